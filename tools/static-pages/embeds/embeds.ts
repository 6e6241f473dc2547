import type { MovedPage, SitePage } from '../../../src/app/site-pages.ts'
import type { PageImage } from '../../../src/head/head-tags.ts'
import { CriticalSheet } from '../short/critical-sheet.ts'
import type { StaticSite } from '../drawing/load-app.ts'
import { movedHtml } from '../page-html.ts'
import type { PutFiles, SiteFiles } from '../files/site-files.ts'
import type { BuiltView } from './build-view.ts'
import { embedHtml, facesOf } from './embed-html.ts'
import { formsSheet } from './forms-sheet.ts'
import { OEMBED_FILE, oembedJson } from './oembed.ts'

export interface EmbedSite {
  readonly base: string
  /** The page that the build made. */
  readonly built: string
  readonly href: (path: string) => string
  /** Full address; `null`: the site has none. */
  readonly canonical: (path: string) => string | null
  readonly view: BuiltView
}

type Embedded = SitePage & { readonly kind: 'timeline' | 'event' }

/** Timelines and events stand within other pages too. */
const isEmbedded = (page: SitePage): page is Embedded => page.kind === 'timeline' || page.kind === 'event'

/** What stands within other pages, and what services are told of it, page by page. */
export class Embeds {
  readonly #site: StaticSite
  readonly #of: EmbedSite
  readonly #files: Pick<SiteFiles, 'has'>
  readonly #faces: string
  readonly #sheets = new Map<Embedded['kind'], CriticalSheet>()

  constructor(site: StaticSite, of: EmbedSite, files: Pick<SiteFiles, 'has'>) {
    this.#site = site
    this.#files = files
    this.#of = of
    this.#faces = facesOf(of.built)
  }

  /**
   * @param css the style sheets of the app that hold for the page
   * @returns the address of what services are told of the page; `null`: they are told nothing
   */
  async add(page: SitePage, css: string, image: PageImage, into: PutFiles): Promise<string | null> {
    if (!isEmbedded(page)) return null
    const { href, canonical, base } = this.#of
    const { path, kind } = page
    const toUrl = (to: string) => canonical(to) ?? href(to)
    const { title, frameTitle, html } = await this.#site.drawEmbed(page, { toHref: href, toUrl })
    const embed = this.#site.embedHref(path)
    // Of an event filters change nothing.
    const view = kind === 'timeline' ? this.#of.view : null
    const parts = { title: frameTitle, html, base, canonical: canonical(path), faces: this.#faces, view }
    into.put(`${fileOf(embed)}/index.html`, embedHtml(this.#site, { ...parts, sheet: this.#sheetOf(kind, css) }))
    const [url, src] = [canonical(path), canonical(embed)]
    if (url === null || src === null) return null
    const told = { kind, title, frameTitle, url, src, site: toUrl('/'), image }
    into.put(`${fileOf(path)}/${OEMBED_FILE}`, oembedJson(this.#site, told))
    return `${url}/${OEMBED_FILE}`
  }

  /** What has another id now leads on, if it stands within other pages. */
  addMoved(moved: readonly MovedPage[], into: PutFiles): void {
    const { embedHref } = this.#site
    const { base, href, canonical } = this.#of
    for (const { path, to, title } of moved) {
      if (!this.#files.has(`${fileOf(embedHref(to))}/index.html`)) continue
      const html = movedHtml(this.#site, base, href(embedHref(to)), title, canonical(to))
      into.put(`${fileOf(embedHref(path))}/index.html`, html)
    }
  }

  #sheetOf(kind: Embedded['kind'], css: string): CriticalSheet {
    const sheet = this.#sheets.get(kind) ?? new CriticalSheet([css, this.#site.embedSheet, formsSheet()].join('\n'))
    this.#sheets.set(kind, sheet)
    return sheet
  }
}

const fileOf = (path: string) => decodeURIComponent(path.slice(1))
