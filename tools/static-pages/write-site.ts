import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Manifest } from 'vite'
import type { PageKind, SitePage } from '../../src/app/static-site.tsx'
import type { PublishedSite } from '../../src/contract/site/site-file.ts'
import { SITE_SHEET, siteSheet, withSite } from '../site-tags.ts'
import { retiredHtml, retiredMoves } from './files/retired-pages.ts'
import { CriticalSheet } from './short/critical-sheet.ts'
import type { BuiltView } from './embeds/build-view.ts'
import { Embeds } from './embeds/embeds.ts'
import type { StaticSite } from './drawing/load-app.ts'
import { movedHtml, type PageFiles, pageHtml, toShell } from './page-html.ts'
import { pageFiles } from './page-files.ts'
import { hostFiles } from './host-files.ts'
import { SiteFiles } from './files/site-files.ts'
import { VOCABULARY_PATH } from '../../src/export/linked-data/linked-addresses.ts'
import { alternatesOf } from './for-machines/alternates.ts'
import { machineFiles } from './for-machines/machine-files.ts'
import { vocabularyFiles } from './for-machines/vocabulary-files.ts'
import { llmsText } from './for-machines/llms-text.ts'
import { SharePictures } from './pictures/share-pictures.ts'
import { robotsText, siteMap } from './for-machines/site-map.ts'
import { EMBED_PATH } from '../../src/model/take-along/embed-href.ts'

export interface SiteOptions {
  /** The build of the app, into which the pages are written. */
  readonly dist: string
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
}

export interface WrittenSite {
  readonly pages: number
  readonly pictures: number
  /** How many pictures had to be drawn. */
  readonly drawn: number
  /** How many files are new or not as they were. */
  readonly changed: number
  /** By their paths in the build. */
  readonly files: readonly string[]
  /** What pictures do not say, and why. */
  readonly undrawn: readonly string[]
}

/** What the app could not draw has stood under this name since the build. */
const SHELL = '404.html'

/** Writes every page of the site as a file of its own: any host of files serves it. What did not change stays as it is. */
export async function writeSite(site: StaticSite, options: SiteOptions): Promise<WrittenSite> {
  const { dist, base, origin, pictures, view, dossiers } = options
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
  const look = JSON.parse(readFileSync(join(dist, 'data/site.json'), 'utf8')) as PublishedSite
  const ownSheet = siteSheet(look, base)
  const built = withSite(builtPage(dist), look, base)
  const shell = toShell(built)
  const { pages, start, moved: movedHere, retired } = await site.listPages()
  const moved = [...movedHere, ...retiredMoves(dossiers, retired, site.toLinks)]
  const files = new SiteFiles(dist)
  files.put(SHELL, built)
  if (ownSheet !== '') files.put(SITE_SHEET, ownSheet)
  // The sign of the site is its logo.
  if (look.logo !== undefined) files.put('icon.svg', readFileSync(join(dist, 'data', look.logo)))
  const href = (path: string) => `${base.slice(0, -1)}${path}`
  const canonical = (path: string) => (origin === null ? null : `${origin}${href(path)}`)
  const toUrl = (path: string) => canonical(path) ?? href(path)
  const home = (page: SitePage) =>
    page === start && page.kind !== 'home' ? [base === '/' ? base : base.slice(0, -1)] : []
  const listed: string[] = []
  const shared = new SharePictures(site, pictures, look)
  const embeds = new Embeds(site, { base, built, href, canonical, view }, files)
  const styled = stylesOf(pages, { dist, base, manifest, built, ownSheet })
  /** The names of the files for programs, by dossier. */
  const forMachines = new Map<string, Set<string>>()
  for (const dossier of new Set(pages.map((page) => page.dossier))) {
    const made = machineFiles(dist, dossier, toUrl)
    forMachines.set(dossier, new Set(made.keys()))
    for (const [file, content] of made) files.put(`data/${dossier}/${file}`, content)
  }
  for (const page of pages) {
    const drawn = await shared.drawn((letters) => site.drawPage(page, toUrl, letters))
    const { path, ...pictured } = await shared.add(drawn.card)
    const image = { ...pictured, url: toUrl(path) }
    const data = forMachines.get(page.dossier) ?? new Set()
    const { css, ...style } = styled.get(page.kind)!
    const html = pageHtml(shell, site, {
      drawn,
      paths: [href(page.path), ...home(page)],
      base,
      canonical: canonical(page.path),
      image,
      oembed: await embeds.add(page, css, image),
      alternates: alternatesOf(page, drawn, data, site.headWords.forMachines, href),
      quotes: page.kind === 'source' || page.kind === 'method',
      ...style,
      ways: drawn.html === null ? waysOf(page, pages, href) : [],
    })
    files.put(fileOf(page.path), html)
    if (drawn.html !== null) listed.push(`${origin}${href(page.path)}`)
    if (page === start) files.put('index.html', html)
    if (page.kind !== 'method') continue
    // As the method, it is of no dossier.
    for (const [file, text] of vocabularyFiles(site, { base, built, css, image, href, canonical }))
      files.put(file, text)
    listed.push(`${origin}${href(VOCABULARY_PATH)}`)
  }
  for (const dossier of forMachines.keys()) {
    const feed = await site.drawFeed(dossier, toUrl)
    if (feed !== null) files.put(`${dossier}/feed.xml`, feed)
  }
  const parts = { shell, base, present: new Set(forMachines.keys()), href, canonical }
  for (const one of retired) files.put(fileOf(site.toLinks(one.id, '').timeline), retiredHtml(site, one, parts))
  for (const { path, to, title } of moved)
    files.put(fileOf(path), movedHtml(site, base, href(to), title, canonical(to)))
  embeds.addMoved(moved)
  for (const [file, content] of view.files) files.put(file, content)
  files.put('robots.txt', robotsText(origin === null ? null : `${origin}${base}sitemap.xml`))
  files.put('llms.txt', llmsText({ dist, words: site.headWords, linksOf: site.toLinks, toUrl, written: forMachines }))
  for (const [file, text] of hostFiles(base)) files.put(file, text)
  if (origin !== null) files.put('sitemap.xml', siteMap(listed))
  const drawn = await shared.putInto(files)
  files.settle()
  removeOld(dist, files.names, pages)
  return { pages: pages.length, ...drawn, changed: files.changed, files: [...files.names], undrawn: shared.undrawn }
}

interface Styled {
  readonly files: PageFiles
  readonly css: string
  readonly sheet: CriticalSheet
}

/** The style sheets that hold for the pages of each kind, and the files of the app that draw them. */
function stylesOf(
  pages: readonly SitePage[],
  {
    dist,
    base,
    manifest,
    built,
    ownSheet,
  }: { readonly [name in 'dist' | 'base' | 'built' | 'ownSheet']: string } & {
    readonly manifest: Manifest
  },
): Map<PageKind, Styled> {
  const read = (file: string) => (file === SITE_SHEET ? ownSheet : readFileSync(join(dist, file), 'utf8'))
  const shared = toShell(built).sheets.map((address) => address.slice(base.length))
  return new Map(
    [...new Set(pages.map(({ kind }) => kind))].map((kind) => {
      const files = pageFiles(manifest, built, kind)
      const css = [...shared, ...files.sheets].map(read).join('\n')
      return [kind, { files, css, sheet: new CriticalSheet(css) }]
    }),
  )
}

/** The page that the build made: where no page stands in its place yet, or else under the name that it was given then. */
export function builtPage(dist: string): string {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  return html.includes('<div id="static">') ? readFileSync(join(dist, SHELL), 'utf8') : html
}

/** `/bridges/sources` → `bridges/sources/index.html`; an id may hold what a path writes otherwise. */
function fileOf(path: string): string {
  if (path === '/') return 'index.html'
  return `${decodeURIComponent(path.slice(1))}/index.html`
}

function waysOf({ dossier }: SitePage, pages: readonly SitePage[], href: (path: string) => string) {
  const kinds: readonly SitePage['kind'][] = ['timeline', 'disagreements', 'sources']
  return pages
    .filter((page) => page.dossier === dossier && kinds.includes(page.kind))
    .map(({ path }) => ({ href: href(path), words: path }))
}

/** Of what was written before, what is no page any more, and what a source no longer says. */
function removeOld(dist: string, written: ReadonlySet<string>, pages: readonly SitePage[]): void {
  const dossiers = [...new Set(pages.map(({ dossier }) => dossier))]
  const folders = [...dossiers, EMBED_PATH.slice(1), ...dossiers.map((dossier) => `data/${dossier}`)]
  for (const folder of folders) {
    for (const name of readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })) {
      const file = relative(dist, join(dist, folder, name)).replaceAll(sep, '/')
      if (/(^|\/)(index\.html|share\.png|oembed\.json|feed\.xml|[^/]+\.trig)$/.test(file) && !written.has(file))
        rmSync(join(dist, file))
    }
  }
}
