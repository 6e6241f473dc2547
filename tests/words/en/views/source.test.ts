import { describe, expect, it, test } from 'vitest'
import { cited, claimOrigin, claimWeight, showMore, verbatim } from '../../../../src/words/en/views/sources/source.ts'
import { openDossier } from '../../../index-fixture.ts'
import { sourceClaim } from '../../../source-fixture.ts'
import { stated } from '../../../roots.ts'

const { naming } = openDossier([]).names
const stands = { stance: 'asserts', value: '25 April 2024', unit: null, label: null } as const
const assessed = (verdict: 'stands' | 'against' | 'compatible' | 'open') => ({
  verdict,
  stands: verdict === 'open' ? null : stands,
  because: '',
})

describe('how a claim compares with others', () => {
  it('is empty if no other source speaks', () => {
    expect(claimWeight(sourceClaim('dated'), naming)).toEqual({ alone: '', support: '', contradicted: '', verdict: '' })
  })

  it('counts sources with their independent origins', () => {
    const claim = sourceClaim('dated', {
      support: { sources: 5, origins: stated(1) },
      contradictedBy: { readings: 2, sources: 3, origins: stated(2) },
    })
    expect(claimWeight(claim, naming)).toMatchObject({
      support: 'Given by 5 sources, 1 origin.',
      contradicted: 'Contradicted by 2 other answers: 3 sources, 2 independent origins.',
    })
  })

  it.each([
    ['stands', 'The editors’ reading.'],
    ['against', 'Editors’ reading: 25 April 2024.'],
    ['compatible', 'Editors’ reading: 25 April 2024; this claim is compatible with it.'],
    ['open', 'The editors left this open.'],
  ] as const)('%s: %s', (verdict, words) => {
    expect(claimWeight(sourceClaim('dated', { assessment: assessed(verdict) }), naming).verdict).toBe(words)
  })

  it('tells a claim that stands alone from one that others copy', () => {
    expect(claimWeight(sourceClaim('dated', { alone: 'source' }), naming).alone).toMatch(/^No other source/)
    expect(claimWeight(sourceClaim('dated', { alone: 'origin' }), naming).alone).toMatch(/has it from here/)
  })
})

describe('the citations of a source', () => {
  const alone = {
    citesAny: false,
    origins: stated(1),
    isOrigin: true,
    citedBy: 0,
    rests: { sources: 0, origins: stated(0) },
  }

  test.each([
    [alone, 'It cites no source. No source here cites it.'],
    [
      { ...alone, citesAny: true, origins: stated(2), citedBy: 1, rests: { sources: 1, origins: stated(1) } },
      'It goes back to 2 independent origins, including itself. 1 source, 1 origin, cites it.',
    ],
    [
      { ...alone, citesAny: true, isOrigin: false, citedBy: 3, rests: { sources: 8, origins: stated(1) } },
      'It goes back to 1 origin. 3 sources cite it; 8 sources, 1 origin, rely on it in all.',
    ],
  ])('%#', (given, words) => expect(cited(given)).toBe(words))

  test('more of them', () => {
    expect([showMore(1), showMore(12), showMore(9000)]).toEqual([
      'Show 1 more source that relies on it',
      'Show 12 more sources that rely on it',
      'Show 9,000 more sources that rely on it',
    ])
  })
})

test('where a claim comes from', () => {
  const nothing = { speaker: null, cites: [], isOwn: false, locator: null }
  expect(claimOrigin(nothing)).toBe('')
  expect(claimOrigin({ speaker: 'UN monitors', cites: ['AP', 'AFP, 2024'], isOwn: true, locator: 'page 5' })).toBe(
    'Said by UN monitors. Taken from AP; AFP, 2024. Its own account. Page 5.',
  )
})

test('what is quoted of a claim', () => {
  expect([verbatim(true, false), verbatim(false, true), verbatim(true, true)]).toEqual([
    'As written',
    'Quotation',
    'As written, and quotation',
  ])
})
