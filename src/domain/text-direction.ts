/** A letter that is written from right to left: Hebrew, Arabic and the scripts beside them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
/** First strong isolate, and the end of it: Unicode Standard Annex 9. */
const [ISOLATE, END] = ['\u2068', '\u2069']

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/** Text whose first letter is written from right to left: all of it runs so. */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '')
}

/**
 * A name that keeps its own direction amid other words: neither the date after it nor its last full stop jumps to its
 * other side. A name without letters from right to left needs no more than itself.
 */
export function isolate(text: string): string {
  return hasRightToLeft(text) ? ISOLATE + text + END : text
}

/** A name without what keeps its direction: to take it apart. */
export function withoutIsolate(text: string): string {
  return text.startsWith(ISOLATE) ? text.slice(1, -1) : text
}
