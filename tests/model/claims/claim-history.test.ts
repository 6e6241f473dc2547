import { describe, expect, it } from 'vitest'
import type { ClaimChange, ReleaseChanges } from '../../../src/contract/releases/release-changes.ts'
import type { PublishedReleases } from '../../../src/contract/releases/releases-file.ts'
import type { FootedClaim } from '../../../src/model/claims/claim-foot-context.ts'
import { claimHistory } from '../../../src/model/claims/claim-history.ts'
import fc from '../../seeded-fast-check.ts'

const says = (value: string) => ({ stance: 'asserts' as const, value, unit: null, speaker: null })
const claim = (value: string): FootedClaim => ({
  event: 'e',
  attribute: 'a',
  source: 's',
  number: 1,
  says: says(value),
})
const from = (before: string | null, after: string | null, source = 's'): ClaimChange => ({
  event: 'e',
  attribute: 'a',
  source,
  change: before === null ? 'added' : after === null ? 'withdrawn' : 'corrected',
  before: before === null ? null : says(before),
  after: after === null ? null : says(after),
  also: [],
})
const changes = (...claims: ClaimChange[]) => ({ claims }) as unknown as ReleaseChanges
const releases = (...told: (readonly [date: string, changes: ReleaseChanges | null])[]) =>
  told.map(([date, own]) => ({ date, changes: own })) as unknown as PublishedReleases['releases']

describe('the changes of a claim', () => {
  const told = {
    since: changes(from('3', '4')),
    releases: releases(
      ['2022-07-01', changes(from('2', '3'), from('1', '4', 'other'))],
      ['2022-06-01', changes(from(null, '2'), from('9', '8'))],
      ['2022-05-01', null],
    ),
  }
  const daysOf = (value: string, shown: string | null = null) =>
    claimHistory(told, claim(value), shown).map(({ date, change }) => [date, change.before?.value ?? null])

  it('are followed back from what it says now to when it was added', () => {
    expect(daysOf('4')).toEqual([
      [null, '3'],
      ['2022-07-01', '2'],
      ['2022-06-01', null],
    ])
  })

  it('of another claim of the source are not its own', () => {
    expect(daysOf('8')).toEqual([['2022-06-01', '9']])
    expect(daysOf('7')).toEqual([])
  })

  it('after the release that is shown are not told', () => {
    expect(daysOf('2', '2022-06-01')).toEqual([['2022-06-01', null]])
    expect(daysOf('3', '2022-06-01')).toEqual([])
  })

  it('are as many as were made, whatever they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 6 }), (values) => {
        const steps = values.map((value, at) => changes(from(values[at - 1] ?? null, value)))
        const days = steps.map((own, at) => [`2022-01-0${at + 1}`, own] as const).toReversed()
        const history = claimHistory({ since: null, releases: releases(...days) }, claim(values.at(-1) ?? ''), null)
        expect(history.map(({ change }) => change.after?.value)).toEqual(values.toReversed())
      }),
    )
  })
})
