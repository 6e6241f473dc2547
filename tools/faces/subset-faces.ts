import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { codesOf, type FaceBlock, readFaceBlocks, readRanges, writeRanges } from './face-blocks.ts'

type Axes = Readonly<Record<string, number | { readonly min: number; readonly max: number }>>

/**
 * What the style sheets ask of a typeface: weights from 400 to 650; of the sans widths from 90 % for the labels of the timeline; the
 * serif is drawn as for 20 px, which is between its text and its headings.
 */
const AXES: Readonly<Record<string, Axes>> = {
  'source-serif-4': { wght: { min: 400, max: 650 }, opsz: 20 },
  // Of emphasis and quotations, in one weight.
  'source-serif-4-italic': { wght: 400, opsz: 20 },
  'ibm-plex-sans': { wght: { min: 400, max: 650 }, wdth: { min: 90, max: 100 } },
}

/** What browsers use unasked, and the figures that the style sheets ask for. */
const FEATURES = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'rlig', 'mark', 'mkmk', 'lnum', 'tnum']
/** Of signs that stand on letters: the core has none, and its letters are whole. */
const OF_SIGNS = new Set(['ccmp', 'mark', 'mkmk'])

/**
 * The characters of English and its signs, with the small letters of names from the west of Europe: of the pages of the dossiers that
 * are shipped, all but one in a hundred need no other of Latin. They have a file of their own, which pages ask for at once: each
 * character has a price there, in bytes before a page is painted.
 */
const CORE = readRanges(
  'U+20-22,U+24-29,U+2C-3B,U+3F,U+41-5B,U+5D,U+5F,U+61-7A,U+A0,U+AD,U+B7,U+D7,U+E0-E1,U+E4-E5,U+E8-EA,U+F3,U+F6,U+FC,U+2013-2014,U+2018-2019,U+201C-201D,U+2026,U+2212',
)

/** Changes with anything that a file depends on but its own content, its axes and its characters. */
const VERSION = 'subset-font 2.9.0'

/** Where files are kept from build to build. */
const CACHE = join(import.meta.dirname, '../../node_modules/.cache/faces')

/**
 * Cuts the typefaces of the build down to what the style sheets ask for, and the Latin ones in two: what English needs, and the
 * rest, which a browser asks for when it meets such a character.
 */
export function subsetFaces(): Plugin {
  return {
    name: 'subset-faces',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /@fontsource-variable[\\/][\w-]+[\\/][\w-]+\.css$/ },
      async handler(css, id) {
        const folder = dirname(id)
        const axes = AXES[`${folder.split(/[\\/]/).at(-1)}${id.includes('-italic') ? '-italic' : ''}`]
        if (!axes) throw new Error(`${id}: tools/faces/subset-faces.ts does not say what is asked of this typeface`)
        const cut: string[] = []
        for (const block of readFaceBlocks(css)) {
          for (const { name, codes, features } of partsOf(block)) {
            const file = await cutFace(join(folder, 'files', block.file), { name, codes, features, axes })
            const url = relative(folder, file).split(sep).join('/')
            cut.push(
              block.text
                .replace(/url\([^)]*\)/, `url(${url})`)
                .replace(/unicode-range:[^;}]*/, `unicode-range: ${writeRanges(codes)}`)
                .replace(/font-weight:[^;}]*/, 'font-weight: 400 650')
                .replace(/font-stretch:[^;}]*/, 'font-stretch: 90% 100%'),
            )
          }
        }
        return { code: cut.join('\n'), map: null }
      },
    },
  }
}

/** What a file is cut down to. */
interface FacePart {
  readonly name: string
  readonly codes: readonly number[]
  readonly features: readonly string[]
  readonly axes: Axes
}

/** The files into which a file is cut. */
function partsOf({ file, ranges }: FaceBlock): Omit<FacePart, 'axes'>[] {
  const name = file.replace('.woff2', '')
  const codes = codesOf(ranges)
  if (!/-latin-(?!ext)/.test(file)) return [{ name, codes, features: FEATURES }]
  const core = new Set(codesOf(CORE))
  return [
    {
      name: name.replace('-latin-', '-core-'),
      codes: codes.filter((code) => core.has(code)),
      features: FEATURES.filter((feature) => !OF_SIGNS.has(feature)),
    },
    { name, codes: codes.filter((code) => !core.has(code)), features: FEATURES },
  ]
}

/** @returns the file, which is made where it was not made before */
async function cutFace(source: string, { name, codes, features, axes }: FacePart): Promise<string> {
  const whole = readFileSync(source)
  const key = createHash('sha256')
    .update(whole)
    .update(JSON.stringify([VERSION, axes, features, codes]))
    .digest('hex')
  const file = join(CACHE, key.slice(0, 12), `${name}.woff2`)
  if (!existsSync(file)) {
    const face = await subsetFont(whole, String.fromCodePoint(...codes), {
      targetFormat: 'woff2',
      variationAxes: axes,
      keepFeatures: features,
    })
    mkdirSync(dirname(file), { recursive: true })
    // Whole or not at all: another build may be under way.
    writeFileSync(`${file}.${process.pid}`, face)
    renameSync(`${file}.${process.pid}`, file)
  }
  return file
}
