import { describe, expect, it } from 'vitest'
import { claimId, claimNumbers } from '../../../src/contract/releases/claim-id.ts'

describe('what a claim is called', () => {
  const claims = ['dated', 'killed', 'dated', 'dated'].map((attribute) => ({
    event: 'vote',
    attribute,
    source: 'post',
  }))

  it('is its event, attribute and source, with a number from the second on', () => {
    const numbers = claimNumbers(claims, ({ attribute }) => attribute)
    expect(claims.map((claim) => claimId(claim, numbers.get(claim) ?? 0))).toEqual([
      'vote/dated/post',
      'vote/killed/post',
      'vote/dated/post/2',
      'vote/dated/post/3',
    ])
  })
})
