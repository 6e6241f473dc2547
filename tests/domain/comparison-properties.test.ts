import fc from '../seeded-fast-check.ts'
import { describe, expect } from 'vitest'
import type { CalendarDay } from '../../src/domain/calendar-day.ts'
import type { Claim } from '../../src/domain/claim.ts'
import { compareEvent, knownBy } from '../../src/domain/compare/compare-event.ts'
import { compareReadings } from '../../src/domain/compare/compare-attribute.ts'
import { type Discrepancy, LEVELS } from '../../src/domain/compare/discrepancy.ts'
import { pairsOf } from '../../src/domain/compare/pairs/pair-groups.ts'
import { groupReadings, readingKey } from '../../src/domain/compare/reading.ts'
import { ATTRIBUTES, claimOn, claimsOn, ENTITIES, inputOf, valueOf } from './arbitrary-claims.ts'
import { given } from './given.ts'
import { countOrigins } from '../../src/domain/compare/origins.ts'

const anyClaims = claimsOn(ATTRIBUTES)
const shuffled = anyClaims.chain((claims) =>
  fc.tuple(
    fc.constant(claims),
    fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }),
    fc.option(valueOf('date')),
  ),
)

/** Two readings of one attribute, from one claim each. */
const readingPair = fc.oneof(
  ...ATTRIBUTES.map((attribute) =>
    fc.tuple(claimOn(attribute), claimOn(attribute)).map(([a, b]) => {
      const [first, second = first] = [groupReadings([a]), groupReadings([b])].flat()
      if (!first || !second) throw new Error('one claim is one reading')
      return { attribute, a: first, b: second }
    }),
  ),
)

/** How far a level is from silence: silent 0 … disagree 3. */
function strengthOf(discrepancy: Discrepancy | undefined): number {
  return discrepancy ? LEVELS.length - 1 - LEVELS.indexOf(discrepancy.level) : 0
}

describe('comparison under random claims', () => {
  given([shuffled], { numRuns: 500 })('the order of the claims never matters', ([claims, reordered, standing]) => {
    expect(compareEvent(inputOf(reordered, standing))).toEqual(compareEvent(inputOf(claims, standing)))
  })

  given([shuffled])('the claims given are left as they were', ([claims, , standing]) => {
    const before = structuredClone(claims)
    compareEvent(inputOf(claims, standing))
    expect(claims).toEqual(before)
  })

  given([claimsOn(ATTRIBUTES).filter((claims) => claims.length > 0), fc.nat(), fc.nat({ max: 3 })], {
    numRuns: 300,
  })('a later repeat with the same origins adds nothing but silence', (claims, at, later) => {
    const repeated = claims[at % claims.length] as Claim
    const knownOn = repeated.knownOn === null ? null : ((repeated.knownOn + later) as CalendarDay)
    const before = compareEvent(inputOf(claims))
    const after = compareEvent(inputOf([...claims, { ...repeated, source: 'z', knownOn }]))
    for (const found of after.discrepancies) {
      const same = before.discrepancies.find(({ attribute }) => attribute === found.attribute)
      expect(strengthOf(found)).toBe(strengthOf(same))
      expect([...pairsOf(found.pairs)]).toHaveLength([...pairsOf(same?.pairs ?? [])].length)
      if (!same) expect(found.kind).toBe('silence')
    }
  })

  given([readingPair], { numRuns: 1000 })(
    'compareReadings is symmetric but for the relation',
    ({ attribute, a, b }) => {
      const [ab, ba] = [compareReadings(attribute, a, b, ENTITIES), compareReadings(attribute, b, a, ENTITIES)]
      const converse = { within: 'holds', holds: 'within' } as const
      const isOrdered = ab?.relation === 'within' || ab?.relation === 'holds'
      expect(ba).toEqual(ab && isOrdered ? { ...ab, relation: converse[ab.relation as 'within'] } : ab)
    },
  )

  given([claimsOn(ATTRIBUTES, true)])('as known on the last day is the whole', (claims) => {
    const last = Math.max(0, ...claims.map(({ knownOn }) => knownOn ?? 0)) as CalendarDay
    expect(compareEvent(inputOf(knownBy(claims, last)))).toEqual(compareEvent(inputOf(claims)))
  })

  given([anyClaims, fc.integer({ min: -1, max: 5 })])('what is known grows with the days', (claims, day) => {
    const known = knownBy(claims, day as CalendarDay)
    expect(knownBy(claims, (day + 1) as CalendarDay)).toEqual(expect.arrayContaining(known))
    expect(known).toEqual(claims.filter(({ knownOn }) => knownOn !== null && knownOn <= day))
  })

  given([anyClaims])('a reading has exactly the claims, sources and origins that give it', (claims) => {
    for (const { id } of ATTRIBUTES) {
      const onAttribute = claims.filter(({ attribute }) => attribute === id)
      const readings = groupReadings(onAttribute)
      expect(readings.flatMap((reading) => reading.claims)).toHaveLength(onAttribute.length)
      for (const reading of readings) {
        const key = readingKey(reading.stance, reading.value)
        const giving = onAttribute.filter((claim) => readingKey(claim.stance, claim.value) === key)
        expect(new Set(reading.claims)).toEqual(new Set(giving))
        expect(reading.sources).toEqual([...new Set(giving.map(({ source }) => source))].sort())
        expect(reading.origins).toEqual(countOrigins(giving.flatMap(({ roots }) => roots)))
        const days = giving.flatMap(({ knownOn }) => knownOn ?? [])
        expect(reading.firstKnownOn).toBe(days.length > 0 ? Math.min(...days) : null)
      }
    }
  })

  given([anyClaims])('who speaks and who is silent are all who report', (claims) => {
    const { discrepancies, sources } = compareEvent(inputOf(claims))
    for (const { readings, silent } of discrepancies) {
      const speaking = new Set(readings.flatMap((reading) => reading.sources))
      expect([...speaking, ...silent].sort()).toEqual(sources)
    }
  })

  given([anyClaims], { numRuns: 1000 })('a record carries the strongest of its pairs, and its spread', (claims) => {
    for (const { kind, level, spread, decisive, pairs } of compareEvent(inputOf(claims)).discrepancies) {
      const levels = pairs.map((pair) => strengthOf({ level: levelOfPair(pair.kind) } as Discrepancy))
      expect(strengthOf({ level } as Discrepancy)).toBeGreaterThanOrEqual(Math.max(0, ...levels))
      expect(decisive === null).toBe(kind === 'variant' || kind === 'silence')
      if (decisive === null) continue
      expect(decisive).toMatchObject({ kind, spread })
      const { nature, between } = decisive
      expect([...pairsOf(pairs)]).toContainEqual({ kind, nature, between })
    }
  })

  given([anyClaims], { numRuns: 300 })(
    'a spread is at least 1 where values without a clock are apart, else null',
    (claims) => {
      for (const { attribute, pairs, readings } of compareEvent(inputOf(claims)).discrepancies) {
        const declared = ATTRIBUTES.find(({ id }) => id === attribute)
        for (const { kind, between } of pairsOf(pairs)) {
          const [a, b] = between.map((place) => readings[place])
          const difference = a && b && declared && compareReadings(declared, a, b, ENTITIES)
          expect(difference?.kind).toBe(kind)
          const spread = difference?.spread ?? null
          if (spread !== null) expect(['conflict', 'revised']).toContain(kind)
          const haveClock = readings.some(({ value }) => value?.kind === 'date' && value.date.range.instants)
          if (spread !== null) expect(spread).toBeGreaterThanOrEqual(haveClock ? 0 : 1)
          if (attribute === 'dated' && spread !== null && !haveClock) expect(Number.isInteger(spread)).toBe(true)
          if (attribute !== 'dated' && attribute !== 'killed' && attribute !== 'delivered') expect(spread).toBeNull()
        }
      }
    },
  )
})

function levelOfPair(kind: string): Discrepancy['level'] {
  if (kind === 'conflict' || kind === 'certainty') return 'disagree'
  return kind === 'revised' || kind === 'unit' ? 'differ' : kind === 'silence' ? 'silent' : 'agree'
}
