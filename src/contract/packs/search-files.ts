import * as z from 'zod/mini'
import { id, version } from '../parts.ts'

/**
 * `<dossier>/search.json`: where the words stand by which the search finds the events of a packed dossier. The words of all events,
 * sorted by their code units, are cut into the first files of `search/`; the others have stems.
 */
export const searchSchema = z.object({
  version,
  dossier: id,
  /** The first word of each of the first files, in their order. */
  firsts: z.array(z.string()),
  /** By each beginning of words that reach over more than MOST_FILES_OF_WORDS files: the file that has which events it finds. */
  stems: z.record(z.string(), z.int()),
  /** How many events are about each actor and each place, by its id; of an actor and a place with one id together. */
  about: z.record(z.string(), z.int()),
})

/** `<dossier>/search/<n>.json`: which events have some words, or words with some beginnings. */
export const wordsSchema = z.object({
  version,
  dossier: id,
  /** Folded, as `src/selection/text` takes texts apart. */
  words: z.array(z.string()),
  /** Of each the numbers of its events: see {@link writeGaps}. */
  events: z.array(z.string()),
})

/** What begins words in more files than these has its events in one. */
export const MOST_FILES_OF_WORDS = 2

export type SearchFile = z.infer<typeof searchSchema>
export type WordsFile = z.infer<typeof wordsSchema>

/** The first and the last of the files of words that may have a word, or words with a beginning; `null`: none has. */
export function filesOfWord(firsts: readonly string[], word: string, isWhole: boolean): [number, number] | null {
  const own = lastBefore(firsts, (first) => first <= word)
  const last = isWhole ? own : lastBefore(firsts, (first) => first <= word || first.startsWith(word))
  return last < 0 ? null : [Math.max(0, own), last]
}

/** The place of the last for which something holds, of a list for whose first items it does; -1: for none. */
function lastBefore(list: readonly string[], holds: (item: string) => boolean): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(list[middle] ?? '')) from = middle + 1
    else to = middle
  }
  return from - 1
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUE_BITS = 5
const GOES_ON = 1 << VALUE_BITS

/**
 * Rising numbers as a text: of each how many are left out before it, in digits of base 64 (as of URLs), the lowest five bits first; a sixth bit
 * says that another digit follows.
 */
export function writeGaps(numbers: ArrayLike<number>): string {
  let [text, next] = ['', 0]
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] ?? 0
    let gap = number - next
    next = number + 1
    for (; gap >= GOES_ON; gap >>>= VALUE_BITS) text += DIGITS[GOES_ON | (gap & (GOES_ON - 1))] ?? ''
    text += DIGITS[gap] ?? ''
  }
  return text
}

/** Sets a flag at each number of such a text. */
export function readGaps(text: string, flags: Uint8Array): void {
  let [number, gap, shift] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const digit = VALUES[text.charCodeAt(at)] ?? 0
    gap |= (digit & (GOES_ON - 1)) << shift
    shift += VALUE_BITS
    if (digit >= GOES_ON) continue
    number += gap
    flags[number++] = 1
    ;[gap, shift] = [0, 0]
  }
}

const VALUES = new Uint8Array(128)
for (let digit = 0; digit < DIGITS.length; digit++) VALUES[DIGITS.charCodeAt(digit)] = digit
