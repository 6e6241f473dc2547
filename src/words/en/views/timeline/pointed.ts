import type { IndexEvent } from '../../../../contract/index-file.ts'
import { formatAlternative, toAlternative } from '../../alternatives.ts'
import { formatEdtf } from '../../dates.ts'
import { formatCount } from '../../numbers.ts'

/** The card of what one points at on the timeline. */

/** So many are named; the others are counted. */
const MOST_NAMES = 4

/** Another date of an event, and who gives it: `29 April 2024: by ABC, The Kyiv Independent and 2 more`. */
export function claimedBy(ghost: IndexEvent['ghosts'][number], outlets: readonly string[]): string {
  const [named, rest] = [outlets.slice(0, MOST_NAMES), outlets.length - MOST_NAMES]
  const names =
    rest > 0
      ? `${named.join(', ')} and ${formatCount(rest)} more`
      : [named.slice(0, -1).join(', '), named.at(-1) ?? ''].filter(Boolean).join(' and ')
  return `${formatAlternative(toAlternative(ghost))}: by ${names}`
}

/** Beside another date: what stands. */
export function whatStands(date: string | null, isLeftOpen: boolean): string {
  return isLeftOpen || date === null ? 'None of the dates stands' : `${formatEdtf(date)} stands`
}
