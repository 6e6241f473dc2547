import fc from '../../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { layOutApart, type MeasuredReading } from '../../../../src/chart/pictures/apart/apart-layout.ts'
import { apartScale } from '../../../../src/chart/scales/apart-scale.ts'
import { disagreementsWords } from '../../../../src/words/sections/disagreements/disagreements-words.ts'

const scale = apartScale('days', [-1000, 1000], 600, disagreementsWords.axis)
const reading = (words: string, at: number, given: Partial<MeasuredReading> = {}): MeasuredReading => ({
  words,
  at,
  far: at,
  support: 1,
  isReference: at === 0,
  isHollow: at !== 0,
  ...given,
})
const lay = (readings: MeasuredReading[], namesReference = false) => layOutApart(readings, scale, 5, namesReference)
const words = (readings: MeasuredReading[], namesReference = false) =>
  lay(readings, namesReference).marks.map((mark) => [mark.words, mark.label?.anchor, mark.label?.row])

describe('layOutApart', () => {
  it('puts words beside the outermost marks, and above those between', () => {
    expect(
      words([reading('25 April', 0), reading('2 May', 7), reading('1 January', -114), reading('June', 60)]),
    ).toEqual([
      ['1 January', 'end', 'beside'],
      ['25 April', undefined, undefined],
      ['2 May', 'middle', 'above'],
      ['June', 'start', 'beside'],
    ])
  })

  it('names the reference where it is asked for', () => {
    expect(words([reading('2', 0), reading('9', 7)], true)).toEqual([
      ['2', 'end', 'beside'],
      ['9', 'start', 'beside'],
    ])
    expect(words([reading('9', 0), reading('2', -7)], true)).toEqual([
      ['2', 'end', 'beside'],
      ['9', 'start', 'beside'],
    ])
  })

  it('says together what stands at one place', () => {
    expect(lay([reading('25 April', 0), reading('1–10 April', -90), reading('2 April', -91)]).marks[0]?.words).toBe(
      '1–10 April, 2 April',
    )
  })

  it('joins neighbours by the fault line, unless they are tucked behind each other', () => {
    expect(lay([reading('a', 0), reading('b', 30)]).faults).toEqual([
      [scale.zeroX + 6.5, expect.closeTo(scale.toPx(30) - 6.5, 6)],
    ])
    expect(lay([reading('a', 0), reading('b', 0.3)]).faults).toEqual([])
  })

  it('draws a date that is not exact as far as it goes', () => {
    const { marks } = lay([reading('25 April', 0), reading('since June', 40, { far: Infinity })])
    expect(marks[1]?.farX).toBe(scale.toPx(1000))
  })

  it('has no words overlap, or leave the picture, or stand on a mark', () => {
    const arbitraryReadings = fc.uniqueArray(
      fc.record({ at: fc.integer({ min: -1000, max: 1000 }), length: fc.integer({ min: 1, max: 24 }) }),
      { selector: ({ at }) => at, maxLength: 7 },
    )
    fc.assert(
      fc.property(arbitraryReadings, fc.boolean(), (given, named) => {
        const readings = [{ at: 0, length: 6 }, ...given.filter(({ at }) => at !== 0)].map(({ at, length }) =>
          reading('x'.repeat(length), at),
        )
        const { marks } = lay(readings, named)
        const boxes = marks.flatMap(({ words: text, label }) => {
          if (!label) return []
          const width = text.length * 6.3
          const left =
            label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2
          return [{ row: label.row, left, right: left + width }]
        })
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(-1e-6)
          expect(box.right).toBeLessThanOrEqual(600 + 1e-6)
          for (const other of boxes) {
            const apart = box === other || box.row !== other.row || box.right <= other.left || other.right <= box.left
            expect(apart).toBe(true)
          }
          if (box.row === 'beside') {
            for (const { x } of marks) expect(x + 5 <= box.left || x - 5 >= box.right).toBe(true)
          }
        }
      }),
    )
  })
})
