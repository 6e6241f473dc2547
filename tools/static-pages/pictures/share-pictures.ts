import type { Ink } from '../../../src/chart/shape.ts'
import { type SiteLook, siteHues } from '../../site-tags.ts'
import type { SharedCard } from '../../../src/app/static-site.tsx'
import type { PageImage } from '../../../src/head/head-tags.ts'
import type { StaticSite } from '../drawing/load-app.ts'
import type { SiteFiles } from '../files/site-files.ts'
import { readLightColours } from './light-colours.ts'
import { PictureDrawer } from './picture-drawer.ts'
import { PictureLetters } from './picture-letters.ts'

/** How much of its hash stands in the address of a picture: what keeps previews asks again when it changed. */
const VERSION_LENGTH = 8

/** The share pictures of a site, drawn while its pages are. */
export class SharePictures {
  readonly letters = new PictureLetters()
  readonly #site: StaticSite
  readonly #colourOf: (ink: Ink) => string
  readonly #drawer: PictureDrawer
  /** The hashes of pictures, by their files. */
  readonly #hashes = new Map<string, string>()

  /**
   * @param folder which keeps pictures from one run to the next
   * @param look colours of marks that the site sets
   */
  constructor(site: StaticSite, folder: string, look: SiteLook) {
    this.#site = site
    const [colourOf, hues] = [readLightColours(), siteHues(look)]
    this.#colourOf = (ink) => hues.get(ink)?.light ?? colourOf(ink)
    this.#drawer = new PictureDrawer(folder, () => this.letters.toFontFiles())
  }

  /** @returns what the head of a page says of its picture, with the address within the site */
  async add({ page, alt, drawing }: SharedCard): Promise<Omit<PageImage, 'url'> & { readonly path: string }> {
    const file = `${decodeURIComponent(page.slice(1))}/share.png`
    if (drawing) {
      const svg = this.#site.sheetSvg(drawing, {
        colourOf: this.#colourOf,
        runsOf: (words, face) =>
          this.letters
            .runsOf(words, face)
            .map(({ family, words: run }) => ({ words: run, attributes: { 'font-family': family } })),
        shownAs: this.#site.CARD_SHOWN_AS,
      })
      this.#hashes.set(file, await this.#drawer.ask(svg))
    }
    const hash = this.#hashes.get(file)
    if (hash === undefined) throw new Error(`${page}: a page names its share picture, which is not drawn yet`)
    return { path: `${page}/share.png?v=${hash.slice(0, VERSION_LENGTH)}`, alt, ...this.#site.CARD_SHOWN_AS }
  }

  async putInto(files: SiteFiles): Promise<{ readonly pictures: number; readonly drawn: number }> {
    const drawn = await this.#drawer.finish()
    for (const [file, hash] of this.#hashes) files.put(file, this.#drawer.read(hash))
    return { pictures: this.#hashes.size, drawn }
  }
}
