/** A block `@font-face` of a style sheet. */
export interface FaceBlock {
  readonly file: string
  /** Of its characters, both ends included, ascending. */
  readonly ranges: readonly (readonly [from: number, to: number])[]
  readonly text: string
}

/** The faces that a style sheet of a typeface names, each with one file. @throws where it is written in another way */
export function readFaceBlocks(css: string): FaceBlock[] {
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([text]) => {
    const file = /url\((?:[^()]*\/)?([\w.-]+\.woff2)\)/.exec(text)?.[1]
    const written = /unicode-range:\s*([^;}]+)/.exec(text)?.[1]
    if (file === undefined || written === undefined) throw new Error(`a face without a file or a range:\n${text}`)
    return { file, ranges: readRanges(written), text }
  })
}

/** `U+0-FF,U+131` → [[0, 255], [305, 305]] */
export function readRanges(written: string): [number, number][] {
  return written.split(',').map((part) => {
    const [, from = '', to = from] = /^\s*U\+([\dA-F]+)(?:-([\dA-F]+))?\s*$/i.exec(part) ?? []
    if (from === '') throw new Error(`${part}: not a range of characters`)
    return [parseInt(from, 16), parseInt(to, 16)]
  })
}

/** @param codes ascending */
export function writeRanges(codes: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last?.[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return ranges.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(',')
}

/** Every character of the ranges, ascending. */
export function codesOf(ranges: readonly (readonly [number, number])[]): number[] {
  const codes = new Set(ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)))
  return [...codes].sort((a, b) => a - b)
}
