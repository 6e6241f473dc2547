import { describe, expect, it } from 'vitest'
import { toPoints } from '../../../src/model/disagreements/disagreement-point.ts'
import { disagreements, dossier, makeDisagreement, points } from '../../disagreement-fixture.ts'

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
    expect(() => toPoints(dossier, [makeDisagreement({ event: 'x', attribute: 'killed' })])).toThrow(
      'index.json has no event “x”',
    )
    expect(() => toPoints(dossier, [...disagreements, makeDisagreement({ event: 'test', attribute: 'y' })])).toThrow(
      'index.json has no attribute “y”',
    )
  })
})
