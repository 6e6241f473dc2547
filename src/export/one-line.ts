import { wellFormed } from './well-formed.ts'

/** A text on one line: line ends, tabs and other control characters become a space. */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim()
}
