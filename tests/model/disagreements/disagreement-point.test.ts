import { describe, expect, it } from 'vitest'
import type { Disagreement } from '../../../src/contract/disagreements-file.ts'
import { toPoints } from '../../../src/model/disagreements/disagreement-point.ts'
import { disagreements, dossier, makeDisagreement, points } from '../../disagreement-fixture.ts'

const reuters = { id: 'reuters', outlet: 'Reuters', published: '2024-04-29' }
const joined = (all: readonly Disagreement[]) => toPoints(dossier, { disagreements: [...all], sources: [reuters] })

describe('toPoints', () => {
  it('names the sources that make its number of origins a range', () => {
    const [point] = joined([makeDisagreement({ event: 'report', attribute: 'dated', unstated: ['reuters', 'gone'] })])
    expect(point?.unstated).toEqual(['Reuters, 29 April 2024', 'gone'])
  })

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
    expect(() => joined([makeDisagreement({ event: 'x', attribute: 'killed' })])).toThrow('index.json has no event “x”')
    expect(() => joined([...disagreements, makeDisagreement({ event: 'test', attribute: 'y' })])).toThrow(
      'index.json has no attribute “y”',
    )
  })
})
