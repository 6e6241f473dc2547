import type { Drawing, Paint, Shape } from '../../shape.ts'
import { round } from '../../shape.ts'

/** Points that are told in each way, of one attribute or year. */
export interface BarCounts {
  readonly alike: number
  readonly differ: number
  readonly part: number
  readonly only: number
}

const WAYS = ['alike', 'differ', 'part', 'only'] as const

const LOOK = {
  alike: { fill: 'ink-3' },
  differ: { fill: 'line-2' },
  part: { fill: 'fault' },
  only: { stroke: 'ink-3', unscaled: true },
} as const satisfies Record<(typeof WAYS)[number], Paint>

const HEIGHT_PX = 10
/** So that one point of thousands is seen. */
const LEAST_PX = 3
/** Between two parts. */
const GAP_PX = 1

/**
 * Parts of a whole on one line: told alike, different without a contradiction, disagreed on (in the colour that says
 * so), and told by one alone (hollow). A part that is there has a least width; the others share the rest to scale.
 *
 *    ██████████████▒▒▒▓□□□
 *
 * @param most the count that fills the width
 */
export function drawAgreementBar(counts: BarCounts, most: number, width: number): Drawing {
  const there = WAYS.filter((way) => counts[way] > 0)
  const total = there.reduce((sum, way) => sum + counts[way], 0)
  const wide = most === 0 ? 0 : (width * total) / most
  const room = Math.max(0, wide - there.length * LEAST_PX - Math.max(0, there.length - 1) * GAP_PX)
  let x = 0
  const shapes = there.map((way): Shape => {
    const w = LEAST_PX + (room * counts[way]) / total
    const isHollow = way === 'only'
    const shape: Shape = {
      kind: 'rect',
      x: round(x + (isHollow ? 0.5 : 0)),
      y: isHollow ? 0.5 : 0,
      w: round(w - (isHollow ? 1 : 0)),
      h: HEIGHT_PX - (isHollow ? 1 : 0),
      ...LOOK[way],
    }
    x += w + GAP_PX
    return shape
  })
  return { width, height: HEIGHT_PX, shapes }
}
