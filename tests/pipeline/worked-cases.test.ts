import { describe, expect, it } from 'vitest'
import { eventSchema } from '../../src/contract/event-file.ts'
import { type OpenEvent, openEvent } from '../../src/contract/opened/open-event.ts'
import { indexSchema } from '../../src/contract/index-file.ts'
import { differencesWords } from '../../src/words/sections/compare/differences-words.ts'
import { WORKED_CASES } from '../worked-cases.ts'
import { buildCase } from './case-folder.ts'
import { rootSources } from '../../src/domain/compare/origins.ts'

const { files } = buildCase('worked-cases')

function readEvent(id: string): OpenEvent {
  return openEvent(eventSchema.parse(JSON.parse(files.get(`worked/events/${id}.json`) ?? 'null')))
}

/** Of different attributes, which are never compared. */
const APART = 'dated-and-seen'

describe('the worked cases of the model', () => {
  it('has a row for each event of the case', () => {
    const events = [...files.keys()].filter((path) => path.startsWith('worked/events/'))
    const ids = [APART, ...WORKED_CASES.map(({ event }) => event)]
    expect(events.sort()).toEqual(ids.map((id) => `worked/events/${id}.json`).sort())
  })

  it.each(WORKED_CASES)('$event: $kind', (worked) => {
    const event = readEvent(worked.event)
    const discrepancy = event.discrepancies.find(({ attribute }) => attribute === worked.attribute)
    const { kind, level, spread = null, reason } = worked
    expect(discrepancy).toMatchObject({ kind, level, spread })
    expect(discrepancy && differencesWords.reason(discrepancy)).toBe(reason)
    const rootsOf = (place: number) =>
      event.claims.flatMap((claim) =>
        claim.attribute === worked.attribute && claim.reading === place ? claim.roots : [],
      )
    const readings = discrepancy?.readings.map(({ stance, value, unit, sources }, place) => {
      const parts = [stance === 'asserts' ? null : stance, value, unit]
      return [parts.filter((part) => part !== null).join(' '), sources.join(' '), rootSources(rootsOf(place)).join(' ')]
    })
    expect(readings).toEqual(worked.readings)
    expect(event.at ? [event.at.earliest, event.at.latest] : undefined).toEqual(worked.at)
    const ghosts = event.ghosts.map(({ earliest, latest, sources }) => [earliest, latest, sources.join(' ')])
    expect(ghosts).toEqual(worked.ghosts ?? [])
  })

  it('names the reading of every claim by its place, and the pair that decides', () => {
    const { claims, discrepancies } = readEvent('legal-basis-three')
    expect(claims.map(({ source, reading }) => [source, reading])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ])
    expect(discrepancies[0]).toMatchObject({ decisive: { between: [0, 1] }, written: [] })
    expect(discrepancies[0]?.readings.map(({ standing }) => standing)).toEqual(['departs', 'departs', 'departs'])
    const [variant] = readEvent('place-variant').discrepancies
    expect(variant).toMatchObject({ decisive: null, written: ['Kharkiv', 'Kharkov'] })
    expect(readEvent('dated-month').discrepancies[0]?.decisive).toMatchObject({
      relation: 'within',
      between: [0, 1],
    })
  })

  it('counts nothing stronger than silence where attributes differ', () => {
    const { discrepancies } = readEvent(APART)
    expect(discrepancies.map(({ attribute, kind, silent }) => [attribute, kind, silent])).toEqual([
      ['dated', 'silence', ['b']],
      ['seen', 'silence', ['a']],
    ])
  })

  it('gives the search every value in canonical form, with a unit of its own, and every word as written', () => {
    const { events } = indexSchema.parse(JSON.parse(files.get('worked/index.json') ?? 'null'))
    const found = (id: string) => events.find((event) => event.id === id)
    expect(found('delivered-units')?.values).toEqual({
      delivered: [
        { value: '7000', unit: 'containers' },
        { value: '>3000000', unit: 'shells' },
      ],
    })
    expect(found('killed-at-least')).toMatchObject({
      values: { killed: [{ value: '>=3' }, { value: '3' }] },
      written: ['at least three'],
    })
    expect(found('launched-undetermined')?.values).toEqual({ 'launched-by': [{ value: 'russia' }] })
  })

  it('names every pair of three answers', () => {
    const { discrepancies } = readEvent('legal-basis-three')
    expect(discrepancies[0]?.pairs).toEqual([
      {
        kind: 'conflict',
        nature: 'independent',
        between: [
          [0, 1, 2],
          [1, 2],
        ],
      },
    ])
  })

  it('holds exactly the fixed keys in at and ghosts', () => {
    const raw = JSON.parse(files.get('worked/events/dated-apart.json') ?? 'null') as { at: object; ghosts: object[] }
    expect(Object.keys(raw.at)).toEqual(['earliest', 'latest'])
    expect(raw.ghosts.map((ghost) => Object.keys(ghost))).toEqual([['earliest', 'latest', 'sources']])
  })

  it('gives readings in canonical form, without a word of a language', () => {
    const values = (event: string) => readEvent(event).discrepancies[0]?.readings.map(({ value }) => value)
    expect(values('dated-about')).toEqual(['2024-04-24~', '2024-04-25'])
    expect(values('killed-at-least')).toEqual(['>=3', '3'])
    expect(values('launched-undetermined')).toEqual([null, 'russia'])
    expect(values('legal-basis-three')).toEqual(['russian-law', 'un-sanctions', 'dprk-arms-embargo'])
    expect(values('delivered-units')).toEqual(['7000', '>3000000'])
  })
})
