import { describe, expect, it } from 'vitest'
import { toCitationParents } from '../../../../src/views/event/chains/citation-parents.ts'
import fc from '../../../seeded-fast-check.ts'
import { rowOf } from '../../../chain-of.ts'
import { claimOf } from '../finding-fixture.ts'

describe('toCitationParents', () => {
  it('leaves out a citation that would close a circle', () => {
    expect([...toCitationParents({ claims: [claimOf('a < b'), claimOf('b < a')] })]).toEqual([
      ['a', ['b']],
      ['b', []],
    ])
  })

  it('keeps every citation where there is no circle, and none of a circle is left closed', () => {
    const citation = fc.tuple(fc.nat(8), fc.nat(8)).map(([a, b]): [string, string] => [`s${a}`, `s${b}`])
    fc.assert(
      fc.property(fc.array(citation, { maxLength: 20 }), (chain) => {
        const parents = toCitationParents({ claims: chain.map(([a, b]) => claimOf(`${a} < ${b}`)) })
        for (const id of parents.keys()) {
          const above = new Set(parents.get(id))
          for (const other of above) for (const next of parents.get(other) ?? []) above.add(next)
          expect(above).not.toContain(id)
        }
      }),
    )
    fc.assert(
      fc.property(fc.array(citation, { maxLength: 20 }), (citations) => {
        // Higher numbers cite lower ones: no circle.
        const chain = citations.filter(([a, b]) => a > b)
        const parents = toCitationParents({ claims: chain.map(([a, b]) => claimOf(`${a} < ${b}`)) })
        for (const [citing, cited] of chain) expect(parents.get(citing)).toContain(cited)
      }),
    )
  })

  it('copes with a chain of ten thousand', () => {
    expect(toCitationParents({ claims: [{ ...claimOf('s0'), chain: rowOf(10_000) }] }).get('s9999')).toEqual(['s10000'])
  })
})
