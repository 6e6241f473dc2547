import { wellFormed } from '../well-formed.ts'

/** One line of a calendar: a name with its parameters, and its value, escaped where it is a text. */
export type ContentLine = readonly [name: string, value: string]

/** Octets of UTF-8 on a line, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75

/** Lines as RFC 5545 wants them: CRLF at their ends, and folded, never within a character. */
export function toCalendarText(lines: readonly ContentLine[]): string {
  return lines.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('')
}

/** A text as a value; line ends are kept. */
export function calendarText(text: string): string {
  return wellFormed(text)
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
}

function fold(line: string): string {
  let [folded, octets] = ['', 0]
  for (const character of line) {
    const size = octetsOf(character)
    // The space that a folded line begins with counts.
    if (octets + size > LONGEST_LINE) [folded, octets] = [`${folded}\r\n `, 1]
    folded += character
    octets += size
  }
  return folded
}

/** Of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x8_00) return 2
  return code < 0x1_00_00 ? 3 : 4
}
