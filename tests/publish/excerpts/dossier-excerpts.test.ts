import { chainEdges } from '../../../src/domain/compare/chains/chain-step.ts'
import { describe, expect, it } from 'vitest'
import { toJson } from '../../../pipeline/publish/to-json.ts'
import type { CalendarDay } from '../../../src/domain/calendar-day.ts'
import { readingKey } from '../../../src/domain/compare/reading.ts'
import { formatTakenOut, parseTakenOut, type TakenOut } from '../../../src/domain/taken-out.ts'
import type { Dossier, DossierAssessment, DossierClaim, DossierSource } from '../../../src/publish/dossier.ts'
import { openExcerpts } from '../../../src/publish/excerpts/dossier-excerpts.ts'
import { dossierWithout } from '../../../src/publish/excerpts/dossier-without.ts'
import { dossierAsKnownOn } from '../../../src/publish/history/dossier-as-known-on.ts'
import { openHistory } from '../../../src/publish/history/dossier-history.ts'
import { given } from '../../domain/given.ts'
import fc from '../../seeded-fast-check.ts'
import { arbitraryDossier, arbitraryTakenOut, FIRST, LAST } from '../arbitrary-dossier.ts'
import { demoDossier, publishedDemo } from '../published-dossier.ts'
import { publishWhole } from '../publish-whole.ts'

const textsOf = (takenOut: readonly TakenOut[]) => takenOut.map(formatTakenOut)
const bytesOf = (data: unknown) => toJson(data, 'compact')
const anyDay = fc.integer({ min: FIRST - 1, max: LAST + 1 }).map((number) => number as CalendarDay)

/** The rules of what goes once more, in the plainest way: a dossier from which these claims were deleted. */
function dossierLeft(whole: Dossier, takenOut: readonly TakenOut[]): Dossier {
  const origins = takenOut.flatMap((taken) => (taken.what === 'origin' ? taken.id : []))
  const goes = (source: DossierSource) =>
    takenOut.some(
      (taken) =>
        (taken.what === 'source' && taken.id === source.id) ||
        (taken.what === 'form' && taken.form === source.form) ||
        (taken.what === 'machine-translated' && source.machineTranslatedFrom !== null),
    )
  const sourceGoes = (id: string) => [...whole.sources.values()].some((source) => source.id === id && goes(source))
  const isLeft = ({ source, roots }: DossierClaim) =>
    !sourceGoes(source) && roots.some((root) => !origins.includes(root.speaker ?? root.by ?? root.source))
  const all = [...whole.claimsByEvent.values()].flat()
  const claimsByEvent = new Map([...whole.claimsByEvent].map(([event, claims]) => [event, claims.filter(isLeft)]))
  const left = [...claimsByEvent.values()].flat()
  const isSilenced = (source: DossierSource) => {
    const spoke = all.some((claim) => claim.source === source.id)
    if (!spoke) return origins.includes(source.by ?? source.id)
    return !left.some((claim) => claim.source === source.id)
  }
  const isGone = (source: DossierSource) => goes(source) || isSilenced(source)
  const named = new Set([...whole.sources.values()].filter((source) => !isGone(source)).map(({ id }) => id))
  for (const { to } of left.flatMap(({ chain }) => chainEdges([chain]))) named.add(to)
  for (const id of named) whole.sources.get(id)?.cites?.forEach((cited) => named.add(cited))
  const counts = ({ event, attribute, standing, basis }: DossierAssessment) => {
    const own = claimsByEvent.get(event) ?? []
    const keys = own
      .filter((claim) => claim.attribute === attribute)
      .map(({ stance, value }) => readingKey(stance, value))
    const spokeOf = (claims: readonly DossierClaim[], id: string) => claims.some(({ source }) => source === id)
    const bears = (id: string) => {
      const source = whole.sources.get(id)
      const lostItsWords = spokeOf(whole.claimsByEvent.get(event) ?? [], id) && !spokeOf(own, id)
      return !(source && isGone(source)) && !lostItsWords
    }
    const isGiven = standing ? keys.includes(readingKey(standing.stance, standing.value)) : keys.length > 0
    return isGiven && basis.every(bears)
  }
  return {
    ...whole,
    events: whole.events.filter(
      ({ id }) => (claimsByEvent.get(id) ?? []).length > 0 || (whole.claimsByEvent.get(id) ?? []).length === 0,
    ),
    sources: new Map([...whole.sources].filter(([id]) => named.has(id))),
    claimsByEvent,
    takenOut: new Set([...whole.sources.values()].filter(isGone).map(({ id }) => id)),
    assessmentsByEvent: new Map(
      [...whole.assessmentsByEvent].map(([event, assessments]) => [event, assessments.filter(counts)]),
    ),
  }
}

describe('what is left of a random dossier', () => {
  given([arbitraryDossier(false), fc.array(arbitraryTakenOut, { minLength: 1, maxLength: 3 })])(
    'is published as a dossier from which those claims were deleted, whatever was asked for before',
    (dossier, several) => {
      const excerpts = openExcerpts(dossier)
      for (const takenOut of several) {
        const left = excerpts.without(textsOf(takenOut))
        // What takes no claim out takes nothing out.
        const known = takenOut.filter((taken) => excerpts.removables.has(formatTakenOut(taken)))
        const reference = dossierLeft(dossier, known)
        const scratch = publishWhole(reference)
        expect(left.index(null)).toEqual(scratch.index)
        expect(left.disagreements(null)).toEqual(scratch.disagreements)
        expect(left.sources(null)).toEqual(scratch.sources)
        for (const { id } of dossier.events) expect(left.event(id, null)).toEqual(scratch.events[id] ?? null)
        for (const id of dossier.sources.keys()) {
          const isOut = reference.takenOut?.has(id) ?? false
          expect(left.source(id, null)).toEqual(isOut ? null : (scratch.sourceFiles[id] ?? null))
        }
      }
    },
  )

  given([arbitraryDossier(false)])('is the whole where nothing is taken out', (dossier) => {
    const excerpts = openExcerpts(dossier)
    const whole = publishWhole(dossier)
    expect(excerpts.without([])).toBe(excerpts.whole)
    expect(bytesOf(excerpts.whole.index(null))).toBe(bytesOf(whole.index))
    expect(excerpts.whole.sources(null)).toEqual(whole.sources)
    expect(excerpts.without(['no-such-source', 'origin:no-one', 'form:nonsense'])).toBe(excerpts.whole)
  })

  given([arbitraryDossier(false), arbitraryTakenOut, fc.option(anyDay)])(
    'is the whole again, to the byte, when all is put back',
    (dossier, takenOut, day) => {
      const excerpts = openExcerpts(dossier)
      const before = bytesOf(excerpts.without([]).index(day))
      excerpts.without(textsOf(takenOut)).index(day)
      expect(bytesOf(excerpts.without([]).index(day))).toBe(before)
    },
  )

  given([
    arbitraryDossier(false),
    arbitraryTakenOut.chain((takenOut) =>
      fc.tuple(fc.constant(takenOut), fc.shuffledSubarray(takenOut, { minLength: takenOut.length })),
    ),
  ])('does not depend on the order in which things are taken out', (dossier, [takenOut, shuffled]) => {
    const excerpts = openExcerpts(dossier)
    expect(excerpts.without(textsOf(shuffled))).toBe(excerpts.without(textsOf(takenOut)))
    expect(dossierWithout(dossier, shuffled)).toEqual(dossierWithout(dossier, takenOut))
  })

  given([arbitraryDossier(false), arbitraryTakenOut, anyDay])(
    'as known on a day is what was known on the day, without the same',
    (drawn, takenOut, day) => {
      // On which day an assessment counts is told of the whole.
      const dossier = { ...drawn, assessmentsByEvent: new Map() }
      const dayLast = dossierAsKnownOn(dossierWithout(dossier, takenOut), day)
      const dayFirst = dossierWithout(dossierAsKnownOn(dossier, day), takenOut)
      const [last, first] = [publishWhole(dayLast), publishWhole(dayFirst)]
      expect(last.index.events).toEqual(first.index.events)
      expect(last.disagreements).toEqual(first.disagreements)
      for (const { id } of dayLast.events) expect(last.events[id]?.claims).toEqual(first.events[id]?.claims)
    },
  )

  given([arbitraryDossier(false), arbitraryTakenOut, anyDay])(
    'is on every day as if nothing else had ever been compared',
    (dossier, takenOut, day) => {
      const excerpts = openExcerpts(dossier)
      excerpts.whole.index(day)
      const known = takenOut.filter((taken) => excerpts.removables.has(formatTakenOut(taken)))
      const alone = openHistory(dossierWithout(dossier, known))
      const left = excerpts.without(textsOf(takenOut))
      expect(left.index(day)).toEqual(alone.index(day))
      expect(left.sources(day)).toEqual(alone.sources(day))
      expect(left.days).toEqual(alone.days)
    },
  )

  given([arbitraryDossier(false)])(
    'lacks exactly the events that were said to hang on what is taken out',
    (dossier) => {
      const excerpts = openExcerpts(dossier)
      const whole = excerpts.whole.index(null).events.map(({ id }) => id)
      for (const [text, { lost, claims }] of excerpts.removables) {
        const { events, counts } = excerpts.without([text]).index(null)
        const left = events.map(({ id }) => id)
        expect(whole.filter((id) => !left.includes(id)).toSorted()).toEqual(lost.toSorted())
        expect(excerpts.whole.index(null).counts.claims - counts.claims).toBe(claims)
      }
    },
  )
})

describe('a text of what is taken out', () => {
  given([arbitraryTakenOut])('is read as what it was written from', (takenOut) => {
    expect(textsOf(takenOut).map(parseTakenOut)).toEqual(takenOut)
  })

  it.each(['', 'origin:', 'form:', 'form:novel', 'nonsense:x'])('%j names nothing', (text) => {
    expect(parseTakenOut(text)).toBeNull()
  })
})

describe('the demo dossier', () => {
  const dossier = demoDossier()
  const excerpts = openExcerpts(dossier)

  it('without nothing is its published index to the byte', () => {
    expect(bytesOf(excerpts.whole.index(null))).toBe(publishedDemo().get('demo/index.json'))
  })

  it('keeps every event that loses no claim: it is not compared again', () => {
    const text = 'origin:audit-office-report'
    const before = new Map(excerpts.whole.index(null).events.map((event) => [event.id, event]))
    const { events } = excerpts.without([text]).index(null)
    const kept = events.filter((event) => before.get(event.id) === event)
    expect(kept.length).toBeGreaterThan(15)
    const lessSaid = events.filter((event) => event.claims !== before.get(event.id)?.claims)
    expect(lessSaid.map(({ id }) => id)).toEqual(['audit-report'])
    expect(lessSaid.filter((event) => kept.includes(event))).toEqual([])
  })

  it('names no source that is not listed, whatever is taken out', () => {
    for (const text of [...excerpts.removables.keys()].slice(0, 12)) {
      const left = excerpts.without([text])
      const { sources } = left.sources(null)
      const listed = new Set(sources.map(({ id }) => id))
      const named = [
        ...left.index(null).sources.map(({ id }) => id),
        ...sources.flatMap(({ cites }) => cites ?? []),
        ...left.index(null).events.flatMap(({ id }) => left.event(id, null)?.chains.map(({ source }) => source)),
      ]
      expect(named.filter((id) => id !== undefined && !listed.has(id))).toEqual([])
    }
  })
})
