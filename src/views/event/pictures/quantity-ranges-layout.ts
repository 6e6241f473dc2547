import { textWidth } from '../../../chart/label-row.ts'
import { parseIsoDay } from '../../../domain/calendar-day.ts'
import { words } from '../../../words/words.ts'
import { type NumberScale, numberScale } from '../../../chart/scales/number-scale.ts'
import { toNumberWords } from './number-words.ts'
import { type CountedReading, nominalOf } from './unit-groups.ts'

export interface RangeRow {
  readonly said: CountedReading
  /** Of its mark. */
  readonly x: number
  /** Ends of a count that is not exact. */
  readonly span: readonly [number, number] | null
  /** Side on which it has no bound. */
  readonly open: 'left' | 'right' | null
  /** The count in words. */
  readonly number: string
  readonly wordsX: number
  readonly anchor: 'start' | 'end'
  /** When it became known: `2 Jan`; `null` if it is that of the row before. */
  readonly known: string | null
}

export interface QuantityRangesLayout {
  readonly rows: readonly RangeRow[]
  readonly ticks: NumberScale['ticks']
  /** There is no room for words beside the marks: they stand above them. */
  readonly isTight: boolean
  /** Left end of the axis. */
  readonly left: number
}

/** Length of an end without a bound. */
export const OPEN_PX = 26
/** For the day on which a count became known. */
const KNOWN_PX = 52
/** Wider pictures have room for words beyond the outermost mark. */
const WIDE_PX = 300
const GAP_PX = 9

/** Counts of one unit as ranges on a common scale `width` px wide, in the order in which they became known. */
export function layOutQuantityRanges(readings: readonly CountedReading[], width: number): QuantityRangesLayout {
  return (
    layOut(readings, width, false) ?? layOut(readings, width, true) ?? { rows: [], ticks: [], isTight: true, left: 0 }
  )
}

/** @returns `null` if the words should stand beside their marks and have no room there */
function layOut(readings: readonly CountedReading[], width: number, isTight: boolean): QuantityRangesLayout | null {
  const numbers = readings.flatMap(({ min, max }) => [min, max]).filter(Number.isFinite)
  const axisLeft = isTight ? 0 : KNOWN_PX
  const scale = numberScale(numbers, axisLeft + 8, width - (isTight ? OPEN_PX + 4 : width > WIDE_PX ? 70 : 24))
  let hasRoom = true
  let before: string | null = null
  const rows = readings.map((said): RangeRow => {
    const { min, max, reading } = said
    const x = scale.toPx(nominalOf(said))
    const open = min === -Infinity ? 'left' : max === Infinity ? 'right' : null
    const span = open === null && min < max ? ([scale.toPx(min), scale.toPx(max)] as const) : null
    const number = toNumberWords(reading)
    const right = Math.max(span?.[1] ?? 0, open === 'right' ? x + OPEN_PX : x) + GAP_PX
    const left = Math.min(span?.[0] ?? Infinity, open === 'left' ? x - OPEN_PX : x) - GAP_PX
    const wordsWidth = textWidth(number, 12, true)
    const fits = right + wordsWidth <= width
    if (!fits && left - wordsWidth < axisLeft) hasRoom = false
    const day = reading.knownOn === null ? null : parseIsoDay(reading.knownOn)
    const known = day === null ? null : words.formatShortDay(day)
    const row: RangeRow = {
      said,
      x,
      span,
      open,
      number,
      wordsX: isTight ? KNOWN_PX : fits ? right : left,
      anchor: isTight || fits ? 'start' : 'end',
      known: known === before ? null : known,
    }
    before = known
    return row
  })
  if (!hasRoom && !isTight) return null
  return { rows, ticks: scale.ticks.filter(({ at }) => at >= axisLeft && at <= width), isTight, left: axisLeft }
}
