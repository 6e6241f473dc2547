import { describe, expect, it } from 'vitest'
import { type ChainBranch, toChainForest } from '../../../../src/views/event/chains/chain-forest.ts'
import fc from '../../../seeded-fast-check.ts'
import { rowOf } from '../../../chain-of.ts'
import { claimOf } from '../finding-fixture.ts'

const DEEPEST = 24
const nested = ({ id, claims, branches }: ChainBranch): string =>
  `${id}${claims.length > 0 ? '!' : ''}${branches.length > 0 ? `(${branches.map(nested).join(' ')})` : ''}`
const forestOf = (...chains: string[]) =>
  toChainForest(chains.map((chain) => claimOf(chain)))
    .branches.map(nested)
    .join(' ')

/** A claim at the lower end of a chain: `s0` cites `s1`, and so on. */
const longChain = (citations: number) => ({ ...claimOf('s0'), chain: rowOf(citations) })
const depthOf = (branches: readonly ChainBranch[]): number =>
  branches.length === 0 ? 0 : 1 + Math.max(...branches.map((branch) => depthOf(branch.branches)))
const inOrder = (branches: readonly ChainBranch[]): ChainBranch[] =>
  branches.flatMap((branch) => [branch, ...inOrder(branch.branches)])

describe('toChainForest', () => {
  it('draws who cites whom from the roots down, and marks who speaks', () => {
    expect(forestOf('a < r < root', 'b < r < root', 'r < root')).toBe('root(r!(a! b!))')
    expect(forestOf('a', 'b')).toBe('a! b!')
  })

  it('draws a source with two parents whole under the first, by name under the other', () => {
    expect(forestOf('c < a < one', 'c < b < two', 'd < c')).toBe('one(a(c!(d!))) two(b(c))')
  })

  it('ends where sources cite each other in a circle', () => {
    expect(forestOf('a < b', 'b < a')).toBe('a!(b!(a))')
  })

  it('nests a chain of ten thousand no deeper than a page can hold, and leaves no source out', () => {
    const { branches, left } = toChainForest([longChain(10_000)])
    expect(left).toBe(0)
    expect(depthOf(branches)).toBe(DEEPEST)
    const drawn = inOrder(branches)
    expect(drawn.map(({ id }) => id)).toEqual(Array.from({ length: 10_001 }, (_, at) => `s${10_000 - at}`))
    expect(drawn.slice(0, DEEPEST).every(({ cites }) => cites === null)).toBe(true)
    expect(drawn.slice(DEEPEST).map(({ cites }) => cites)).toEqual(drawn.slice(DEEPEST - 1, -1).map(({ id }) => id))
    expect(drawn.at(-1)?.claims).toHaveLength(1)
  })

  it('draws the first sources of a long chain, and counts the rest', () => {
    const { branches, left } = toChainForest([longChain(299)], 100)
    expect(inOrder(branches)).toHaveLength(100)
    expect(left).toBe(200)
  })

  it('drawn in steps, begins as the whole does', () => {
    const citations = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(citations, fc.nat(60), (pairs, most) => {
        const claims = pairs.map(([a, b]) => claimOf(`s${a} < s${b}`))
        const whole = inOrder(toChainForest(claims).branches).map(({ id, cites }) => [id, cites])
        const part = toChainForest(claims, most)
        expect(inOrder(part.branches).map(({ id, cites }) => [id, cites])).toEqual(whole.slice(0, most))
        expect(part.left).toBe(Math.max(0, whole.length - most))
      }),
    )
  })
})
