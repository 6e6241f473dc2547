import type { Actor, DossierMap, Kind, Lane, Place } from '../contract/frame.ts'
import type { FuzzyDate } from '../domain/values/fuzzy-date.ts'
import type { CalendarDay } from '../domain/calendar-day.ts'
import type { Attribute } from '../domain/attribute.ts'
import type { Claim, SourceForm, Stance } from '../domain/claim.ts'
import type { DayRange } from '../domain/day-range.ts'
import type { EntityIndex } from '../domain/entity.ts'
import type { LineageOf } from '../domain/compare/lineage.ts'
import type { Units } from '../domain/values/quantity/unit.ts'
import type { Value } from '../domain/values/value-types.ts'

/** A dossier with every reference resolved and every value read: what the comparison works on. */
export interface Dossier {
  readonly id: string
  /** Ids under which it was published before. */
  readonly formerIds: readonly string[]
  readonly title: string
  readonly description: string
  readonly window: DayRange | null
  readonly scaleBreak: CalendarDay | null
  readonly example: DossierExample | null
  readonly opening: DossierOpening | null
  /** Where readers report errors: a mail address, or a web address with places for what is reported; `null`: nowhere. */
  readonly contact: string | null
  /** Address of the licence under which its data is published; `null`: nobody stated it. */
  readonly licence: string | null
  /** IANA zone of the days of events that no place gives one; `null`: UTC. */
  readonly zone: string | null
  /** `null`: the editors chose no map. */
  readonly map: DossierMap | null
  readonly lanes: readonly Lane[]
  readonly kinds: ReadonlyMap<string, Kind>
  readonly attributes: ReadonlyMap<string, Attribute>
  /** As every attribute has them. */
  readonly units: Units
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly entities: EntityIndex
  readonly events: readonly DossierEvent[]
  /** By id, in the order of their files. */
  readonly sources: ReadonlyMap<string, DossierSource>
  readonly claimsByEvent: ReadonlyMap<string, readonly DossierClaim[]>
  readonly assessmentsByEvent: ReadonlyMap<string, readonly DossierAssessment[]>
  /** What counts no longer; left out: no source was withdrawn. */
  readonly withdrawn?: Withdrawn
  /** Ids of the sources that a reader took out: they are there only where another names them. Left out of a whole. */
  readonly takenOut?: ReadonlySet<string>
}

/** The claims of sources that were withdrawn, and the assessments that rest on them. What counts is without these. */
export interface Withdrawn {
  readonly claimsByEvent: ReadonlyMap<string, readonly DossierClaim[]>
  readonly assessmentsByEvent: ReadonlyMap<string, readonly DossierAssessment[]>
}

/** Sources that show what the dossier is about when they are compared. */
export interface DossierExample {
  /** Why these, in one sentence. */
  readonly label: string
  readonly sources: readonly string[]
}

/** The disagreement that the first page tells. */
export interface DossierOpening {
  readonly event: string
  readonly attribute: string
}

export interface DossierEvent {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly label: string
  readonly summary: string
  readonly actors: readonly string[]
  readonly countries: readonly string[]
  readonly places: readonly string[]
  readonly formerIds: readonly string[]
}

export interface DossierSource {
  readonly id: string
  readonly outlet: string
  readonly title: string
  /** The title is ours: that of the document is not known. */
  readonly isLabel: boolean
  /** Its title, short, where another document has the same outlet and day. */
  readonly apart: string | null
  readonly form: SourceForm | null
  readonly url: string | null
  readonly published: FuzzyDate | null
  readonly knownOn: CalendarDay | null
  readonly language: string | null
  readonly machineTranslatedFrom: string | null
  /** The sources that it was taken from; `[]`: its own account; `null`: not stated. */
  readonly cites: readonly string[] | null
  /** Id of the actor whose own document it is. */
  readonly by: string | null
  /** Where an unread source had single things from. */
  readonly lineage: readonly LineageOf[]
  readonly unread: boolean
  readonly formerIds: readonly string[]
  /** The captures of its text that are known, in order of their days; no two of one day. */
  readonly versions: readonly SourceVersion[]
  /** Left out: it was not withdrawn. */
  readonly withdrawn?: Withdrawal
}

/** That a document was taken back: from this day on its claims do not count. */
export interface Withdrawal {
  readonly on: CalendarDay
  readonly because: string
}

/** That the editors had the value of a claim wrong: what stood there before that day. */
export interface Correction {
  readonly on: CalendarDay
  readonly was: Value
  readonly because: string
}

/** The text of a source as it was captured on a day. */
export interface SourceVersion {
  readonly capturedOn: CalendarDay
  /** Where the copy can be read. */
  readonly archivedUrl: string | null
  /** Of the bytes of the text that the editors saved, in hexadecimal digits. */
  readonly sha256: string | null
  readonly note: string | null
}

export interface DossierClaim extends Claim {
  readonly event: string
  readonly gloss: string | null
  readonly quote: string | null
  readonly speaker: string | null
  readonly locator: string | null
  /** The sources it was taken from: its own, or else its source's; `null`: not stated. */
  readonly cites: readonly string[] | null
  /** The newest last; left out: none. */
  readonly corrected?: readonly Correction[]
}

export interface DossierAssessment {
  readonly event: string
  readonly attribute: string
  /** The reading that stands; `null`: left open. */
  readonly standing: { readonly stance: Stance; readonly value: Value | null } | null
  readonly because: string
  readonly basis: readonly string[]
}
