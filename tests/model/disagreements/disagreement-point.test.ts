import { describe, expect, it } from 'vitest'
import { toPointIndex, toPoints } from '../../src/model/disagreement-points.ts'
import { searchOf } from '../../src/model/search-of.ts'
import { disagreements, index, makeDisagreement, points } from '../disagreement-fixture.ts'

describe('toPoints', () => {
  it('joins each disagreement with its event and attribute', () => {
    expect(points.map(({ id, verdict, about, event }) => [id, verdict, about.label, event.title])).toEqual([
      ['strike#killed', 'open', 'Killed', 'Strike on Kharkiv'],
      ['strike#launched-by', 'stands', 'Launched by', 'Strike on Kharkiv'],
      ['report#dated', 'stands', 'Date of the report', 'UN report'],
      ['sanction#dated', 'unassessed', 'Date of the report', 'Sanctions of June'],
    ])
    expect(points[1]?.sources).toEqual(['tass', 'reuters', 'source-of-none'])
  })

  it('refuses what the index does not know, and says what', () => {
    expect(() => toPoints(index, [makeDisagreement({ event: 'x', attribute: 'killed' })])).toThrow(
      'index.json has no event “x”',
    )
    expect(() => toPoints(index, [...disagreements, makeDisagreement({ event: 'test', attribute: 'y' })])).toThrow(
      'index.json has no attribute “y”',
    )
  })
})

describe('toPointIndex', () => {
  it('gives a point the facets of its event, and of sources only its own', () => {
    const [, launched] = toPointIndex(index, points).events
    expect(launched).toMatchObject({
      id: 'strike#launched-by',
      kind: 'strike',
      countries: ['UA'],
      sources: ['tass', 'reuters', 'source-of-none'],
    })
  })

  it('is searched by the words of the event and by its own readings', () => {
    const search = searchOf(toPointIndex(index, points))
    expect([...search.find('kharkiv')].sort()).toEqual(['strike#killed', 'strike#launched-by'])
    expect([...search.find('29 april')]).toEqual(['report#dated'])
    expect([...search.find('russia')]).toEqual(['strike#launched-by'])
  })
})
