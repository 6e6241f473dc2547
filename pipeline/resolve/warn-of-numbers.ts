import { civilOf } from '../../src/domain/calendar-day.ts'
import { numbersOfQuantity } from '../../src/domain/values/quantity/quantity.ts'
import { dateOf } from '../../src/domain/values/value.ts'
import type { Value } from '../../src/domain/values/value-types.ts'
import type { OwnClaim } from '../../src/publish/follow-claims.ts'
import { type Problems, quoted, type Spot } from '../problem.ts'

/**
 * Warns of a claim whose words have numbers of which none is that of its value: 220 beside “killed 218 people”. Words
 * without a number say nothing.
 */
export function warnOfNumbers({ value, quote, asWritten }: OwnClaim, spot: () => Spot, problems: Problems): void {
  const words = [quote, asWritten].filter((text) => text !== null).join(' ')
  const figures = numbersIn(words)
  // “28 individuals and 14 entities” gives 42.
  const [said, meant] = [[...figures, figures.reduce((sum, n) => sum + n, 0)], value ? numbersOfValue(value) : null]
  if (figures.length === 0 || meant === null || said.some((number) => isAmong(meant, number))) return
  problems.warn(
    'number-not-in-words',
    spot(),
    `the value has no number of its words ${quoted(words)}`,
    'Correct the value, or quote the words that give it.',
  )
}

/** What words make of a figure: “4.8 million”, 1만. */
const SCALES = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12]

function isAmong(meant: ReadonlySet<number>, said: number): boolean {
  return SCALES.some((scale) => meant.has(Math.round(said * scale * 1000) / 1000))
}

/** The bounds of a quantity; year, month and day of the ends of a date; `null` of what has no numbers. */
function numbersOfValue(value: Value): Set<number> | null {
  if (value.kind === 'quantity') {
    const { min, max } = numbersOfQuantity(value.quantity)
    const written = value.quantity.text.match(/\d+(\.\d+)?/g) ?? []
    // As written and, where its unit converts, as compared. `~50` allows 45 to 55: its own number lies in the middle.
    return new Set([...written.map(Number), min, max, (min + max) / 2].filter(Number.isFinite))
  }
  const date = dateOf(value)
  if (!date) return null
  const ends = [date.range.earliest, date.range.latest, ...(date.core ? [date.core.earliest, date.core.latest] : [])]
  return new Set(
    ends.flatMap((day) => {
      if (day === null) return []
      const { year, month, dayOfMonth } = civilOf(day)
      return [year, month, dayOfMonth, year % 100]
    }),
  )
}

/** The numbers written in figures: `1,200` and `1 200` are one, `24 April` is 24; `KN-23` and ages have none. */
function numbersIn(text: string): number[] {
  const figures =
    text
      .replace(/\d+[- ]year/g, '')
      .match(/(?<![\p{L}\d][-‑]?)\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+(?!\d)|(?<![\p{L}\d][-‑]?)\d+(?:[.,]\d+)?/gu) ?? []
  return figures.map((figure) =>
    /^\d{1,3}(?:[^\d]\d{3})+$/.test(figure) ? Number(figure.replace(/\D/g, '')) : Number(figure.replace(',', '.')),
  )
}
