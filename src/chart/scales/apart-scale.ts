import type { Scale } from './scale.ts'

/** An axis that all pictures of a section share. Its middle, where nothing is apart, need not be half way. */
export interface ApartScale extends Scale {
  readonly width: number
  /** Where the reading stands from which the others are measured, px from the left. */
  readonly zeroX: number
  /** A measure (days apart, or a ratio) → px from the left. What lies beyond the axis stands at its end. */
  toPx(measure: number): number
  /** The measure at a place: the inverse within the axis. */
  toValue(px: number): number
  readonly ticks: readonly ScaleTick[]
}

interface ScaleTick {
  readonly x: number
  readonly words: string
}

/** What the ticks say, in some language. */
export interface ApartWords {
  /** `1 wk`, `20 yr`. */
  shortSpan(count: number, unit: 'day' | 'week' | 'month' | 'year'): string
  /** `× 1.5` */
  times(ratio: number): string
  /** `÷ 1.5` */
  part(ratio: number): string
}

/** A place of a tick, and what it says. */
type Step = readonly [measure: number, words: string]

/** How a measure is drawn: `toUnits` grows, is 0 where nothing is apart, and is the same to both sides. */
interface Measure {
  readonly toUnits: (measure: number) => number
  readonly fromUnits: (units: number) => number
  /** From the smallest to the largest. */
  readonly right: (words: ApartWords) => readonly Step[]
  readonly left: (words: ApartWords) => readonly Step[]
}

/** In days: a month and a year of the mean length. */
const SPANS = [
  [1, 1, 'day'],
  [7, 1, 'week'],
  [30.44, 1, 'month'],
  [365.25, 1, 'year'],
  [1826.25, 5, 'year'],
  [7305, 20, 'year'],
  [36_525, 100, 'year'],
  [365_250, 1000, 'year'],
  [3_652_500, 10_000, 'year'],
] as const

/** Days apart, earlier to the left: nearly true to scale up to a day, logarithmic beyond. */
const DAYS: Measure = {
  toUnits: (days) => Math.sign(days) * Math.log1p(Math.abs(days)),
  fromUnits: (units) => Math.sign(units) * Math.expm1(Math.abs(units)),
  right: ({ shortSpan }) => SPANS.map(([days, count, unit]) => [days, shortSpan(count, unit)]),
  left: ({ shortSpan }) => SPANS.map(([days, count, unit]) => [-days, shortSpan(count, unit)]),
}

const RATIO_STEPS = [1.1, 1.25, 1.5, 2, 3, 4, 5, 10, 20, 50, 100, 1000, 10_000, 100_000, 1e6]

/** How many times as much, less to the left: logarithmic. */
const RATIOS: Measure = {
  toUnits: (ratio) => Math.log(ratio),
  fromUnits: Math.exp,
  right: ({ times }) => RATIO_STEPS.map((ratio) => [ratio, times(ratio)]),
  left: ({ part }) => RATIO_STEPS.map((ratio) => [1 / ratio, part(ratio)]),
}

const MEASURES = { days: DAYS, ratios: RATIOS } as const
export type MeasureKind = keyof typeof MEASURES

/** Room for words beyond the outermost mark: a share of the width, within bounds, px. */
const PAD = { share: 0.21, least: 44, most: 132 }
/** The shorter side has at least this share of the longer one. */
const LEAST_SIDE = 0.35
const TICK_GAP_PX = 46
/** A tick this near to the middle would be taken for it. */
const NEAREST_TICK_PX = 18

/**
 * A scale on which every measure given has its place.
 * @param measures days apart (negative: earlier), or ratios (> 0)
 */
export function apartScale(
  kind: MeasureKind,
  measures: readonly number[],
  width: number,
  words: ApartWords,
): ApartScale {
  const { toUnits, fromUnits, ...steps } = MEASURES[kind]
  const units = measures.map(toUnits).filter(Number.isFinite)
  const [farLeft, farRight] = [Math.max(0, ...units.map((unit) => -unit)), Math.max(0, ...units)]
  const longer = Math.max(farLeft, farRight) || 1
  const [left, right] = [Math.max(farLeft, longer * LEAST_SIDE), Math.max(farRight, longer * LEAST_SIDE)]
  const pad = Math.min(PAD.most, Math.max(PAD.least, width * PAD.share))
  const pxPerUnit = Math.max(0, width - 2 * pad) / (left + right)
  const zeroX = pad + left * pxPerUnit
  const toPx = (measure: number) => zeroX + Math.min(right, Math.max(-left, toUnits(measure))) * pxPerUnit
  const sideTicks = (side: readonly Step[], far: number) => {
    const ticks: ScaleTick[] = []
    // From the outermost inwards: readers look for the end of an axis.
    for (const [measure, said] of side.toReversed()) {
      if (Math.abs(toUnits(measure)) > far + 1e-9) continue
      const x = toPx(measure)
      const before = ticks.at(-1)
      if (Math.abs(x - zeroX) < NEAREST_TICK_PX || (before && Math.abs(before.x - x) < TICK_GAP_PX)) continue
      ticks.push({ x, words: said })
    }
    return ticks
  }
  const ticks = [...sideTicks(steps.left(words), left), ...sideTicks(steps.right(words), right).toReversed()]
  const toValue = (px: number) => fromUnits((px - zeroX) / pxPerUnit)
  return { width, zeroX, toPx, toValue, ticks }
}
