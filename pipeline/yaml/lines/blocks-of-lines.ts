import { type Problems, type Spot, startOf } from '../../problem.ts'
import { cleanText } from '../clean-text.ts'
import { decodeUtf8 } from '../utf8.ts'

/** A text holds about 500 million characters at most, and each is a byte or more: a large file is read in parts of so many bytes. */
const BLOCK_BYTES = 64 * 1024 * 1024
/** Of one line. */
const LARGEST_LINE = 256 * 1024 * 1024

const NEWLINE = 0x0a

/** Whole lines of a file. */
export interface BlockOfLines {
  readonly text: string
  /** Line and column in the file of an offset in the text. */
  readonly spotAt: (offset: number) => Spot
}

/**
 * The text of a file of lines, in blocks of whole lines.
 * @returns `null` where it cannot be read; what is wrong is then reported
 */
export function blocksOfLines(
  file: string,
  bytes: Uint8Array,
  problems: Problems,
  blockBytes = BLOCK_BYTES,
): BlockOfLines[] | null {
  const blocks: BlockOfLines[] = []
  let [isReadable, linesBefore] = [true, 0]
  for (let start = 0; start < bytes.length;) {
    const end = endOfLine(bytes, Math.min(bytes.length, start + blockBytes) - 1)
    if (end - start > Math.max(blockBytes, LARGEST_LINE)) {
      problems.error('too-large', startOf(file), 'has a line of more than 256 MB', 'Each line is one JSON value.')
      return null
    }
    const block = bytes.subarray(start, end)
    const decoded = decodeUtf8(file, block, problems, linesBefore)
    if (decoded === null) isReadable = false
    else blocks.push(cleanText(file, decoded, problems, linesBefore))
    start = end
    if (start < bytes.length) linesBefore += countLines(block)
  }
  return isReadable ? blocks : null
}

/** Where the line ends in which a byte stands: behind its line break. */
function endOfLine(bytes: Uint8Array, at: number): number {
  const newline = bytes.indexOf(NEWLINE, at)
  return newline < 0 ? bytes.length : newline + 1
}

function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}
