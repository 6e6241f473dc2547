/**
 * Round years as people count them, without a year 0: …, 20 BC, 10 BC, 10, 20, … Years are astronomical: 0 is 1 BC.
 * A span of years is what begins with the same figures: the 40s BC are 49 to 40 BC; the years about the turn of the
 * era are one short of a span on both its sides.
 */

/** The first year of the span of so many years that holds a year, and its last. */
export function spanOfYears(year: number, length: number): readonly [first: number, last: number] {
  const isAfter = year > 0
  const count = isAfter ? year : 1 - year
  const from = Math.floor(count / length) * length
  const [least, most] = [Math.max(1, from), from + length - 1]
  return isAfter ? [least, most] : [1 - most, 1 - least]
}

/** The last round year up to a year. */
export function roundYearTo(year: number, step: number): number {
  if (year >= step) return Math.floor(year / step) * step
  return 1 - Math.max(1, Math.ceil((1 - year) / step)) * step
}

/** The round year after a round year. */
export function nextRoundYear(year: number, step: number): number {
  return year === 1 - step ? step : year + step
}
