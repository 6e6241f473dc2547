import { describe, expect, it } from 'vitest'
import { toClaimWords } from '../../../src/views/sources/claim-words.ts'
import { sourceClaim } from '../../source-fixture.ts'

const stands = { stance: 'asserts', value: '2024-04-25', unit: null, label: '25 April 2024' } as const
const assessed = (verdict: 'stands' | 'against' | 'compatible' | 'open') => ({
  verdict,
  stands: verdict === 'open' ? null : stands,
  because: '',
})

describe('toClaimWords', () => {
  it('says nothing where nobody else speaks', () => {
    expect(toClaimWords(sourceClaim('dated'))).toEqual({ alone: '', support: '', contradicted: '', verdict: '' })
  })

  it('counts sources with their independent origins', () => {
    const claim = sourceClaim('dated', {
      support: { sources: 5, origins: 1 },
      contradictedBy: { readings: 2, sources: 3, origins: 2 },
    })
    expect(toClaimWords(claim)).toMatchObject({
      support: 'Given by 5 sources, 1 origin.',
      contradicted: 'Contradicted by 2 other readings: 3 sources, 2 independent origins.',
    })
  })

  it.each([
    ['stands', 'The editors’ reading.'],
    ['against', 'Editors’ reading: 25 April 2024.'],
    ['compatible', 'Editors’ reading: 25 April 2024; compatible.'],
    ['open', 'Left open by the editors.'],
  ] as const)('%s: %s', (verdict, words) => {
    expect(toClaimWords(sourceClaim('dated', { assessment: assessed(verdict) })).verdict).toBe(words)
  })

  it('tells who stands alone from whom others copy', () => {
    expect(toClaimWords(sourceClaim('dated', { alone: 'source' })).alone).toMatch(/no other source/)
    expect(toClaimWords(sourceClaim('dated', { alone: 'origin' })).alone).toMatch(/have it from here/)
  })
})
