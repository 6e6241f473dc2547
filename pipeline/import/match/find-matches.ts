import type { WrittenDossier, WrittenList } from '../../steps/validate.ts'
import type { Import } from '../run-import.ts'
import type { BesideSource, FinishedReport, ReportedPair, ReportedRow } from '../report/import-report.ts'
import type { OwnId } from './candidate.ts'
import { candidatesOf } from './candidates-of.ts'
import { findChanges } from './find-changes.ts'
import { type JoinedEvent, joinEvents } from './join-events.ts'
import { type Decision, type Match, matchEvents, type Matching } from './match-events.ts'
import { type UnlikelyIds, unlikelyIds } from './unlikely-ids.ts'

/** Finds which events of an import the dossier has already. On the left are those of the dossier. */
export function findMatches(
  written: WrittenDossier,
  { dossier, ownIds }: Import,
  terms: { readonly threshold: number | null; readonly decided: readonly Decision[] },
): Matching & { readonly unlikely: UnlikelyIds | null } {
  const kinds = valuesOf(written.kinds)
  const placedBy = new Map(kinds.map((kind) => [kind.id ?? '', kind.placedBy ?? '']))
  const events = valuesOf(written.events)
  const dataSets = new Set([...ownIds.values()].map(({ dataSet }) => dataSet))
  const ownOfTold = new Map(events.map(({ id = '', formerIds = [] }) => [id, ownIdAmong([id, ...formerIds], dataSets)]))
  const isKnownKind = (kind: string) => placedBy.has(kind)
  const left = candidatesOf({
    events,
    placedBy,
    actors: valuesOf(written.actors),
    places: valuesOf(written.places),
    claims: written.sources.flatMap(({ claims }) => valuesOf(claims)),
    isKnownKind: (kind) => dossier.kinds.some(({ id }) => id === kind),
    ownOf: (event) => ownOfTold.get(event) ?? null,
  })
  const right = candidatesOf({
    events: dossier.events,
    placedBy: new Map(dossier.kinds.map((kind) => [kind.id, kind.placedBy])),
    actors: [...valuesOf(written.actors), ...dossier.actors],
    places: [...valuesOf(written.places), ...dossier.places],
    claims: dossier.sources.flatMap(({ claims }) => claims),
    isKnownKind,
    ownOf: (event) => ownIds.get(event) ?? null,
  })
  const matching = matchEvents(left, right, terms)
  return { ...matching, unlikely: unlikelyIds(left, right, matching) }
}

/** What a data set calls an event, by the ids that it has or had in the dossier. */
function ownIdAmong(ids: readonly (string | null)[], dataSets: ReadonlySet<string>): OwnId | null {
  for (const id of ids) {
    for (const dataSet of dataSets) {
      if (id?.startsWith(`${dataSet}-`) === true) return { dataSet, id: id.slice(dataSet.length + 1) }
    }
  }
  return null
}

/** An import whose matched events are those of the dossier, and an account of how the two stand to each other. */
export function joinMatches(written: WrittenDossier, done: Import, matching: Matching): Import {
  const placing = new Map(written.kinds.items.map(({ value }) => [value.id, value.placedBy ?? null]))
  const events = new Map(written.events.items.map(({ value }) => [value.id ?? '', value]))
  const joined = new Map(
    matching.matches.map(({ left, right }): [string, JoinedEvent] => {
      return [right, { id: left, placedBy: placing.get(events.get(left)?.kind ?? undefined) ?? null }]
    }),
  )
  const dossier = joinEvents(done.dossier, joined)
  const matches = new Map(matching.matches.map((match) => [match.right, match]))
  const notListed = unlistedNames(written, done.dossier)
  const count = (by: (match: Match) => boolean) => matching.matches.filter(by).length
  return {
    ...done,
    dossier,
    report: {
      ...done.report,
      rows: done.report.rows.map((row) => joinedRow(row, matches, notListed)),
      matching: {
        added: dossier.events.length,
        matched: {
          byId: count(({ by }) => by === 'id'),
          byScore: count(({ by }) => typeof by === 'object'),
          byDecision: count(({ by }) => by === 'decision'),
        },
        near: reportedPairs(written, done.report, matching.near),
        beside: besideOf(written, dossier, new Set(matching.matches.map(({ left }) => left))),
      },
    },
  }
}

/** Pairs as people read them: the line of the one, the title of the other. */
export function reportedPairs(
  written: WrittenDossier,
  report: FinishedReport,
  pairs: readonly { readonly left: string; readonly right: string; readonly score: number }[],
): ReportedPair[] {
  const rows = rowsOfEvents(report)
  const titles = new Map(written.events.items.map(({ value }) => [value.id ?? '', value.title ?? '']))
  return pairs.map(({ left, right, score }) => {
    const { line = 1, name = right } = rows.get(right) ?? {}
    return { line, name, event: left, title: titles.get(left) ?? '', score }
  })
}

/** The row that became each event. */
export function rowsOfEvents({ rows }: FinishedReport): ReadonlyMap<string, ReportedRow> {
  return new Map(rows.flatMap((row) => (row.fate.kind === 'taken' ? [[row.fate.as, row]] : [])))
}

function joinedRow(
  row: ReportedRow,
  matches: ReadonlyMap<string, Match>,
  notListed: (match: Match) => readonly string[],
): ReportedRow {
  const { fate } = row
  const match =
    fate.kind === 'taken' ? matches.get(fate.as) : fate.kind === 'merged' ? matches.get(fate.with) : undefined
  if (!match) return row
  if (fate.kind === 'merged') return { ...row, fate: { kind: 'merged', with: match.left } }
  const others = notListed(match)
  const note = `it names ${others.join(', ')}, which the event of the dossier does not: add what is right by hand`
  const notes = others.length === 0 ? row.notes : [...row.notes, note]
  return { ...row, notes, fate: { kind: 'matched', with: match.left, why: reasonOf(match) } }
}

/** Actors and places that an event of the file names, and its event of the dossier does not: that stays as it is. */
function unlistedNames(written: WrittenDossier, imported: Import['dossier']): (match: Match) => readonly string[] {
  const ids = new Map(
    [...valuesOf(written.actors), ...valuesOf(written.places)].flatMap(({ id = '', name, aliases }) =>
      [id, name, ...(aliases ?? [])].map((one) => [one, id] as const),
    ),
  )
  const told = new Map(valuesOf(written.events).map((event) => [event.id, event]))
  const found = new Map(imported.events.map((event) => [event.id, event]))
  return ({ left, right }) => {
    const { actors, places } = told.get(left) ?? {}
    const listed = new Set([...(actors ?? []), ...(places ?? [])].map((name) => ids.get(name ?? '') ?? name))
    const event = found.get(right)
    return [...(event?.actors ?? []), ...(event?.places ?? [])].filter((id) => !listed.has(id))
  }
}

function reasonOf({ by }: Match): string {
  if (by === 'id') return 'by its id'
  if (by === 'decision') return 'as you say'
  const parts = [
    ['date', by.date],
    ['place', by.place],
    ['names', by.names],
    ['kind', by.kind],
  ].flatMap(([name, part]) => (typeof part === 'number' ? [`${name} ${part.toFixed(2)}`] : []))
  return `by a score of ${by.score.toFixed(2)}: ${parts.join(', ')}`
}

function besideOf(
  written: WrittenDossier,
  { sources }: Import['dossier'],
  matched: ReadonlySet<string>,
): BesideSource | null {
  return findChanges(
    sources.flatMap(({ claims }) => claims),
    matched,
    written.sources.map(({ stem, claims }) => ({ source: stem, claims: valuesOf(claims) })),
  )
}

function valuesOf<T>({ items }: WrittenList<T>) {
  return items.map(({ value }) => value)
}
