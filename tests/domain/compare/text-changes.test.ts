import { describe, expect, it } from 'vitest'
import { compareClaims } from '../../claims-dsl.ts'

const found = (claims: string, types: Readonly<Record<string, string>> = { dated: 'date' }) => {
  const [discrepancy] = compareClaims(claims, { types }).discrepancies
  return { changed: discrepancy?.changed, kind: discrepancy?.kind, nature: discrepancy?.nature }
}

describe('a text that changed', () => {
  it('disagrees with itself', () => {
    expect(found('dated: A 2024-04-25 (version 2024-04-30) | A 2024-04-29 (version 2024-05-02)')).toEqual({
      changed: ['A'],
      kind: 'conflict',
      nature: 'within',
    })
  })

  it('may have come to agree with others', () => {
    const claims = 'dated: A 2024-04-25 (version 2024-04-30) | A 2024-04-29 (version 2024-05-02) | B 2024-04-29'
    expect(found(claims)).toEqual({ changed: ['A'], kind: 'conflict', nature: 'within' })
  })

  it('is found among others that disagree', () => {
    const claims = 'dated: A 2024-04-25 (version 2024-04-30) | A 2024-04-29 (version 2024-05-02) | B 2024-04-25'
    expect(found(`${claims} | C 2024-04-29`)).toEqual({ changed: ['A'], kind: 'conflict', nature: 'independent' })
  })

  it('is a count that rose where the attribute says so', () => {
    const claims = 'killed: A 2 (version 2024-04-30) | A 3 (version 2024-05-02)'
    expect(found(claims, { killed: 'quantity people cumulative' })).toEqual({
      changed: ['A'],
      kind: 'revised',
      nature: null,
    })
  })

  it.each([
    ['both in one version', 'A 2024-04-25 (version 2024-05-02) | A 2024-04-29 (version 2024-05-02)'],
    ['one in every version', 'A 2024-04-25 | A 2024-04-29 (version 2024-05-02)'],
    ['what became more exact', 'A 2024-04 (version 2024-04-30) | A 2024-04-29 (version 2024-05-02)'],
    ['two sources', 'A 2024-04-25 (version 2024-04-30) | B 2024-04-29 (version 2024-05-02)'],
  ])('is not: %s', (_, claims) => {
    expect(found(`dated: ${claims}`).changed).toEqual([])
  })
})
