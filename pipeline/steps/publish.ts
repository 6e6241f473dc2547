import { type Catalogue, catalogueSchema } from '../../src/contract/catalogue.ts'
import { type Disagreement, disagreementsSchema } from '../../src/contract/disagreements-file.ts'
import { eventSchema } from '../../src/contract/event-file.ts'
import { type DossierIndex, type IndexEvent, indexSchema } from '../../src/contract/index-file.ts'
import { wholePackSchema } from '../../src/contract/packs/pack-files.ts'
import { MOST_LISTED } from '../../src/contract/packs/packed-file.ts'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { claimsSchema } from '../../src/contract/claims-file.ts'
import { type SourceFileEvent, sourceFileSchema } from '../../src/contract/source-file.ts'
import { sourcesSchema } from '../../src/contract/sources-file.ts'
import type { FrontDossier, RetiredDossier } from '../../src/contract/site/site-file.ts'
import type { Digests } from '../disk/digests.ts'
import { type FileText, type NewFile, wholeText } from '../disk/file-text.ts'
import type { Dossier, DossierClaim, DossierSource } from '../../src/publish/dossier.ts'
import { publishClaimsHead, toWholeClaim, wholeAssessments } from '../../src/publish/forms/publish-claims.ts'
import { disagreementsOf, namesOfUnstated } from '../../src/publish/forms/publish-disagreements.ts'
import { publishEvent } from '../../src/publish/forms/publish-event.ts'
import { publishIndexHead, toIndexEvent } from '../../src/publish/forms/publish-index.ts'
import { namingOf } from '../../src/publish/naming-of.ts'
import { weightiestDisagreements } from '../../src/publish/packed/weightiest-disagreements.ts'
import { checkedJson, writtenItems } from '../publish/checked-json.ts'
import { isRemembering, onceOf } from '../../src/publish/remembered/once-of.ts'
import { sameSaid } from '../../src/publish/remembered/same-said.ts'
import { groundOfEvent } from '../../src/publish/remembered/ground-of-event.ts'
import { hashFiles, publishRelease } from '../publish/hash-files.ts'
import { packedFiles, type WrittenRecord } from '../publish/packed/packed-files.ts'
import { saidFiles } from '../publish/packed/said-files.ts'
import { folderHashes, isListed } from '../publish/packed/packed-release.ts'
import { publishSchemas } from '../publish/publish-schemas.ts'
import { FrontGatherer } from '../publish/site/front-dossier.ts'
import { byOrderOf, publishSite } from '../publish/site/publish-site.ts'
import type { Site } from '../publish/site/read-site.ts'
import { gatherCitations } from '../../src/publish/gathered/gather-citations.ts'
import { gatherSaid, type SaidOfEvent } from '../../src/publish/gathered/gather-said.ts'
import { publishSourceHead, toSourceEvent } from '../../src/publish/forms/publish-source.ts'
import {
  type CitedOfSource,
  publishSourcesInPieces,
  toListedSource,
  toCounted,
} from '../../src/publish/forms/publish-sources.ts'
import { toJson, type WrittenItems } from '../publish/to-json.ts'
import type { ComparedDossierEvent } from '../../src/publish/compare-claims.ts'

/** A dossier and its compared events, in time order. */
export interface ComparedDossier {
  readonly dossier: Dossier
  readonly events: readonly ComparedDossierEvent[]
}

/** How dossiers are published, and what is besides those of a run. */
export interface Besides {
  readonly site: Site
  readonly retired: readonly RetiredDossier[]
  /** Dossiers that an earlier build wrote. */
  readonly others: { readonly entries: Catalogue['dossiers']; readonly front: readonly FrontDossier[] }
  /** Dossiers of so many events are packed. */
  readonly packedFrom: number
}

/**
 * Everything that is published, by path within the output, file after file. The text of each is to be read before the next
 * is asked for: it is made then, and not kept.
 * @throws where it does not keep the contract, which is a fault of the pipeline and never of a dossier.
 */
export function* publishDossiers(
  compared: readonly ComparedDossier[],
  { site, retired, others, packedFrom }: Besides,
  digests: Digests,
): Generator<NewFile> {
  const catalogue: Catalogue = {
    version: CONTRACT_VERSION,
    dossiers: [...others.entries],
    ...(site.opens !== undefined && { opens: site.opens }),
  }
  const front: FrontDossier[] = [...others.front]
  for (const one of compared) {
    const head = publishIndexHead(one.events, one.dossier)
    const { id, title, description, window } = head.dossier
    catalogue.dossiers.push({ id, title, description, window, counts: head.counts })
    const gatherer = new FrontGatherer(head)
    const publish = one.events.length < packedFrom ? publishDossier : publishPacked
    for (const [path, text] of publish(one, head, gatherer, digests)) yield [`${id}/${path}`, text]
    front.push(gatherer.end(one.dossier, one.events))
  }
  catalogue.dossiers.sort(byOrderOf(site))
  yield ['catalogue.json', toJson(catalogueSchema.parse(catalogue), 'lines')]
  yield* publishSite(site, front, retired)
  yield* schemasOnce([], () => [...publishSchemas()].map(([path, schema]) => [path, toJson(schema, 'lines')] as const))
}

type IndexHead = Omit<DossierIndex, 'events'>

/** What is published of one dossier, by path within its folder. */
function* publishDossier(
  compared: ComparedDossier,
  head: IndexHead,
  front: FrontGatherer,
  digests: Digests,
): Generator<NewFile> {
  const hashes = new Map<string, string>()
  yield* hashFiles(publishFrame(compared, head, front), digests, hashes, compared.dossier.id)
  yield* hashFiles(publishSourceFiles(compared), digests, hashes, compared.dossier.id)
  yield* hashFiles(publishEventFiles(compared), digests, hashes, compared.dossier.id)
  yield ['release.json', toJson(publishRelease(compared.dossier, hashes, digests), 'compact')]
}

/** The same of one that is too large for one index. */
function* publishPacked(
  compared: ComparedDossier,
  head: IndexHead,
  front: FrontGatherer,
  digests: Digests,
): Generator<NewFile> {
  const { dossier, events } = compared
  const hashes = new Map<string, string>()
  const hashed = (files: Iterable<NewFile>) => hashFiles(files, digests, hashes, dossier.id)
  const packed = packedFiles({
    head,
    naming: namingOf(dossier),
    events,
    recordOf: (one) => writeRecord(one, dossier),
    wholeOf: (one) => writeWhole(one, dossier),
    tell: (record) => front.add(record),
    named: () => [head.mostRepeated?.event, front.opening?.id].flatMap((id) => id ?? []),
  })
  yield* hashed(packed)
  const { all, listedOf } = weightiestDisagreements(events, MOST_LISTED)
  const about: IndexEvent[] = []
  const writeListed = (one: ComparedDossierEvent) => {
    const listed = writeDisagreements(listedOf(one))
    if (listed) about.push(writeRecord(one, dossier).record)
    return listed
  }
  // They are asked for when the disagreements are written.
  function* theirEvents() {
    if (about.length > 0) yield writtenItems(disagreementsSchema, 'events', about)
  }
  const listed = all > MOST_LISTED ? { of: all } : {}
  yield* hashed([publishDisagreements(compared, writeListed, listed, { events: theirEvents() })])
  yield* hashed(publishSourceFiles(compared, true))
  yield* hashed(folderHashes(dossier.id, hashes))
  yield ['release.json', toJson(publishRelease(dossier, hashes, digests, isListed), 'compact')]
}

/** The files that speak of all events. */
function* publishFrame(compared: ComparedDossier, head: IndexHead, front: FrontGatherer): Generator<NewFile> {
  const { dossier, events } = compared
  function* records() {
    for (const one of events) {
      const { record, items } = writeRecord(one, dossier)
      front.add(record)
      yield items
    }
  }
  yield ['index.json', checkedJson(indexSchema, head, { events: records() }, 'compact')]
  yield publishDisagreements(compared, (one) =>
    disagreementsOnce([one], () => writeDisagreements(disagreementsOf(one))),
  )
  const said = { claims: claimsOf(events, dossier), assessments: wholeAssessments(events, dossier) }
  yield ['claims.json', checkedJson(claimsSchema, publishClaimsHead(dossier), said, 'compact')]
}

function writeRecord(compared: ComparedDossierEvent, dossier: Dossier): WrittenRecord {
  return recordOnce([compared], () => {
    const record = toIndexEvent(compared, dossier)
    return { record, items: writtenItems(indexSchema, 'events', [record]) }
  })
}

interface WrittenDisagreements {
  readonly unstated: readonly string[]
  readonly items: WrittenItems
}

/** @param writtenOf makes those of an event; `null`: it has none */
function publishDisagreements(
  { dossier, events }: ComparedDossier,
  writtenOf: (compared: ComparedDossierEvent) => WrittenDisagreements | null,
  listed: { readonly of?: number } = {},
  further: { readonly events: Iterable<WrittenItems> } | null = null,
): NewFile {
  const unstated = new Set<string>()
  function* disagreements() {
    for (const compared of events) {
      const found = writtenOf(compared)
      if (!found) continue
      for (const id of found.unstated) unstated.add(id)
      yield found.items
    }
  }
  // They are asked for when the disagreements are written.
  function* sources() {
    yield* namesOfUnstated([...unstated], dossier)
  }
  const head = { version: CONTRACT_VERSION, dossier: dossier.id, ...listed } as const
  const lists = { disagreements: disagreements(), sources: sources() }
  if (further)
    return ['disagreements.json', checkedJson(disagreementsSchema, head, { ...lists, ...further }, 'compact')]
  return ['disagreements.json', checkedJson(disagreementsSchema, head, lists, 'compact')]
}

function writeDisagreements(made: readonly Disagreement[]): WrittenDisagreements | null {
  if (made.length === 0) return null
  return {
    unstated: made.flatMap((one) => one.unstated),
    items: writtenItems(disagreementsSchema, 'disagreements', made),
  }
}

/** Every claim, event by event; those of withdrawn sources last. */
function* claimsOf(events: readonly ComparedDossierEvent[], dossier: Dossier): Generator<WrittenItems> {
  const written = (claims: readonly DossierClaim[]) =>
    writtenItems(
      claimsSchema,
      'claims',
      claims.map((claim) => toWholeClaim(claim, dossier)),
    )
  for (const compared of events) {
    const { claims } = compared
    if (claims.length > 0) yield claimsOnce([groundOfEvent(compared, dossier)], () => written(claims))
  }
  for (const { withdrawn } of events) if (withdrawn && withdrawn.claims.length > 0) yield written(withdrawn.claims)
}

/** The sources, and a file for each. @param isPacked events are counted in the list, and not named; what a source says is in parts */
function* publishSourceFiles({ dossier, events }: ComparedDossier, isPacked = false): Generator<NewFile> {
  const said = gatherSaid(events)
  const list = (source: DossierSource, own: readonly SaidOfEvent[], cited: CitedOfSource) =>
    listSource(source, own, cited, isPacked)
  const { sources, ...head } = publishSourcesInPieces(said, gatherCitations(events, dossier), dossier, list)
  yield ['sources.json', checkedJson(sourcesSchema, head, { sources }, 'compact')]
  if (isPacked) return yield* saidFiles(dossier, events, said)
  for (const source of dossier.sources.values())
    yield [`sources/${source.id}.json`, writeSource(source, said.get(source.id) ?? [], dossier)]
}

function listSource(
  source: DossierSource,
  own: readonly SaidOfEvent[],
  cited: CitedOfSource,
  isPacked: boolean,
): WrittenItems {
  const place = JSON.stringify([cited, isPacked])
  const make = () => {
    const listed = toListedSource(source, own, cited)
    return { place, items: writtenItems(sourcesSchema, 'sources', [isPacked ? toCounted(listed) : listed]) }
  }
  const known = listedOnce([source, ...own], make)
  if (known.place !== place) Object.assign(known, make())
  return known.items
}

function writeSource(source: DossierSource, own: readonly SaidOfEvent[], dossier: Dossier): FileText {
  const write = (events: Iterable<SourceFileEvent>) =>
    checkedJson(sourceFileSchema, publishSourceHead(source, dossier), { events }, 'lines')
  if (!isRemembering()) return write(mapped(own, toSourceEvent))
  const events = own.map((one) => saidOnce([one], () => sameSaid(one.compared.event, source.id, toSourceEvent(one))))
  return textOnce([source, ...events], () => write(events))
}

function* mapped<From, To>(from: readonly From[], to: (one: From) => To): Generator<To> {
  for (const one of from) yield to(one)
}

function* publishEventFiles({ dossier, events }: ComparedDossier): Generator<NewFile> {
  for (const compared of events) {
    const text = textOnce([groundOfEvent(compared, dossier)], () =>
      toJson(eventSchema.parse(publishEvent(compared, dossier)), 'lines'),
    )
    yield [`events/${compared.event.id}.json`, text]
  }
}

/** The same event among others. */
function writeWhole(compared: ComparedDossierEvent, dossier: Dossier): WrittenItems {
  return wholeOnce([groundOfEvent(compared, dossier)], () =>
    writtenItems(wholePackSchema, 'events', [publishEvent(compared, dossier)]),
  )
}

// What is published of events and sources that are as they were is not made again.
const recordOnce = onceOf<WrittenRecord>()
const wholeOnce = onceOf<WrittenItems>()
const disagreementsOnce = onceOf<WrittenDisagreements | null>()
const saidOnce = onceOf<SourceFileEvent>()
const listedOnce = onceOf<{ readonly place: string; readonly items: WrittenItems }>()
const schemasOnce = onceOf<readonly (readonly [path: string, text: string])[]>()
const claimsOnce = onceOf<WrittenItems>()
/** A text in pieces is whole when it is remembered: it is read but once. */
const textOf = onceOf<string>()

function textOnce(of: readonly object[], make: () => FileText): FileText {
  return isRemembering() ? textOf(of, () => wholeText(make())) : make()
}
