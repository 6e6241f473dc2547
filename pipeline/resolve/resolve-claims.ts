import { type Attribute, STANCES, type Stance } from '../../src/domain/claim.ts'
import type { CitingSource } from '../../src/domain/origin.ts'
import { readingKey, sortedUnique } from '../../src/domain/reading.ts'
import type { WrittenClaim } from '../dossier-files.ts'
import type { DossierClaim } from '../dossier.ts'
import { didYouMean, type Suggest, suggestFrom } from '../nearest.ts'
import { type Problems, quoted } from '../problem.ts'
import type { Written, WrittenDossier } from '../steps/validate.ts'
import type { KnownIds } from './known-ids.ts'
import { readValue } from './read-value.ts'
import { type OwnClaim, resolveChains } from './resolve-chains.ts'
import type { Entities } from './resolve-entities.ts'
import type { ResolvedSources } from './resolve-sources.ts'

/** What the claims of a dossier refer to. */
export interface ClaimContext {
  readonly events: KnownIds
  readonly sources: ResolvedSources
  readonly entities: Entities
  readonly attributes: ReadonlyMap<string, Attribute>
  readonly problems: Problems
}

export interface ResolvedClaims {
  readonly byEvent: ReadonlyMap<string, readonly DossierClaim[]>
  /** Whether every claim could be read. */
  readonly isComplete: boolean
}

/** Resolves the claims of all sources: values, references and, last, where each came from. */
export function resolveClaims(written: WrittenDossier, context: ClaimContext): ResolvedClaims {
  const { problems, sources } = context
  const errorsBefore = problems.errorCount
  const reader = claimReader(written, context)
  const citing = new Map<string, CitingSource<OwnClaim>>()
  for (const { stem, claims } of written.sources) {
    const source = sources.byStem.get(stem)
    const read = claims.items.flatMap((item) => reader(item) ?? [])
    reportRepeated(read, problems)
    if (source) citing.set(stem, { id: stem, cites: source.cites, claims: read.map(({ claim }) => claim) })
  }
  const byEvent = resolveChains(written, citing, sources, problems)
  const isComplete = problems.errorCount === errorsBefore && written.sources.every(({ claims }) => claims.isComplete)
  return { byEvent, isComplete }
}

function claimReader(written: WrittenDossier, context: ClaimContext) {
  const { events, sources, entities, attributes, problems } = context
  const suggestAttribute = suggestFrom(written.attributes.ids.keys())
  return (item: Written<WrittenClaim>): { claim: OwnClaim; item: Written<WrittenClaim> } | null => {
    const { value: raw, spot } = item
    const event = events.resolve(raw.event, () => spot(['event']))
    const attribute = findAttribute(item, attributes, written, suggestAttribute, problems)
    const speaker =
      raw.speaker === undefined ? null : entities.resolve(raw.speaker, 'actor', () => spot(['speaker']), problems)
    const cites = raw.cites?.flatMap((id, index) => sources.ids.resolve(id, () => spot(['cites', index])) ?? [])
    const stance = raw.stance ?? 'asserts'
    if (!attribute || !isValueDue(item, stance, attribute, problems)) return null
    const read =
      raw.value === undefined
        ? null
        : readValue(
            raw.value,
            attribute,
            raw.unit ?? null,
            entities,
            (index) => spot(index === undefined ? ['value'] : ['value', index]),
            problems,
          )
    if (event === null || (raw.value !== undefined && read === null) || (raw.speaker !== undefined && !speaker))
      return null
    const claim: OwnClaim = {
      event,
      attribute: attribute.id,
      stance,
      value: read?.value ?? null,
      asWritten: raw.asWritten ?? read?.written ?? null,
      quote: raw.quote ?? null,
      speaker: speaker?.id ?? null,
      locator: raw.locator ?? null,
      cites: cites ? sortedUnique(cites) : null,
    }
    return { claim, item }
  }
}

/** The attribute that an item names; `null` (and a report) where there is none. */
export function findAttribute(
  { value, spot }: Written<{ attribute: string }>,
  attributes: ReadonlyMap<string, Attribute>,
  written: WrittenDossier,
  suggest: Suggest,
  problems: Problems,
): Attribute | null {
  const attribute = attributes.get(value.attribute)
  if (!attribute && written.attributes.areIdsKnown && !written.attributes.ids.has(value.attribute)) {
    const hint = `${didYouMean(suggest(value.attribute))}Declare it in dossier.yaml, or correct it.`
    problems.error('unknown-attribute', spot(['attribute']), `there is no attribute ${quoted(value.attribute)}`, hint)
  }
  return attribute ?? null
}

/** Whether a claim has a value exactly when its stance wants one, and a unit only where one can be. */
function isValueDue(
  { value, spot }: Written<WrittenClaim>,
  stance: Stance,
  attribute: Attribute,
  problems: Problems,
): boolean {
  if (value.unit !== undefined && attribute.type !== 'quantity') {
    problems.error(
      'misplaced-key',
      spot(['unit'], 'key'),
      `${quoted(attribute.id)} is of type ${attribute.type} and has no unit`,
      'Delete “unit”.',
    )
    return false
  }
  if (stance === 'undetermined' && value.value !== undefined) {
    problems.error(
      'misplaced-key',
      spot(['value'], 'key'),
      'what could not be determined has no value',
      `Delete “value”, or choose another stance: ${STANCES.join(', ')}.`,
    )
    return false
  }
  if (stance !== 'undetermined' && value.value === undefined) {
    problems.error(
      'missing-key',
      spot(),
      'lacks the key “value”',
      'Write what the source says, or “stance: undetermined” where it says that it could not be determined.',
    )
    return false
  }
  return true
}

function reportRepeated(read: readonly { claim: OwnClaim; item: Written<WrittenClaim> }[], problems: Problems): void {
  const seen = new Map<string, Written<WrittenClaim>>()
  for (const { claim, item } of read) {
    const key = JSON.stringify([claim.event, claim.attribute, readingKey(claim.stance, claim.value), claim.speaker])
    const first = seen.get(key)
    if (first) {
      problems.error(
        'duplicate-claim',
        item.spot(),
        `the same claim stands in line ${first.spot().line}`,
        'Delete one of the two, or name the speaker of each.',
      )
    } else seen.set(key, item)
  }
}
