import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../../src/domain/claim.ts'
import { chainSources, citedSteps } from '../../../../src/domain/compare/chains/chain-step.ts'
import { DISCREPANCY_KINDS, levelOf } from '../../../../src/domain/compare/discrepancy.ts'
import { type Nature, NATURES } from '../../../../src/domain/compare/nature.ts'
import { voiceOf } from '../../../../src/domain/compare/origins.ts'
import { findDeparting, findDepartures } from '../../../../src/domain/compare/pairs/departures.ts'
import { isRise } from '../../../../src/domain/compare/pairs/is-rise.ts'
import { natureOf } from '../../../../src/domain/compare/pairs/nature-of.ts'
import { areParted, kindBetween, PairGathering, pairsOf } from '../../../../src/domain/compare/pairs/pair-groups.ts'
import { compareKnown, groupReadings, type Reading } from '../../../../src/domain/compare/reading.ts'
import { numbersOf } from '../../../../src/domain/values/value.ts'
import fc from '../../../seeded-fast-check.ts'
import { ATTRIBUTES, claimOn } from '../../arbitrary-claims.ts'
import { arbitraryGraph, followed } from '../../arbitrary-graph.ts'
import { given } from '../../given.ts'

/** Every two claims looked at: what looking at few of them must agree with. */
function natureOfAll(a: Reading, b: Reading): Nature {
  const chain = (claim: Claim) => chainSources([claim.chain])
  const meet = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].some((one) => y.has(one))
  const both = new Set(a.sources.filter((source) => b.sources.includes(source)))
  const isHeld = (claim: Claim) => meet(chain(claim), both)
  if (both.size > 0 && (a.claims.every(isHeld) || b.claims.every(isHeld))) return 'within'
  const found = a.claims.flatMap((x) =>
    b.claims.flatMap((y): Nature[] => {
      if (meet(chain(x), chain(y))) return []
      if (![...x.roots, ...y.roots].every(({ isStated }) => isStated)) return ['unestablished']
      return [meet(new Set(x.roots.map(voiceOf)), new Set(y.roots.map(voiceOf))) ? 'one-speaker' : 'independent']
    }),
  )
  return NATURES.find((nature) => found.includes(nature)) ?? 'retold'
}

const killed = ATTRIBUTES.find(({ id }) => id === 'killed')
if (!killed) throw new Error('no attribute killed')
const counts = fc.array(claimOn(killed), { minLength: 2, maxLength: 12 })

function eachTwo(readings: readonly Reading[], look: (a: Reading, b: Reading) => void): void {
  readings.forEach((a, place) => readings.slice(place + 1).forEach((b) => look(a, b)))
}

describe('the nature of a disagreement', () => {
  given([arbitraryGraph], { numRuns: 1000 })('is the strongest that two of its claims have', (sources) => {
    eachTwo(groupReadings(followed(sources)), (a, b) => {
      expect(natureOf(a, b)).toBe(natureOfAll(a, b))
      expect(natureOf(b, a)).toBe(natureOfAll(a, b))
    })
  })

  given([counts], { numRuns: 1000 })('of claims that share roots and speakers, too', (claims) => {
    eachTwo(groupReadings(claims), (a, b) => expect(natureOf(a, b)).toBe(natureOfAll(a, b)))
  })
})

describe('who departs', () => {
  const parted = fc.infiniteStream(fc.boolean())
  given([arbitraryGraph, parted], { numRuns: 500 })(
    'is whoever gives another reading than one before it',
    (sources, drawn) => {
      const readings = groupReadings(followed(sources))
      const answers = new Map<string, boolean>()
      const areApart = (a: number, b: number) => {
        const key = `${Math.min(a, b)} ${Math.max(a, b)}`
        const answer = answers.get(key) ?? drawn.next().value
        answers.set(key, answer)
        return answer
      }
      const all = new Set<string>()
      readings.forEach((own, place) =>
        readings.forEach((other, at) => {
          if (place === at || !areApart(place, at)) return
          for (const { source, chain } of own.claims.filter((claim) => !other.sources.includes(claim.source))) {
            for (const from of chainSources(citedSteps(chain))) {
              if (other.sources.includes(from) && !own.sources.includes(from)) all.add(`${source} ${from}`)
            }
          }
        }),
      )
      const found = findDepartures(readings, areApart).map(({ source, from }) => `${source} ${from}`)
      expect(found).toEqual([...all].sort())
      expect(findDeparting(readings, areApart)).toEqual([...new Set(found.map((one) => one.split(' ')[0]))])
      expect(findDepartures(readings, areApart, 2)).toEqual(findDepartures(readings, areApart).slice(0, 2))
    },
  )
})

describe('a count that rose', () => {
  const anew = ({ claims }: Reading) => {
    const share = (a: Claim, b: Claim) => a.roots.some(({ source }) => b.roots.some((root) => root.source === source))
    return {
      share,
      first: claims.filter((claim) => !claims.some((other) => compareKnown(other, claim) < 0 && share(other, claim))),
    }
  }
  given([counts], { numRuns: 1000 })('is one whoever of its claims is looked at', (claims) => {
    eachTwo(groupReadings(claims), (a, b) => {
      const [x, y] = [a.value && numbersOf(a.value), b.value && numbersOf(b.value)]
      if (!x || !y) return
      const [lower, higher] = x.max <= y.min ? [a, b] : [b, a]
      const { share, first } = anew(lower)
      const rose = first.every((low) =>
        anew(higher).first.every((high) => {
          const order = compareKnown(low, high)
          return order < 0 || (order === 0 && share(low, high))
        }),
      )
      expect(isRise(a, b)).toBe(rose)
    })
  })
})

describe('pairs that are gathered', () => {
  const drawn = fc.array(fc.tuple(fc.constantFrom(...DISCREPANCY_KINDS), fc.constantFrom(...NATURES, null)), {
    minLength: 45,
    maxLength: 45,
  })
  const places = Array.from({ length: 10 }, (_, a) =>
    Array.from({ length: 9 - a }, (__, at) => [a, a + 1 + at] as const),
  )

  given([drawn, fc.array(fc.nat(44))])('are those that were there, each once', (ways, left) => {
    const gathering = new PairGathering()
    const pairs = places.flat().flatMap(([a, b], at) => {
      const [kind, nature] = ways[at] ?? ['silence', null]
      return left.includes(at) ? [] : [{ kind, nature, between: [a, b] as [number, number] }]
    })
    for (const { kind, nature, between } of pairs) gathering.add(kind, nature, ...between)
    const byPlaces = (one: { between: readonly number[] }, other: { between: readonly number[] }) =>
      (one.between[0] ?? 0) - (other.between[0] ?? 0) || (one.between[1] ?? 0) - (other.between[1] ?? 0)
    expect([...pairsOf(gathering.groups)].sort(byPlaces)).toEqual(pairs)
    const [kindOf, parted] = [kindBetween(gathering.groups), areParted(gathering.groups)]
    for (const [a, b] of places.flat()) {
      const kind = pairs.find(({ between }) => between[0] === a && between[1] === b)?.kind
      expect([kindOf(a, b), kindOf(b, a)]).toEqual([kind, kind])
      expect(parted(b, a)).toBe(kind !== undefined && levelOf(kind) === 'disagree')
    }
  })

  test('take a line where every two differ in one way, however many there are', () => {
    const gathering = new PairGathering()
    for (let a = 0; a < 200; a++) for (let b = a + 1; b < 200; b++) gathering.add('conflict', 'independent', a, b)
    const [group, ...others] = gathering.groups
    expect(others).toEqual([])
    expect(group?.between).toHaveLength(199)
    expect(group?.between.slice(0, 2)).toEqual([
      [0, 1, 199],
      [1, 2, 199],
    ])
    expect(group?.between.at(-1)).toEqual([198, 199])
  })
})
