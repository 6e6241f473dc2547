import type { DisagreementKind } from '../../../domain/compare/discrepancy.ts'
import { zigzagPath } from '../../fault.ts'
import { markPath } from '../../mark.ts'
import { type Drawing, path } from '../../shape.ts'

const HOLLOW = { stroke: 'fault', width: 1.4 } as const

const SIGNS: Readonly<Record<DisagreementKind, Drawing['shapes']>> = {
  /** Two values that exclude each other. */
  conflict: [
    path(markPath('square', 4.5, 5, 0), { fill: 'ink' }),
    path(zigzagPath(11, 24, 0), HOLLOW),
    path(markPath('square', 4, 30, 0), HOLLOW),
  ],
  /** One claim, held ever more surely. */
  certainty: [path('M6 1h5v5h-5Z', { fill: 'ink' }), path('M14.5 -2.3h4.4v7.6h-4.4Zm8.5 -3.4h4.4v11h-4.4Z', HOLLOW)],
}

/** The sign of a kind of disagreement. */
export function drawDifferenceSign(kind: DisagreementKind): Drawing {
  return { width: 36, height: 14, top: -7, shapes: SIGNS[kind] }
}
