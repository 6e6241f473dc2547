import { decodeWindows1252 } from '../../yaml/windows-1252.ts'

/** The text of a file, and what had to be assumed to read it. */
export interface DecodedText {
  /** Without a byte order mark; lines end in `\n`. */
  readonly text: string
  /** What whoever imports it should know; `null` where the file is UTF-8. */
  readonly remark: string | null
}

/**
 * Reads bytes as text: by their byte order mark, else as UTF-8, else as Windows-1252, which gives every byte a letter.
 * Line ends of Windows and of old Macs become `\n`.
 * @returns `null` where the bytes are no text
 */
export function decodeBytes(bytes: Uint8Array): DecodedText | null {
  const marked = encodingByMark(bytes)
  if (marked !== null) return found(new TextDecoder(marked).decode(bytes), remarkOn(marked))
  const guessed = encodingByZeros(bytes)
  if (guessed !== null) return found(new TextDecoder(guessed).decode(bytes), remarkOn(guessed))
  // No text has zero bytes, in any encoding that is left.
  if (bytes.includes(0)) return null
  try {
    return found(new TextDecoder('utf-8', { fatal: true }).decode(bytes), null)
  } catch {
    const remark = 'It is not UTF-8, and was read as Windows-1252: look at names with accents.'
    return found(decodeWindows1252(bytes), remark)
  }
}

function found(raw: string, remark: string | null): DecodedText {
  return { text: raw.replace(/\r\n?/g, '\n'), remark }
}

function remarkOn(encoding: string): string | null {
  return encoding === 'utf-8' ? null : `It was read as ${encoding.toUpperCase()}.`
}

function encodingByMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

const SAMPLE_BYTES = 1000

/** UTF-16 without a mark: of Latin text every second byte is 0. */
function encodingByZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES - (SAMPLE_BYTES % 2))
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = sample.length / 2
  if (odd > most * 0.4 && even === 0) return 'utf-16le'
  if (even > most * 0.4 && odd === 0) return 'utf-16be'
  return null
}
