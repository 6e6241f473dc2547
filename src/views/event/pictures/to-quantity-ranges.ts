import { parseIsoDay } from '../../../domain/calendar-day.ts'
import { formatShortDay } from '../../../domain/format-date.ts'
import { type NumberScale, toNumberScale } from './number-scale.ts'
import { toNumberWords } from './to-number-words.ts'
import { type CountedReading, nominalOf } from './to-unit-groups.ts'

export interface RangeRow {
  readonly said: CountedReading
  /** Of its mark. */
  readonly x: number
  /** Ends of a count that is not exact. */
  readonly span: readonly [number, number] | null
  /** Side on which it has no bound. */
  readonly open: 'left' | 'right' | null
  readonly words: string
  readonly wordsX: number
  readonly anchor: 'start' | 'end'
  /** When it became known: `2 Jan`; `null` where the row before says it. */
  readonly known: string | null
}

export interface QuantityRanges {
  readonly rows: readonly RangeRow[]
  readonly ticks: NumberScale['ticks']
}

/** Length of an end without a bound. */
export const OPEN_PX = 26
/** For the day on which a count became known. */
export const KNOWN_PX = 52
const LETTER_PX = 6.4
const GAP_PX = 9

/** Counts of one unit as ranges on a common scale `width` px wide, in the order in which they became known. */
export function toQuantityRanges(readings: readonly CountedReading[], width: number): QuantityRanges {
  const numbers = readings.flatMap(({ min, max }) => [min, max]).filter(Number.isFinite)
  const scale = toNumberScale(numbers, KNOWN_PX + 8, width - (width > 300 ? 70 : 24))
  let before: string | null = null
  const rows = readings.map((said): RangeRow => {
    const { min, max, reading } = said
    const x = scale.to(nominalOf(said))
    const open = min === -Infinity ? 'left' : max === Infinity ? 'right' : null
    const span = open === null && min < max ? ([scale.to(min), scale.to(max)] as const) : null
    const words = toNumberWords(reading)
    const right = Math.max(span?.[1] ?? 0, open === 'right' ? x + OPEN_PX : x) + GAP_PX
    const left = Math.min(span?.[0] ?? Infinity, open === 'left' ? x - OPEN_PX : x) - GAP_PX
    const fits = right + words.length * LETTER_PX <= width || left - words.length * LETTER_PX < KNOWN_PX
    const day = reading.knownOn === null ? null : parseIsoDay(reading.knownOn)
    const known = day === null ? null : formatShortDay(day)
    const row: RangeRow = {
      said,
      x,
      span,
      open,
      words,
      wordsX: fits ? right : left,
      anchor: fits ? 'start' : 'end',
      known: known === before ? null : known,
    }
    before = known
    return row
  })
  return { rows, ticks: scale.ticks.filter(({ at }) => at >= KNOWN_PX && at <= width) }
}
