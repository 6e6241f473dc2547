import { drawHatching } from '../../hatching.ts'
import type { BrokenScale } from '../../scales/broken-scale.ts'
import { path, round, type Shape, text } from '../../shape.ts'
import { TEXT_PX } from '../../text-size.ts'

/** Paths of the blocks: of events whose date is disputed and of others, each that pass the filters and that do not. */
export interface OverviewBlocks {
  readonly disputed: string
  readonly disputedOut: string
  readonly agreed: string
  readonly agreedOut: string
}

export interface OverviewTick {
  readonly x: number
  readonly label: string
  /** A year, and not a month. */
  readonly strong: boolean
}

/**
 * The axis of the overview at y, with the break of its scale:
 *
 *     ------//-------+------+-------
 *      2006          2024   Jul
 */
export function drawOverviewAxis(
  { segments, breakPx }: Pick<BrokenScale, 'segments' | 'breakPx'>,
  ticks: readonly OverviewTick[],
  y: number,
): Shape[] {
  const shapes: Shape[] = segments.map(({ fromPx, toPx }) =>
    path(`M${round(fromPx)} ${y + 0.5}H${round(toPx)}`, { stroke: 'ink' }),
  )
  if (breakPx !== null) {
    shapes.push(path(`M${round(breakPx - 5)} ${y + 5}l4 -10m3 10l4 -10`, { stroke: 'ink', width: 1.3 }))
  }
  for (const { x, label, strong } of ticks) {
    shapes.push(path(`M${Math.round(x) + 0.5} ${y}v4`, { stroke: 'line-2' }))
    const look = strong ? ({ fill: 'ink', bold: true } as const) : ({ fill: 'ink-3' } as const)
    shapes.push(text(x, y + 18, label, { size: TEXT_PX.small, ...look }))
  }
  return shapes
}

/** Events that do not pass the filters are fainter, and behind. */
export function drawOverviewBlocks({ agreed, disputed, agreedOut, disputedOut }: OverviewBlocks): Shape[] {
  const faint = { opacity: 0.25 }
  return [
    path(agreedOut, { fill: 'ink-3', ...faint }),
    path(disputedOut, { fill: 'fault', ...faint }),
    path(agreed, { fill: 'ink-3' }),
    path(disputed, { fill: 'fault' }),
  ]
}

const FLAG_PX = 8

/** A flag at x, the end of the day as known on; behind it the ground is hatched. */
export function drawKnownOnFlag(x: number, width: number, height: number): Shape[] {
  // At the left end it hangs to the right.
  const flag = x < FLAG_PX + 1 ? `h${FLAG_PX}l${-FLAG_PX} ${FLAG_PX}Z` : `h${-FLAG_PX}l${FLAG_PX} ${FLAG_PX}Z`
  return [...drawHatching(x, width, height), path(`M${x} 0${flag}`, { fill: 'ink' })]
}
