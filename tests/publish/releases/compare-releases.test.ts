import { describe, expect, it } from 'vitest'
import type { ReleaseChanges } from '../../../src/contract/releases/release-changes.ts'
import { releaseChangesSchema } from '../../../src/contract/releases/release-changes.ts'
import type { ReleaseState, StateClaim } from '../../../src/contract/releases/release-state.ts'
import { compareReleases, isUnchanged } from '../../../src/publish/history/releases/compare-releases.ts'
import fc from '../../seeded-fast-check.ts'
import { arbitraryState, whole, withNewIds } from './arbitrary-state.ts'

const TURNED = {
  added: 'withdrawn',
  withdrawn: 'added',
  corrected: 'corrected',
  moved: 'moved',
  reworked: 'reworked',
  found: 'gone',
  gone: 'found',
  settled: 'reopened',
  reopened: 'settled',
  changed: 'changed',
} as const

/** What the changes are the other way round. */
function turned({ events, sources, claims, unchanged, disagreements, corrections }: ReleaseChanges): ReleaseChanges {
  const turn = <T extends { change: keyof typeof TURNED; before: unknown; after: unknown }>(all: readonly T[]): T[] =>
    all.map((one) => ({ ...one, change: TURNED[one.change], before: one.after, after: one.before }))
  return {
    events: { added: events.withdrawn, withdrawn: events.added },
    sources: { added: sources.withdrawn, withdrawn: sources.added, read: sources.unread, unread: sources.read },
    claims: turn(claims),
    unchanged,
    disagreements: turn(disagreements),
    corrections: corrections.map((one) => ({ ...one, change: TURNED[one.change] })),
  }
}

/** Lists without their order. */
function asSets(changes: ReleaseChanges): unknown {
  const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort()
  return {
    ...changes,
    claims: sorted(changes.claims),
    disagreements: sorted(changes.disagreements),
    corrections: sorted(changes.corrections),
  }
}

describe('laws', () => {
  it('a release has not changed from itself', () => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        const changes = compareReleases(state, state)
        expect(isUnchanged(changes)).toBe(true)
        expect(changes.unchanged).toBe(state.claims.length)
      }),
    )
  })

  it('the other way round, what was added is withdrawn, and what was found is gone', () => {
    fc.assert(
      fc.property(arbitraryState, arbitraryState, (one, other) => {
        // Names are those of the release that has them: here they never differ.
        expect(asSets(compareReleases(other, one))).toEqual(asSets(turned(compareReleases(one, other))))
      }),
    )
  })

  it('every claim of both is in the changes once, or unchanged', () => {
    fc.assert(
      fc.property(arbitraryState, arbitraryState, (one, other) => {
        const { claims, unchanged } = compareReleases(one, other)
        const answers = (all: readonly StateClaim[]) =>
          all.map(({ event, attribute, source, stance, value, unit, speaker }) =>
            JSON.stringify([event, attribute, source, { stance, value, unit, speaker }]),
          )
        for (const side of ['before', 'after'] as const) {
          const rest = answers((side === 'before' ? one : other).claims)
          for (const change of claims) {
            const said = change[side]
            if (!said) continue
            const at = rest.indexOf(JSON.stringify([change.event, change.attribute, change.source, said]))
            expect(at).toBeGreaterThanOrEqual(0)
            rest.splice(at, 1)
          }
          expect(rest).toHaveLength(unchanged)
        }
      }),
    )
  })

  it('other ids are no change, if they say what they were', () => {
    fc.assert(
      fc.property(arbitraryState.map(whole), (state) => {
        expect(isUnchanged(compareReleases(state, withNewIds(state)))).toBe(true)
        expect(isUnchanged(compareReleases(withNewIds(state), state))).toBe(true)
      }),
    )
  })

  it('keeps the contract', () => {
    fc.assert(
      fc.property(arbitraryState, arbitraryState, (one, other) => {
        const changes = compareReleases(one, other)
        expect(releaseChangesSchema.parse(changes)).toEqual(changes)
      }),
    )
  })
})

const none: ReleaseState = { form: 1, dossier: 'd', events: [], sources: [], claims: [], disagreements: [] }
const claim: StateClaim = {
  event: 'vote',
  attribute: 'dated',
  source: 'post',
  stance: 'asserts',
  value: '2024-04-29',
  unit: null,
  speaker: null,
  version: null,
  cites: null,
  words: 'aa',
}
const compareClaims = (before: Partial<StateClaim>[], after: Partial<StateClaim>[]) =>
  compareReleases(
    { ...none, claims: before.map((one) => ({ ...claim, ...one })) },
    { ...none, claims: after.map((one) => ({ ...claim, ...one })) },
  ).claims.map(({ change, before: old, after: now, also }) => [change, old?.value ?? null, now?.value ?? null, also])

describe('claims', () => {
  it.each([
    ['another value is a correction', [{}], [{ value: '2024-04-25' }], [['corrected', '2024-04-29', '2024-04-25', []]]],
    ['another unit too', [{ value: '3' }], [{ value: '3', unit: 'kt' }], [['corrected', '3', '3', []]]],
    ['another stance moves it', [{}], [{ stance: 'hedges' }], [['moved', '2024-04-29', '2024-04-29', []]]],
    [
      'other words around it',
      [{}],
      [{ words: 'bb', speaker: 'un' }],
      [['reworked', '2024-04-29', '2024-04-29', ['words', 'speaker']]],
    ],
    ['it comes from elsewhere', [{}], [{ cites: ['wire'] }], [['reworked', '2024-04-29', '2024-04-29', ['cites']]]],
    [
      'of two, that which stays is no correction of the other',
      [{ value: '1' }, { value: '2' }],
      [{ value: '2' }, { value: '3' }],
      [['corrected', '1', '3', []]],
    ],
    ['one more', [{ value: '1' }], [{ value: '2' }, { value: '1' }], [['added', null, '2', []]]],
    ['one less', [{ value: '1' }, { value: '1' }], [{ value: '1' }], [['withdrawn', '1', null, []]]],
  ] satisfies [string, Partial<StateClaim>[], Partial<StateClaim>[], unknown[]][])(
    '%s',
    (_, before, after, expected) => {
      expect(compareClaims(before, after)).toEqual(expected)
    },
  )
})

describe('disagreements', () => {
  const dispute = {
    event: 'vote',
    attribute: 'dated',
    kind: 'conflict',
    nature: 'retold',
    isSettled: false,
    departs: [{ source: 'post', from: 'wire' }],
  } as const
  const state = (...all: ReleaseState['disagreements']): ReleaseState => ({ ...none, disagreements: all })
  const changesOf = (one: ReleaseState, other: ReleaseState) =>
    compareReleases(one, other).disagreements.map(({ change }) => change)
  const found = { ...dispute, departs: [...dispute.departs] }

  it('are found, gone, settled, reopened, and change', () => {
    expect(changesOf(state(), state(found))).toEqual(['found'])
    expect(changesOf(state(found), state())).toEqual(['gone'])
    expect(changesOf(state(found), state({ ...found, isSettled: true }))).toEqual(['settled'])
    expect(changesOf(state({ ...found, isSettled: true }), state(found))).toEqual(['reopened'])
    expect(changesOf(state(found), state({ ...found, nature: 'independent' }))).toEqual(['changed'])
    expect(changesOf(state(found), state({ ...found, isSettled: true, kind: 'certainty' }))).toEqual([
      'settled',
      'changed',
    ])
  })

  it('tell who corrects whom', () => {
    const correction = { event: 'vote', attribute: 'dated', source: 'post', from: 'wire' }
    expect(compareReleases(state(), state(found)).corrections).toEqual([{ ...correction, change: 'found' }])
    expect(compareReleases(state(found), state({ ...found, departs: [] })).corrections).toEqual([
      { ...correction, change: 'gone' },
    ])
  })
})
