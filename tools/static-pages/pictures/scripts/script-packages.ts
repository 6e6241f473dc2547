import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { codesOf, readRanges } from '../../../faces/face-blocks.ts'

const { resolve } = createRequire(import.meta.url)

/**
 * What is looked in for letters that the faces of the app have not, in this order: `@fontsource-variable/noto-sans-…`. Of the
 * first ones the files that are called as the package, of the others, for thousands of letters, the numbered ones.
 */
export const SCRIPTS = ['arabic', 'hebrew', 'devanagari', 'thai', 'kr', 'jp', 'sc', 'tc'] as const
export type Script = (typeof SCRIPTS)[number]

/** A file with some letters of a script. */
export interface Slice {
  /** A name that no other has: `jp-12`. */
  readonly name: string
  readonly file: string
}

/** The files of a script, by letter. */
export type SlicesByLetter = ReadonlyMap<number, Slice>

const read = new Map<Script, SlicesByLetter>()

/** Reads which letters a package has, and in which of its files: not before a letter is looked for. */
export function slicesOf(script: Script): SlicesByLetter {
  const known = read.get(script)
  if (known) return known
  const folder = dirname(resolve(`@fontsource-variable/noto-sans-${script}/package.json`))
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>
  const slices = new Map<number, Slice>()
  for (const [subset, range] of Object.entries(ranges)) {
    const [, number] = /^\[(\d+)\]$/.exec(subset) ?? []
    if (number === undefined && subset !== script) continue
    const name = number === undefined ? script : `${script}-${number}`
    const file = join(folder, 'files', `noto-sans-${script}-${number ?? script}-wght-normal.woff2`)
    const slice = { name, file }
    for (const code of codesOf(readRanges(range))) if (!slices.has(code)) slices.set(code, slice)
  }
  read.set(script, slices)
  return slices
}
