import { type Anchor, path, round, type Shape, text } from '../../shape.ts'
import { TEXT_PX } from '../../text-size.ts'

/** What became known on a day. */
export interface StopBar {
  readonly x: number
  /** How many claims, and how many of them were in dispute from then on. */
  readonly changed: number
  readonly disputed: number
}

export interface StopLabel {
  readonly x: number
  readonly text: string
  readonly anchor: Anchor
}

export interface StopsLayout {
  readonly bars: readonly StopBar[]
  readonly barWidth: number
  readonly labels: readonly StopLabel[]
  /** Where the scale of the line changes; `null`: nowhere. */
  readonly breakX: number | null
  /** Of the day that is shown. */
  readonly hereX: number
  readonly width: number
  /** Of the line on which the bars stand. */
  readonly baseY: number
}

const [TALLEST_PX, LEAST_PX] = [13, 3]
const LABEL_PX = 17
/** Of the line, on each side of its break. */
const GAP_PX = 4

/**
 * The days on which something became known, as bars on a line that is dashed after the day shown, and cut where its
 * scale changes:
 *
 *            |  |    |
 *     ___//__|__|____|_ _ _ _
 *     2006   2024  2025   today
 */
export function drawStops({ bars, barWidth, labels, breakX, hereX, width, baseY }: StopsLayout): Shape[] {
  const most = Math.max(1, ...bars.map(({ changed }) => changed))
  // The square root: some days bring fifty claims, most bring one or two.
  const heightOf = (count: number) => LEAST_PX + Math.sqrt(count / most) * (TALLEST_PX - LEAST_PX)
  const barsOf = (countOf: (bar: StopBar) => number) =>
    bars
      .map((bar) => {
        const count = countOf(bar)
        return count === 0 ? '' : `M${bar.x.toFixed(1)} ${baseY}v${(-heightOf(count)).toFixed(1)}`
      })
      .join('')
  const lineY = baseY + 0.5
  const line = (from: number, to: number) => {
    const [left, right] =
      breakX === null || breakX < from || breakX > to ? [to, to] : [breakX - GAP_PX, breakX + GAP_PX]
    return `M${round(from)} ${lineY}H${round(left)}` + (right < to ? `M${round(right)} ${lineY}H${round(to)}` : '')
  }
  return [
    path(
      barsOf(({ changed }) => changed),
      { stroke: 'ink-3', width: barWidth },
    ),
    path(
      barsOf(({ disputed }) => disputed),
      { stroke: 'fault', width: barWidth },
    ),
    path(line(0, hereX), { stroke: 'ink' }),
    path(line(hereX, width), { stroke: 'line-2', dash: '2 3' }),
    ...(breakX === null
      ? []
      : [path(`M${round(breakX - 5)} ${baseY + 5}l4 -10m3 10l4 -10`, { stroke: 'ink-3', width: 1.3 })]),
    ...labels.map(({ x, text: said, anchor }) =>
      text(x, baseY + LABEL_PX, said, { fill: 'ink-3', size: TEXT_PX.small, anchor }),
    ),
  ].filter((shape) => shape.kind !== 'path' || shape.d !== '')
}
