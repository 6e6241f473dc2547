import { describe, expect, it } from 'vitest'
import { eventSchema, type PublishedEvent } from '../../src/contract/published.ts'
import { buildCase } from './case-folder.ts'

/** The table “Worked cases” of the model, written by hand: what a golden file says is only what the code said once. */
interface Row {
  event: string
  attribute: string
  /** `null`: no discrepancy. */
  kind: string | null
  level?: string
  spread?: number | null
  reason?: string
  /** Stance, value and unit; sources; origins; in order of support. */
  readings: [string, string[], string[]][]
  at: [string, string] | null
  ghosts: [string, string, string[]][]
}

const rows: Row[] = [
  {
    event: 'dated-apart',
    attribute: 'dated',
    kind: 'conflict',
    level: 'disagree',
    spread: 4,
    reason: '4 days apart',
    readings: [
      ['asserts 2024-04-25', ['a'], ['a']],
      ['asserts 2024-04-29', ['b'], ['b']],
    ],
    at: ['2024-04-25', '2024-04-25'],
    ghosts: [['2024-04-29', '2024-04-29', ['b']]],
  },
  {
    event: 'dated-month',
    attribute: 'dated',
    kind: 'precision',
    level: 'agree',
    spread: null,
    readings: [
      ['asserts 2024-04-25', ['a'], ['a']],
      ['asserts 2024-04', ['b'], ['b']],
    ],
    at: ['2024-04-25', '2024-04-25'],
    ghosts: [],
  },
  {
    event: 'dated-about',
    attribute: 'dated',
    kind: 'precision',
    level: 'agree',
    spread: null,
    readings: [
      ['asserts 2024-04-24~', ['a'], ['a']],
      ['asserts 2024-04-25', ['b'], ['b']],
    ],
    at: ['2024-04-23', '2024-04-25'],
    ghosts: [],
  },
  {
    event: 'dated-and-seen',
    attribute: 'dated',
    // Different attributes are never compared; each source is silent on the other's.
    kind: 'silence',
    level: 'silent',
    spread: null,
    reason: '1 of 2 sources is silent',
    readings: [['asserts 2024-04-25', ['a'], ['a']]],
    at: ['2024-04-25', '2024-04-25'],
    ghosts: [],
  },
  {
    event: 'occurred-instant',
    attribute: 'occurred',
    kind: 'precision',
    level: 'agree',
    spread: null,
    readings: [
      ['asserts 2019-04-10T23:30Z', ['a'], ['a']],
      ['asserts 2019-04-10', ['b'], ['b']],
    ],
    at: ['2019-04-10', '2019-04-10'],
    ghosts: [],
  },
  {
    event: 'killed-rising',
    attribute: 'killed',
    kind: 'revised',
    level: 'differ',
    spread: 3,
    reason: 'the count rose from 1 to 3 as more was known',
    readings: [
      ['asserts 1 people', ['police'], ['police']],
      ['asserts 2 people', ['prosecutor'], ['prosecutor']],
      ['asserts 3 people', ['prosecutor-general'], ['prosecutor-general']],
    ],
    at: null,
    ghosts: [],
  },
  {
    event: 'injured-apart',
    attribute: 'injured',
    kind: 'conflict',
    level: 'disagree',
    spread: 63 / 62,
    readings: [
      ['asserts 62 people', ['mayor'], ['mayor']],
      ['asserts 63 people', ['hospital'], ['hospital']],
    ],
    at: null,
    ghosts: [],
  },
  {
    event: 'killed-at-least',
    attribute: 'killed',
    kind: 'precision',
    level: 'agree',
    spread: null,
    readings: [
      ['asserts >=3 people', ['a'], ['a']],
      ['asserts 3 people', ['b'], ['b']],
    ],
    at: null,
    ghosts: [],
  },
  {
    event: 'delivered-units',
    attribute: 'delivered',
    kind: 'unit',
    level: 'differ',
    spread: null,
    reason: 'containers and shells cannot be compared',
    readings: [
      ['asserts 7000 containers', ['a'], ['a']],
      ['asserts >3000000 shells', ['b'], ['b']],
    ],
    at: null,
    ghosts: [],
  },
  {
    event: 'launched-undetermined',
    attribute: 'launched-by',
    kind: 'certainty',
    level: 'disagree',
    spread: null,
    readings: [
      ['undetermined', ['a'], ['a']],
      ['asserts russia', ['b'], ['b']],
    ],
    at: null,
    ghosts: [],
  },
  {
    event: 'launched-hedged',
    attribute: 'launched-by',
    kind: 'certainty',
    level: 'disagree',
    spread: null,
    readings: [
      ['hedges russia', ['a'], ['a']],
      ['asserts russia', ['b'], ['b']],
    ],
    at: null,
    ghosts: [],
  },
  {
    event: 'launched-denied',
    attribute: 'launched-by',
    kind: 'conflict',
    level: 'disagree',
    spread: null,
    reason: 'one asserts what another denies',
    readings: [
      ['asserts russia', ['a'], ['a']],
      ['denies russia', ['b'], ['b']],
    ],
    at: null,
    ghosts: [],
  },
  {
    event: 'place-variant',
    attribute: 'place',
    kind: 'variant',
    level: 'agree',
    spread: null,
    reason: 'one name, written in 2 ways: Kharkiv, Kharkov',
    readings: [['asserts kharkiv', ['a', 'b'], ['a', 'b']]],
    at: null,
    ghosts: [],
  },
  {
    event: 'inspected-within',
    attribute: 'inspected-in',
    kind: 'precision',
    level: 'agree',
    spread: null,
    readings: [
      ['asserts ukraine', ['a'], ['a']],
      ['asserts kharkiv', ['b'], ['b']],
    ],
    at: null,
    ghosts: [],
  },
  {
    event: 'met-apart',
    attribute: 'met-in',
    kind: 'conflict',
    level: 'disagree',
    spread: null,
    readings: [
      ['asserts vladivostok', ['a'], ['a']],
      ['asserts vostochny-cosmodrome', ['b'], ['b']],
    ],
    at: null,
    ghosts: [],
  },
  {
    event: 'legal-basis-three',
    attribute: 'legal-basis',
    kind: 'conflict',
    level: 'disagree',
    spread: null,
    readings: [
      ['asserts russian-law', ['a'], ['a']],
      ['asserts un-sanctions', ['b'], ['b']],
      ['asserts dprk-arms-embargo', ['c'], ['c']],
    ],
    at: null,
    ghosts: [],
  },
  {
    event: 'dated-copied',
    attribute: 'dated',
    kind: 'conflict',
    level: 'disagree',
    spread: 4,
    reason: '4 days apart',
    readings: [
      ['asserts 2024-04-25', ['copy-1', 'copy-2', 'copy-3', 'copy-4', 'copy-5'], ['reuters']],
      ['asserts 2024-04-29', ['copy-6'], ['reuters']],
    ],
    at: ['2024-04-25', '2024-04-25'],
    ghosts: [['2024-04-29', '2024-04-29', ['copy-6']]],
  },
]

const { files } = buildCase('worked-cases')

function readEvent(id: string): PublishedEvent {
  return eventSchema.parse(JSON.parse(files.get(`worked/events/${id}.json`) ?? 'null'))
}

describe('the worked cases of the model', () => {
  it('has a row for each event of the case', () => {
    const events = [...files.keys()].filter((path) => path.startsWith('worked/events/'))
    expect(events.sort()).toEqual(rows.map(({ event }) => `worked/events/${event}.json`).sort())
  })

  it.each(rows)('$event: $kind', (row) => {
    const event = readEvent(row.event)
    const discrepancy = event.discrepancies.find(({ attribute }) => attribute === row.attribute)
    expect(discrepancy?.kind ?? null).toBe(row.kind)
    expect(discrepancy?.level).toBe(row.level)
    expect(discrepancy?.spread).toBe(row.spread)
    if (row.reason !== undefined) expect(discrepancy?.reason).toBe(row.reason)
    const readings = discrepancy?.readings.map(({ stance, value, unit, sources, origins }) => [
      [stance, value, unit].filter((part) => part !== null).join(' '),
      sources,
      origins,
    ])
    expect(readings).toEqual(row.readings)
    expect(event.at && [event.at.earliest, event.at.latest]).toEqual(row.at)
    expect(event.ghosts.map(({ earliest, latest, sources }) => [earliest, latest, sources])).toEqual(row.ghosts)
  })

  it('counts nothing stronger than silence where attributes differ', () => {
    const { discrepancies } = readEvent('dated-and-seen')
    expect(discrepancies.map(({ attribute, kind, silent }) => [attribute, kind, silent])).toEqual([
      ['dated', 'silence', ['b']],
      ['seen', 'silence', ['a']],
    ])
  })

  it('names every pair of three answers', () => {
    const { discrepancies } = readEvent('legal-basis-three')
    expect(discrepancies[0]?.pairs.map(({ kind, between }) => [kind, between])).toEqual([
      ['conflict', [0, 1]],
      ['conflict', [0, 2]],
      ['conflict', [1, 2]],
    ])
  })

  it('holds exactly the fixed keys in at and ghosts', () => {
    const raw = JSON.parse(files.get('worked/events/dated-apart.json') ?? 'null') as { at: object; ghosts: object[] }
    expect(Object.keys(raw.at)).toEqual(['earliest', 'latest'])
    expect(raw.ghosts.map((ghost) => Object.keys(ghost))).toEqual([['earliest', 'latest', 'sources']])
  })

  it('gives readings in words', () => {
    const labels = (event: string) => readEvent(event).discrepancies[0]?.readings.map(({ label }) => label)
    expect(labels('dated-about')).toEqual(['about 24 April 2024', '25 April 2024'])
    expect(labels('killed-at-least')).toEqual(['at least 3 people', '3 people'])
    expect(labels('launched-undetermined')).toEqual([null, 'Russia'])
    expect(labels('legal-basis-three')).toEqual(['Russian law', 'UN sanctions', 'UN arms embargo on North Korea'])
    expect(labels('delivered-units')).toEqual(['7,000 containers', 'more than 3,000,000 shells'])
  })
})
