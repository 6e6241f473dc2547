import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimsOf, fatesOf, importOf, tryImport } from '../../import-of.ts'

/** Rows of github.com/world-politics-datalab/vetoes-un-security-council (MIT). */
const CUT = readFileSync(join(import.meta.dirname, 'cuts/vetoes.csv'), 'utf8')

describe('a list of vetoes', () => {
  const done = importOf('vetoes.csv', CUT)
  const claims = done.dossier.sources[0]?.claims ?? []
  const by = (event: string, attribute: string) =>
    claims
      .filter((claim) => claim.event === event && claim.attribute === attribute)
      .map(({ value, stance }) => [String(value), ...(stance === undefined ? [] : [stance])].join(' '))

  it('reads its dates as month, day and year', () => {
    expect(claimsOf(done).filter((claim) => claim.includes(' voted '))).toEqual([
      'veto-s-pv-23 voted 1946-02-16',
      'veto-s-pv-49 voted 1946-06-26',
      'veto-s-pv-49-2 voted 1946-06-26',
      'veto-s-7575-rev-1 voted 1966-11-04',
      'veto-s-10928 voted 1973-05-22',
      'veto-s-11796 voted 1975-08-11',
      'veto-s-11967 voted 1976-02-06',
      'veto-s-12211 voted 1976-10-19',
      'veto-s-17633 voted 1985-11-15',
      'veto-s-2012-538 voted 2012-07-19',
      'veto-s-2016-846 voted 2016-10-08',
      'veto-s-2016-1026 voted 2016-12-05',
      'veto-s-2020-852 voted 2020-08-31',
      'veto-s-2022-538 voted 2022-07-08',
    ])
    expect(done.dossier.sources[0]?.header).toMatchObject({
      label: 'List of vetoes in the Security Council, 1946–2022',
      published: '2022/..',
    })
  })

  it('says both where its names and its columns of 0 and 1 contradict each other', () => {
    expect(by('veto-s-pv-23', 'vetoed-by')).toEqual(['ussr'])
    expect(by('veto-s-7575-rev-1', 'vetoed-by')).toEqual(['ussr', 'ussr denies'])
    expect(by('veto-s-12211', 'vetoed-by')).toEqual(['france,uk,usa', 'usa,uk'])
    expect(by('veto-s-17633', 'vetoed-by')).toEqual(['uk,usa', 'uk'])
    expect(by('veto-s-2012-538', 'number-of-vetoes')).toEqual(['2', '1'])
    expect(by('veto-s-2016-1026', 'number-of-vetoes')).toEqual(['2', '1'])
    const fates = fatesOf(done).join('\n')
    expect(fates).toContain('USSR contradicts the names: both are taken')
    expect(fates).toContain('China, France, Russia, USSR, USA, UK contradict the names: both are taken')
    expect(fates).toContain('usa_uk is left out: “2” is neither 0 nor 1')
    expect(fates).toContain('single_veto contradicts the names: both are taken')
  })

  it('merges a draft that is there twice, and not two votes of one meeting', () => {
    const [head = '', spain = '', ...others] = CUT.split('\n')
    const draft = others.find((line) => line.includes('S/2022/538')) ?? ''
    const twice = importOf('v.csv', [head, spain, spain, draft, draft].join('\n'))
    expect(fatesOf(twice)).toEqual([
      '2: veto-s-pv-23',
      '3: veto-s-pv-23-2; it says the same as veto-s-pv-23: two votes of one meeting, which it does not tell apart',
      '4: veto-s-2022-538',
      '5: = veto-s-2022-538',
    ])
  })

  it('leaves the USSR and Russia the two names that they are', () => {
    expect(done.dossier.actors.filter(({ name }) => /USSR|Russia/.test(name))).toEqual([
      { id: 'ussr', name: 'USSR', type: 'state' },
      { id: 'russia', name: 'Russia', type: 'state', country: 'RU' },
    ])
    const taken = {
      events: [],
      sources: [],
      actors: new Map([
        ['Russia', 'russian-federation'],
        ['USSR', 'russian-federation'],
      ]),
      places: new Map<string, string>(),
      addresses: new Map<string, string>(),
      documents: new Map<string, string>(),
    }
    expect(importAgain(taken)).toEqual(['russian-federation'])
  })
})

function importAgain(taken: NonNullable<Parameters<typeof tryImport>[2]>['taken']): unknown {
  const { done } = tryImport('vetoes.csv', CUT, taken ? { taken } : {})
  return done?.dossier.sources[0]?.claims.find(({ attribute }) => attribute === 'vetoed-by')?.value
}
