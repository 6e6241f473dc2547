import { describe, expect, it } from 'vitest'
import { drawAgreementBar } from '../../../../src/chart/pictures/apart/agreement-bar.ts'
import { given } from '../../../domain/given.ts'
import fc from '../../../seeded-fast-check.ts'
import { expectGolden, stack } from '../../expect-golden.ts'

const counts = (alike: number, differ: number, part: number, only: number) => ({ alike, differ, part, only })
const widths = (drawing: ReturnType<typeof drawAgreementBar>) =>
  drawing.shapes.map((shape) => (shape.kind === 'rect' ? shape.x + shape.w : 0))

describe('the bar of how far two sources agree', () => {
  it('shows one point of thousands, and is as long as its count', () =>
    expectGolden(
      'agreement-bars',
      stack(
        drawAgreementBar(counts(990, 0, 1, 0), 991, 240),
        drawAgreementBar(counts(60, 20, 10, 10), 100, 240),
        drawAgreementBar(counts(10, 0, 0, 15), 100, 240),
        drawAgreementBar(counts(0, 0, 4, 0), 4, 240),
        drawAgreementBar(counts(0, 0, 0, 0), 4, 240),
      ),
    ))

  const some = fc.integer({ min: 0, max: 20_000 })
  given([some, some, some, some])('stays within its width if all fill it, and has a part for each count', (...all) => {
    const own = counts(...all)
    const total = all.reduce((sum, n) => sum + n, 0)
    const drawing = drawAgreementBar(own, total, 240)
    expect(drawing.shapes).toHaveLength(all.filter((n) => n > 0).length)
    for (const end of widths(drawing)) expect(end).toBeLessThanOrEqual(240.01)
  })
})
