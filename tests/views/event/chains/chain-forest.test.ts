import { describe, expect, it } from 'vitest'
import { type ChainBranch, toChainForest } from '../../../../src/views/event/chains/chain-forest.ts'
import { claimOf } from '../finding-fixture.ts'

describe('toChainForest', () => {
  const drawn = ({ id, claims, branches }: ChainBranch): string =>
    `${id}${claims.length > 0 ? '!' : ''}${branches.length > 0 ? `(${branches.map(drawn).join(' ')})` : ''}`
  const forestOf = (...chains: string[]) =>
    toChainForest(chains.map((chain) => claimOf(chain)))
      .map(drawn)
      .join(' ')

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
})
