import fc from '../seeded-fast-check.ts'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/domain/claim.ts'
import { compareAttribute } from '../../src/domain/compare/compare-attribute.ts'
import { weightOf } from '../../src/domain/compare/pairs/nature-of.ts'
import { fewestOrigins, mostOrigins } from '../../src/domain/compare/origin-count.ts'
import { pairsOf } from '../../src/domain/compare/pairs/pair-groups.ts'
import { countOrigins } from '../../src/domain/compare/origins.ts'
import { groupReadings, readingKey } from '../../src/domain/compare/reading.ts'
import { ATTRIBUTES, claimOn, ENTITIES } from './arbitrary-claims.ts'
import { arbitraryGraph, followed, sourceOf } from './arbitrary-graph.ts'
import { chainOf } from '../chain-of.ts'
import { statedRoots } from '../roots.ts'
import { dateValue } from '../claims-dsl.ts'
import { given } from './given.ts'

const attribute = ATTRIBUTES.find(({ id }) => id === 'dated')
if (!attribute) throw new Error('no attribute dated')
const claims = fc.array(claimOn(attribute), { minLength: 1, maxLength: 8 })
const chosen = fc.nat()

const keyOf = ({ stance, value }: Pick<Claim, 'stance' | 'value'>) => readingKey(stance, value)
const originsOf = (all: readonly Claim[]) =>
  new Map(groupReadings(all).map((reading) => [keyOf(reading), reading.origins]))

/** Nature and weight of the pairs that disagree, by the keys of their readings. */
function naturesOf(all: readonly Claim[]) {
  const found = compareAttribute(attribute as NonNullable<typeof attribute>, all, [], ENTITIES)
  return new Map(
    [...pairsOf(found?.pairs ?? [])].flatMap(({ nature, between: [a, b] }) => {
      const [one, other] = [found?.readings[a], found?.readings[b]]
      if (!one || !other || nature === null) return []
      const key = [keyOf(one), keyOf(other)].sort().join(' | ')
      return [[key, { nature, weight: weightOf(one, other) }] as const]
    }),
  )
}

/** The same claim once more, in a source that has it from the one that made it. */
const copyOf = (claim: Claim): Claim => ({
  ...claim,
  source: 'copy',
  chain: { source: 'copy', speaker: null, by: null, cites: [claim.chain] },
})

/** A claim on the own account of a source. */
const own = (source: string, value: string): Claim => ({
  source,
  attribute: 'dated',
  stance: 'asserts',
  value: dateValue(value),
  asWritten: null,
  roots: statedRoots(source),
  chain: chainOf(source),
  knownOn: null,
  version: null,
})

describe('laws of lineage', () => {
  given([claims, chosen], { numRuns: 500 })('a copy raises no count of origins', (all, at) => {
    const original = all[at % all.length]
    if (!original) return
    const [before, after] = [originsOf(all), originsOf([...all, copyOf(original)])]
    expect(after).toEqual(before)
  })

  given([claims, chosen], { numRuns: 500 })('a copy changes no nature and no weight', (all, at) => {
    const original = all[at % all.length]
    if (!original) return
    expect(naturesOf([...all, copyOf(original)])).toEqual(naturesOf(all))
  })

  given([arbitraryGraph, chosen], { numRuns: 1000 })(
    'nor does one that is followed through the citations',
    (sources, at) => {
      const said = sources.flatMap(({ id, claims: made }) => made.map((claim) => ({ id, claim })))
      const original = said[at % said.length]
      if (!original) return
      const { id, claim } = original
      const copy = { ...sourceOf('copy', [id]), claims: [{ ...claim, speaker: null, cites: null }] }
      const [before, after] = [followed(sources), followed([...sources, copy])]
      expect(originsOf(after)).toEqual(originsOf(before))
      expect(naturesOf(after)).toEqual(naturesOf(before))
    },
  )

  test('a copy of one side of a source that contradicts itself is no second account', () => {
    const one = own('a', '2024-04-01')
    const all = [one, own('a', '2024-04-02'), own('b', '2024-04-02')]
    const natures = (said: readonly Claim[]) => [...naturesOf(said).values()].map(({ nature }) => nature)
    expect(natures(all)).toEqual(['within'])
    expect(natures([...all, copyOf(one)])).toEqual(['within'])
    // On its own account, it is one.
    expect(natures([...all, own('c', '2024-04-01')])).toEqual(['independent'])
  })

  given([claims, chosen], { numRuns: 500 })('stating where a source has it from never widens a range', (all, at) => {
    const stated = all[at % all.length]?.source
    const after = all.map((claim) => ({
      ...claim,
      roots: claim.roots.map((root) => (root.source === stated ? { ...root, isStated: true } : root)),
    }))
    const rangeOf = (said: readonly Claim[]) => {
      const count = countOrigins(said.flatMap(({ roots }) => roots))
      return [fewestOrigins(count), mostOrigins(count)] as const
    }
    const [[fewest, most], [fewestAfter, mostAfter]] = [rangeOf(all), rangeOf(after)]
    expect(fewestAfter).toBeGreaterThanOrEqual(fewest)
    expect(mostAfter).toBe(most)
  })

  given([claims])('what stands, natures and departures do not depend on the order of the claims', (all) => {
    const compared = (said: readonly Claim[]) => {
      const found = compareAttribute(attribute, said, [], ENTITIES)
      return found && [found.stands, found.nature, found.weight, found.departs]
    }
    expect(compared(all.toReversed())).toEqual(compared(all))
  })
})
