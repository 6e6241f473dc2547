import { formatCount } from '../../numbers.ts'

/** What a source says of more events than stand in the page at once. */

/** `Events 513 to 1,024 of 11,873, by time`. */
export function shown(first: number, last: number, all: number): string {
  return `Events ${formatCount(first)} to ${formatCount(last)} of ${formatCount(all)}, by time`
}

export const earlier = 'Earlier events'
export const later = 'Later events'
export const from = 'From'
export const undated = 'without a date'
export const reading = 'Reading these events …'
export const notRead = 'These events could not be read.'

/** `Alone with its answer 3 times among these events`. */
export const amongThese = (times: string) => `${times} among the events below`
