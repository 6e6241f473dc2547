import { type CitingSource, NOT_STATED } from '../../src/domain/compare/lineage.ts'
import { readingKey } from '../../src/domain/compare/reading.ts'
import type { WrittenClaim, WrittenSourceHeader } from '../schema/dossier-files.ts'
import type { DossierClaim } from '../../src/publish/dossier.ts'
import type { OwnClaim } from '../../src/publish/follow-claims.ts'
import { reportedOnceOf } from '../../src/publish/remembered/reported-once-of.ts'
import type { Problems, Spot } from '../problem.ts'
import type { Written } from '../schema/sound-fields.ts'
import type { WrittenDossier } from '../steps/validate.ts'
import type { KnownIds } from './known-ids.ts'
import { type ClaimContext, claimReader, type ReadClaim, topicOf } from './read-claim.ts'
import { resolveChains } from './resolve-chains.ts'

export interface ResolvedClaims {
  readonly byEvent: ReadonlyMap<string, readonly DossierClaim[]>
  /** Whether every claim on an attribute of an event could be read: if not, a reading may be there and unreadable. */
  isComplete(event: string, attribute: string): boolean
}

/** Resolves the claims of all sources: values, references and, last, where each came from. */
export function resolveClaims(written: WrittenDossier, context: ClaimContext): ResolvedClaims {
  const { problems, sources } = context
  const reader = claimReader(written, context)
  const citing = new Map<string, CitingSource<OwnClaim>>()
  const citations = new Map<string, Map<string, () => Spot>>()
  const lacking = new Set<string>()
  if (!written.areSourcesKnown || !written.sources.every(({ claims }) => claims.isComplete))
    lacking.add(topicOf('*', '*'))
  for (const from of written.sources) {
    const { stem, header, claims } = from
    const source = sources.byStem.get(stem)
    const read = claimsOnce([from, context.ground], problems, () => {
      const versions = header?.unsound.has('versions') ? null : (source?.versions ?? null)
      const publishedFrom = source?.published?.range.earliest ?? null
      const items = claims.items.map((item) => reader(item, { versions, publishedFrom }))
      reportRepeated(items, problems)
      return {
        citing: source ? { ...source, claims: items.flatMap(({ claim }) => claim ?? []) } : null,
        lacking: items.flatMap(({ topic, claim }) => (claim ? [] : topic)),
        spots: spotsOfCitations(header, claims.items, sources.ids),
      }
    })
    for (const topic of read.lacking) lacking.add(topic)
    if (read.citing) citing.set(stem, read.citing)
    citations.set(stem, read.spots)
  }
  const byEvent = resolveChains(citing, citations, sources, problems)
  return {
    byEvent,
    isComplete: (event, attribute) =>
      ![topicOf(event, attribute), topicOf(event, '*'), topicOf('*', attribute), topicOf('*', '*')].some((topic) =>
        lacking.has(topic),
      ),
  }
}

/** What a source claims, as far as it could be read. */
interface OwnClaims {
  /** With its head; `null` where that could not be read. */
  readonly citing: CitingSource<OwnClaim> | null
  /** Topics of those that could not. */
  readonly lacking: readonly string[]
  readonly spots: Map<string, () => Spot>
}

const claimsOnce = reportedOnceOf<OwnClaims>()

function spotsOfCitations(
  header: Written<WrittenSourceHeader> | null,
  claims: readonly Written<WrittenClaim>[],
  ids: KnownIds,
): Map<string, () => Spot> {
  const spots = new Map<string, () => Spot>()
  const add = (cites: readonly (string | null)[] | undefined, spotAt: (index: number) => Spot) =>
    cites?.forEach((id, index) => {
      const present = id === null ? null : ids.find(id)
      if (present !== null && !spots.has(present)) spots.set(present, () => spotAt(index))
    })
  for (const item of header ? [header, ...claims] : claims) {
    const { cites } = item.value
    if (cites !== NOT_STATED) add(cites, (index) => item.spot(['cites', index]))
  }
  header?.value.lineage?.forEach((own, place) => {
    add(own?.cites, (index) => header.spot(['lineage', place, 'cites', index]))
  })
  return spots
}

/** Reports a claim that is there twice with all its fields; a source may well say one thing in two ways. */
function reportRepeated(read: readonly ReadClaim[], problems: Problems): void {
  const firstOn = new Map<string, ReadClaim>()
  /** Topics of which it speaks more than once: the others need no key. */
  const several = new Map<string, ReadClaim[]>()
  for (const one of read) {
    if (!one.claim || !one.isWhole) continue
    const first = firstOn.get(one.topic)
    if (!first) firstOn.set(one.topic, one)
    else {
      const others = several.get(one.topic)
      if (others) others.push(one)
      else several.set(one.topic, [first, one])
    }
  }
  for (const claims of several.values()) reportEqual(claims, problems)
}

function reportEqual(claims: readonly ReadClaim[], problems: Problems): void {
  const seen = new Map<string, Written<WrittenClaim>>()
  for (const { claim, item } of claims) {
    if (!claim) continue
    const { stance, value, asWritten, gloss, quote, speaker, locator, cites, version } = claim
    const reading = readingKey(stance, value)
    const key = JSON.stringify([reading, asWritten, gloss, quote, speaker, locator, cites, version])
    const first = seen.get(key)
    if (first) {
      const message = `the same claim stands in line ${first.spot().line}`
      problems.error('duplicate-claim', item.spot(), message, 'Delete one of the two.')
    } else seen.set(key, item)
  }
}
