import type { CalendarDay } from '../calendar-day.ts'
import type { Attribute } from '../attribute.ts'
import type { Claim } from '../claim.ts'
import { compareAttribute } from './compare-attribute.ts'
import type { Discrepancy } from './discrepancy.ts'
import type { EntityIndex } from '../entity.ts'
import { type Placement, placeEvent } from './placement.ts'
import { countOrigins, type OriginCount } from './origins.ts'
import { sortedUnique } from '../text-order.ts'
import type { Value } from '../values/value-types.ts'

/** What must be known to compare the claims on one event. */
export interface ComparisonInput<C extends Claim = Claim> {
  readonly claims: readonly C[]
  /** The dossier's attributes, in its order. */
  readonly attributes: readonly Attribute[]
  /** The attribute that puts events of this kind on the axis. */
  readonly placedBy: string
  /** The value that the editors' assessment of `placedBy` says stands, if any. */
  readonly standing: Value | null
  readonly entities: EntityIndex
}

/** Where the sources of one event disagree, and where it stands on the axis. */
export interface ComparedEvent<C extends Claim = Claim> {
  /** `null` where no claim gives a date for `placedBy`. */
  readonly placement: Placement | null
  /** In the dossier's order of attributes. */
  readonly discrepancies: readonly Discrepancy<C>[]
  /** Ids of the sources with a claim, sorted. */
  readonly sources: readonly string[]
  /** How many independent origins stand behind all of them. */
  readonly origins: OriginCount
}

/** Compares all claims on one event. Their order does not matter. */
export function compareEvent<C extends Claim>(input: ComparisonInput<C>): ComparedEvent<C> {
  const sources = sortedUnique(input.claims.map((claim) => claim.source))
  const onAttribute = (id: string) => input.claims.filter((claim) => claim.attribute === id)
  return {
    placement: placeEvent(onAttribute(input.placedBy), input.standing),
    discrepancies: input.attributes.flatMap((attribute) => {
      const claims = onAttribute(attribute.id)
      return claims.length === 0 ? [] : (compareAttribute(attribute, claims, sources, input.entities) ?? [])
    }),
    sources,
    origins: countOrigins(input.claims.flatMap(({ roots }) => roots)),
  }
}

/**
 * The claims that were public by a day, for the comparison as known on it. A claim whose day is not known belongs to
 * the whole only.
 */
export function knownBy<C extends Claim>(claims: readonly C[], day: CalendarDay): C[] {
  return claims.filter((claim) => claim.knownOn !== null && claim.knownOn <= day)
}
