import { describe, expect, it } from 'vitest'
import { FAMILIES, MARKS } from '../../src/contract/frame.ts'
import { drawDotted, drawFault, drawFaultStubs } from '../../src/chart/fault.ts'
import { drawHatching } from '../../src/chart/hatching.ts'
import { drawKindSign } from '../../src/chart/pictures/method/kind-sign.ts'
import {
  drawNothingStandsSign,
  drawNotYetKnownSign,
  drawPooledSign,
} from '../../src/chart/pictures/method/standing-signs.ts'
import { DISCREPANCY_KINDS } from '../../src/domain/compare/discrepancy.ts'
import { drawMark } from '../../src/chart/mark.ts'
import { group, type Shape, text } from '../../src/chart/shape.ts'
import { drawDissolving, drawOpenEnd, drawUprightWhiskers, drawWhiskers } from '../../src/chart/span.ts'
import { expectGolden } from './expect-golden.ts'

describe('golden pictures', () => {
  it('the marks: a row a family, then each look', async () => {
    const rows = FAMILIES.map((family, row) =>
      MARKS.flatMap((mark, at) => drawMark({ mark, family }, 'solid', 8, 16 + at * 28, 16 + row * 28)),
    )
    const looks = (['ghost', 'quiet', 'quiet-filled'] as const).map((look, row) =>
      MARKS.flatMap((mark, at) => drawMark({ mark, family: 'words' }, look, 8, 16 + at * 28, 100 + row * 28)),
    )
    const shapes = [...rows, ...looks].map((row) => group(row))
    await expectGolden('marks', { width: 16 + MARKS.length * 28, height: 172, shapes })
  })

  it('the fault line: three sizes, from either side, stubs with and without dots', async () => {
    const shapes: Shape[] = [
      ...drawFault(4, 60, 8),
      ...drawFault(60, 4, 22, 'medium'),
      ...drawFault(4, 60, 38, 'large'),
      ...drawFaultStubs(80, 190, 17, false, 8),
      ...drawFaultStubs(190, 80, 17, true, 22),
      drawDotted(80, 190, 38),
    ]
    await expectGolden('fault', { width: 196, height: 48, shapes })
  })

  it('spans: with a core, without one, with whiskers, with an open end', async () => {
    const at = (y: number, shapes: readonly Shape[]) => group(shapes, { y })
    const shapes = [
      at(10, drawDissolving({ from: 4, to: 196, core: { from: 60, to: 120 } }, 100, 4, 'k-report')),
      at(24, drawDissolving({ from: 60, to: 140, core: null }, 100, 4, 'k-report')),
      drawWhiskers([20, 180], 40, 4, { stroke: 'ink-2', dash: '1.5 3' }),
      drawOpenEnd({ x: 100, y: 56 }, 'right', 5.5, 26, 'ink-2'),
      drawOpenEnd({ x: 100, y: 56 }, 'left', 5.5, 26, 'fault'),
      drawUprightWhiskers([6, 60], 210, 4, { stroke: 'ink-2' }),
      drawOpenEnd({ x: 230, y: 40 }, 'up', 5, 16, 'ink-2'),
      drawOpenEnd({ x: 230, y: 40 }, 'down', 5, 16, 'ink-2'),
    ]
    await expectGolden('spans', { width: 240, height: 70, shapes })
  })

  it('the signs of the method: kinds, and what stands', async () => {
    const shapes = [
      ...DISCREPANCY_KINDS.map((kind, at) => group(drawKindSign(kind).shapes, { x: 8 + at * 44, y: 14 })),
      group(drawPooledSign().shapes, { x: 8, y: 36 }),
      group(drawNothingStandsSign().shapes, { x: 100, y: 48 }),
      group(drawNotYetKnownSign().shapes, { x: 192, y: 34 }),
    ]
    await expectGolden('method-signs', { width: 320, height: 70, shapes })
  })

  it('hatching, and none beyond the right end', async () => {
    await expectGolden('hatching', { width: 80, height: 40, shapes: drawHatching(30.4, 80, 40) })
    expect(drawHatching(80, 80, 40)).toEqual([])
    expect(drawHatching(-5, 80, 40)).toHaveLength(1)
  })

  it('words, and every sort of shape', async () => {
    const aside = { text: '& 2 more', gap: 8, size: 12, fill: 'ink-2' } as const
    const shapes: Shape[] = [
      { kind: 'rect', x: 1, y: 1, w: 18, h: 10, fill: 'line', opacity: 0.5, stroke: 'ink', crisp: true },
      { kind: 'circle', x: 30, y: 6, r: 5, stroke: 'ink', width: 2, roundCap: true },
      text(4, 28, '25 April', { fill: 'ink', size: 15, bold: true, halo: 4, aside }),
      group([text(90, 0, '<1', { fill: 'fault', size: 12, anchor: 'end' })], { x: 20, y: 44, standing: 'departs' }),
    ]
    await expectGolden('shapes', { width: 160, height: 50, left: -1, top: -1, shapes })
  })
})
