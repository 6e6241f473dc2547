import type { Actor, Kind, Lane, Place } from '../contract/frame.ts'
import type { FuzzyDate } from '../domain/values/fuzzy-date.ts'
import type { CalendarDay } from '../domain/calendar-day.ts'
import type { Attribute } from '../domain/attribute.ts'
import type { Claim, Stance } from '../domain/claim.ts'
import type { DayRange } from '../domain/day-range.ts'
import type { EntityIndex } from '../domain/entity.ts'
import type { ChainEdge } from '../domain/compare/lineage.ts'
import type { Value } from '../domain/values/value-types.ts'

/** A dossier with every reference resolved and every value read: what the comparison works on. */
export interface Dossier {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly window: DayRange | null
  readonly scaleBreak: CalendarDay | null
  readonly lanes: readonly Lane[]
  readonly kinds: ReadonlyMap<string, Kind>
  readonly attributes: ReadonlyMap<string, Attribute>
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly entities: EntityIndex
  readonly events: readonly DossierEvent[]
  /** By id, in the order of their files. */
  readonly sources: ReadonlyMap<string, DossierSource>
  readonly claimsByEvent: ReadonlyMap<string, readonly DossierClaim[]>
  readonly assessmentsByEvent: ReadonlyMap<string, readonly DossierAssessment[]>
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
  readonly url: string | null
  readonly published: FuzzyDate | null
  readonly knownOn: CalendarDay | null
  readonly language: string | null
  readonly machineTranslatedFrom: string | null
  readonly cites: readonly string[]
  readonly unread: boolean
  readonly formerIds: readonly string[]
}

export interface DossierClaim extends Claim {
  readonly event: string
  readonly quote: string | null
  readonly speaker: string | null
  readonly locator: string | null
  /** The sources it was taken from: its own, or else its source's. */
  readonly cites: readonly string[]
  readonly chain: readonly ChainEdge[]
}

export interface DossierAssessment {
  readonly event: string
  readonly attribute: string
  /** The reading that stands; `null`: left open. */
  readonly standing: { readonly stance: Stance; readonly value: Value | null } | null
  readonly because: string
  readonly basis: readonly string[]
}
