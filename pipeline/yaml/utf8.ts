import type { Problems } from '../problem.ts'

/**
 * The text of a file in UTF-8, a byte order mark removed; `null` (and a report) where it is not UTF-8.
 * @param linesBefore how many lines of the file stand above these bytes
 */
export function decodeUtf8(file: string, bytes: Uint8Array, problems: Problems, linesBefore = 0): string | null {
  try {
    // Such a mark is one at the beginning alone.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: linesBefore > 0 }).decode(bytes)
  } catch {
    const { line, column } = findBrokenByte(bytes)
    problems.error(
      'not-utf-8',
      { file, line: linesBefore + line, column },
      'is not UTF-8 from here on',
      'Save it as UTF-8 (in your editor: “Save with encoding”).',
    )
    return null
  }
}

/** Line and column (from 1) of the first byte that belongs to no UTF-8 character. */
function findBrokenByte(bytes: Uint8Array): { line: number; column: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let line = 1
  for (let start = 0; start <= bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline < 0 ? bytes.length : newline
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return { line, column: validLength(bytes.subarray(start, end)) + 1 }
    }
    start = end + 1
  }
  return { line: 1, column: 1 }
}

/** Characters before the first broken byte of a line: a replacement character stands where decoding fails. */
function validLength(line: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(line)
  let at = text.indexOf('\ufffd')
  // A replacement character may be written in the text itself (EF BF BD): that one is no fault.
  while (at >= 0) {
    const before = new TextEncoder().encode(text.slice(0, at)).length
    if (line[before] !== 0xef || line[before + 1] !== 0xbf || line[before + 2] !== 0xbd) return at
    at = text.indexOf('\ufffd', at + 1)
  }
  return 0
}
