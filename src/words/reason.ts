import type { Stance } from '../domain/claim.ts'
import type { DayRange, Relation } from '../domain/day-range.ts'
import type { Quantity } from '../domain/values/quantity.ts'
import type { Value } from '../domain/values/value.ts'

/** Why two readings differ, in words. Every function is symmetric in its two values. */

export const DENIED = 'one asserts what another denies'
export const HEDGED = 'one asserts flatly what another holds only for likely'

export function undetermined(stance: Stance): string {
  return stance === 'hedges'
    ? 'one holds for likely what another says could not be determined'
    : 'one asserts what another says could not be determined'
}

export function apart(a: Value, b: Value, spread: number | null): string {
  if (a.kind === 'date' && b.kind === 'date' && spread !== null) {
    return formatGap(a.date.range, b.date.range, spread)
  }
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    const [lower, higher] = inOrder(a.quantity, b.quantity)
    const counts = `${formatQuantity(lower)} against ${formatQuantity(higher)}`
    // Neighbouring bounds (“more than 3” against “3”) exclude each other without a ratio worth saying.
    if (spread === null || spread === 1) return counts
    // Between ranges the ratio is that of their nearest bounds.
    const exact = [lower, higher].every(({ min, max }) => min === max)
    return `${counts}, ${exact ? '' : 'at least '}${formatRatio(spread)}`
  }
  return 'different answers that exclude each other'
}

/** `4 days apart`; between spans of days it is a least gap: `at least 3 days apart`. */
export function formatGap(a: DayRange, b: DayRange, days: number): string {
  const exact = [a, b].every(({ earliest, latest }) => earliest === latest)
  return `${exact ? '' : 'at least '}${days === 1 ? '1 day' : `${groupDigits(days)} days`} apart`
}

export function rose(a: Value, b: Value): string {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') throw new Error('only counts rise')
  const [lower, higher] = inOrder(a.quantity, b.quantity)
  return `the count rose from ${formatQuantity(lower)} to ${formatQuantity(higher)} as more was known`
}

export function units(a: Value, b: Value): string {
  const names = [a, b].map((value) => (value.kind === 'quantity' ? (value.quantity.unit ?? 'no unit') : value.kind))
  const [first, second] = names.sort()
  return `${first} and ${second} cannot be compared`
}

export function compatible(relation: Relation): string {
  if (relation === 'equal') return 'compatible: both allow the same'
  return relation === 'overlaps' ? 'compatible: the two overlap' : 'compatible: one is more exact than the other'
}

export function variants(written: readonly string[]): string {
  return `one name, written in ${written.length} ways: ${written.join(', ')}`
}

export function silent(silentCount: number, sourceCount: number): string {
  return `${silentCount} of ${sourceCount} sources ${silentCount === 1 ? 'is' : 'are'} silent`
}

/** `at least 3`, `more than 3,000,000`, `20 to 30`, `about 50`: without the unit. */
export function formatQuantity(quantity: Quantity): string {
  const match = /^(>=|<=|>|<|~)?([\d.]+?)(?:\.\.([\d.]+))?$/.exec(quantity.text)
  if (!match) throw new Error(`not a canonical quantity: ${quantity.text}`)
  const [, sign, first = '', last] = match
  if (last !== undefined) return `${groupDigits(Number(first))} to ${groupDigits(Number(last))}`
  return `${SIGN_WORDS[sign ?? ''] ?? ''}${groupDigits(Number(first))}`
}

const SIGN_WORDS: Readonly<Record<string, string>> = {
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'at most ',
  '<': 'fewer than ',
  '~': 'about ',
}

/** `× 1.5`: a ratio to two significant digits after the first, without trailing zeros. */
export function formatRatio(ratio: number): string {
  return `× ${groupDigits(Number(ratio.toPrecision(ratio >= 100 ? 4 : 3)))}`
}

/** Thousands separated by commas. Written out, for `toLocaleString` differs between machines. */
function groupDigits(n: number): string {
  const [whole = '', fraction] = String(n).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

function inOrder(a: Quantity, b: Quantity): [Quantity, Quantity] {
  return a.max <= b.min ? [a, b] : [b, a]
}
