import { describe, expect, it } from 'vitest'
import { ORDERS } from '../../../src/state/address/disagreement-view.ts'
import { disagreementSections } from '../../../src/views/disagreements/disagreement-sections.ts'
import { points } from '../../disagreement-fixture.ts'

const ids = (order: (typeof ORDERS)[number]) =>
  disagreementSections(points, order).map((section) => [section.id, ...section.points.map(({ id }) => id)])

describe('disagreementSections', () => {
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
    expect(disagreementSections([doubted], 'size').map(({ id }) => id)).toEqual(['squares'])
  })

  it('loses none, in any order', () => {
    for (const order of ORDERS) {
      expect(disagreementSections(points, order).flatMap((section) => section.points)).toHaveLength(points.length)
    }
    expect(disagreementSections([], 'size')).toEqual([])
  })
})
