import { type Attribute, STANCES, type Stance } from '../../src/domain/claim.ts'
import { type CitingSource, findCitationCycles, resolveChain } from '../../src/domain/origin.ts'
import { readingKey, sortedUnique } from '../../src/domain/reading.ts'
import type { Value } from '../../src/domain/value.ts'
import type { WrittenClaim } from '../dossier-files.ts'
import type { DossierClaim } from '../dossier.ts'
import { didYouMean, type Suggest, suggestFrom } from '../nearest.ts'
import { type Problems, quoted, type Spot, startOf } from '../problem.ts'
import type { Written, WrittenDossier } from '../steps/validate.ts'
import type { KnownIds } from './known-ids.ts'
import { readValue } from './read-value.ts'
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

interface OwnClaim {
  readonly event: string
  readonly attribute: string
  readonly stance: Stance
  readonly value: Value | null
  readonly asWritten: string | null
  readonly quote: string | null
  readonly speaker: string | null
  readonly locator: string | null
  readonly cites: readonly string[] | null
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
  const cycles = findCitationCycles([...citing.values()])
  for (const cycle of cycles) {
    const first = cycle[0] ?? ''
    const message =
      cycle.length === 2 ? `${first} cites itself` : `sources cite each other in a circle: ${cycle.join(' → ')}`
    problems.error(
      'citation-cycle',
      spotOfCitation(written, first, cycle[1] ?? ''),
      message,
      'A chain of citations has a root: delete the citation that is wrong.',
    )
  }
  const isComplete = problems.errorCount === errorsBefore && written.sources.every(({ claims }) => claims.isComplete)
  // Chains can be followed only where no circle is left.
  return { byEvent: cycles.length === 0 ? withChains(citing, sources) : withoutChains(citing, sources), isComplete }
}

/** Where one source cites another: in its head, or else in a claim. */
function spotOfCitation(written: WrittenDossier, from: string, to: string): Spot {
  const source = written.sources.find(({ stem }) => stem === from)
  const inHead = source?.header?.value.cites?.indexOf(to) ?? -1
  if (source?.header && inHead >= 0) return source.header.spot(['cites', inHead])
  const claim = source?.claims.items.find(({ value }) => value.cites?.includes(to))
  return (
    claim?.spot(['cites', claim.value.cites?.indexOf(to) ?? 0]) ??
    source?.header?.spot() ??
    startOf(`${written.path}/sources/${from}.yaml`)
  )
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

function withChains(
  citing: ReadonlyMap<string, CitingSource<OwnClaim>>,
  sources: ResolvedSources,
): Map<string, DossierClaim[]> {
  return byEvent(citing, (citingSource, own) => {
    const chain = resolveChain(citingSource, own, citing)
    return toClaim(citingSource, own, chain.origins, chain.edges, sources)
  })
}

function withoutChains(
  citing: ReadonlyMap<string, CitingSource<OwnClaim>>,
  sources: ResolvedSources,
): Map<string, DossierClaim[]> {
  return byEvent(citing, (citingSource, own) => toClaim(citingSource, own, [citingSource.id], [], sources))
}

function byEvent(
  citing: ReadonlyMap<string, CitingSource<OwnClaim>>,
  resolve: (source: CitingSource<OwnClaim>, own: OwnClaim) => DossierClaim,
): Map<string, DossierClaim[]> {
  const result = new Map<string, DossierClaim[]>()
  for (const source of citing.values()) {
    for (const own of source.claims) {
      const claims = result.get(own.event)
      if (claims) claims.push(resolve(source, own))
      else result.set(own.event, [resolve(source, own)])
    }
  }
  return result
}

function toClaim(
  { id, cites }: CitingSource,
  own: OwnClaim,
  origins: readonly string[],
  chain: DossierClaim['chain'],
  sources: ResolvedSources,
): DossierClaim {
  return {
    ...own,
    source: id,
    cites: own.cites ?? cites,
    origins,
    chain,
    knownOn: sources.byStem.get(id)?.knownOn ?? null,
  }
}
