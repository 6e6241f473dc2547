import { chainSources } from '../../../src/domain/compare/chains/chain-step.ts'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDay } from '../../../src/domain/calendar-day.ts'
import { readingKey } from '../../../src/domain/compare/reading.ts'
import type { Dossier, DossierAssessment } from '../../../src/publish/dossier.ts'
import { openHistory } from '../../../src/publish/history/dossier-history.ts'
import { day } from '../../claims-dsl.ts'
import { given } from '../../domain/given.ts'
import fc from '../../seeded-fast-check.ts'
import { arbitraryDossier, FIRST, LAST } from '../arbitrary-dossier.ts'
import { publishWhole } from '../publish-whole.ts'
import { demoDossier } from '../published-dossier.ts'

/** The rules of what was known on a day once more, in the plainest way. */
function dossierOf(whole: Dossier, on: CalendarDay): Dossier {
  const isBy = (known: CalendarDay | null | undefined) => typeof known === 'number' && known <= on
  const claimsByEvent = new Map(
    [...whole.claimsByEvent].map(([event, claims]) => [event, claims.filter(({ knownOn }) => isBy(knownOn))]),
  )
  const counts = ({ event, attribute, standing, basis }: DossierAssessment) => {
    const own = (claimsByEvent.get(event) ?? []).filter((claim) => claim.attribute === attribute)
    const keys = own.map(({ stance, value }) => readingKey(stance, value))
    const days = basis.map((id) => whole.sources.get(id)?.knownOn).filter((known) => known !== null)
    const isGiven = standing ? keys.includes(readingKey(standing.stance, standing.value)) : own.length > 0
    return isGiven && days.every(isBy) && (basis.length === 0 || days.length > 0)
  }
  const named = new Set([...whole.sources.values()].filter(({ knownOn }) => isBy(knownOn)).map(({ id }) => id))
  for (const { source, chain } of [...claimsByEvent.values()].flat()) {
    for (const id of [source, ...chainSources([chain])]) named.add(id)
  }
  // A set visits what is added while it is gone through.
  for (const id of named) whole.sources.get(id)?.cites?.forEach((cited) => named.add(cited))
  return {
    ...whole,
    events: whole.events.filter(({ id }) => (claimsByEvent.get(id) ?? []).length > 0),
    sources: new Map([...whole.sources].filter(([id]) => named.has(id))),
    claimsByEvent,
    assessmentsByEvent: new Map(
      [...whole.assessmentsByEvent].map(([event, assessments]) => [event, assessments.filter(counts)]),
    ),
  }
}

const onDay = fc.integer({ min: FIRST - 1, max: LAST + 1 }).map((number) => number as CalendarDay)

describe('a day of a random dossier', () => {
  given([arbitraryDossier(false), fc.array(onDay, { minLength: 1, maxLength: 4 })])(
    'is published as a dossier of the claims known by then, whichever day was asked for before',
    (dossier, days) => {
      const history = openHistory(dossier)
      for (const on of days) {
        const scratch = publishWhole(dossierOf(dossier, on))
        expect(history.index(on)).toEqual(scratch.index)
        expect(history.disagreements(on)).toEqual(scratch.disagreements)
        expect(history.sources(on)).toEqual(scratch.sources)
        for (const { id } of dossier.events) expect(history.event(id, on)).toEqual(scratch.events[id] ?? null)
        for (const id of dossier.sources.keys()) {
          expect(history.source(id, on)).toEqual(scratch.sourceFiles[id] ?? null)
        }
      }
    },
  )

  given([arbitraryDossier(false), onDay])('has the events with a known claim, from their first day', (dossier, on) => {
    const history = openHistory(dossier)
    const known = history.index(on).events.map(({ id }) => id)
    const expected = dossier.events.filter(({ id }) =>
      dossier.claimsByEvent.get(id)?.some(({ knownOn }) => knownOn !== null && knownOn <= on),
    )
    expect(known.toSorted()).toEqual(expected.map(({ id }) => id))
    for (const { id } of dossier.events) {
      const first = history.firstKnownOn(id)
      expect(history.event(id, on) !== null).toBe(typeof first === 'number' && first <= on)
    }
    for (const id of dossier.sources.keys()) {
      const first = history.sourceNamedFrom(id)
      expect(history.source(id, on) !== null).toBe(typeof first === 'number' && first <= on)
    }
  })

  given([arbitraryDossier(true)])('after all others is the whole', (drawn) => {
    // An event of which nobody speaks is known on no day.
    const spoken = drawn.events.filter(({ id }) => (drawn.claimsByEvent.get(id) ?? []).length > 0)
    const dossier = { ...drawn, events: spoken }
    const history = openHistory(dossier)
    const whole = publishWhole(dossier)
    expect(history.index(LAST)).toEqual(whole.index)
    expect(history.disagreements(LAST)).toEqual(whole.disagreements)
    expect(history.sources(LAST)).toEqual(whole.sources)
    for (const { id } of spoken) expect(history.event(id, LAST)).toEqual(whole.events[id])
    for (const id of dossier.sources.keys()) expect(history.source(id, LAST)).toEqual(whole.sourceFiles[id])
  })

  given([arbitraryDossier(false)])('says what changed on it', (dossier) => {
    const history = openHistory(dossier)
    const disputes = (id: string, on: CalendarDay) =>
      history.index(on).events.find((event) => event.id === id)?.disputes ?? []
    const days = new Set([...dossier.claimsByEvent.values()].flat().flatMap(({ knownOn }) => knownOn ?? []))
    expect(history.days.map((one) => one.day)).toEqual([...days].sort((a, b) => a - b))
    for (const { day: on, known, disputed, changed } of history.days) {
      const before = addDays(on, -1)
      const ids = (holds: (id: string) => boolean) => dossier.events.map(({ id }) => id).filter(holds)
      expect(known).toEqual(ids((id) => history.firstKnownOn(id) === on))
      expect(changed).toEqual(
        ids((id) => dossier.claimsByEvent.get(id)?.some(({ knownOn }) => knownOn === on) ?? false),
      )
      expect(disputed).toEqual(
        ids((id) => disputes(id, on).some((attribute) => !disputes(id, before).includes(attribute))),
      )
    }
  })
})

describe('the demo dossier', () => {
  const dossier = demoDossier()
  const history = openHistory(dossier)
  const report = 'audit-report'
  const disputesOn = (iso: string) =>
    history
      .event(report, day(iso))
      ?.discrepancies.filter(({ level }) => level === 'disagree')
      .map(({ attribute }) => attribute)

  it('knows nothing of the audit on 14 April, of it at one date on 15 April, and at two on 16 April', () => {
    expect(history.firstKnownOn(report)).toBe(day('2022-04-15'))
    expect(history.event(report, day('2022-04-14'))).toBeNull()
    expect(disputesOn('2022-04-15')).toEqual([])
    expect(history.event(report, day('2022-04-15'))).toMatchObject({
      date: '2022-04-11',
      ghosts: [],
      discrepancies: [],
    })
    expect(disputesOn('2022-04-16')).toContain('dated')
    expect(history.event(report, day('2022-04-16'))).toMatchObject({
      date: '2022-04-11',
      ghosts: [{ earliest: '2022-04-15', latest: '2022-04-15' }],
    })
  })

  it('tells days that a source names from those that a stretch of days ends with', () => {
    const last = history.days.find((one) => one.day === day('2024-02-29'))
    expect(last?.changed).toEqual(['ferry-line', 'old-survey'])
    expect(last?.latest).toEqual(last?.changed)
    const next = history.days.find((one) => one.day === day('2022-04-16'))
    expect(next?.changed).toContain(report)
    expect(next?.latest).not.toContain(report)
  })

  it('says so among its days', () => {
    const on = (iso: string) => history.days.find((one) => one.day === day(iso))
    expect(on('2022-04-15')?.known).toContain(report)
    expect(on('2022-04-15')?.disputed).not.toContain(report)
    expect(on('2022-04-16')?.known).not.toContain(report)
    expect(on('2022-04-16')?.disputed).toContain(report)
    expect(on('2022-07-10')?.withdrawn).toEqual(['toll-vote'])
  })

  it('has the event in index, disagreements and sources from its day on', () => {
    const has = (iso: string) => [
      history.index(day(iso)).events.some(({ id }) => id === report),
      history.disagreements(day(iso)).disagreements.some(({ event }) => event === report),
      history.sources(day(iso)).sources.some(({ events }) => events.includes(report)),
    ]
    expect(has('2022-04-14')).toEqual([false, false, false])
    expect(has('2022-04-15')).toEqual([true, false, true])
    expect(has('2022-04-16')).toEqual([true, true, true])
  })

  it('names nothing on a day that is not there', () => {
    for (const iso of ['2019-05-20', '2022-01-09', '2022-04-15']) {
      const { events, sources } = history.index(day(iso))
      const listed = new Set(history.sources(day(iso)).sources.map(({ id }) => id))
      const named = [
        ...sources.map(({ id }) => id),
        ...history.sources(day(iso)).sources.flatMap(({ cites }) => cites ?? []),
        ...history.sources(day(iso)).chains.map(({ source }) => source),
        ...events.flatMap(({ id }) => history.event(id, day(iso))?.sources.map((source) => source.id) ?? []),
        ...events.flatMap(({ id }) => history.event(id, day(iso))?.chains.map(({ source }) => source) ?? []),
      ]
      expect(named.length).toBeGreaterThan(0)
      expect(named.filter((id) => !listed.has(id))).toEqual([])
    }
  })

  it('is the whole on its last day', () => {
    const whole = publishWhole(dossier)
    const last = history.days.at(-1)?.day ?? expect.fail('it has no day')
    expect(history.index(last).events).toEqual(whole.index.events)
    expect(history.disagreements(last).disagreements).toEqual(whole.disagreements.disagreements)
    for (const { id } of dossier.events) expect(history.event(id, last)).toEqual(whole.events[id])
  })

  it('keeps what did not change from day to day', () => {
    const eventsOn = (iso: string) => new Map(history.index(day(iso)).events.map((event) => [event.id, event]))
    const [before, after] = [eventsOn('2022-04-15'), eventsOn('2022-04-16')]
    const changed = history.days.find((one) => one.day === day('2022-04-16'))?.changed
    expect(changed).toEqual(['site-visit', report])
    const anew = [...before].filter(([id, event]) => after.get(id) !== event).map(([id]) => id)
    expect(before.size).toBeGreaterThan(10)
    expect(anew).toEqual([report])
    expect(eventsOn('2022-04-15').get(report)).toBe(before.get(report))
    expect(history.event(report, day('2022-05-02'))).toBe(history.event(report, day('2022-05-02')))
  })

  it('is one object from one change to the next', () => {
    const quiet = history.days.find(({ day: on }, place) => (history.days[place + 1]?.day ?? on) > on + 60)?.day
    if (quiet === undefined) throw new Error('no two months without a change')
    expect(history.index(addDays(quiet, 1))).toBe(history.index(quiet))
    expect(history.index(addDays(quiet, -1))).not.toBe(history.index(quiet))
  })
})
