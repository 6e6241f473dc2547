import { describe, expect, it } from 'vitest'
import { ORDERS } from '../../../src/state/address/disagreement-view.ts'
import { toRowWords } from '../../../src/views/disagreements/to-row-words.ts'
import { toSections } from '../../../src/views/disagreements/to-sections.ts'
import { points } from '../../disagreement-fixture.ts'

const ids = (order: (typeof ORDERS)[number]) =>
  toSections(points, order).map((section) => [section.id, ...section.points.map(({ id }) => id)])

describe('toSections', () => {
  it('parts them by what can be measured, the widest first', () => {
    expect(ids('size')).toEqual([
      ['days', 'sanction#dated', 'report#dated'],
      ['ratios', 'strike#killed'],
      ['squares', 'strike#launched-by'],
    ])
  })

  it('orders them by event in time order, and by attribute', () => {
    expect(ids('event')[0]).toEqual(['days', 'report#dated', 'sanction#dated'])
    expect(ids('attribute')[0]).toEqual(['days', 'report#dated', 'sanction#dated'])
  })

  it('has a doubt about a number among the squares: nothing is apart', () => {
    const [killed] = points
    if (!killed) throw new Error('the fixture disputes the number')
    const doubted = { ...killed, disagreement: { ...killed.disagreement, spread: null } }
    expect(toSections([doubted], 'size').map(({ id }) => id)).toEqual(['squares'])
  })

  it('loses none, in any order', () => {
    for (const order of ORDERS) {
      expect(toSections(points, order).flatMap((section) => section.points)).toHaveLength(points.length)
    }
    expect(toSections([], 'size')).toEqual([])
  })
})

describe('toRowWords', () => {
  it('says size, verdict and support', () => {
    expect(
      points
        .map((point) => toRowWords(point, 'Not assessed'))
        .map(({ size, verdict, stands, support }) => [size, verdict, stands, support]),
    ).toEqual([
      ['2 against 3, ×\u00A01.5', 'Left open', false, '2 sources, 2 independent origins'],
      ['2 readings', 'Could not be determined', true, '3 sources, 2 independent origins'],
      ['4 days apart', '25 April 2024', true, '3 sources, 1 origin'],
      ['30 days apart', 'Not assessed', false, '2 sources, 2 independent origins'],
    ])
  })

  it('says the readings that the picture shows', () => {
    expect(points.map((point) => toRowWords(point, 'Not assessed'))[2]?.readings).toBe(
      '25 April 2024, 2 sources, 1 origin; 29 April 2024, 1 source, 1 origin',
    )
  })
})
