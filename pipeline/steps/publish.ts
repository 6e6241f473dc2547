import { type Catalogue, catalogueSchema } from '../../src/contract/catalogue.ts'
import { eventSchema } from '../../src/contract/event-file.ts'
import { indexSchema } from '../../src/contract/index-file.ts'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { claimsSchema } from '../../src/contract/claims-file.ts'
import type { FrontDossier, RetiredDossier } from '../../src/contract/site/site-file.ts'
import type { Digests } from '../disk/digests.ts'
import type { NewFile } from '../disk/file-text.ts'
import type { Dossier, DossierClaim } from '../../src/publish/dossier.ts'
import { publishClaimsHead, toWholeClaim, wholeAssessments } from '../../src/publish/forms/publish-claims.ts'
import { disagreementsOf } from '../../src/publish/forms/publish-disagreements.ts'
import { publishEvent } from '../../src/publish/forms/publish-event.ts'
import { publishIndexHead } from '../../src/publish/forms/publish-index.ts'
import { checkedJson, writtenItems } from '../publish/checked-json.ts'
import type { ComparedDossier } from '../publish/compared-dossier.ts'
import { onceOf } from '../../src/publish/remembered/once-of.ts'
import { groundOfEvent } from '../../src/publish/remembered/ground-of-event.ts'
import { hashFiles, publishRelease } from '../publish/hash-files.ts'
import { type IndexHead, publishPacked } from '../publish/packed/publish-packed.ts'
import { publishSchemas } from '../publish/publish-schemas.ts'
import { FrontGatherer } from '../publish/site/front-dossier.ts'
import { byOrderOf, publishSite } from '../publish/site/publish-site.ts'
import type { Site } from '../publish/site/read-site.ts'
import { textOnce } from '../publish/text-once.ts'
import { toJson, type WrittenItems } from '../publish/to-json.ts'
import { publishSourceFiles } from '../publish/written/source-files.ts'
import {
  publishDisagreements,
  writeDisagreements,
  type WrittenDisagreements,
} from '../publish/written/written-disagreements.ts'
import { writeRecord } from '../publish/written/written-record.ts'
import type { ComparedDossierEvent } from '../../src/publish/compare-claims.ts'

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
    const files =
      one.events.length < packedFrom
        ? publishDossier(one, head, gatherer, digests)
        : publishPacked(one, { head, front: gatherer, digests })
    for (const [path, text] of files) yield [`${id}/${path}`, text]
    front.push(gatherer.end(one.dossier, one.events))
  }
  catalogue.dossiers.sort(byOrderOf(site))
  yield ['catalogue.json', toJson(catalogueSchema.parse(catalogue), 'lines')]
  yield* publishSite(site, front, retired)
  yield* schemasOnce([], () => [...publishSchemas()].map(([path, schema]) => [path, toJson(schema, 'lines')] as const))
}

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

function* publishEventFiles({ dossier, events }: ComparedDossier): Generator<NewFile> {
  for (const compared of events) {
    const text = textOnce([groundOfEvent(compared, dossier)], () =>
      toJson(eventSchema.parse(publishEvent(compared, dossier)), 'lines'),
    )
    yield [`events/${compared.event.id}.json`, text]
  }
}

// What is published of events and sources that are as they were is not made again.
const disagreementsOnce = onceOf<WrittenDisagreements | null>()
const schemasOnce = onceOf<readonly (readonly [path: string, text: string])[]>()
const claimsOnce = onceOf<WrittenItems>()
