import fc from '../seeded-fast-check.ts'
import { describe, expect } from 'vitest'
import type { Claim } from '../../src/domain/claim.ts'
import { compareAttribute } from '../../src/domain/compare/compare-attribute.ts'
import { countOrigins, fewestOrigins, mostOrigins } from '../../src/domain/compare/origins.ts'
import { groupReadings, readingKey } from '../../src/domain/compare/reading.ts'
import { ATTRIBUTES, claimOn, ENTITIES } from './arbitrary-claims.ts'
import { given } from './given.ts'

const attribute = ATTRIBUTES.find(({ id }) => id === 'dated')
if (!attribute) throw new Error('no attribute dated')
const claims = fc.array(claimOn(attribute), { minLength: 1, maxLength: 8 })
const chosen = fc.nat()

const keyOf = ({ stance, value }: Pick<Claim, 'stance' | 'value'>) => readingKey(stance, value)
const originsOf = (all: readonly Claim[]) =>
  new Map(groupReadings(all).map((reading) => [keyOf(reading), reading.origins]))

/** The natures of the pairs that disagree, by the keys of their readings. */
function naturesOf(all: readonly Claim[]) {
  const found = compareAttribute(attribute as NonNullable<typeof attribute>, all, [], ENTITIES)
  return new Map(
    (found?.pairs ?? []).flatMap(({ nature, between: [a, b] }) => {
      const [one, other] = [found?.readings[a], found?.readings[b]]
      if (!one || !other || nature === null) return []
      return [[[keyOf(one), keyOf(other)].sort().join(' | '), nature] as const]
    }),
  )
}

/** The same claim once more, in a source that has it from the one that made it. */
const copyOf = (claim: Claim): Claim => ({
  ...claim,
  source: 'copy',
  chain: [...claim.chain, { from: 'copy', to: claim.source }],
})

describe('laws of lineage', () => {
  given([claims, chosen], { numRuns: 500 })('a copy raises no count of origins', (all, at) => {
    const original = all[at % all.length]
    if (!original) return
    const [before, after] = [originsOf(all), originsOf([...all, copyOf(original)])]
    expect(after).toEqual(before)
  })

  given([claims, chosen], { numRuns: 500 })('a copy makes nothing independent that is retold', (all, at) => {
    const original = all[at % all.length]
    if (!original) return
    const [before, after] = [naturesOf(all), naturesOf([...all, copyOf(original)])]
    for (const [pair, nature] of before) if (nature === 'retold') expect(after.get(pair)).toBe('retold')
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
