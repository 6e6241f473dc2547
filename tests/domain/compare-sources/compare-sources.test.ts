import { describe, expect, it } from 'vitest'
import fc from '../../seeded-fast-check.ts'
import type { Attribute } from '../../../src/domain/attribute.ts'
import type { Claim } from '../../../src/domain/claim.ts'
import {
  type ComparedPoint,
  compareSources,
  type SourceClaim,
} from '../../../src/domain/compare-sources/compare-sources.ts'
import { formatValue } from '../../../src/domain/values/value.ts'
import { declareAttributes, parseClaims } from '../../claims-dsl.ts'
import { ATTRIBUTES, claimsOn, ENTITIES } from '../arbitrary-claims.ts'
import { given } from '../given.ts'

const EVENTS = ['report', 'strike']
const onEvent = (claims: readonly Claim[], event: string, quote: string | null = null): SourceClaim[] =>
  claims.map((claim) => ({ ...claim, event, quote, gloss: null, speaker: null }))

const compare = (
  claims: readonly SourceClaim[],
  sources: readonly string[],
  attributes: readonly Attribute[] = ATTRIBUTES,
) =>
  compareSources({
    claims: claims.filter(({ source }) => sources.includes(source)),
    sources,
    events: EVENTS,
    attributes,
    entities: ENTITIES,
  })

const declared = declareAttributes({
  dated: 'date',
  killed: 'quantity people cumulative',
  delivered: 'quantity',
  place: 'entity',
  author: 'entity',
  wording: 'text',
})
const compareTexts = (texts: Readonly<Record<string, string>>, sources: readonly string[]) =>
  compare(
    Object.entries(texts).flatMap(([event, text]) => onEvent(parseClaims(text, declared), event)),
    sources,
    declared,
  )
const said = ({ event, attribute, readings, discrepancy }: ComparedPoint) =>
  `${event} ${attribute}: ${readings
    .map(({ sources, value }) => `${sources.join('+')} ${value ? String(formatValue(value)) : '–'}`)
    .join(' | ')}${discrepancy ? ` (${[discrepancy.kind, discrepancy.nature].filter(Boolean).join(', ')})` : ''}`

describe('two sources compared', () => {
  const found = compareTexts(
    {
      report: `
        dated: A 2024-04-29 (from wire) | B 2024-04-25 (from wire) | C 2024-04-25
        author: A kharkiv (as Kharkiv) | B kharkiv (as Kharkov)
        place: A ukraine | B kharkiv
        wording: A one | B two
        killed: B 3`,
      strike: 'killed: A 1 (known 2024-01-01) | B 3 (known 2024-01-04)\ndelivered: A 7 shells',
    },
    ['A', 'B'],
  )

  it('part where their answers exclude each other, with kind and nature', () => {
    expect(found.part.map(said)).toEqual(['report dated: B 2024-04-25 | A 2024-04-29 (conflict, retold)'])
    expect(found.part[0]?.discrepancy?.spread).toBe(4)
  })

  it('differ without a contradiction: more exact, a text, a count that rose', () => {
    expect(found.differ.map(said)).toEqual([
      'report place: B kharkiv | A ukraine (precision)',
      'report wording: A one | B two',
      'strike killed: A 1 | B 3 (revised)',
    ])
  })

  it('tell alike, and in other words', () => {
    expect(found.alike.map(said)).toEqual(['report author: A+B kharkiv (variant)'])
    expect(found.alike[0]?.inOtherWords).toBe(true)
  })

  it('tell some things alone, and share the events of which both tell', () => {
    expect(found.only.map(said)).toEqual(['report killed: B 3', 'strike delivered: A 7'])
    expect(found.shared).toEqual(['report', 'strike'])
  })

  it('of a third source nothing is told', () => {
    expect(JSON.stringify(found)).not.toContain('"C"')
  })

  it('the events with the strongest disagreement come first', () => {
    const { part } = compareTexts(
      { report: 'dated: A 2024-04-25 (from w) | B 2024-04-29 (from w)', strike: 'dated: A 2024-01-02 | B 2024-01-03' },
      ['A', 'B'],
    )
    expect(part.map(({ event, discrepancy }) => `${event} ${discrepancy?.nature}`)).toEqual([
      'strike independent',
      'report retold',
    ])
  })

  it('where both contradict themselves in the same way they tell alike', () => {
    const { alike, part } = compareTexts(
      { report: 'dated: A 2024-04-25 | A 2024-04-29 | B 2024-04-25 | B 2024-04-29' },
      ['A', 'B'],
    )
    expect([alike.length, part.length]).toEqual([1, 0])
  })

  it('one of two answers that the other contradicts is a parting', () => {
    const { part } = compareTexts({ report: 'dated: A 2024-04-25 | A 2024-04-29 | B 2024-04-25' }, ['A', 'B'])
    expect(part.map(said)).toEqual(['report dated: A+B 2024-04-25 | A 2024-04-29 (conflict, within)'])
  })
})

describe('words of their own', () => {
  const claim = (source: string, quote: string | null, asWritten: string | null = null): SourceClaim[] =>
    onEvent(parseClaims(`dated: ${source} 2024-04-25`, declared), 'report', quote).map((one) => ({ ...one, asWritten }))
  it.each([
    ['the same quotation', claim('A', 'on  April 25'), claim('B', 'On April 25'), false],
    ['another quotation', claim('A', 'on April 25'), claim('B', 'last Thursday'), true],
    ['one without words', claim('A', 'on April 25'), claim('B', null), false],
    ['one that quotes what another writes', claim('A', 'on April 25'), claim('B', null, 'on April 25'), false],
  ])('%s', (_, a, b, inOtherWords) => {
    expect(compare([...a, ...b], ['A', 'B'], declared).alike.map((point) => point.inOtherWords)).toEqual([inOtherWords])
  })
})

describe('laws of comparing sources', () => {
  const claims = fc
    .tuple(claimsOn(ATTRIBUTES), claimsOn(ATTRIBUTES))
    .map((drawn) => drawn.flatMap((own, place) => onEvent(own, EVENTS[place] ?? '')))
  const sources = fc.subarray(['a', 'b', 'c', 'd', 'e'], { minLength: 2, maxLength: 4 })
  const shuffled = fc.tuple(claims, sources).chain(([all, ids]) =>
    fc.record({
      all: fc.constant(all),
      ids: fc.constant(ids),
      otherIds: fc.shuffledSubarray(ids, { minLength: ids.length }),
      otherAll: fc.shuffledSubarray(all, { minLength: all.length }),
    }),
  )

  given([shuffled], { numRuns: 300 })(
    'the order of sources and claims changes nothing',
    ({ all, ids, otherIds, otherAll }) => {
      const told = (found: ReturnType<typeof compare>) => ({
        ...Object.fromEntries((['part', 'differ', 'alike', 'only'] as const).map((way) => [way, found[way].map(said)])),
        shared: found.shared,
        lineage: found.lineage,
      })
      expect(told(compare(otherAll, otherIds))).toEqual(told(compare(all, ids)))
    },
  )

  given([claims, sources], { numRuns: 300 })(
    'every claim of the sources is in one point, and nothing else is',
    (all, ids) => {
      const { part, differ, alike, only } = compare(all, ids)
      const points = [...part, ...differ, ...alike, ...only]
      const held = points.flatMap(({ readings }) => readings.flatMap((reading) => reading.claims))
      const own = all.filter(({ source }) => ids.includes(source))
      expect(held).toHaveLength(own.length)
      expect(new Set(held)).toEqual(new Set(own))
      expect(new Set(points.map(({ event, attribute }) => `${event} ${attribute}`)).size).toBe(points.length)
    },
  )

  given([claims, sources], { numRuns: 300 })(
    'alike: all who speak give the same; only: one speaks; part: they disagree',
    (all, ids) => {
      const { part, differ, alike, only } = compare(all, ids)
      for (const { speaking, readings } of alike)
        for (const reading of readings) expect(reading.sources).toEqual(speaking)
      for (const { speaking } of only) expect(speaking).toHaveLength(1)
      for (const { discrepancy } of part) expect(discrepancy?.nature).not.toBeNull()
      for (const { speaking, readings } of [...part, ...differ]) {
        expect(speaking.length).toBeGreaterThan(1)
        expect(readings.length).toBeGreaterThan(1)
      }
    },
  )

  given([claims, sources], { numRuns: 300 })(
    'a source compared with itself under another name tells all alike',
    (all, [first = 'a']) => {
      const own = all.filter(({ source }) => source === first)
      const twin = own.map((claim) => ({ ...claim, source: 'twin' }))
      const { part, differ, only } = compare([...own, ...twin], [first, 'twin'])
      expect([part, differ, only]).toEqual([[], [], []])
    },
  )
})
