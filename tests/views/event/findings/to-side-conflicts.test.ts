import { describe, expect, it } from 'vitest'
import { toSideConflicts } from '../../../../src/views/event/findings/to-side-conflicts.ts'
import { countOf, countsFinding } from '../finding-fixture.ts'

describe('toSideConflicts', () => {
  const { readings } = countsFinding(['>=47', '62', '63'].map((count) => countOf(count, '2024-01-02')))

  it('names two that exclude each other if both agree with the one that stands', () => {
    const compatible = readings.map((said, place) =>
      place === 0 ? said : { ...said, reading: { ...said.reading, standing: 'other' as const } },
    )
    const parts = (a: number, b: number) => a > 0 && b > 0
    expect(toSideConflicts({ readings: compatible, parts })).toEqual(['62 people and 63 people contradict each other'])
  })

  it('says nothing of what departs from the one that stands, because its mark shows that', () => {
    expect(toSideConflicts({ readings, parts: (a, b) => a !== b })).toEqual([])
  })
})
