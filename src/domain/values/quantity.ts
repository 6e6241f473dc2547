import { type Relation, relateIntervals } from '../day-range.ts'
import { type Parsed, parsed, refused } from './parsed.ts'

/** A count or measure as a source gives it: the numbers that it allows, in one unit. */
export interface Quantity {
  /** Canonical text: `3`, `>=3`, `>3000000`, `<=9`, `<9`, `20..30`, `~50`, `dozens`. */
  readonly text: string
  /** Least possible number; -Infinity where there is no lower bound. */
  readonly min: number
  /** Greatest possible number; Infinity where there is no upper bound. */
  readonly max: number
  /** `>3`: the bound itself is not allowed. */
  readonly minExcluded: boolean
  readonly maxExcluded: boolean
  /** What is counted; `null` where the attribute declares none. */
  readonly unit: string | null
}

export const QUANTITY_EXAMPLES = ['3', '>=3', '>3000000', '<=9', '20..30', '~50', 'dozens']

/** Counts in words, and the least number that each is taken for (of the first two: as in the codebook of ACLED). */
const LEAST_OF_WORDS: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1000],
  ['tens of thousands', 10_000],
  ['several', 3],
  ['many', 2],
])

/**
 * Reads a quantity. `~50` allows ± 10 %. Of what could be read in two ways (`010`, `1.000`) neither is taken.
 * A count in words stays as it is written.
 * @example parseQuantity('>=3', 'people') // min 3, max Infinity
 * @returns the quantity, or what is wrong with the text: never throws.
 */
export function parseQuantity(text: string, unit: string | null): Parsed<Quantity> {
  const atLeast = LEAST_OF_WORDS.get(text)
  if (atLeast !== undefined)
    return parsed({ text, min: atLeast, max: Infinity, minExcluded: false, maxExcluded: false, unit })
  const number = String.raw`(\d+(?:\.\d+)?)`
  const range = new RegExp(`^${number}\\.\\.${number}$`).exec(text)
  if (range) {
    const [first = '', last = ''] = range.slice(1)
    const fault = faultOf(first) ?? faultOf(last)
    if (fault) return fault
    const [min, max] = [Number(first), Number(last)]
    if (!isKept(min) || !isKept(max)) return tooLong(text)
    if (min > max) {
      return refused({ code: 'range-falls', text, first, last })
    }
    return parsed({ text: `${min}..${max}`, min, max, minExcluded: false, maxExcluded: false, unit })
  }
  const single = new RegExp(`^(>=|<=|>|<|~)?${number}$`).exec(text)
  if (!single) return refused({ code: 'not-a', kind: 'quantity', text, examples: QUANTITY_EXAMPLES })
  const [sign = '', digits = ''] = single.slice(1)
  const fault = faultOf(digits)
  if (fault) return fault
  const n = Number(digits)
  if (sign === '<' && n === 0) return refused({ code: 'below-nothing', text })
  if (!isKept(n)) return tooLong(text)
  const lower = sign === '>' || sign === '>='
  const upper = sign === '<' || sign === '<='
  const slack = sign === '~' ? n / 10 : 0
  return parsed({
    text: `${sign}${n}`,
    min: upper ? -Infinity : n - slack,
    max: lower ? Infinity : n + slack,
    minExcluded: sign === '>',
    maxExcluded: sign === '<',
    unit,
  })
}

/** What keeps a number from having one meaning: zeros before it, or a point that may part thousands. */
function faultOf(number: string): Parsed<never> | null {
  const zeros = /^0+(?=\d)/.exec(number)
  if (zeros) {
    return refused({ code: 'leading-zero', text: number, meant: number.slice(zeros[0].length) })
  }
  const [whole = '', decimals = ''] = number.split('.')
  if (whole === '0' || decimals.length !== 3) return null
  const significant = decimals.replace(/0+$/, '')
  const fraction = significant.length === 3 ? `${significant}0` : significant || '0'
  return refused({
    code: 'ambiguous-point',
    text: number,
    thousands: `${whole}${decimals}`,
    decimal: `${whole}.${fraction}`,
  })
}

/** Whether a number is written out in plain digits again, and a whole one exactly. */
function isKept(n: number): boolean {
  return n <= Number.MAX_SAFE_INTEGER && !String(n).includes('e')
}

function tooLong(text: string): Parsed<never> {
  return refused({ code: 'too-many-digits', text })
}

/** Relation of two quantities; `incomparable` where their units differ. */
export function relateQuantities(a: Quantity, b: Quantity): Relation {
  if (a.unit !== b.unit) return 'incomparable'
  // “More than 300,000” is not meant to contradict 300,000: what touches at a number that one of them allows is compatible.
  const touching = touchingAt(a, b) ?? touchingAt(b, a)
  if (touching) return touching
  if (mayBeRounded(a, b)) return 'rounded'
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

/**
 * Ratio of two disjoint quantities, the larger by the smaller, measured between their nearest bounds (at least 1);
 * `null` where the smaller is 0 and no ratio exists.
 */
export function ratioOf(a: Quantity, b: Quantity): number | null {
  const [smaller, larger] = a.max <= b.min ? [a, b] : [b, a]
  return smaller.max > 0 ? larger.min / smaller.max : null
}

/** The relation of two that meet in one number which one of them, or each, excludes; `null` of any other two. */
function touchingAt(lower: Quantity, upper: Quantity): Relation | null {
  if (lower.max !== upper.min || !(lower.maxExcluded || upper.minExcluded)) return null
  return lower.maxExcluded && upper.minExcluded ? 'disjoint' : 'overlaps'
}

/** How far two disjoint quantities are apart, between their nearest bounds. */
export function differenceOf(a: Quantity, b: Quantity): number {
  const [smaller, larger] = a.max <= b.min ? [a, b] : [b, a]
  // Decimals are as written: 4.5 − 3.3 is 1.2.
  return Number((larger.min - smaller.max).toPrecision(12))
}

/** Whether the first of two compatible quantities allows fewer numbers, or is given to more figures. */
export function isFiner(a: Quantity, b: Quantity): boolean {
  const [aWidth, bWidth] = [a.max - a.min, b.max - b.min]
  return aWidth < bWidth || (isPlain(a) && isPlain(b) && a.min !== b.min && figuresOf(a.min) > figuresOf(b.min))
}

/** Figures from which on a round number is taken for a rounded one, and how many are enough of a large one. */
const [TELLING_FIGURES, FIGURES_OF_LARGE, LARGE] = [3, 2, 1000]

/**
 * Whether two plain numbers are equal once the finer is rounded to the significant figures of the coarser.
 * @example 2750 and 2754; not 10 and 12, nor 6,000,000 and 6,010,000
 */
function mayBeRounded(a: Quantity, b: Quantity): boolean {
  if (!isPlain(a) || !isPlain(b) || a.min === b.min) return false
  const [coarse, fine] = figuresOf(a.min) < figuresOf(b.min) ? [a.min, b.min] : [b.min, a.min]
  const figures = figuresOf(coarse)
  if (figures === figuresOf(fine)) return false
  if (figures < TELLING_FIGURES && !(figures === FIGURES_OF_LARGE && coarse >= LARGE)) return false
  return Number(fine.toPrecision(figures)) === coarse
}

/** One number, without a bound or a range. */
function isPlain({ min, max }: Quantity): boolean {
  return min === max
}

/** Significant figures of a number as it is written, without zeros at its end. */
function figuresOf(n: number): number {
  return String(n).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length
}
