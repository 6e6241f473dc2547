import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { Face, Letters } from '../../../src/chart/pictures/sheet/letters.ts'
import type { Drawing } from '../../../src/chart/shape.ts'
import { letterWidths } from './font-widths.ts'
import { withOutlines } from './scripts/outlined-text.ts'
import { ScriptLetters } from './scripts/script-letters.ts'
import { type SetLine, setLine } from './scripts/set-line.ts'
import { ShapingFont } from './scripts/shaper.ts'
import { readWoff, toSfnt } from './woff-to-sfnt.ts'

const { resolve } = createRequire(import.meta.url)
const SANS = resolve('@fontsource/ibm-plex-sans/package.json')
const SERIF = resolve('@fontsource/source-serif-4/package.json')

/** The package of a face, and its weight: the faces of the app, each weight in files of its own, as the renderer asks for them. */
const FILES: Readonly<Record<Face, readonly [manifest: string, weight: number]>> = {
  sans: [SANS, 400],
  'sans-bold': [SANS, 600],
  serif: [SERIF, 600],
}
/** The files of a face, by the letters that they hold. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const

/** Some letters of a face. */
interface FacePart {
  /** A name that no other part has. */
  readonly family: string
  readonly file: string
  readonly widths: ReadonlyMap<number, number>
}

/** Words, all of them in one font. */
export interface Run {
  readonly family: string
  readonly words: string
}

/** What stands in for a sign that the faces have not. */
const STAND_INS: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
}

/** Letters, digits and the marks on letters: without one of them words say something else. */
const SAYS = /[\p{L}\p{M}\p{N}]/u
/** Joiners of letters, and signs of direction. */
const [JOINER, DIRECTION] = [/[\u200c\u200d]/, /[\u200e\u200f\u2066-\u2069]/]

/**
 * The letters of pictures that are drawn without a browser: of the faces of the app, and of other scripts as far as there are packages
 * with their letters. These are not read before {@link load} after they were asked for.
 */
export class PictureLetters implements Letters {
  readonly #parts: Readonly<Record<Face, readonly FacePart[]>>
  readonly #scripts = new ScriptLetters(() => this.#set.clear())
  readonly #missing = new Set<string>()
  readonly #shaping = new Map<FacePart, ShapingFont>()
  readonly #set = new Map<string, SetLine>()

  constructor() {
    this.#parts = { sans: partsOf('sans'), 'sans-bold': partsOf('sans-bold'), serif: partsOf('serif') }
  }

  /** Every font, as the renderer reads it. */
  toFontFiles(): Buffer[] {
    return Object.values(this.#parts).flatMap((parts) =>
      parts.map(({ file, family }) => toSfnt(readFileSync(file), family)),
    )
  }

  width(words: string, face: Face, sizePx: number): number {
    if (this.#isSet(words, face)) return this.setWords(words, face).width * sizePx
    let ems = 0
    for (const letter of words) ems += this.#part(letter, face)?.widths.get(letter.codePointAt(0) ?? 0) ?? 0
    return ems * sizePx
  }

  drawable(words: string): string | null {
    const normal = words.normalize('NFC')
    // Signs alone are no reason to look in other packages.
    const isOther = [...normal].some(
      (sign) => SAYS.test(sign) && !this.#isShared(sign) && this.#scripts.offers(sign, normal),
    )
    let [drawn, isWhole] = ['', true]
    for (const letter of normal) {
      const sign = STAND_INS[letter] ?? letter
      if (this.#isShared(sign)) drawn += sign
      else if (isOther && (JOINER.test(sign) || DIRECTION.test(sign))) drawn += sign
      else if (isOther && this.#scripts.offers(sign, normal)) {
        drawn += sign
        isWhole = this.#scripts.choose(sign, normal) && isWhole
      } else if (SAYS.test(sign)) {
        this.#missing.add(sign)
        isWhole = false
      } else if (!/\p{Cf}/u.test(sign)) drawn += ' '
    }
    if (!isWhole) return null
    return drawn.replaceAll(/\s+/g, (space) => (space === '\u00a0' ? space : ' ')).trim()
  }

  /** Reads the files of letters that were asked for and not there. @returns whether any were: then what was drawn is to be drawn again */
  load(): Promise<boolean> {
    return this.#scripts.load()
  }

  /** The letters that no font has, of what was asked for since the last time. */
  takeMissing(): string[] {
    const missing = [...this.#missing]
    this.#missing.clear()
    return missing
  }

  /** Words of other scripts as outlines: the renderer does not join their letters where it changes the font. */
  outlined(drawing: Drawing): Drawing {
    const setAll = (words: string, face: Face) => this.setWords(words, face)
    return withOutlines(drawing, (words, face) => (this.#isSet(words, face) ? setAll(words, face) : null), setAll)
  }

  /** The words, cut where the font changes. */
  runsOf(words: string, face: Face): Run[] {
    const runs: { family: string; words: string }[] = []
    for (const letter of words) {
      const last = runs.at(-1)
      const part = this.#part(letter, face)
      if (!part) throw new Error(`no font has ${JSON.stringify(letter)} of ${JSON.stringify(words)}`)
      // A space between two words of one font does not part them.
      if (last && (last.family === part.family || letter === ' ')) last.words += letter
      else runs.push({ family: part.family, words: letter })
    }
    return runs
  }

  /** Whether the faces of the app have a letter, in text and in titles. */
  #isShared(sign: string): boolean {
    return this.#part(sign, 'sans') !== undefined && this.#part(sign, 'serif') !== undefined
  }

  /** Whether words are set by their shapes: they have letters of other scripts. */
  #isSet(words: string, face: Face): boolean {
    for (const letter of words) if (!this.#part(letter, face) && this.#scripts.font(letter, face) !== null) return true
    return false
  }

  /** Words, set by their shapes. */
  setWords(words: string, face: Face): SetLine {
    const key = `${face} ${words}`
    const known = this.#set.get(key)
    if (known) return known
    const line = setLine(words, (letter) => {
      const part = this.#part(letter, face)
      const font = part ? this.#shapingFont(part) : this.#scripts.font(letter, face)
      if (!font) throw new Error(`no font has ${JSON.stringify(letter)} of ${JSON.stringify(words)}`)
      return font
    })
    if (this.#set.size >= MOST_SET) this.#set.clear()
    this.#set.set(key, line)
    return line
  }

  #shapingFont(part: FacePart): ShapingFont {
    const known = this.#shaping.get(part)
    if (known) return known
    const font = new ShapingFont(toSfnt(readFileSync(part.file), part.family))
    this.#shaping.set(part, font)
    return font
  }

  #part(letter: string, face: Face): FacePart | undefined {
    const code = letter.codePointAt(0) ?? 0
    return this.#parts[face].find(({ widths }) => widths.has(code))
  }
}

/** So many lines are kept, since each is measured again and again while it is fitted. */
const MOST_SET = 5000

function partsOf(face: Face): FacePart[] {
  const [manifest, weight] = FILES[face]
  const folder = dirname(manifest)
  return SUBSETS.map((subset) => {
    const file = join(folder, 'files', `${basename(folder)}-${subset}-${weight}-normal.woff`)
    return { family: `${face}-${subset}`, file, widths: letterWidths(readWoff(readFileSync(file)).tables) }
  })
}
