import type { QueryClient } from '@tanstack/react-query'
import { opensWith } from '../contract/site/opens-with.ts'
import type { RetiredDossier } from '../contract/site/site-file.ts'
import { catalogueQuery, dossierQuery, sourcesQuery } from '../model/queries/queries.ts'
import { siteQuery } from '../model/queries/use-site.ts'
import { toLinks } from '../state/address/use-links.ts'

export type PageKind =
  | 'home'
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
  | 'local'

/** A page of the site. */
export interface SitePage {
  readonly kind: PageKind
  /** Under the base: `/kharkiv-missile/events/un-report`. */
  readonly path: string
  /** Of the dossier; what is of none has the first. */
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

/** The pages of a site. */
export interface ListedPages {
  readonly dossiers: readonly ListedDossier[]
  /** What is of no dossier. */
  readonly ofSite: readonly SitePage[]
  /** That which stands at the start of the site. */
  readonly start: SitePage | null
  readonly retired: readonly RetiredDossier[]
}

export interface ListedDossier {
  readonly id: string
  readonly pages: readonly SitePage[]
  /** What leads on to them. */
  readonly moved: readonly MovedPage[]
}

/** Every page of the site, those that have moved, and the dossiers that were retired. */
export async function listSitePages(client: QueryClient): Promise<ListedPages> {
  const catalogue = await client.ensureQueryData(catalogueQuery())
  const site = await client.ensureQueryData(siteQuery())
  const dossiers: ListedDossier[] = []
  for (const { id } of catalogue.dossiers) {
    const formerIds = site.dossiers.find((one) => one.id === id)?.formerIds ?? []
    dossiers.push(await listDossier(client, id, formerIds))
  }
  const [first] = dossiers
  const opened = opensWith(catalogue)
  const ofSite = (kind: PageKind, path: string): SitePage[] =>
    first ? [{ kind, path, dossier: first.id, id: '' }] : []
  const listed = [
    ...ofSite('method', '/method'),
    ...ofSite('local', '/local'),
    ...(opened === null ? ofSite('home', '/') : []),
  ]
  const [timeline = null] = dossiers.find(({ id }) => id === opened)?.pages ?? []
  const start = timeline ?? listed.find(({ kind }) => kind === 'home') ?? null
  return { dossiers, ofSite: listed, start, retired: site.retired }
}

async function listDossier(client: QueryClient, dossier: string, formerIds: readonly string[]): Promise<ListedDossier> {
  const links = toLinks(dossier, '')
  const pages: SitePage[] = []
  const moved: MovedPage[] = []
  const add = (kind: PageKind, path: string, id = '') => void pages.push({ kind, path, dossier, id })
  const open = await client.ensureQueryData(dossierQuery(dossier))
  const { sources } = await client.ensureQueryData(sourcesQuery(dossier))
  add('timeline', links.timeline)
  add('disagreements', links.disagreements)
  add('sources', links.sources)
  // What is computed of all claims a packed dossier has not; its map is drawn when it is opened.
  if (!open.packed) {
    add('repeated', links.repeated)
    if (open.hasMap) add('map', links.map)
    add('compare-sources', `${links.timeline}/compare`)
  }
  add('changes', `${links.timeline}/changes`)
  // Of a packed dossier those that are at hand at once: a filter leaves the holes out. The app shows the others.
  for (const { id, title, formerIds: before } of open.events.filter(() => true)) {
    add('event', links.event(id), id)
    add('comparison', links.compare(id), id)
    for (const former of before) {
      moved.push({ path: links.event(former), to: links.event(id), title })
      moved.push({ path: links.compare(former), to: links.compare(id), title })
    }
  }
  for (const { id, title, formerIds: before } of sources) {
    add('source', links.source(id), id)
    for (const former of before) moved.push({ path: links.source(former), to: links.source(id), title })
  }
  // Under the ids that the dossier had before, each address leads to the same page of it.
  const own = [...pages.map(({ path }) => ({ path, to: path, title: open.title })), ...moved]
  for (const former of formerIds) {
    const before = toLinks(former, '').timeline
    moved.push(...own.map((one) => ({ ...one, path: before + one.path.slice(links.timeline.length) })))
  }
  return { id: dossier, pages, moved }
}
