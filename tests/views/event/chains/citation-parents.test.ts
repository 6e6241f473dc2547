import { describe, expect, it } from 'vitest'
import { toCitationParents } from '../../../../src/views/event/chains/citation-parents.ts'
import { claimOf } from '../finding-fixture.ts'

describe('toCitationParents', () => {
  it('leaves out a citation that would close a circle', () => {
    const chain: [string, string][] = [
      ['a', 'b'],
      ['b', 'a'],
    ]
    expect([...toCitationParents({ claims: [{ ...claimOf('a'), chain }] })]).toEqual([
      ['a', ['b']],
      ['b', []],
    ])
  })
})
