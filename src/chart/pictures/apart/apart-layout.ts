import { textWidth } from '../../label-row.ts'
import type { ApartScale } from '../../scales/apart-scale.ts'
import type { Anchor } from '../../shape.ts'

/** A reading as an axis shows it. */
export interface MeasuredReading {
  /** Days from the reference, or the ratio to it, at the nearest end. */
  readonly at: number
  /** The same at the farthest end: equal to `at` for an exact reading, infinite for an open one. */
  readonly far: number
  /** A date, or a number without its unit. */
  readonly words: string
  /** How many sources give it. */
  readonly support: number
  /** The other readings are measured from this one. */
  readonly isReference: boolean
  /** It contradicts the reading that stands, or the editors left open which one stands. */
  readonly isHollow: boolean
}

export interface ApartMark {
  readonly reading: MeasuredReading
  /** Of all readings that stand there: `1–10 April, 2 April`. */
  readonly words: string
  readonly x: number
  /** Where a reading that is not exact ends, beyond its mark, px. */
  readonly farX: number | null
  /** `null`: no room for its words that is not taken. */
  readonly label: ApartLabel | null
}

export interface ApartLabel {
  readonly x: number
  readonly anchor: Anchor
  /** Beside the marks, or in the row above them. */
  readonly row: 'beside' | 'above'
}

export interface ApartLayout {
  /** From left to right; of several at one place, the reference or else the best supported. */
  readonly marks: readonly ApartMark[]
  /** Where the fault line runs: from the edge of one mark to that of the next. */
  readonly faults: readonly (readonly [number, number])[]
}

const LABEL_GAP = 6
/** Nearer than this, marks are tucked behind each other, without a line. */
const TUCKED_PX = 15
const SAME_PLACE_PX = 3

/**
 * Lays out the readings of one disagreement on a shared scale.
 * @param half half the width of a mark, px
 * @param namesReference the reference is said beside its mark, and not only as the verdict
 */
export function layOutApart(
  readings: readonly MeasuredReading[],
  scale: ApartScale,
  half: number,
  namesReference: boolean,
): ApartLayout {
  const placed = readings
    .map((reading) => {
      const [x, farX] = [scale.toPx(reading.at), scale.toPx(reading.far)]
      return { reading, x, farX: Math.abs(farX - x) > half ? farX : null }
    })
    .sort((a, b) => byWeight(a.reading, b.reading))
    .flatMap(({ reading, x, farX }, place, all) => {
      const isHere = (other: { x: number }) => Math.abs(other.x - x) < SAME_PLACE_PX
      if (all.slice(0, place).some(isHere)) return []
      const words = [...new Set(all.filter(isHere).map((one) => one.reading.words))].join(', ')
      return [{ reading, words, x, farX }]
    })
  const ends = placed.flatMap(({ x, farX }) => (farX === null ? [x] : [x, farX]))
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  const above: [number, number][] = []
  const widthOf = (words: string) => textWidth(words)
  const labelOf = ({ reading, words, x, farX }: (typeof placed)[number]): ApartLabel | null => {
    if (reading.isReference && !namesReference) return null
    const width = widthOf(words)
    const [left, right] = [Math.min(x, farX ?? x), Math.max(x, farX ?? x)]
    const isLeftmost = left === first
    const toLeft = first - half - LABEL_GAP - width
    const toRight = last + half + LABEL_GAP + width
    if (isLeftmost && (right < last || reading.at < 0) && toLeft >= 0) {
      return { x: first - half - LABEL_GAP, anchor: 'end', row: 'beside' }
    }
    if (right === last && toRight <= scale.width) {
      return { x: last + half + LABEL_GAP, anchor: 'start', row: 'beside' }
    }
    if (isLeftmost && toLeft >= 0) return { x: first - half - LABEL_GAP, anchor: 'end', row: 'beside' }
    const middle = Math.min(Math.max((left + right) / 2, width / 2), scale.width - width / 2)
    const [from, to] = [middle - width / 2 - LABEL_GAP, middle + width / 2 + LABEL_GAP]
    if (width > scale.width || above.some(([a, b]) => from < b && to > a)) return null
    above.push([from, to])
    return { x: middle, anchor: 'middle', row: 'above' }
  }
  const marks = placed.map((one) => ({ ...one, label: labelOf(one) })).sort((a, b) => a.x - b.x)
  return { marks, faults: toFaults(marks, half) }
}

/** The reference first, then what more sources give: they have their words first. */
function byWeight(a: MeasuredReading, b: MeasuredReading): number {
  return Number(b.isReference) - Number(a.isReference) || b.support - a.support
}

function toFaults(marks: readonly ApartMark[], half: number): [number, number][] {
  return marks.slice(1).flatMap((to, place): [number, number][] => {
    const from = marks[place]
    if (!from || to.x - from.x < TUCKED_PX) return []
    const air = half + 1.5
    // A span that reaches towards the next mark is a claim of its own: the fault line begins behind it.
    const start = Math.max(from.x + air, (from.farX ?? 0) + 2)
    const end = Math.min(to.x - air, (to.farX ?? Infinity) - 2)
    return end - start > 2 ? [[start, end]] : []
  })
}
