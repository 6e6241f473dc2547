import type { SharedCard } from '../../../src/app/static-site.tsx'
import type { PageImage } from '../../../src/head/head-tags.ts'
import type { StaticSite } from '../drawing/load-app.ts'
import { drawPictures, pictureHash, readPicture } from './draw-pictures.ts'
import { readLightColours } from './light-colours.ts'
import { PictureLetters } from './picture-letters.ts'

/** How much of its hash stands in the address of a picture: what keeps previews asks again when it changed. */
const VERSION_LENGTH = 8

/** The share pictures of a site, gathered page by page and then drawn. */
export class SharePictures {
  readonly letters = new PictureLetters()
  readonly #site: StaticSite
  readonly #colourOf = readLightColours()
  /** By their files. */
  readonly #svgs = new Map<string, { readonly hash: string; readonly svg: string }>()

  constructor(site: StaticSite) {
    this.#site = site
  }

  /** @returns what the head of a page says of its picture, with the address within the site */
  add({ page, alt, drawing }: SharedCard): Omit<PageImage, 'url'> & { readonly path: string } {
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
      this.#svgs.set(file, { hash: pictureHash(svg), svg })
    }
    const known = this.#svgs.get(file)
    if (!known) throw new Error(`${page}: a page names its share picture, which is not drawn yet`)
    return { path: `${page}/share.png?v=${known.hash.slice(0, VERSION_LENGTH)}`, alt, ...this.#site.CARD_SHOWN_AS }
  }

  /** @param folder which keeps pictures from one run to the next */
  async draw(folder: string): Promise<{ readonly files: ReadonlyMap<string, Buffer>; readonly drawn: number }> {
    const byHash = new Map([...this.#svgs.values()].map(({ hash, svg }) => [hash, svg]))
    const drawn = await drawPictures(byHash, this.letters.toFontFiles(), folder)
    const files = new Map([...this.#svgs].map(([file, { hash }]) => [file, readPicture(folder, hash)]))
    return { files, drawn }
  }
}
