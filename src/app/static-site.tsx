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
import { openSource } from '../contract/opened/open-sources.ts'
import type { RetiredDossier } from '../contract/site/site-file.ts'
import { siteQuery } from '../model/queries/use-site.ts'
import { homePageHead } from '../head/home-page-head.ts'
import { retiredPageHead } from '../head/retired-page-head.ts'
import { siteName } from '../words/site-name.ts'
import { releaseQuery, releasesQuery } from '../model/queries/use-releases.ts'
import { openingEvent } from '../contract/site/opening-dispute.ts'
import type { OpenDossier } from '../model/open-dossier.ts'
import {
  changesHead,
  compareSourcesHead,
  disagreementsHead,
  mapHead,
  localHead,
  methodHead,
  repeatedHead,
  sourcesHead,
  timelineHead,
} from '../head/dossier-page-heads.ts'
import { feedPath, releaseFeed } from '../head/release-feed.ts'
import { disputeOf, eventPageHead } from '../head/event-page-head.ts'
import type { PageHead, ToUrl } from '../head/page-head.ts'
import { sourcePageHead } from '../head/source-page-head.ts'
import { headWords } from '../words/head-words.ts'
import { toLinks } from '../state/address/use-links.ts'
import type { Letters } from '../chart/pictures/sheet/letters.ts'
import type { Drawing } from '../chart/shape.ts'
import { dossierCard } from '../head/cards/dossier-card.ts'
import { eventCard } from '../head/cards/event-card.ts'
import { sourceCard } from '../head/cards/source-card.ts'
import { changesWords } from '../words/sections/changes-words.ts'
import { App } from './app.tsx'
import { drawnData as client } from './drawn-data.ts'
import { type ListedPages, listSitePages, type PageKind, type SitePage } from './site-pages.ts'
import { type DrawnEmbed, type EmbedAddresses, type EmbeddedPage, drawEmbed as drawWith } from './static-embeds.tsx'

export { headTags } from '../head/head-tags.ts'
export { escapeHtml } from '../head/escape-html.ts'
export { headWords, siteName, toLinks }
export { embedHref } from '../model/take-along/embed-href.ts'
export { embedSnippet } from '../export/embed-snippet.ts'
export { embedSheet } from './static-embeds.tsx'
export { drawVocabulary, vocabularySheet, vocabularyStatements } from './static-vocabulary.tsx'
export { CARD_SHOWN_AS } from '../chart/pictures/share/share-card.ts'
export { sheetSvg } from '../chart/pictures/sheet/sheet-svg.ts'
export { checkRead, drawPagesOf } from './drawn-data.ts'

/** A page, drawn. */
export interface DrawnPage {
  readonly head: PageHead
  /** What stands on it before any script has run; `null`: the app alone can draw it. */
  readonly html: string | null
  /** What it says, in two sentences. */
  readonly gist: readonly string[]
  readonly card: SharedCard
  /** The feed of its dossier: where it stands, and what it is called; `null`: there is none. */
  readonly feed: { readonly path: string; readonly title: string } | null
}

/** The share picture of a page: its own, or that of what it belongs to. */
export interface SharedCard {
  /** Under the base, of the page whose own it is. */
  readonly page: string
  /** What it shows, in words. */
  readonly alt: string
  /** `null`: that page has it. */
  readonly drawing: Drawing | null
}

/** How often a page is drawn until all of its parts have come, and how long is waited between, ms. */
const [MOST_TRIES, PAUSE_MS] = [200, 5]

/** Every page of the site. */
export function listPages(): Promise<ListedPages> {
  return listSitePages(client)
}

/** The releases of a dossier as a feed; `null`: there is none. */
export async function drawFeed(dossier: string, toUrl: ToUrl): Promise<string | null> {
  const { releases } = await client.ensureQueryData(releasesQuery(dossier))
  const { title } = await client.ensureQueryData(dossierQuery(dossier))
  return releases.length === 0 ? null : releaseFeed({ id: dossier, title }, releases, toUrl)
}

/** Pages that show what only a browser has: its measures, what its reader chooses, what it keeps. */
const APP_ALONE: ReadonlySet<PageKind> = new Set(['map', 'compare-sources', 'local'])

/** Whether a page says all that it has to without scripts. */
export const isDrawn = ({ kind }: SitePage): boolean => !APP_ALONE.has(kind)

/** Draws a page of the app as it is before any effect, and its share picture. */
export async function drawPage(page: SitePage, toUrl: ToUrl, letters: Letters): Promise<DrawnPage> {
  const dossier = await client.ensureQueryData(dossierQuery(page.dossier))
  const { releases } = await client.ensureQueryData(releasesQuery(page.dossier))
  await client.ensureQueryData(releaseQuery(page.dossier))
  await client.ensureQueryData(sourcesQuery(page.dossier))
  const feed =
    releases.length === 0 ? null : { path: feedPath(page.dossier), title: changesWords.feedTitle(dossier.title) }
  const told = { ...(await tell(page, dossier, toUrl, letters)), feed }
  if (!isDrawn(page)) return { ...told, html: null }
  const html = await draw(page.path)
  // Of a large dossier not all events are kept.
  if (page.kind === 'source') client.removeQueries({ queryKey: ['source', page.dossier, page.id] })
  if (page.kind === 'comparison') client.removeQueries({ queryKey: ['event', page.dossier, page.id] })
  return { ...told, html }
}

/** What the page says that a dossier was retired; the app draws it. */
export function tellRetired(retired: RetiredDossier): Pick<DrawnPage, 'head' | 'html' | 'gist'> {
  const head = retiredPageHead(retired)
  return { head, gist: [head.description], html: null }
}

/** Draws what of a page stands within other pages. */
export function drawEmbed(page: EmbeddedPage, addresses: EmbedAddresses): Promise<DrawnEmbed> {
  return drawWith(client, page, addresses)
}

/** Gets the data of a page, and says in its head and in its share picture what they are. */
async function tell(
  { kind, id, path }: SitePage,
  dossier: OpenDossier,
  toUrl: ToUrl,
  letters: Letters,
): Promise<Omit<DrawnPage, 'html' | 'feed'>> {
  const links = toLinks(dossier.id, '')
  const ofDossier = (head: PageHead): Omit<DrawnPage, 'html' | 'feed'> => {
    const { title, counts } = dossier
    const alt = `${title}. ${headWords.dossier(counts.events, counts.sources, counts.disputedEvents)}`
    const drawing = kind === 'timeline' ? dossierCard(dossier, letters) : null
    return { head, gist: [head.description], card: { page: links.timeline, alt, drawing } }
  }
  switch (kind) {
    case 'timeline': {
      await getOpening(dossier)
      return ofDossier(timelineHead(dossier, toUrl))
    }
    case 'event':
    case 'comparison': {
      await getOpening(dossier)
      const event = await client.ensureQueryData(eventQuery(dossier.id, id))
      await client.ensureQueryData(releasesQuery(dossier.id))
      const head = eventPageHead(dossier, event, { isComparison: kind === 'comparison', toUrl })
      const gist = [event.title, disputeOf(dossier, event)]
      const drawing = kind === 'event' ? eventCard(dossier, event, letters) : null
      return { head, gist, card: { page: links.event(id), alt: gist.join('. '), drawing } }
    }
    case 'source': {
      const all = await client.ensureQueryData(sourcesQuery(dossier.id))
      const file = await client.ensureQueryData(sourceQuery(dossier.id, id))
      const head = sourcePageHead(file, toUrl)
      const card = { page: path, alt: head.description, drawing: sourceCard(dossier, openSource(file, all), letters) }
      return { head, gist: [head.description], card }
    }
    case 'disagreements':
      return ofDossier(disagreementsHead(dossier, await client.ensureQueryData(disagreementsQuery(dossier.id))))
    case 'repeated':
      await client.ensureQueryData(excerptsQuery(dossier.id))
      return ofDossier(repeatedHead(dossier))
    case 'sources':
      await client.ensureQueryData(sourcesQuery(dossier.id))
      return ofDossier(sourcesHead(dossier))
    case 'changes':
      return ofDossier(changesHead(dossier, await client.ensureQueryData(releasesQuery(dossier.id))))
    case 'map':
      return ofDossier(mapHead(dossier))
    case 'compare-sources':
      return ofDossier(compareSourcesHead(dossier))
    case 'method':
      return ofDossier(methodHead())
    case 'local':
      return ofDossier(localHead())
    case 'home': {
      const catalogue = await client.ensureQueryData(catalogueQuery())
      const site = await client.ensureQueryData(siteQuery())
      return ofDossier(homePageHead(catalogue, site, toUrl))
    }
  }
}

/** Beside every event stands the timeline, with the dispute that it opens on. */
async function getOpening(dossier: OpenDossier): Promise<void> {
  const opening = openingEvent(dossier.index)
  if (opening) await client.ensureQueryData(eventQuery(dossier.id, opening.id))
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
