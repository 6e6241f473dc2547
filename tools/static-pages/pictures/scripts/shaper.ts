import { Blob, Buffer as Run, Direction, Face as HarfBuzzFace, Font, shape } from 'harfbuzzjs'

/** A glyph where it stands, in parts of the height of the letters, from the start of the baseline; y downwards. */
export interface PlacedGlyph {
  readonly glyph: number
  readonly x: number
  readonly y: number
}

export interface ShapedRun {
  readonly glyphs: readonly PlacedGlyph[]
  /** As a part of the height of the letters. */
  readonly width: number
}

/** A font that joins letters as its language asks, and has their outlines: HarfBuzz, as resvg has it within. */
export class ShapingFont {
  readonly #font: Font
  readonly #unitsPerEm: number
  readonly #letters: ReadonlySet<number>
  readonly #outlines = new Map<number, string>()

  /** @param sfnt a font in TrueType or OpenType */
  constructor(sfnt: Uint8Array) {
    const face = new HarfBuzzFace(new Blob(sfnt))
    this.#font = new Font(face)
    this.#unitsPerEm = face.upem
    this.#letters = new Set(face.collectUnicodes())
  }

  has(code: number): boolean {
    return this.#letters.has(code)
  }

  /** Shapes a part of a text, from `start` to before `end`, as it stands between what is beside it. @param level odd: from right to left */
  shape(text: string, start: number, end: number, level: number): ShapedRun {
    const run = new Run()
    run.addText(text, start, end - start)
    run.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR)
    run.setLanguage('und')
    run.guessSegmentProperties()
    shape(this.#font, run)
    let [x, y] = [0, 0]
    const glyphs: PlacedGlyph[] = []
    for (const { codepoint, xAdvance = 0, yAdvance = 0, xOffset = 0, yOffset = 0 } of run.getGlyphInfosAndPositions()) {
      glyphs.push({ glyph: codepoint, x: this.#toEm(x + xOffset), y: -this.#toEm(y + yOffset) })
      x += xAdvance
      y += yAdvance
    }
    return { glyphs, width: this.#toEm(x) }
  }

  /** SVG path data of a glyph at (x, y), px; empty: it has no outline. */
  outline(glyph: number, x: number, y: number, sizePx: number): string {
    const known = this.#outlines.get(glyph)
    const outline = known ?? this.#font.glyphToPath(glyph)
    if (known === undefined) this.#outlines.set(glyph, outline)
    const scale = sizePx / this.#unitsPerEm
    return outline.replace(
      /(-?[\d.]+),(-?[\d.]+)/g,
      (_, dx: string, dy: string) => `${(x + Number(dx) * scale).toFixed(2)} ${(y - Number(dy) * scale).toFixed(2)}`,
    )
  }

  #toEm(units: number): number {
    return units / this.#unitsPerEm
  }
}
