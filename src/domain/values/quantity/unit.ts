import { over, type Rational, times, toRational } from './rational.ts'

/** What the units of a dossier are, each so many of another, without circles: `kt` → `1000 t`. */
export type Units = ReadonlyMap<string, string>

/** The unit in which quantities are compared, and how many of it one of another unit is. */
export interface Measure {
  readonly unit: string | null
  readonly factor: Rational
}

const ONE: Rational = [1n, 1n]

/**
 * In what a quantity is measured: in the unit of its attribute if it converts to that, else in the last that it converts to.
 * @param unit its own
 * @example measureOf('kt', 't', new Map([['kt', '1000 t']])) // { unit: 't', factor: 1000 }
 */
export function measureOf(unit: string | null, ofAttribute: string | null, units: Units): Measure {
  if (unit === ofAttribute || units.size === 0) return { unit, factor: ONE }
  const [own, asked] = [toBase(unit, units), toBase(ofAttribute, units)]
  return own.unit === asked.unit ? { unit: ofAttribute, factor: over(own.factor, asked.factor) } : own
}

function toBase(unit: string | null, units: Units): Measure {
  let base: Measure = { unit, factor: ONE }
  for (const _ of units) {
    const is = units.get(base.unit ?? '')
    if (is === undefined) break
    const [number, of] = partsOf(is)
    base = { unit: of, factor: times(base.factor, toRational(number)) }
  }
  return base
}

/** `1000 t` → `1000` and `t`. */
export function partsOf(is: string): [number: string, of: string] {
  const end = is.indexOf(' ')
  return [is.slice(0, end), is.slice(end + 1)]
}
