import type { DisagreementKind, DiscrepancyKind } from '../../../domain/compare/discrepancy.ts'
import { markPath } from '../../mark.ts'
import { type Drawing, path } from '../../shape.ts'
import { drawDifferenceSign } from '../apart/difference-sign.ts'

const LINE = { stroke: 'ink-3', width: 1.4 } as const
const square = (x: number) => path(markPath('square', 4.5, x, 0), { fill: 'ink' })
const hollow = (x: number, shape: 'square' | 'circle' = 'square') => path(markPath(shape, 4, x, 0), LINE)

const SIGNS: Readonly<Record<Exclude<DiscrepancyKind, DisagreementKind>, Drawing['shapes']>> = {
  /** Steps that rise to the last count. */
  revised: [path('M1 5H11V1H21V-3.5', LINE), path(markPath('square', 4.5, 25, -2.2), { fill: 'ink' })],
  /** Two sorts of thing. */
  unit: [square(5), hollow(29, 'circle')],
  /** One answer within another. */
  precision: [path('M1.7 -5.5V5.5M1.7 0H32.3M32.3 -5.5V5.5', LINE), square(21)],
  /** One thing, named twice. */
  variant: [square(5), square(29), path('M11 -2H23M11 2H23', LINE)],
  /** One speaks, the others do not. */
  silence: [square(5), path('M15 0H20M25 0H30', LINE)],
}

/** The sign of a kind of difference; that of a disagreement is the one on its page. */
export function drawKindSign(kind: DiscrepancyKind): Drawing {
  return kind === 'conflict' || kind === 'certainty'
    ? drawDifferenceSign(kind)
    : { width: 36, height: 14, top: -7, shapes: SIGNS[kind] }
}
