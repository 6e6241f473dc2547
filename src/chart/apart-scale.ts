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

/** How a measure is drawn: `toUnits` grows, is 0 where nothing is apart, and is the same to both sides. */
interface Measure {
  readonly toUnits: (measure: number) => number
  readonly fromUnits: (units: number) => number
  /** From the smallest to the largest; to the right, then to the left. */
  readonly steps: readonly (readonly [words: string, right: number, leftWords: string, left: number])[]
}

/** Days apart, earlier to the left: nearly true to scale up to a day, logarithmic beyond. */
const DAYS: Measure = {
  toUnits: (days) => Math.sign(days) * Math.log1p(Math.abs(days)),
  fromUnits: (units) => Math.sign(units) * Math.expm1(Math.abs(units)),
  steps: (
    [
      ['1 d', 1],
      ['1 wk', 7],
      ['1 mo', 30.44],
      ['1 yr', 365.25],
      ['5 yr', 1826.25],
      ['20 yr', 7305],
      ['100 yr', 36_525],
      ['1,000 yr', 365_250],
      ['10,000 yr', 3_652_500],
    ] as const
  ).map(([words, days]) => [words, days, words, -days]),
}

/** How many times as much, less to the left: logarithmic. */
const RATIOS: Measure = {
  toUnits: (ratio) => Math.log(ratio),
  fromUnits: Math.exp,
  steps: [1.1, 1.25, 1.5, 2, 3, 4, 5, 10, 20, 50, 100, 1000, 10_000, 100_000, 1e6].map((ratio) => {
    const words = ratio.toLocaleString('en')
    return [`× ${words}`, ratio, `÷ ${words}`, 1 / ratio]
  }),
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
export function apartScale(kind: MeasureKind, measures: readonly number[], width: number): ApartScale {
  const { toUnits, fromUnits, steps } = MEASURES[kind]
  const units = measures.map(toUnits).filter(Number.isFinite)
  const [farLeft, farRight] = [Math.max(0, ...units.map((unit) => -unit)), Math.max(0, ...units)]
  const longer = Math.max(farLeft, farRight) || 1
  const [left, right] = [Math.max(farLeft, longer * LEAST_SIDE), Math.max(farRight, longer * LEAST_SIDE)]
  const pad = Math.min(PAD.most, Math.max(PAD.least, width * PAD.share))
  const pxPerUnit = Math.max(0, width - 2 * pad) / (left + right)
  const zeroX = pad + left * pxPerUnit
  const toPx = (measure: number) => zeroX + Math.min(right, Math.max(-left, toUnits(measure))) * pxPerUnit
  const sideTicks = (side: readonly (readonly [string, number])[], far: number) => {
    const ticks: ScaleTick[] = []
    // From the outermost inwards: the end of an axis is what a reader looks for.
    for (const [words, measure] of side.toReversed()) {
      if (Math.abs(toUnits(measure)) > far + 1e-9) continue
      const x = toPx(measure)
      const before = ticks.at(-1)
      if (Math.abs(x - zeroX) < NEAREST_TICK_PX || (before && Math.abs(before.x - x) < TICK_GAP_PX)) continue
      ticks.push({ x, words })
    }
    return ticks
  }
  const ticks = [
    ...sideTicks(
      steps.map(([, , words, measure]) => [words, measure]),
      left,
    ),
    ...sideTicks(
      steps.map(([words, measure]) => [words, measure]),
      right,
    ).toReversed(),
  ]
  const toValue = (px: number) => fromUnits((px - zeroX) / pxPerUnit)
  return { width, zeroX, toPx, toValue, ticks }
}
