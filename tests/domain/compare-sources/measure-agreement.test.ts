import { describe, expect, it } from 'vitest'
import { compareSources, type SourceClaim } from '../../../src/domain/compare-sources/compare-sources.ts'
import {
  countByYear,
  measureAgreement,
  POINT_WAYS,
  selectPoints,
  type WayCounts,
} from '../../../src/domain/compare-sources/measure-agreement.ts'
import fc from '../../seeded-fast-check.ts'
import { ATTRIBUTES, claimsOn, ENTITIES } from '../arbitrary-claims.ts'
import { given } from '../given.ts'

const EVENTS = ['first', 'second', 'third']
const YEARS: Readonly<Record<string, number>> = { first: 2014, second: 2018 }
const yearOf = (event: string) => YEARS[event]
const ids = ATTRIBUTES.map(({ id }) => id)
const all = { attribute: null, way: null, year: null }

const claims = fc.tuple(claimsOn(ATTRIBUTES), claimsOn(ATTRIBUTES), claimsOn(ATTRIBUTES)).map((drawn) =>
  drawn.flatMap((own, place) =>
    own
      .filter(({ source }) => source === 'a' || source === 'b')
      .map((claim): SourceClaim => ({
        ...claim,
        event: EVENTS[place] ?? '',
        quote: null,
        gloss: null,
        speaker: null,
      })),
  ),
)

const measure = (told: readonly SourceClaim[], sources = ['a', 'b']) => {
  const compared = compareSources({ claims: told, sources, events: EVENTS, attributes: ATTRIBUTES, entities: ENTITIES })
  return { compared, measured: measureAgreement(compared, ids) }
}
const sum = (rows: readonly { readonly counts: WayCounts }[]) =>
  POINT_WAYS.map((way) => rows.reduce((total, { counts }) => total + counts[way], 0))

describe('how far two sources agree', () => {
  given([claims])('is counted on the events that both tell, each point once', (told) => {
    const { compared, measured } = measure(told)
    const points = POINT_WAYS.map((way) => compared[way].filter(({ event }) => compared.shared.includes(event)).length)
    expect(sum(measured.attributes)).toEqual(points)
    expect(sum(countByYear(measured.points, yearOf))).toEqual(points)
  })

  given([claims])('each number is as long as the list that it leads to', (told) => {
    const { points, attributes } = measure(told).measured
    for (const { key: attribute, counts } of attributes) {
      for (const way of POINT_WAYS) {
        expect(selectPoints(points, { attribute, way, year: null }, yearOf)).toHaveLength(counts[way])
      }
      for (const { key: year, counts: own } of countByYear(
        selectPoints(points, { ...all, attribute }, yearOf),
        yearOf,
      )) {
        expect(selectPoints(points, { attribute, way: 'part', year }, yearOf)).toHaveLength(own.part)
      }
    }
    expect(selectPoints(points, all, yearOf)).toEqual(points)
  })

  given([claims])('is the same whichever source is named first', (told) => {
    expect(measure(told, ['b', 'a']).measured.attributes).toEqual(measure(told).measured.attributes)
  })

  it('puts events without a date last', () => {
    const counts = { alike: 0, differ: 0, part: 0, only: 1 }
    const point = {
      attribute: 'x',
      way: 'only' as const,
      speaking: [],
      readings: [],
      discrepancy: null,
      inOtherWords: false,
    }
    const points = ['third', 'second', 'first'].map((event) => ({ ...point, event }))
    expect(countByYear(points, yearOf)).toEqual([
      { key: 2014, counts },
      { key: 2018, counts },
      { key: undefined, counts },
    ])
  })
})
