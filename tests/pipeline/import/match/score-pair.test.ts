import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../../pipeline/import/match/candidate.ts'
import { scorePair } from '../../../../pipeline/import/match/score-pair.ts'
import fc from '../../../seeded-fast-check.ts'
import { candidate } from './arbitrary-candidates.ts'

const event = (parts: Partial<Candidate>): Candidate => ({
  id: 'x',
  own: null,
  kind: null,
  spans: [{ first: 10, last: 10 }],
  places: [],
  words: new Set(),
  ...parts,
})
const at = (id: string, lat: number, lon: number, ...holders: string[]) => {
  return { id, at: { lat, lon }, holders: new Set(holders) }
}

describe('the score of two events', () => {
  it('is the same whichever of the two comes first', () => {
    fc.assert(
      fc.property(candidate, candidate, (a, b) => {
        expect(scorePair(a, b)).toEqual(scorePair(b, a))
      }),
    )
  })

  it('lies from 0 to 1, and is 1 of an event with itself if it has a date', () => {
    fc.assert(
      fc.property(candidate, candidate, (a, b) => {
        const score = scorePair(a, b)?.score ?? 0
        expect(score >= 0 && score <= 1).toBe(true)
        expect(scorePair(a, a)?.score).toBe(a.spans.length === 0 ? undefined : 1)
      }),
    )
  })

  it('falls with the days between them, and there is none beyond a week', () => {
    const scores = [0, 1, 3, 7, 8].map((days) =>
      scorePair(event({}), event({ spans: [{ first: 10 + days, last: 10 + days }] })),
    )
    expect(scores.map((one) => one?.date)).toEqual([1, 0.875, 0.625, 0.125, undefined])
  })

  it('gives half to a date or a place that holds the other', () => {
    const month = event({ spans: [{ first: 0, last: 29 }], places: [at('ukraine', 49, 32)] })
    const day = event({ places: [at('kharkiv', 49.99, 36.23, 'ukraine')] })
    expect(scorePair(month, day)).toMatchObject({ date: 0.5, place: 0.5, score: 0.5 })
  })

  it('falls with the kilometres between places', () => {
    const kharkiv = event({ places: [at('kharkiv', 50, 36)] })
    const places = [at('other-name', 50, 36), at('ten-km', 50.09, 36), at('far', 51.5, 36)].map((place) =>
      scorePair(kharkiv, event({ places: [place] }))?.place?.toFixed(2),
    )
    expect(places).toEqual(['1.00', '0.80', '0.00'])
  })

  it('lets what only one of them tells count neither way', () => {
    const bare = event({})
    const told = event({ places: [at('a', 1, 1)], kind: 'strike', words: new Set(['strike']) })
    expect(scorePair(bare, told)).toEqual({ score: 1, date: 1, place: null, kind: null, names: null })
    expect(scorePair(told, event({ ...told, kind: 'report' }))?.score).toBe(0.9)
    expect(scorePair(told, event({ ...told, words: new Set(['strike', 'on', 'a', 'town']) }))?.names).toBe(0.4)
  })
})
