import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import type { Face } from '../../../../src/chart/pictures/sheet/letters.ts'
import { type Slice, slicesOf } from './script-packages.ts'
import { scriptsOf } from './scripts-of-words.ts'
import { ShapingFont } from './shaper.ts'

/** How heavy the letters are that stand beside those of a face. There is one cut for all faces: without serifs. */
const WEIGHTS: Readonly<Record<Face, number>> = { sans: 400, 'sans-bold': 600, serif: 600 }

/**
 * The letters of scripts that the faces of the app have not. A file is read when a letter that it has is asked for. Han letters are drawn
 * as in the words in which they were chosen last: a line of these words does not tell of which language they are.
 */
export class ScriptLetters {
  /** By weight and name. */
  readonly #loaded = new Map<string, ShapingFont>()
  readonly #wanted = new Map<string, Slice>()
  /** Where each letter is, of those that were chosen. */
  readonly #chosen = new Map<string, Slice>()
  #onChange = () => {}

  /** @param onChange called when a letter is drawn otherwise than before */
  constructor(onChange: () => void) {
    this.#onChange = onChange
  }

  /** Whether a package has a letter. @param words in which it stands */
  offers(letter: string, words: string): boolean {
    return this.#sliceOf(letter, words) !== null
  }

  /** Chooses the font of a letter by the words in which it stands. @returns whether it is loaded */
  choose(letter: string, words: string): boolean {
    const slice = this.#sliceOf(letter, words)
    if (slice === null) return false
    const before = this.#chosen.get(letter)
    this.#chosen.set(letter, slice)
    if (before !== undefined && before !== slice) this.#onChange()
    if (this.#loaded.has(keyOf(slice, WEIGHTS.sans))) return true
    this.#wanted.set(slice.name, slice)
    return false
  }

  /** The font of a letter that was chosen; `null`: it was not, or is not loaded. */
  font(letter: string, face: Face): ShapingFont | null {
    const slice = this.#chosen.get(letter)
    const font = slice && this.#loaded.get(keyOf(slice, WEIGHTS[face]))
    return font?.has(letter.codePointAt(0) ?? 0) ? font : null
  }

  /** Loads the files of letters that were chosen and not there. @returns whether any were */
  async load(): Promise<boolean> {
    const wanted = [...this.#wanted.values()]
    this.#wanted.clear()
    for (const slice of wanted) {
      const woff2 = readFileSync(slice.file)
      for (const weight of new Set(Object.values(WEIGHTS))) {
        const options = { targetFormat: 'truetype', keepAllGlyphs: true, variationAxes: { wght: weight } } as const
        this.#loaded.set(keyOf(slice, weight), new ShapingFont(await subsetFont(woff2, undefined, options)))
      }
    }
    return wanted.length > 0
  }

  /** What a package says that a file has, the file may lack: that is known when it is loaded. */
  #sliceOf(letter: string, words: string): Slice | null {
    const code = letter.codePointAt(0) ?? 0
    for (const script of scriptsOf(words)) {
      const slice = slicesOf(script).get(code)
      if (slice && this.#loaded.get(keyOf(slice, WEIGHTS.sans))?.has(code) !== false) return slice
    }
    return null
  }
}

const keyOf = ({ name }: Slice, weight: number): string => `${name} ${weight}`
