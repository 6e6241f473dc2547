import { textWidth } from '../../../chart/label-row.ts'
import { parseIsoDay } from '../../../domain/calendar-day.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
import { words } from '../../../words/words.ts'
import { OPEN_PX, type QuantityRangesLayout, type RangeRow } from '../../../chart/pictures/event/quantity-ranges.ts'
import { numberScale } from '../../../chart/scales/number-scale.ts'
import { toNumberWords } from './number-words.ts'
import { type CountedReading, nominalOf } from './unit-groups.ts'

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
  const knownOf = ({ reading }: CountedReading) => (reading.knownOn === null ? null : parseIsoDay(reading.knownOn))
  const days = readings.map(knownOf).filter((day) => day !== null)
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
    const day = knownOf(said)
    const known = day === null ? null : eventWords.pictures.knownOn(day, days)
    const row: RangeRow = {
      standing: reading.standing,
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
  const ticks = scale.ticks
    .filter(({ at }) => at >= axisLeft && at <= width)
    .map(({ n, at }) => ({ x: at, words: words.formatCount(n) }))
  return { rows, ticks, isTight, left: axisLeft }
}
