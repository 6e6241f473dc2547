import { renderToString } from 'react-dom/server'
import { Router } from 'wouter'
import {
  catalogueQuery,
  disagreementsQuery,
  dossierQuery,
  eventQuery,
  excerptsQuery,
  sourceQuery,
  sourcesQuery,
} from '../model/queries/queries.ts'
import { releasesQuery } from '../model/queries/use-releases.ts'
import { openingEvent } from '../model/disagreements/opening-dispute.ts'
import type { OpenDossier } from '../model/open-dossier.ts'
import {
  changesHead,
  compareSourcesHead,
  disagreementsHead,
  mapHead,
  methodHead,
  repeatedHead,
  sourcesHead,
  timelineHead,
} from '../head/dossier-page-heads.ts'
import { feedPath, releaseFeed } from '../head/release-feed.ts'
import { disputeOf, eventPageHead } from '../head/event-page-head.ts'
import type { PageHead, ToUrl } from '../head/page-head.ts'
import { sourcePageHead } from '../head/source-page-head.ts'
import { toLinks } from '../state/address/use-links.ts'
import { changesWords } from '../words/sections/changes-words.ts'
import { App, createQueryClient } from './app.tsx'

export { headTags } from '../head/head-tags.ts'
export { escapeHtml } from '../head/escape-html.ts'
export { headWords } from '../words/head-words.ts'

export type PageKind =
  | 'timeline'
  | 'event'
  | 'comparison'
  | 'source'
  | 'disagreements'
  | 'repeated'
  | 'sources'
  | 'map'
  | 'compare-sources'
  | 'changes'
  | 'method'

/** A page of the site. */
export interface SitePage {
  readonly kind: PageKind
  /** Under the base: `/kharkiv-missile/events/un-report`. */
  readonly path: string
  /** Of the dossier; the method has that in whose list it stands. */
  readonly dossier: string
  /** Of the event or source. */
  readonly id: string
}

/** The address of something that has another id now. */
export interface MovedPage {
  readonly path: string
  readonly to: string
  readonly title: string
}

/** A page, drawn. */
export interface DrawnPage {
  readonly head: PageHead
  /** What stands on it before any script has run; `null`: the app alone can draw it. */
  readonly html: string | null
  /** What it says, in two sentences. */
  readonly gist: readonly string[]
  /** The feed of its dossier: where it stands, and what it is called; `null`: there is none. */
  readonly feed: { readonly path: string; readonly title: string } | null
}

/** How often a page is drawn until all of its parts have come, and how long is waited between, ms. */
const [MOST_TRIES, PAUSE_MS] = [200, 5]

const client = createQueryClient()

/** Every page of the site, and those that have moved. */
export async function listPages(): Promise<{ pages: SitePage[]; moved: MovedPage[] }> {
  const { dossiers } = await client.ensureQueryData(catalogueQuery())
  const pages: SitePage[] = []
  const moved: MovedPage[] = []
  for (const { id: dossier } of dossiers) {
    const links = toLinks(dossier, '')
    const add = (kind: PageKind, path: string, id = '') => void pages.push({ kind, path, dossier, id })
    const open = await client.ensureQueryData(dossierQuery(dossier))
    const { sources } = await client.ensureQueryData(sourcesQuery(dossier))
    add('timeline', links.timeline)
    add('disagreements', links.disagreements)
    add('repeated', links.repeated)
    add('sources', links.sources)
    if (open.hasMap) add('map', links.map)
    add('compare-sources', `${links.timeline}/compare`)
    add('changes', `${links.timeline}/changes`)
    for (const { id, title, formerIds } of open.events) {
      add('event', links.event(id), id)
      add('comparison', links.compare(id), id)
      for (const former of formerIds) {
        moved.push({ path: links.event(former), to: links.event(id), title })
        moved.push({ path: links.compare(former), to: links.compare(id), title })
      }
    }
    for (const { id, title, formerIds } of sources) {
      add('source', links.source(id), id)
      for (const former of formerIds) moved.push({ path: links.source(former), to: links.source(id), title })
    }
  }
  const [first] = dossiers
  if (first) pages.push({ kind: 'method', path: '/method', dossier: first.id, id: '' })
  return { pages, moved }
}

/** The releases of a dossier as a feed; `null`: there is none. */
export async function drawFeed(dossier: string, toUrl: ToUrl): Promise<string | null> {
  const { releases } = await client.ensureQueryData(releasesQuery(dossier))
  const { title } = await client.ensureQueryData(dossierQuery(dossier))
  return releases.length === 0 ? null : releaseFeed({ id: dossier, title }, releases, toUrl)
}

/** Draws a page of the app as it is before any effect. */
export async function drawPage(page: SitePage, toUrl: ToUrl): Promise<DrawnPage> {
  const dossier = await client.ensureQueryData(dossierQuery(page.dossier))
  const told = await tell(page, dossier, toUrl)
  const gist = [...told.gist]
  const { releases } = await client.ensureQueryData(releasesQuery(page.dossier))
  const feed =
    releases.length === 0 ? null : { path: feedPath(page.dossier), title: changesWords.feedTitle(dossier.title) }
  if (page.kind === 'map' || page.kind === 'compare-sources') return { head: told.head, html: null, gist, feed }
  const html = await draw(page.path)
  // Of a large dossier not all events are kept.
  if (page.kind === 'source') client.removeQueries({ queryKey: ['source', page.dossier, page.id] })
  if (page.kind === 'comparison') client.removeQueries({ queryKey: ['event', page.dossier, page.id] })
  return { head: told.head, html, gist, feed }
}

/** Gets the data of a page, and says in its head what they are. */
async function tell(
  { kind, id }: SitePage,
  dossier: OpenDossier,
  toUrl: ToUrl,
): Promise<{ head: PageHead; gist: readonly string[] }> {
  const withDescription = (head: PageHead) => ({ head, gist: [head.description] })
  switch (kind) {
    case 'timeline': {
      const opening = openingEvent(dossier)
      if (opening) await client.ensureQueryData(eventQuery(dossier.id, opening.id))
      return withDescription(timelineHead(dossier, toUrl))
    }
    case 'event':
    case 'comparison': {
      await tell({ kind: 'timeline', path: '', dossier: dossier.id, id: '' }, dossier, toUrl)
      const event = await client.ensureQueryData(eventQuery(dossier.id, id))
      await client.ensureQueryData(releasesQuery(dossier.id))
      const head = eventPageHead(dossier, event, { isComparison: kind === 'comparison', toUrl })
      return { head, gist: [event.title, disputeOf(dossier, event)] }
    }
    case 'source':
      return withDescription(sourcePageHead(await client.ensureQueryData(sourceQuery(dossier.id, id)), toUrl))
    case 'disagreements':
      return withDescription(disagreementsHead(dossier, await client.ensureQueryData(disagreementsQuery(dossier.id))))
    case 'repeated':
      await client.ensureQueryData(excerptsQuery(dossier.id))
      return withDescription(repeatedHead(dossier))
    case 'sources':
      await client.ensureQueryData(sourcesQuery(dossier.id))
      return withDescription(sourcesHead(dossier))
    case 'changes':
      return withDescription(changesHead(dossier, await client.ensureQueryData(releasesQuery(dossier.id))))
    case 'map':
      return withDescription(mapHead(dossier))
    case 'compare-sources':
      return withDescription(compareSourcesHead(dossier))
    case 'method':
      return withDescription(methodHead())
  }
}

/** @throws where a part of the page did not come: nothing is written that says that it is loading */
async function draw(path: string): Promise<string> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const html = renderToString(
      <Router ssrPath={`${import.meta.env.BASE_URL.slice(0, -1)}${path}`} ssrSearch="">
        <App make={() => client} />
      </Router>,
    )
    if (!html.includes('<!--$!-->') && !html.includes('aria-busy="true"')) return html
    await new Promise((resume) => setTimeout(resume, PAUSE_MS))
  }
  throw new Error(`${path}: a part of the page does not come`)
}
