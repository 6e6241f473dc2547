import { type Relation, relateIntervals } from '../../day-range.ts'
import type { Quantity } from './quantity.ts'
import { compareRationals, minus, over, type Rational, times, toNumber } from './rational.ts'

/** Relation of two quantities; `incomparable` where they are of different units and none converts to the other. */
export function relateQuantities(one: Quantity, other: Quantity): Relation {
  if (one.measure.unit !== other.measure.unit) return 'incomparable'
  const [a, b] = [ranked(one, other), ranked(other, one)]
  // “More than 300,000” is not meant to contradict 300,000: what touches at a number that one of them allows is compatible.
  const touching = touchingAt(a, b) ?? touchingAt(b, a)
  if (touching) return touching
  if (mayBeRounded(one, other)) return 'rounded'
  const relation = relateIntervals(a, b)
  if (relation === 'disjoint' || relation === 'overlaps') return relation
  const aLeavesBound =
    (a.minExcluded && a.min === b.min && !b.minExcluded) || (a.maxExcluded && a.max === b.max && !b.maxExcluded)
  const bLeavesBound =
    (b.minExcluded && a.min === b.min && !a.minExcluded) || (b.maxExcluded && a.max === b.max && !a.maxExcluded)
  if (aLeavesBound && bLeavesBound) return 'overlaps'
  if (relation === 'equal') return aLeavesBound ? 'within' : bLeavesBound ? 'holds' : 'equal'
  if (relation === 'within' && bLeavesBound) return 'overlaps'
  if (relation === 'holds' && aLeavesBound) return 'overlaps'
  return relation
}

/** Bounds as their ranks among those of two quantities, ±Infinity for none: numbers in the order of the exact ones. */
interface Ranked {
  readonly min: number
  readonly max: number
  readonly minExcluded: boolean
  readonly maxExcluded: boolean
}

function ranked(quantity: Quantity, other: Quantity): Ranked {
  const ends = [quantity.min, quantity.max, other.min, other.max].filter((end) => end !== null)
  const rankOf = (end: Rational | null, none: number) =>
    end ? ends.filter((lower) => compareRationals(lower, end) < 0).length : none
  return { ...quantity, min: rankOf(quantity.min, -Infinity), max: rankOf(quantity.max, Infinity) }
}

/** The relation of two that meet in one number which one of them, or each, excludes; `null` of any other two. */
function touchingAt(lower: Ranked, upper: Ranked): Relation | null {
  if (lower.max !== upper.min || !(lower.maxExcluded || upper.minExcluded)) return null
  return lower.maxExcluded && upper.minExcluded ? 'disjoint' : 'overlaps'
}

/** The nearest bounds of two disjoint quantities: the greatest number of the lower, the least of the higher. */
function nearestBounds(a: Quantity, b: Quantity): [lower: Rational, higher: Rational] {
  const [lower, higher] = a.max && b.min && compareRationals(a.max, b.min) <= 0 ? [a, b] : [b, a]
  return [lower.max ?? ZERO, higher.min ?? ZERO]
}

const ZERO: Rational = [0n, 1n]

/**
 * Ratio of two disjoint quantities, the larger by the smaller, measured between their nearest bounds (at least 1);
 * `null` where the smaller is 0 and no ratio exists.
 */
export function ratioOf(a: Quantity, b: Quantity): number | null {
  const [lower, higher] = nearestBounds(a, b)
  return lower[0] > 0n ? toNumber(over(higher, lower)) : null
}

/** How far two disjoint quantities are apart, between their nearest bounds. */
export function differenceOf(a: Quantity, b: Quantity): number {
  const [lower, higher] = nearestBounds(a, b)
  return toNumber(minus(higher, lower))
}

/** Whether the first of two compatible quantities allows fewer numbers, or is given to more figures. */
export function isFiner(a: Quantity, b: Quantity): boolean {
  const [aWidth, bWidth] = [widthOf(a), widthOf(b)]
  if (aWidth && (!bWidth || compareRationals(aWidth, bWidth) < 0)) return true
  return isPlain(a) && isPlain(b) && !isSame(a, b) && figuresOf(a) > figuresOf(b)
}

/** `null`: without end. */
function widthOf({ min, max }: Quantity): Rational | null {
  return min && max && minus(max, min)
}

/** Figures from which on a round number is taken for a rounded one, and how many are enough of a large one. */
const [TELLING_FIGURES, FIGURES_OF_LARGE, LARGE] = [3, 2, 1000]

/**
 * Whether two plain numbers are equal once the finer is rounded to the significant figures of the coarser, each with the
 * figures that it is written with, in its own unit.
 * @example 2750 and 2754; 2.75 kt and 2754 t; not 10 and 12, nor 6,000,000 and 6,010,000
 */
function mayBeRounded(a: Quantity, b: Quantity): boolean {
  if (!isPlain(a) || !isPlain(b) || isSame(a, b)) return false
  return isRounding(a, b) || isRounding(b, a)
}

function isRounding(coarse: Quantity, fine: Quantity): boolean {
  const figures = figuresOf(coarse)
  if (!coarse.min || !fine.min || figures > figuresOf(fine)) return false
  if (figures < TELLING_FIGURES && !(figures === FIGURES_OF_LARGE && Number(numberOf(coarse)) >= LARGE)) return false
  const half = times(over(lastPlaceOf(numberOf(coarse)), [2n, 1n]), coarse.measure.factor)
  const difference = minus(fine.min, coarse.min)
  return compareRationals(minus(ZERO, half), difference) <= 0 && compareRationals(difference, half) < 0
}

/** One number, without a bound or a range. */
function isPlain({ min, max }: Quantity): boolean {
  return min !== null && max !== null && compareRationals(min, max) === 0
}

/** Of two plain ones. */
function isSame(a: Quantity, b: Quantity): boolean {
  return a.min !== null && b.min !== null && compareRationals(a.min, b.min) === 0
}

/** The number of a plain quantity, as written in its own unit. */
function numberOf({ text }: Quantity): string {
  return text.replace(/^~|\.\..*/g, '')
}

/** Significant figures of a plain quantity as it is written, without zeros at its end. */
function figuresOf(quantity: Quantity): number {
  return numberOf(quantity).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length
}

/** What one is worth at the place of the last significant figure: 10 of `2750`, 0.01 of `2.75`. */
function lastPlaceOf(number: string): Rational {
  const [, fraction = ''] = number.split('.')
  return fraction === ''
    ? [10n ** BigInt(/0*$/.exec(number)?.[0].length ?? 0), 1n]
    : [1n, 10n ** BigInt(fraction.length)]
}
