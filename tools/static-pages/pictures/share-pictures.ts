import type { Ink } from '../../../src/chart/shape.ts'
import { type SiteLook, siteHues } from '../../site-tags.ts'
import type { SharedCard } from '../../../src/app/static-site.tsx'
import type { PageImage } from '../../../src/head/head-tags.ts'
import type { StaticSite } from '../drawing/load-app.ts'
import type { PutFiles } from '../files/site-files.ts'
import { readLightColours } from './light-colours.ts'
import { PictureDrawer } from './picture-drawer.ts'
import { undrawnLines } from './undrawn-lines.ts'
import { PictureLetters } from './picture-letters.ts'

/** How much of its hash stands in the address of a picture: what keeps previews asks again when it changed. */
const VERSION_LENGTH = 8

/** The share pictures of a site, drawn while its pages are. */
export class SharePictures {
  #letters = new PictureLetters()
  readonly #site: Pick<StaticSite, 'sheetSvg' | 'CARD_SHOWN_AS'>
  readonly #colourOf: (ink: Ink) => string
  readonly #drawer: PictureDrawer
  /** The hashes of pictures, by their files, by the part of the site that they are of. */
  readonly #parts = new Map<string, Map<string, string>>()
  /** Those of the part that is drawn. */
  #hashes = new Map<string, string>()
  /** Letters that no font has, with the first picture that they are missing in and how many others. */
  readonly #missing = new Map<string, { readonly page: string; others: number }>()

  /**
   * @param folder which keeps pictures from one run to the next
   * @param look colours of marks that the site sets
   */
  constructor(site: Pick<StaticSite, 'sheetSvg' | 'CARD_SHOWN_AS'>, folder: string, look: SiteLook) {
    this.#site = site
    const [colourOf, hues] = [readLightColours(), siteHues(look)]
    this.#colourOf = (ink) => hues.get(ink)?.light ?? colourOf(ink)
    this.#drawer = new PictureDrawer(folder, () => this.#letters.toFontFiles())
  }

  /** Turns to another part of the site. How Han letters were drawn before does not count: its pictures are the same whatever else is drawn. */
  begin(part: string): void {
    this.#letters = new PictureLetters()
    this.#hashes = new Map()
    this.#parts.set(part, this.#hashes)
  }

  /** Of a part that is not drawn again, the pictures stay. */
  keep(part: string, pictures: Readonly<Record<string, string>>): void {
    this.#parts.set(part, new Map(Object.entries(pictures)))
    for (const hash of Object.values(pictures)) this.#drawer.keep(hash)
  }

  /** The hashes of the pictures of a part, by their files. */
  of(part: string): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#parts.get(part) ?? [])
  }

  /**
   * Draws a page whose picture may have letters of other scripts: again, until the files are read in which they are.
   * @param draw is given the letters of pictures
   */
  async drawn<Drawn extends { readonly card: SharedCard }>(
    draw: (letters: PictureLetters) => Promise<Drawn>,
  ): Promise<Drawn> {
    let page = await draw(this.#letters)
    while (await this.#letters.load()) page = await draw(this.#letters)
    for (const letter of this.#letters.takeMissing()) {
      const known = this.#missing.get(letter)
      if (!known) this.#missing.set(letter, { page: page.card.page, others: 0 })
      else if (known.page !== page.card.page) known.others++
    }
    return page
  }

  /** What could not be drawn, a line for each script: which letters, where, and what to do. */
  get undrawn(): readonly string[] {
    return undrawnLines(this.#missing)
  }

  /** @returns what the head of a page says of its picture, with the address within the site */
  async add({ page, alt, drawing }: SharedCard): Promise<Omit<PageImage, 'url'> & { readonly path: string }> {
    const file = `${decodeURIComponent(page.slice(1))}/share.png`
    if (drawing) {
      const svg = this.#site.sheetSvg(this.#letters.outlined(drawing), {
        colourOf: this.#colourOf,
        runsOf: (words, face) =>
          this.#letters
            .runsOf(words, face)
            .map(({ family, words: run }) => ({ words: run, attributes: { 'font-family': family } })),
        shownAs: this.#site.CARD_SHOWN_AS,
      })
      this.#hashes.set(file, await this.#drawer.ask(svg))
    }
    const hash = [this.#hashes, ...this.#parts.values()].find((hashes) => hashes.has(file))?.get(file)
    if (hash === undefined) throw new Error(`${page}: a page names its share picture, which is not drawn yet`)
    return { path: `${page}/share.png?v=${hash.slice(0, VERSION_LENGTH)}`, alt, ...this.#site.CARD_SHOWN_AS }
  }

  /** @param into where the files of a part are put; `null`: they are there */
  async putInto(
    into: (part: string) => PutFiles | null,
  ): Promise<{ readonly pictures: number; readonly drawn: number }> {
    const drawn = await this.#drawer.finish()
    let pictures = 0
    for (const [part, hashes] of this.#parts) {
      const files = into(part)
      pictures += hashes.size
      if (files) for (const [file, hash] of hashes) files.put(file, this.#drawer.read(hash))
    }
    return { pictures, drawn }
  }
}
