import type {
  PublishedAssessment,
  PublishedAttribute,
  PublishedClaim,
  PublishedEvent,
  PublishedReading,
} from '../../contract/published.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { type DiscrepancyKind, type Level, levelOf } from '../../domain/compare/discrepancy.ts'
import { bestReading, type Standing, standingsOf } from '../../domain/compare/standing.ts'

export interface FindingReading {
  readonly reading: PublishedReading
  readonly standing: Standing
  readonly claims: readonly PublishedClaim[]
}

/** One attribute of an event, with all that is said of it and what the comparison found. */
export interface Finding {
  readonly attribute: string
  readonly label: string
  readonly type: PublishedAttribute['type']
  readonly level: Level
  /** `null` where all sources speak with one voice. */
  readonly kind: DiscrepancyKind | null
  readonly reason: string | null
  /** The one that stands first, then in order of support. */
  readonly readings: readonly FindingReading[]
  readonly silent: readonly string[]
  readonly assessment: PublishedAssessment | null
  /** Whether two readings, by their places in `readings`, exclude each other or differ in certainty. */
  readonly parts: (a: number, b: number) => boolean
}

const LEVEL_ORDER: readonly Level[] = ['disagree', 'differ', 'silent', 'agree']

/** All attributes of an event of which sources speak: disputes first, then what differs, silences, agreement. */
export function toFindings(dossier: OpenDossier, event: PublishedEvent): Finding[] {
  const order = new Map(dossier.attributes.map((attribute, place) => [attribute.id, { attribute, place }]))
  const agreed = event.agreements.map((agreement) => ({
    ...agreement,
    kind: null,
    level: 'agree' as const,
    reason: null,
    pairs: [],
    silent: [],
  }))
  const placeOf = (id: string) => order.get(id)?.place ?? Infinity
  return [...event.discrepancies, ...agreed]
    .sort(
      (a, b) =>
        LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) || placeOf(a.attribute) - placeOf(b.attribute),
    )
    .map((found) => {
      const best = bestReading(found.assessment)
      const standings = standingsOf(found.readings.length, found.pairs, best)
      const parting = new Set(
        found.pairs
          .filter(({ kind }) => levelOf(kind) === 'disagree')
          .flatMap(({ between: [a, b] }) => [`${a} ${b}`, `${b} ${a}`]),
      )
      const places = found.readings.map((_, place) => place).sort((a, b) => Number(b === best) - Number(a === best))
      const claims = claimsByReading(event, found.attribute, found.readings)
      return {
        attribute: found.attribute,
        label: order.get(found.attribute)?.attribute.label ?? found.attribute,
        type: order.get(found.attribute)?.attribute.type ?? 'text',
        level: found.level,
        kind: found.kind,
        reason: found.reason,
        readings: places.flatMap((place) => {
          const reading = found.readings[place]
          return reading ? [{ reading, standing: standings[place] ?? 'other', claims: claims[place] ?? [] }] : []
        }),
        silent: found.silent,
        assessment: found.assessment,
        parts: (a: number, b: number) => parting.has(`${places[a]} ${places[b]}`),
      }
    })
}

function claimsByReading(
  event: PublishedEvent,
  attribute: string,
  readings: readonly PublishedReading[],
): PublishedClaim[][] {
  const groups: PublishedClaim[][] = readings.map(() => [])
  for (const claim of event.claims) {
    if (claim.attribute !== attribute) continue
    const given = readings.flatMap((reading, place) => (reading.sources.includes(claim.source) ? [place] : []))
    const sameStance = given.filter((place) => readings[place]?.stance === claim.stance)
    const sameValue = sameStance.filter((place) => isSameValue(readings[place], claim))
    const place = sameValue[0] ?? sameStance[0] ?? given[0]
    if (place !== undefined) groups[place]?.push(claim)
  }
  return groups
}

function isSameValue(reading: PublishedReading | undefined, claim: PublishedClaim): boolean {
  const key = (value: PublishedClaim['value']) => (Array.isArray(value) ? [...value].sort() : [value]).join('\n')
  return reading !== undefined && key(reading.value) === key(claim.value) && reading.unit === claim.unit
}
