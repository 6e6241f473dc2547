import { describe, expect, it } from 'vitest'
import type { PublishedEvent } from '../../../src/contract/event-file.ts'
import type { CalendarDay } from '../../../src/domain/calendar-day.ts'
import type { Dossier, DossierSource } from '../../../src/publish/dossier.ts'
import { openExcerpts } from '../../../src/publish/excerpts/dossier-excerpts.ts'
import { openHistory } from '../../../src/publish/history/dossier-history.ts'
import { everSaidOn, setAsideWithdrawn } from '../../../src/publish/history/withdrawn.ts'
import { given } from '../../domain/given.ts'
import fc from '../../seeded-fast-check.ts'
import { buildCase } from '../../pipeline/case-folder.ts'
import { arbitraryDossier, FIRST, LAST } from '../arbitrary-dossier.ts'
import { publishWhole } from '../publish-whole.ts'
import { demoDossier, restoreFrom } from '../published-dossier.ts'

type Days = readonly (readonly [string, number])[]

/** A dossier some of whose sources are withdrawn, each on its day. */
function withdraw(dossier: Dossier, days: Days): Dossier {
  const sources = new Map<string, DossierSource>(dossier.sources)
  for (const [id, on] of days) {
    const source = sources.get(id)
    if (source) sources.set(id, { ...source, withdrawn: { on: on as CalendarDay, because: 'It was taken back.' } })
  }
  return setAsideWithdrawn({ ...dossier, sources })
}

/** The same as if the claims of these sources, and the assessments that rest on them, had been deleted. */
function withoutClaims(dossier: Dossier, ids: ReadonlySet<string>, kept: Dossier['assessmentsByEvent']): Dossier {
  const left = [...dossier.claimsByEvent].map(
    ([event, claims]) => [event, claims.filter(({ source }) => !ids.has(source))] as const,
  )
  return { ...dossier, claimsByEvent: new Map(left), assessmentsByEvent: kept }
}

/** An event without what tells of withdrawn sources, and with the sources that count alone. */
function counted(published: PublishedEvent, dossier: Dossier) {
  const { withdrawn: _, sources, ...event } = published
  const named = new Set((dossier.claimsByEvent.get(event.id) ?? []).map(({ source }) => source))
  for (const { source } of event.chains) named.add(source)
  const heads = sources.map(({ withdrawn: __, ...source }) => source)
  return { ...event, sources: heads.filter(({ id }) => named.has(id)) }
}

const anyDays = fc.uniqueArray(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'p'), fc.integer({ min: FIRST, max: LAST + 1 })),
  { selector: ([id]) => id, minLength: 1, maxLength: 3 },
)

function expectNotCounted(dossier: Dossier, days: Days): void {
  const withdrawn = withdraw(dossier, days)
  const ids = new Set<string>(days.map(([id]) => id))
  const deleted = withoutClaims(dossier, ids, withdrawn.assessmentsByEvent)
  const [one, other] = [publishWhole(withdrawn), publishWhole(deleted)]
  expect(one.index).toEqual(other.index)
  expect(one.disagreements).toEqual(other.disagreements)
  for (const [id, event] of Object.entries(one.events)) {
    expect(counted(event, deleted)).toEqual(counted(other.events[id] as PublishedEvent, deleted))
  }
  for (const assessments of withdrawn.assessmentsByEvent.values())
    for (const { basis } of assessments) expect(basis.some((id) => ids.has(id))).toBe(false)
}

describe('a dossier of which sources are withdrawn', () => {
  given([arbitraryDossier(false), anyDays])('is compared as if their claims were deleted', expectNotCounted)

  given([arbitraryDossier(false), anyDays])('keeps every claim on record', (dossier, days) => {
    const withdrawn = withdraw(dossier, days)
    const ids = new Set<string>(days.map(([id]) => id))
    const { events, sourceFiles } = publishWhole(withdrawn)
    for (const { id } of dossier.events) {
      const all = dossier.claimsByEvent.get(id) ?? []
      expect(new Set(everSaidOn(withdrawn, id))).toEqual(new Set(all))
      expect(events[id]?.withdrawn?.length ?? 0).toBe(all.filter(({ source }) => ids.has(source)).length)
    }
    for (const id of ids) {
      const own = [...dossier.claimsByEvent.values()].flat().filter(({ source }) => source === id)
      const published = sourceFiles[id]?.events.flatMap(({ claims }) => claims) ?? []
      expect(published.length).toBe(own.length)
      expect(published.every(({ support, alone }) => support.sources === 0 && alone === null)).toBe(true)
    }
  })

  given([arbitraryDossier(false), anyDays, fc.integer({ min: FIRST - 1, max: LAST + 2 })])(
    'is on every day what it would be if only the sources withdrawn by then were',
    (dossier, days, number) => {
      const on = number as CalendarDay
      const [history, plain] = [
        openHistory(withdraw(dossier, days)),
        openHistory(
          withdraw(
            dossier,
            days.filter(([, day]) => day <= on),
          ),
        ),
      ]
      expect(history.index(on)).toEqual(plain.index(on))
      expect(history.disagreements(on)).toEqual(plain.disagreements(on))
      expect(history.sources(on)).toEqual(plain.sources(on))
      for (const { id } of dossier.events) expect(history.event(id, on)).toEqual(plain.event(id, on))
      for (const id of dossier.sources.keys()) expect(history.source(id, on)).toEqual(plain.source(id, on))
    },
  )

  given([arbitraryDossier(true), anyDays])('is the whole on the day after all others', (drawn, days) => {
    const spoken = drawn.events.filter(({ id }) => (drawn.claimsByEvent.get(id) ?? []).length > 0)
    const dossier = withdraw({ ...drawn, events: spoken }, days)
    const [history, last] = [openHistory(dossier), (LAST + 1) as CalendarDay]
    const whole = publishWhole(dossier)
    expect(history.index(last)).toEqual(whole.index)
    expect(history.sources(last)).toEqual(whole.sources)
    for (const { id } of spoken) expect(history.event(id, last)).toEqual(whole.events[id])
  })

  given([arbitraryDossier(true), anyDays, fc.constantFrom('a', 'b', 'c', 'd', 'e')])(
    'lacks on a day before what a reader takes out of it then',
    (dossier, days, id) => {
      const before = FIRST
      const late = days.map(([source, day]) => [source, day + 1] as const)
      const without = openExcerpts(withdraw(dossier, late)).without([id])
      const plain = openExcerpts(dossier).without([id])
      expect(without.index(before).events).toEqual(plain.index(before).events)
      expect(without.disagreements(before)).toEqual(plain.disagreements(before))
    },
  )

  given([arbitraryDossier(false), anyDays])('tells the days of withdrawal and what came of them', (dossier, days) => {
    const history = openHistory(withdraw(dossier, days))
    for (const { day, withdrawn = [] } of history.days) {
      const expected = dossier.events.filter(({ id }) =>
        (dossier.claimsByEvent.get(id) ?? []).some(
          ({ source, knownOn }) =>
            knownOn !== null && knownOn <= day && days.some(([own, on]) => own === source && on === day),
        ),
      )
      expect(withdrawn).toEqual(expected.map(({ id }) => id))
    }
  })
})

describe('each source of the demo dossier and of the worked cases', () => {
  const worked = restoreFrom(buildCase('worked-cases').files, 'worked')
  const demo = demoDossier()
  const sourcesOf = (dossier: Dossier) => fc.subarray([...dossier.sources.keys()], { minLength: 1, maxLength: 4 })
  const asDays = (ids: readonly string[]) => ids.map((id) => [id, LAST] as const)

  given([sourcesOf(worked)])('leaves what deleting its claims would (worked)', (ids) =>
    expectNotCounted(worked, asDays(ids)),
  )
  given([sourcesOf(demo)], { numRuns: 20 })('leaves what deleting its claims would (demo)', (ids) =>
    expectNotCounted(demo, asDays(ids)),
  )
})

describe('a dossier without withdrawn sources', () => {
  it('is the same object', () => {
    const dossier = restoreFrom(buildCase('origins').files, 'origins')
    expect(setAsideWithdrawn(dossier)).toBe(dossier)
  })
})
