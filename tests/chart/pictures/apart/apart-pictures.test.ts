import { describe, it } from 'vitest'
import { drawApartAxis } from '../../../../src/chart/pictures/apart/apart-axis.ts'
import type { MeasuredReading } from '../../../../src/chart/pictures/apart/apart-layout.ts'
import { drawApartLines, drawApartPicture } from '../../../../src/chart/pictures/apart/apart-picture.ts'
import { drawDifferenceSign } from '../../../../src/chart/pictures/apart/difference-sign.ts'
import { type ApartScale, apartScale } from '../../../../src/chart/scales/apart-scale.ts'
import { DISAGREEMENT_KINDS } from '../../../../src/domain/compare/discrepancy.ts'
import type { Drawing } from '../../../../src/chart/shape.ts'
import { disagreementsWords } from '../../../../src/words/sections/disagreements/disagreements-words.ts'
import { expectGolden, stack } from '../../expect-golden.ts'

const mark = { mark: 'triangle-down', family: 'ground' } as const
const reading = (words: string, at: number, given: Partial<MeasuredReading> = {}): MeasuredReading => ({
  words,
  at,
  far: at,
  support: 1,
  isReference: false,
  isHollow: true,
  ...given,
})
const stands = (words: string, at: number) => reading(words, at, { isReference: true, isHollow: false })

function draw(scale: ApartScale, namesReference: boolean, ...readings: MeasuredReading[]): Drawing {
  const picture = drawApartPicture(readings, scale, mark, namesReference)
  return { ...picture, shapes: [...drawApartLines(scale).shapes, ...picture.shapes] }
}

describe('how far apart the readings of a disagreement stand', () => {
  const days = (width: number) => apartScale('days', [-114, 0, 7, 60, 400], width, disagreementsWords.axis)
  const ofDays = (width: number) => {
    const scale = days(width)
    return stack(
      drawApartAxis(scale, disagreementsWords.sides.days),
      draw(scale, false, stands('25 April', 0), reading('29 April', 4)),
      draw(
        scale,
        false,
        stands('25 April', 0),
        reading('2 May', 7),
        reading('1 January', -114),
        reading('since June', 60, { far: Infinity }),
      ),
      draw(scale, false, stands('25 April', 0), reading('1–10 April', -15, { far: -24 }), reading('24 April', -1)),
    )
  }

  it('in days: on both sides, with a span, an open end, and one that is tucked behind', async () => {
    await expectGolden('apart-days', ofDays(540))
  })

  it('in days, where there is little room for words', async () => {
    await expectGolden('apart-days-narrow', ofDays(300))
  })

  it('in ratios; and only ghosts if nothing stands', async () => {
    const scale = apartScale('ratios', [0.4, 1, 3, 9], 540, disagreementsWords.axis)
    const drawings = [
      drawApartAxis(scale, disagreementsWords.sides.ratios),
      draw(scale, true, stands('62', 1), reading('25', 0.4), reading('at least 186 of the people who were there', 3)),
      draw(scale, true, reading('10', 1, { isReference: true }), reading('30 to 90', 3, { far: 9 })),
    ]
    await expectGolden('apart-ratios', stack(...drawings))
  })
})

it('every kind of disagreement has a sign', async () => {
  const signs = DISAGREEMENT_KINDS.map(drawDifferenceSign)
  await expectGolden('difference-signs', stack(...signs))
})
