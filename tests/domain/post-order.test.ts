import { describe, expect, it } from 'vitest'
import { postOrder } from '../../src/domain/post-order.ts'
import fc from '../seeded-fast-check.ts'

describe('postOrder', () => {
  it('gives each after all that it leads to, in the order of its ways', () => {
    const ways: Record<string, string[]> = { a: ['b', 'c'], b: ['c', 'd'] }
    expect(postOrder('a', (id) => ways[id] ?? [])).toEqual(['c', 'd', 'b', 'a'])
  })

  it('is what a walk by recursion gives, in circles too', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(7), { maxLength: 4 }), { minLength: 8, maxLength: 8 }), (ways) => {
        const next = (id: number) => ways[id] ?? []
        const seen = new Set<number>()
        const left: number[] = []
        const visit = (id: number) => {
          if (seen.has(id)) return
          seen.add(id)
          next(id).forEach(visit)
          left.push(id)
        }
        visit(0)
        expect(postOrder(0, next)).toEqual(left)
      }),
    )
  })

  it('goes as deep as there is', () => {
    expect(postOrder(0, (n) => (n < 100_000 ? [n + 1] : []))).toHaveLength(100_001)
  })
})
