import type { PublishedSource } from '../../contract/parts.ts'
import type { SourceClaim } from '../../domain/compare-sources/compare-sources.ts'
import { formatValue, unitOf } from '../../domain/values/value.ts'
import type { FootedClaim } from '../../model/claims/claim-foot-context.ts'
import type { ShownComparison } from '../../model/compare-sources/shown-comparison.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Naming } from '../../words/naming.ts'
import { withdrawnWords } from '../../words/sections/sources/withdrawn-words.ts'
import { words } from '../../words/words.ts'

/** What is named where sources are compared. */
export interface ComparedNames {
  readonly naming: Naming
  readonly attribute: (id: string) => string
  readonly event: (id: string) => string
  /** Of a source compared: its outlet; with its day, where two of them have one outlet. */
  readonly short: (source: string) => string
  /** `Reuters, 29 April 2024`. */
  readonly full: (source: string) => string
  readonly source: (id: string) => PublishedSource | undefined
  readonly isCorrected: (claim: SourceClaim) => boolean
  /** A claim as its foot wants it. */
  readonly footed: (claim: SourceClaim) => FootedClaim
}

export function toComparedNames(
  dossier: OpenDossier,
  { sources, numbers, corrections }: Pick<ShownComparison, 'sources' | 'numbers' | 'corrections'>,
  compared: readonly string[],
): ComparedNames {
  const { names } = dossier
  const outlet = (id: string) => sources.get(id)?.outlet ?? id
  const full = (id: string) => {
    const source = sources.get(id)
    if (!source) return id
    const name = words.sourceName(source)
    return source.withdrawn ? withdrawnWords.marked(name) : name
  }
  return {
    naming: names.naming,
    attribute: (id) => names.attribute(id),
    event: (id) => dossier.event(id)?.title ?? id,
    short: (id) => (compared.some((other) => other !== id && outlet(other) === outlet(id)) ? full(id) : outlet(id)),
    full,
    source: (id) => sources.get(id),
    isCorrected: (claim) => corrections.has(claim),
    footed: (claim) => {
      const { event, attribute, source, stance, value, speaker } = claim
      const corrected = corrections.get(claim)
      const says = { stance, value: value && formatValue(value), unit: value && unitOf(value), speaker }
      return { event, attribute, source, number: numbers.get(claim) ?? 1, says, ...(corrected && { corrected }) }
    },
  }
}
