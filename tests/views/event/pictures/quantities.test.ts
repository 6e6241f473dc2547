import { describe, expect, it } from 'vitest'
import { numberScale } from '../../../../src/chart/scales/number-scale.ts'
import { layOutQuantityRanges } from '../../../../src/views/event/pictures/quantity-ranges-layout.ts'
import { toSpellings } from '../../../../src/views/event/pictures/spelling.ts'
import { layOutStaircase } from '../../../../src/views/event/pictures/staircase.ts'
import { toUnitGroups } from '../../../../src/views/event/pictures/unit-groups.ts'
import { claimOf, countOf, countsFinding, toFindingReading } from '../finding-fixture.ts'

const groupOf = (...readings: Parameters<typeof countsFinding>[0]) => {
  const [group] = toUnitGroups(countsFinding(readings))
  if (!group) throw new Error('no group')
  return group.readings
}

describe('toUnitGroups', () => {
  it('keeps units apart, each in the order in which its counts became known', () => {
    const groups = toUnitGroups(
      countsFinding([
        countOf('63', '2024-01-04'),
        countOf('7000', '2024-01-01', { unit: 'containers' }),
        countOf('62', '2024-01-03'),
        countOf('0', '2024-01-03', { numbers: null }),
      ]),
    )
    expect(groups.map(({ unit, readings }) => [unit, readings.map(({ reading }) => reading.value)])).toEqual([
      ['people', ['62', '63']],
      ['containers', ['7000']],
    ])
    expect(groups[0]?.readings.map(({ place }) => place)).toEqual([2, 0])
  })
})

describe('numberScale', () => {
  it('begins at 0 where counts are far apart, and not where they are near', () => {
    expect(numberScale([10, 100], 0, 200).ticks[0]?.n).toBe(0)
    expect(numberScale([62, 63], 0, 200).ticks.map(({ n }) => n)).toEqual([62, 63])
  })

  it('is logarithmic beyond what a line can show', () => {
    expect(numberScale([7, 3_000_000], 0, 500).ticks.map(({ n }) => n)).toEqual([
      10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000,
    ])
    expect(numberScale([7, 3_000_000], 0, 200).ticks.map(({ n }) => n)).toEqual([10, 1000, 100_000, 10_000_000])
  })

  it.each([[[0, 0]], [[5]], [[1000, 1000.5]], [[0, 1e12]]])('places %j in order and inside', (numbers) => {
    const scale = numberScale(numbers, 0, 200)
    for (const n of numbers) {
      expect(scale.toPx(n)).toBeGreaterThanOrEqual(0)
      expect(scale.toPx(n)).toBeLessThanOrEqual(200)
    }
  })
})

describe('layOutQuantityRanges', () => {
  it('puts counts on one scale in the order in which they became known, open where they have no bound', () => {
    const { rows } = layOutQuantityRanges(
      groupOf(countOf('63', '2024-01-03'), countOf('52', '2024-01-02'), countOf('>=47', '2024-01-03')),
      400,
    )
    expect(rows.map(({ number, known, open }) => [number, known, open])).toEqual([
      ['52', '2 Jan', null],
      ['63', '3 Jan', null],
      ['at least 47', null, 'right'],
    ])
    const [a, b, c] = rows.map(({ x }) => x)
    expect(c).toBeLessThan(a ?? 0)
    expect(a).toBeLessThan(b ?? 0)
  })
})

describe('the days on which counts became known', () => {
  it('are told by month and year where they are of several years', () => {
    const counts = groupOf(countOf('120', '2003-03-12'), countOf('92', '2022-09-16'))
    expect(layOutQuantityRanges(counts, 400).rows.map(({ known }) => known)).toEqual(['Mar 2003', 'Sep 2022'])
    const named = layOutStaircase(counts, 400)?.days.map(({ words }) => words)
    expect(named).toEqual(expect.arrayContaining(['Mar 2003', 'Sep 2022']))
  })
})

describe('layOutStaircase', () => {
  const stairs = layOutStaircase(
    groupOf(countOf('2', '2024-01-04'), countOf('1', '2024-01-02'), countOf('3', '2024-02-16')),
    400,
  )

  it('rises from left to right as more was known', () => {
    expect(stairs?.steps.map(({ number }) => number)).toEqual(['1', '2', '3'])
    const xs = stairs?.steps.map(({ x }) => x) ?? []
    const ys = stairs?.steps.map(({ y }) => y) ?? []
    expect(xs).toEqual([...xs].sort((a, b) => a - b))
    expect(ys).toEqual([...ys].sort((a, b) => b - a))
  })

  it('names the last count and the first before those between', () => {
    expect(stairs?.steps.at(-1)?.number).toBe('3')
    expect(stairs?.steps[0]?.number).toBe('1')
    expect(stairs?.days.map(({ words }) => words)).toEqual(expect.arrayContaining(['2 Jan', '16 Feb']))
  })

  it('has no stairs of counts without a day', () => {
    expect(layOutStaircase(groupOf(countOf('1', '2024-01-02'), { ...countOf('2', ''), knownOn: null }), 400)).toBeNull()
  })
})

describe('toSpellings', () => {
  it('lists the ways in which one name is written, the most frequent first', () => {
    const claims = ['a', 'b', 'c'].map((id) => claimOf(id, { asWritten: id === 'a' ? 'Kharkov' : null }))
    const said = toFindingReading(countOf('1', '2024-01-02', { value: 'Kharkiv' }), 'made-by')
    expect(toSpellings({ ...said, claims })).toEqual([
      { words: 'Kharkiv', sources: ['b', 'c'] },
      { words: 'Kharkov', sources: ['a'] },
    ])
  })
})
