import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { Face, Letters } from '../../../src/chart/pictures/sheet/letters.ts'
import { letterWidths } from './font-widths.ts'
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

/** The letters of pictures that are drawn without a browser: of the faces of the app, and no others. */
export class PictureLetters implements Letters {
  readonly #parts: Readonly<Record<Face, readonly FacePart[]>>

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
    let ems = 0
    for (const letter of words) ems += this.#part(letter, face)?.widths.get(letter.codePointAt(0) ?? 0) ?? 0
    return ems * sizePx
  }

  drawable(words: string): string | null {
    let drawn = ''
    for (const letter of words.normalize('NFC')) {
      const sign = STAND_INS[letter] ?? letter
      if (this.#part(sign, 'sans') && this.#part(sign, 'serif')) drawn += sign
      else if (/[\p{L}\p{M}\p{N}]/u.test(sign)) return null
      else if (!/\p{Cf}/u.test(sign)) drawn += ' '
    }
    return drawn.replaceAll(/\s+/g, (space) => (space === '\u00a0' ? space : ' ')).trim()
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

  #part(letter: string, face: Face): FacePart | undefined {
    const code = letter.codePointAt(0) ?? 0
    return this.#parts[face].find(({ widths }) => widths.has(code))
  }
}

function partsOf(face: Face): FacePart[] {
  const [manifest, weight] = FILES[face]
  const folder = dirname(manifest)
  return SUBSETS.map((subset) => {
    const file = join(folder, 'files', `${basename(folder)}-${subset}-${weight}-normal.woff`)
    return { family: `${face}-${subset}`, file, widths: letterWidths(readWoff(readFileSync(file)).tables) }
  })
}
