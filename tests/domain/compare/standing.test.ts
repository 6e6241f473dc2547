import fc from '../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import {
  DISAGREEMENT_KINDS,
  DISCREPANCY_KINDS,
  levelOf,
  type PlaceRun,
} from '../../../src/domain/compare/discrepancy.ts'
import { standingsOf } from '../../../src/domain/compare/standing.ts'

const pair = (kind: (typeof DISCREPANCY_KINDS)[number], a: number, b: number) => ({
  kind,
  nature: null,
  between: [[a, b]] as const,
})

const holds = ([a, first, last = first]: PlaceRun, place: number) => a === place || (first <= place && place <= last)

describe('standingsOf', () => {
  it('tells the others from the one that stands', () => {
    const pairs = [pair('conflict', 0, 1), pair('precision', 0, 2), pair('certainty', 1, 2)]
    expect(standingsOf(3, pairs, 0)).toEqual(['stands', 'departs', 'other'])
    expect(standingsOf(3, pairs, 1)).toEqual(['departs', 'stands', 'departs'])
  })

  it('lets none stand where it was left open: all that part depart', () => {
    expect(standingsOf(3, [pair('conflict', 0, 2), pair('unit', 0, 1)], null)).toEqual(['departs', 'other', 'departs'])
  })

  it('departs only what disagrees', () => {
    const between = fc.tuple(fc.nat(4), fc.nat(4)).filter(([a, b]) => a !== b)
    const run = between.map(([a, b]): PlaceRun => (a < b ? [a, b] : [b, a, Math.max(a, b)]))
    const nature = fc.constant(null)
    const pairs = fc.array(fc.record({ kind: fc.constantFrom(...DISCREPANCY_KINDS), nature, between: fc.tuple(run) }))
    fc.assert(
      fc.property(pairs, fc.option(fc.nat(4)), (given, best) => {
        const standings = standingsOf(5, given, best)
        expect(standings).toHaveLength(5)
        standings.forEach((standing, place) => {
          if (standing === 'stands') expect(place).toBe(best)
          const disagrees = given.some(
            (one) => levelOf(one.kind) === 'disagree' && one.between.some((places) => holds(places, place)),
          )
          if (standing === 'departs') expect(disagrees).toBe(true)
        })
        expect(standings.filter((standing) => standing === 'stands')).toHaveLength(best === null ? 0 : 1)
      }),
    )
  })
})

describe('DISAGREEMENT_KINDS', () => {
  it('are the kinds of level “disagree”', () => {
    expect(DISAGREEMENT_KINDS).toEqual(DISCREPANCY_KINDS.filter((kind) => levelOf(kind) === 'disagree'))
  })
})
