import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../../pipeline/import/match/candidate.ts'
import { candidatePairs } from '../../../../pipeline/import/match/candidate-pairs.ts'
import { type Decision, matchEvents } from '../../../../pipeline/import/match/match-events.ts'
import { scorePair } from '../../../../pipeline/import/match/score-pair.ts'
import fc from '../../../seeded-fast-check.ts'
import { candidates } from './arbitrary-candidates.ts'

const sides = { left: candidates('l'), right: candidates('r') }
const threshold = fc.constantFrom(0.5, 0.7, 0.9, 1)
const decisions: fc.Arbitrary<Decision[]> = fc.uniqueArray(
  fc.record({
    left: fc.integer({ min: 0, max: 9 }).map((no) => `l${no}`),
    right: fc.integer({ min: 0, max: 9 }).map((no) => `r${no}`),
    isSame: fc.boolean(),
  }),
  { maxLength: 4, selector: ({ left, right }) => `${left} ${right}` },
)
const terms = fc.record({ threshold, decided: decisions })
const idsOf = (pairs: readonly { left: string; right: string }[]) => pairs.map(({ left, right }) => `${left} ${right}`)

describe('the matching of two lists of events', () => {
  it('gives an event one partner at most', () => {
    fc.assert(
      fc.property(fc.record(sides), terms, ({ left, right }, asked) => {
        const { matches } = matchEvents(left, right, asked)
        expect(new Set(matches.map((match) => match.left)).size).toBe(matches.length)
        expect(new Set(matches.map((match) => match.right)).size).toBe(matches.length)
      }),
    )
  })

  it('is the same in whatever order the events stand', () => {
    const shuffled = fc.record(sides).chain(({ left, right }) =>
      fc.record({
        left: fc.constant(left),
        right: fc.constant(right),
        otherLeft: fc.shuffledSubarray(left, { minLength: left.length }),
        otherRight: fc.shuffledSubarray(right, { minLength: right.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, terms, ({ left, right, otherLeft, otherRight }, asked) => {
        expect(matchEvents(otherLeft, otherRight, { ...asked, decided: asked.decided.toReversed() })).toEqual(
          matchEvents(left, right, asked),
        )
      }),
    )
  })

  it('is the same whichever list comes first', () => {
    fc.assert(
      fc.property(fc.record(sides), threshold, ({ left, right }, at) => {
        const there = matchEvents(left, right, { threshold: at, decided: [] }).matches
        const back = matchEvents(right, left, { threshold: at, decided: [] }).matches
        expect(idsOf(back.map((match) => ({ left: match.right, right: match.left }))).sort()).toEqual(
          idsOf(there).sort(),
        )
      }),
    )
  })

  it('takes no more pairs where they have to be more alike', () => {
    fc.assert(
      fc.property(fc.record(sides), ({ left, right }) => {
        const [low, high] = [0.6, 0.85].map((at) =>
          idsOf(matchEvents(left, right, { threshold: at, decided: [] }).matches),
        )
        expect(high?.filter((pair) => !low?.includes(pair))).toEqual([])
      }),
    )
  })

  it('takes what somebody decided, and never what somebody refused', () => {
    fc.assert(
      fc.property(fc.record(sides), terms, ({ left, right }, asked) => {
        const { matches, near } = matchEvents(left, right, asked)
        const found = idsOf(matches)
        const refused = idsOf(asked.decided.filter(({ isSame }) => !isSame))
        expect([...found, ...idsOf(near)].filter((pair) => refused.includes(pair))).toEqual([])
        const [only, ...more] = asked.decided.filter(({ isSame }) => isSame)
        const isThere = left.some(({ id }) => id === only?.left) && right.some(({ id }) => id === only?.right)
        if (only && more.length === 0 && isThere) expect(found).toContain(`${only.left} ${only.right}`)
      }),
    )
  })

  it('takes by score only pairs that are alike enough, and tells as near only such as nobody took', () => {
    fc.assert(
      fc.property(fc.record(sides), threshold, ({ left, right }, at) => {
        const { matches, near } = matchEvents(left, right, { threshold: at, decided: [] })
        for (const { by } of matches) expect(typeof by !== 'object' || by.score >= at).toBe(true)
        const [taken, takenRight] = [new Set(matches.map((one) => one.left)), new Set(matches.map((one) => one.right))]
        expect(near.filter((pair) => taken.has(pair.left) || takenRight.has(pair.right))).toEqual([])
      }),
    )
  })
})

describe('pairs', () => {
  it('are all that are alike enough', () => {
    fc.assert(
      fc.property(fc.record(sides), ({ left, right }) => {
        const all = left.flatMap((a) =>
          right.filter((b) => (scorePair(a, b)?.score ?? 0) >= 0.6).map((b) => `${a.id} ${b.id}`),
        )
        expect(idsOf(candidatePairs(left, right, 0.6)).sort()).toEqual(all.sort())
      }),
    )
  })
})

const event = (id: string, parts: Partial<Candidate> = {}): Candidate => ({
  id,
  own: null,
  kind: 'strike',
  spans: [{ first: 10, last: 10 }],
  places: [],
  words: new Set(['strike']),
  ...parts,
})
const own = (id: string) => ({ own: { dataSet: 'a', id } })
const asked = { threshold: 0.9, decided: [] }

describe('what decides', () => {
  it('is an id of a data set before a score, and before the dates', () => {
    const right = [event('r1', { ...own('1'), spans: [{ first: 900, last: 900 }] }), event('r2')]
    expect(matchEvents([event('l1', own('1'))], right, asked).matches).toEqual([{ left: 'l1', right: 'r1', by: 'id' }])
    expect(matchEvents([event('l1', own('1'))], right, { threshold: null, decided: [] }).matches).toHaveLength(1)
  })

  it('is no score, where one data set gives two ids: that is told', () => {
    const found = matchEvents([event('l1', own('1'))], [event('r1', own('2'))], asked)
    expect(found.matches).toEqual([])
    expect(idsOf(found.near)).toEqual(['l1 r1'])
  })

  it('is no score, where another event is about as much alike: that is told', () => {
    const found = matchEvents([event('l1'), event('l2')], [event('r1')], asked)
    expect(found.matches).toEqual([])
    expect(idsOf(found.near)).toEqual(['l1 r1', 'l2 r1'])
    const decided = [{ left: 'l2', right: 'r1', isSame: false }]
    expect(matchEvents([event('l1'), event('l2')], [event('r1')], { ...asked, decided }).matches).toMatchObject([
      { left: 'l1', right: 'r1', by: { score: 1 } },
    ])
  })

  it('is no id that stands for two events', () => {
    const twice = [event('l1', own('1')), event('l2', own('1'))]
    expect(matchEvents(twice, [event('r1', own('1'))], { threshold: null, decided: [] }).matches).toEqual([])
  })
})
