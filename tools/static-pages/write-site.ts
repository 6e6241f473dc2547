import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Manifest } from 'vite'
import type { SitePage } from '../../src/app/static-site.tsx'
import type { StaticSite } from './load-app.ts'
import { hostFiles } from './host-files.ts'
import { movedHtml, pageHtml, toShell } from './page-html.ts'
import { pageSheets } from './page-sheets.ts'
import { robotsText, siteMap } from './site-map.ts'

export interface SiteOptions {
  /** The build of the app, into which the pages are written. */
  readonly dist: string
  /** The path under which the site stands, with `/` at both ends. */
  readonly base: string
  /** The address of the host, without a path: `https://example.org`; `null`: not known. */
  readonly origin: string | null
}

export interface WrittenSite {
  readonly pages: number
  /** How many files are new or not as they were. */
  readonly changed: number
}

/** What the app could not draw has stood under this name since the build. */
const SHELL = '404.html'

/** Writes every page of the site as a file of its own: any host of files serves it. What did not change stays as it is. */
export async function writeSite(site: StaticSite, { dist, base, origin }: SiteOptions): Promise<WrittenSite> {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
  const built = readFileSync(join(dist, isBuild(dist) ? 'index.html' : SHELL), 'utf8')
  const shell = toShell(built)
  const { pages, moved } = await site.listPages()
  const written = new Map<string, string>([[SHELL, built]])
  const href = (path: string) => `${base.slice(0, -1)}${path}`
  const canonical = (path: string) => (origin === null ? null : `${origin}${href(path)}`)
  const [first] = pages
  const home = ({ path }: SitePage) => (path === first?.path ? [base === '/' ? base : base.slice(0, -1)] : [])
  const listed: string[] = []
  for (const page of pages) {
    const drawn = await site.drawPage(page, (path) => canonical(path) ?? href(path))
    const html = pageHtml(shell, site, {
      drawn,
      paths: [href(page.path), ...home(page)],
      base,
      canonical: canonical(page.path),
      quotes: page.kind === 'source' || page.kind === 'method',
      sheets: pageSheets(manifest, shell, page.kind),
      ways: drawn.html === null ? waysOf(page, pages, href) : [],
    })
    written.set(fileOf(page.path), html)
    if (drawn.html !== null) listed.push(`${origin}${href(page.path)}`)
    // The first dossier is the start of the site.
    if (page === first) written.set('index.html', html)
  }
  for (const dossier of new Set(pages.map((page) => page.dossier))) {
    const feed = await site.drawFeed(dossier, (path) => canonical(path) ?? href(path))
    if (feed !== null) written.set(`${dossier}/feed.xml`, feed)
  }
  for (const { path, to, title } of moved)
    written.set(fileOf(path), movedHtml(site, base, href(to), title, canonical(to)))
  written.set('robots.txt', robotsText(origin === null ? null : `${origin}${base}sitemap.xml`))
  for (const [file, text] of hostFiles(base)) written.set(file, text)
  if (origin !== null) written.set('sitemap.xml', siteMap(listed))
  const changed = [...written].filter(([file, text]) => writeIfNew(join(dist, file), text)).length
  removeOld(dist, written, pages)
  return { pages: pages.length, changed }
}

/** The build has just been made: no page stands in place of what it made. */
function isBuild(dist: string): boolean {
  return !existsSync(join(dist, SHELL)) || !readFileSync(join(dist, 'index.html'), 'utf8').includes('<div id="static">')
}

/** `/kharkiv-missile/sources` → `kharkiv-missile/sources/index.html`; an id may hold what a path writes otherwise. */
function fileOf(path: string): string {
  return `${decodeURIComponent(path.slice(1))}/index.html`
}

function waysOf({ dossier }: SitePage, pages: readonly SitePage[], href: (path: string) => string) {
  const kinds: readonly SitePage['kind'][] = ['timeline', 'disagreements', 'sources']
  return pages
    .filter((page) => page.dossier === dossier && kinds.includes(page.kind))
    .map(({ path }) => ({ href: href(path), words: path }))
}

function writeIfNew(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return true
}

/** Of what was written before, what is no page any more. */
function removeOld(dist: string, written: ReadonlyMap<string, string>, pages: readonly SitePage[]): void {
  for (const folder of new Set(pages.map(({ dossier }) => dossier))) {
    for (const name of readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })) {
      const file = relative(dist, join(dist, folder, name)).replaceAll(sep, '/')
      if (/(^|\/)(index\.html|feed\.xml)$/.test(file) && !written.has(file)) rmSync(join(dist, file))
    }
  }
}
