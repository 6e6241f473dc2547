import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from 'vite'
import type { PageKind, SitePage } from '../../../src/app/site-pages.ts'
import type { PageImage } from '../../../src/head/head-tags.ts'
import { VOCABULARY_PATH } from '../../../src/export/linked-data/linked-addresses.ts'
import { SITE_SHEET } from '../../site-tags.ts'
import type { Embeds } from '../embeds/embeds.ts'
import type { PutFiles } from '../files/site-files.ts'
import { alternatesOf } from '../for-machines/alternates.ts'
import { vocabularyFiles } from '../for-machines/vocabulary-files.ts'
import { pageFiles } from '../page-files.ts'
import { type PageFiles, pageHtml, type Shell, toShell } from '../page-html.ts'
import type { SharePictures } from '../pictures/share-pictures.ts'
import { CriticalSheet } from '../short/critical-sheet.ts'
import type { StaticSite } from './load-app.ts'

/** Where the pages of a site stand. */
export interface SiteAddresses {
  /** The path under which the site stands, with `/` at both ends. */
  readonly base: string
  /** The address of a path within the site. */
  readonly href: (path: string) => string
  /** Full address; `null`: the site has none. */
  readonly canonical: (path: string) => string | null
}

interface PageSite extends SiteAddresses {
  readonly dist: string
  /** The page that the build made. */
  readonly built: string
  /** The style sheet of the site itself; empty where it has none. */
  readonly ownSheet: string
  /** The page that stands at the start of the site. */
  readonly start: SitePage | null
  readonly embeds: Embeds
  readonly shared: SharePictures
}

interface Styled {
  readonly files: PageFiles
  readonly css: string
  readonly sheet: CriticalSheet
}

/** Writes pages, one by one. */
export class PageWriter {
  readonly #site: StaticSite
  readonly #of: PageSite
  readonly #shell: Shell
  readonly #manifest: Manifest
  /** The style sheets that hold for the pages of each kind, and the files of the app that draw them. */
  readonly #styled = new Map<PageKind, Styled>()

  constructor(site: StaticSite, of: PageSite) {
    this.#site = site
    this.#of = of
    this.#shell = toShell(of.built)
    this.#manifest = JSON.parse(readFileSync(join(of.dist, '.vite/manifest.json'), 'utf8')) as Manifest
  }

  /**
   * @param data the files for programs that its dossier has
   * @param ways to pages of its dossier that are whole without scripts
   */
  async write(page: SitePage, data: ReadonlySet<string>, ways: readonly SitePage[], into: PutFiles): Promise<void> {
    const { shared, embeds, start, base, href, canonical } = this.#of
    const toUrl = (path: string) => canonical(path) ?? href(path)
    const drawn = await shared.drawn((letters) => this.#site.drawPage(page, toUrl, letters))
    const { path, ...pictured } = await shared.add(drawn.card)
    const image = { ...pictured, url: toUrl(path) }
    const { css, ...style } = this.#styleOf(page.kind)
    const isStart = page.path === start?.path
    const html = pageHtml(this.#shell, this.#site, {
      drawn,
      paths: [href(page.path), ...(isStart && page.kind !== 'home' ? [base === '/' ? base : base.slice(0, -1)] : [])],
      base,
      canonical: canonical(page.path),
      image,
      oembed: await embeds.add(page, css, image, into),
      alternates: alternatesOf(page, drawn, data, this.#site.headWords.forMachines, href),
      quotes: page.kind === 'source' || page.kind === 'method',
      ...style,
      ways: drawn.html === null ? ways.map((way) => ({ href: href(way.path), words: way.path })) : [],
    })
    into.put(fileOf(page.path), html)
    if (isStart) into.put('index.html', html)
    // As the method, it is of no dossier.
    if (page.kind === 'method') this.#writeVocabulary(css, image, into)
  }

  #writeVocabulary(css: string, image: PageImage, into: PutFiles): void {
    const { base, built, href, canonical } = this.#of
    for (const [file, text] of vocabularyFiles(this.#site, { base, built, css, image, href, canonical }))
      into.put(file, text)
  }

  #styleOf(kind: PageKind): Styled {
    const known = this.#styled.get(kind)
    if (known) return known
    const { dist, base, built, ownSheet } = this.#of
    const read = (file: string) => (file === SITE_SHEET ? ownSheet : readFileSync(join(dist, file), 'utf8'))
    const shared = this.#shell.sheets.map((address) => address.slice(base.length))
    const files = pageFiles(this.#manifest, built, kind)
    const css = [...shared, ...files.sheets].map(read).join('\n')
    const styled = { files, css, sheet: new CriticalSheet(css) }
    this.#styled.set(kind, styled)
    return styled
  }
}

/** Pages that a site lists for those that look for them: whole without scripts. */
export const listedPaths = (site: StaticSite, pages: readonly SitePage[]): string[] =>
  pages.flatMap((page) => {
    if (!site.isDrawn(page)) return []
    return page.kind === 'method' ? [page.path, VOCABULARY_PATH] : [page.path]
  })

/** `/bridges/sources` → `bridges/sources/index.html`; an id may hold what a path writes otherwise. */
export function fileOf(path: string): string {
  if (path === '/') return 'index.html'
  return `${decodeURIComponent(path.slice(1))}/index.html`
}
