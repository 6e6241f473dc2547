import type { PublishedAssessment, PublishedReading } from '../../../contract/event-file.ts'
import type { OpenClaim, OpenEvent } from '../../../contract/opened/open-event.ts'
import type { PublishedAttribute } from '../../../contract/frame.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import type { DiscrepancyKind, Level } from '../../../domain/compare/discrepancy.ts'
import type { Departure, Nature } from '../../../domain/compare/nature.ts'
import { departsBetween, findDepartures } from '../../../domain/compare/pairs/departures.ts'
import { areParted } from '../../../domain/compare/pairs/pair-groups.ts'
import { differencesWords } from '../../../words/sections/compare/differences-words.ts'
import { words } from '../../../words/words.ts'
import type { Names } from '../names.ts'
import { toTextChanges } from './text-changes.ts'

export interface FindingReading {
  readonly reading: PublishedReading
  /** Its value in words; `null` if it could not be determined. */
  readonly value: string | null
  /** The value and how it is held, in words: `not Russia`. */
  readonly words: string
  readonly claims: readonly OpenClaim[]
}

/** One attribute of an event: its readings, and how they differ. */
export interface Finding {
  readonly attribute: string
  readonly label: string
  readonly type: PublishedAttribute['type']
  readonly level: Level
  /** `null` if all sources agree. */
  readonly kind: DiscrepancyKind | null
  /** How the disagreement comes about; `null` if there is none. */
  readonly nature: Nature | null
  /** Whether a source that gives a reading, by its place, departs from another in its chain. */
  readonly departs: (source: string, place: number, from: string) => boolean
  /** Who gives another reading than a source in its own chain, in words; of very many the first. */
  readonly departures: readonly string[]
  readonly areMoreDepartures: boolean
  /** Whose text changed from one reading to another, and how, in words. */
  readonly changes: readonly string[]
  /** How the readings differ, in words; `null` if all sources agree. */
  readonly reason: string | null
  /** The days between two dates, exactly, if `reason` says them in larger units: `7,671 days`. */
  readonly exactGap: string | null
  /** The one that stands first, then in order of support. */
  readonly readings: readonly FindingReading[]
  readonly silent: readonly string[]
  readonly assessment: PublishedAssessment | null
  /** Whether two readings, by their places in `readings`, exclude each other or differ in certainty. */
  readonly parts: (a: number, b: number) => boolean
}

const LEVEL_ORDER: readonly Level[] = ['disagree', 'differ', 'silent', 'agree']

type PublishedDiscrepancy = OpenEvent['discrepancies'][number]
type Compared = PublishedDiscrepancy | (OpenEvent['agreements'][number] & { readonly level: 'agree' })

/** All attributes of an event that some source mentions: disputes first, then differences, silences, agreement. */
export function toFindings(dossier: OpenDossier, event: OpenEvent, names: Names): Finding[] {
  const placeOf = new Map(dossier.attributes.map(({ id }, place) => [id, place]))
  const place = ({ attribute }: Compared) => placeOf.get(attribute) ?? Infinity
  const agreed = event.agreements.map((agreement) => ({ ...agreement, level: 'agree' as const }))
  return [...event.discrepancies, ...agreed]
    .sort((a, b) => LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) || place(a) - place(b))
    .map((compared) => toFinding(compared, event, dossier.names.attributes.get(compared.attribute), names))
}

function toFinding(
  compared: Compared,
  event: OpenEvent,
  declared: PublishedAttribute | undefined,
  names: Names,
): Finding {
  const { attribute, assessment } = compared
  const discrepancy = 'kind' in compared ? compared : null
  const claims = event.claims.filter((claim) => claim.attribute === attribute)
  const inOrder = compared.readings
    .map((reading, place) => ({ reading, place }))
    .sort((a, b) => Number(b.reading.standing === 'stands') - Number(a.reading.standing === 'stands'))
  const readings = inOrder.map(({ reading, place }): FindingReading => ({
    reading,
    value: words.publishedValueWords(reading, attribute, names),
    words: words.readingWords(reading, attribute, names),
    claims: claims.filter((claim) => claim.reading === place),
  }))
  const parts = toParts(
    discrepancy,
    inOrder.map(({ place }) => place),
  )
  const departures = toDepartures(discrepancy, readings, parts)
  return {
    attribute,
    label: declared?.label ?? attribute,
    type: declared?.type ?? 'text',
    level: compared.level,
    kind: discrepancy?.kind ?? null,
    nature: discrepancy?.nature ?? null,
    departs: departsBetween(
      readings.map(({ reading }) => reading),
      parts,
    ),
    departures: departures
      .slice(0, MOST_TOLD)
      .map(({ source, from }) => differencesWords.departure(names.source(source), names.source(from))),
    areMoreDepartures: departures.length > MOST_TOLD,
    changes: toTextChanges(discrepancy?.changed ?? [], readings, names),
    reason: discrepancy && differencesWords.reason(discrepancy, declared?.scale),
    exactGap: discrepancy && toExactGap(discrepancy),
    readings,
    silent: discrepancy?.silent ?? [],
    assessment,
    parts,
  }
}

function toExactGap({ decisive, readings }: PublishedDiscrepancy): string | null {
  return decisive && differencesWords.pairExactGap(decisive, readings)
}

/** @param places of the readings as published, in the order in which they are shown */
function toParts(discrepancy: PublishedDiscrepancy | null, places: readonly number[]): Finding['parts'] {
  const parted = areParted(discrepancy?.pairs ?? [])
  return (a, b) => parted(places[a] ?? -1, places[b] ?? -1)
}

/** So many departures are told at most. */
const MOST_TOLD = 1000

function toDepartures(
  discrepancy: PublishedDiscrepancy | null,
  readings: readonly FindingReading[],
  parts: Finding['parts'],
): Departure[] {
  if (!discrepancy || discrepancy.departs.length === 0) return []
  const given = readings.map(({ reading, claims }) => ({ sources: reading.sources, claims }))
  return findDepartures(given, parts, MOST_TOLD + 1)
}
