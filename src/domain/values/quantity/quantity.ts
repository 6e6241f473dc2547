import { type Parsed, parsed, refused } from '../parsed.ts'
import { type Rational, times, toNumber, toRational } from './rational.ts'
import { type Measure, measureOf, type Units } from './unit.ts'

/** A count or measure as a source gives it: the numbers that it allows, exactly, in the unit in which it is compared. */
export interface Quantity {
  /** Canonical text: `3`, `>=3`, `>3000000`, `<=9`, `<9`, `20..30`, `~50`, `12.3450`, `dozens`. */
  readonly text: string
  /** Least possible number; `null` where there is no lower bound. */
  readonly min: Rational | null
  /** Greatest possible number; `null` where there is no upper bound. */
  readonly max: Rational | null
  /** `>3`: the bound itself is not allowed. */
  readonly minExcluded: boolean
  readonly maxExcluded: boolean
  /** What is counted, as the source has it: the unit of the text. `null` where the attribute declares none. */
  readonly unit: string | null
  /** The unit of `min` and `max`, and how many of it one of its own unit is. */
  readonly measure: Measure
}

/** Of what a quantity is read: its own unit, that of its attribute, and what the units of the dossier are. */
export interface UnitContext {
  readonly unit: string | null
  readonly attributeUnit: string | null
  readonly units: Units
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
 * @example parseQuantity('>=3', { unit: 'people', attributeUnit: 'people', units: new Map() }) // min 3, no max
 * @returns the quantity, or what is wrong with the text: never throws.
 */
export function parseQuantity(text: string, { unit, attributeUnit, units }: UnitContext): Parsed<Quantity> {
  const measure = measureOf(unit, attributeUnit, units)
  const made = (canonical: string, bounds: readonly [Rational | null, Rational | null], sign = '') =>
    parsed({
      text: canonical,
      min: bounds[0] && times(bounds[0], measure.factor),
      max: bounds[1] && times(bounds[1], measure.factor),
      minExcluded: sign === '>',
      maxExcluded: sign === '<',
      unit,
      measure,
    })
  const atLeast = LEAST_OF_WORDS.get(text)
  if (atLeast !== undefined) return made(text, [toRational(String(atLeast)), null])
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
    // A range of one number is that number: two ways to write it are one reading.
    return made(min === max ? written(min) : `${written(min)}..${written(max)}`, [
      toRational(String(min)),
      toRational(String(max)),
    ])
  }
  const single = new RegExp(`^(>=|<=|>|<|~)?${number}$`).exec(text)
  if (!single) return refused({ code: 'not-a', kind: 'quantity', text, examples: QUANTITY_EXAMPLES })
  const [sign = '', digits = ''] = single.slice(1)
  const fault = faultOf(digits)
  if (fault) return fault
  const n = Number(digits)
  if (sign === '<' && n === 0) return refused({ code: 'below-nothing', text })
  if (!isKept(n)) return tooLong(text)
  return made(`${sign}${written(n)}`, boundsOf(sign, toRational(String(n))), sign)
}

/** A number so that it can be read again: three decimals could be thousands. */
function written(n: number): string {
  return /^[1-9]\d*\.\d{3}$/.test(String(n)) ? `${n}0` : String(n)
}

function boundsOf(sign: string, n: Rational): readonly [Rational | null, Rational | null] {
  if (sign === '~') return [times(n, [9n, 10n]), times(n, [11n, 10n])]
  return [sign.startsWith('<') ? null : n, sign.startsWith('>') ? null : n]
}

/** The numbers that a quantity allows, ±Infinity for no bound, in the unit in which it is compared. */
export function numbersOfQuantity({ min, max, measure: { unit } }: Quantity) {
  return { min: min ? toNumber(min) : -Infinity, max: max ? toNumber(max) : Infinity, unit }
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
