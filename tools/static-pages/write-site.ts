import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ListedDossier, ListedPages, SitePage } from '../../src/app/site-pages.ts'
import type { PublishedSite } from '../../src/contract/site/site-file.ts'
import { SITE_SHEET, siteSheet } from '../site-tags.ts'
import { fileOf, listedPaths, PageWriter, type SiteAddresses } from './drawing/page-writer.ts'
import type { StaticSite } from './drawing/load-app.ts'
import type { BuiltView } from './embeds/build-view.ts'
import { Embeds } from './embeds/embeds.ts'
import type { KeptPart } from './files/kept-pages.ts'
import { retiredHtml, retiredMoves } from './files/retired-pages.ts'
import { SiteFiles } from './files/site-files.ts'
import { OF_SITE } from './files/site-inputs.ts'
import { readStamp, type SitePart, type StampedPart } from './files/site-stamp.ts'
import { llmsText } from './for-machines/llms-text.ts'
import { machineFiles } from './for-machines/machine-files.ts'
import { robotsText, siteMap } from './for-machines/site-map.ts'
import { hostFiles } from './host-files.ts'
import { movedHtml, toShell } from './page-html.ts'
import { SharePictures } from './pictures/share-pictures.ts'

export interface SiteOptions {
  /** The build of the app, into which the pages are written. */
  readonly dist: string
  /** The published JSON. */
  readonly data: string
  readonly look: PublishedSite
  /** The page that the build made, with what the site says of itself. */
  readonly built: string
  /** The path under which the site stands, with `/` at both ends. */
  readonly base: string
  /** The address of the host, without a path: `https://example.org`; `null`: not known. */
  readonly origin: string | null
  /** Keeps the share pictures from one run to the next. */
  readonly pictures: string
  /** What draws a view within another page. */
  readonly view: BuiltView
  /** The folder of the dossiers, with the registers of those that were retired. */
  readonly dossiers: string
  /** Of each part of the site, a hash of what it is written of. */
  readonly inputs: ReadonlyMap<string, string>
  /** Dossiers whose pages stay as they are. */
  readonly kept: ReadonlyMap<string, KeptPart>
}

export interface WrittenSite {
  readonly pages: number
  /** How many pages were drawn. */
  readonly drawnPages: number
  readonly pictures: number
  /** How many pictures had to be drawn. */
  readonly drawnPictures: number
  /** How many files are new or not as they were. */
  readonly changed: number
  readonly parts: ReadonlyMap<string, SitePart | StampedPart>
  /** What pictures do not say, and why. */
  readonly undrawn: readonly string[]
}

/** What the app could not draw has stood under this name since the build. */
const SHELL = '404.html'

/** Files of the build that pages may take the place of: they are not removed with these. */
export const OF_BUILD: ReadonlySet<string> = new Set(['index.html', 'icon.svg', SHELL])

/** Without scripts, these lead from a page that the app alone can draw. */
const WAYS: readonly SitePage['kind'][] = ['timeline', 'disagreements', 'sources']

/** Writes every page of the site as a file of its own: any host of files serves it. What did not change stays as it is. */
export async function writeSite(site: StaticSite, options: SiteOptions): Promise<WrittenSite> {
  const { dist, look, built, base, origin, inputs, kept } = options
  const href = (path: string) => `${base.slice(0, -1)}${path}`
  const addresses = { base, href, canonical: (path: string) => (origin === null ? null : `${origin}${href(path)}`) }
  await site.drawPagesOf(null)
  const listed = await site.listPages()
  const shared = new SharePictures(site, options.pictures, look)
  const files = new SiteFiles(dist)
  const embeds = new Embeds(site, { ...addresses, built, view: options.view }, files)
  const { start } = listed
  const ownSheet = siteSheet(look, base)
  const writer = new PageWriter(site, { ...addresses, dist, built, ownSheet, start, embeds, shared })
  const writing = { site, options, addresses, files, shared, embeds, writer }
  let drawnPages = listed.ofSite.length
  for (const dossier of listed.dossiers) {
    const part = kept.get(dossier.id)
    if (part) {
      files.keep(dossier.id, part)
      shared.keep(dossier.id, part.pictures)
    } else {
      await writeDossier(writing, dossier)
      drawnPages += dossier.pages.length
    }
  }
  await writeOfSite(writing, listed, ownSheet)
  const drawn = await shared.putInto((part) => (kept.has(part) ? null : files.into(part)))
  const before = readStamp(dist)
  files.settle()
  for (const { files: old } of before.values())
    for (const name of old) if (!files.has(name) && !OF_BUILD.has(name)) rmSync(join(dist, name), { force: true })
  const pages = listed.ofSite.length + listed.dossiers.reduce((sum, one) => sum + one.pages.length, 0)
  const parts = [...inputs].map(([name, hash]): [string, SitePart] => [
    name,
    kept.get(name) ?? { inputs: hash, files: files.of(name), pictures: shared.of(name) },
  ])
  return {
    pages,
    drawnPages,
    pictures: drawn.pictures,
    drawnPictures: drawn.drawn,
    changed: files.changed,
    parts: new Map(parts),
    undrawn: shared.undrawn,
  }
}

interface Writing {
  readonly site: StaticSite
  readonly options: SiteOptions
  readonly addresses: SiteAddresses
  readonly files: SiteFiles
  readonly shared: SharePictures
  readonly embeds: Embeds
  readonly writer: PageWriter
}

/** Writes what belongs to a dossier: of nothing but this, and the names of the others. */
async function writeDossier(
  { site, options: { data }, addresses, files, shared, embeds, writer }: Writing,
  { id, pages, moved }: ListedDossier,
): Promise<void> {
  const { base, href, canonical } = addresses
  const toUrl = (path: string) => canonical(path) ?? href(path)
  const into = files.into(id)
  const forMachines = machineFiles(data, id, toUrl)
  for (const [file, content] of forMachines) into.put(`data/${id}/${file}`, content)
  await site.drawPagesOf(id)
  shared.begin(id)
  const written = new Set(forMachines.keys())
  const ways = pages.filter(({ kind }) => WAYS.includes(kind))
  for (const page of pages) await writer.write(page, written, ways, into)
  const feed = await site.drawFeed(id, toUrl)
  if (feed !== null) into.put(`${id}/feed.xml`, feed)
  for (const { path, to, title } of moved) into.put(fileOf(path), movedHtml(site, base, href(to), title, canonical(to)))
  embeds.addMoved(moved, into)
}

/** Writes what is of no dossier. */
async function writeOfSite(
  { site, options, addresses, files, shared, writer }: Writing,
  { dossiers, ofSite, retired }: ListedPages,
  ownSheet: string,
): Promise<void> {
  const { data, look, built, base, origin, view } = options
  const { href, canonical } = addresses
  const toUrl = (path: string) => canonical(path) ?? href(path)
  const into = files.into(OF_SITE)
  into.put(SHELL, built)
  if (ownSheet !== '') into.put(SITE_SHEET, ownSheet)
  // The sign of the site is its logo.
  if (look.logo !== undefined) into.put('icon.svg', readFileSync(join(data, look.logo)))
  await site.drawPagesOf(null)
  shared.begin(OF_SITE)
  for (const page of ofSite) {
    const ways = dossiers[0]?.pages.filter(({ kind }) => WAYS.includes(kind)) ?? []
    await writer.write(page, new Set(), ways, into)
  }
  const present = new Set(dossiers.map(({ id }) => id))
  const parts = { shell: toShell(built), base, present, href, canonical }
  for (const one of retired) into.put(fileOf(site.toLinks(one.id, '').timeline), retiredHtml(site, one, parts))
  for (const { path, to, title } of retiredMoves(options.dossiers, retired, site.toLinks))
    into.put(fileOf(path), movedHtml(site, base, href(to), title, canonical(to)))
  for (const [file, content] of view.files) into.put(file, content)
  into.put('robots.txt', robotsText(origin === null ? null : `${origin}${base}sitemap.xml`))
  const isWritten = (file: string) => files.has(file)
  into.put(
    'llms.txt',
    llmsText({ dist: options.dist, data, words: site.headWords, linksOf: site.toLinks, toUrl, isWritten }),
  )
  for (const [file, text] of hostFiles(base)) into.put(file, text)
  const listed = listedPaths(site, [...dossiers.flatMap(({ pages }) => pages), ...ofSite])
  if (origin !== null) into.put('sitemap.xml', siteMap(listed.map((path) => `${origin}${href(path)}`)))
}

/** The page that the build made: where no page stands in its place yet, or else under the name that it was given then. */
export function builtPage(dist: string): string {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  return html.includes('<div id="static">') ? readFileSync(join(dist, SHELL), 'utf8') : html
}
