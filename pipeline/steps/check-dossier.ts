import { compareOnce } from '../../src/publish/remembered/compare-once.ts'
import { type ArchiveTally, checkArchive, type UnhashedSource } from '../archive/check-archive.ts'
import type { Digests } from '../disk/digests.ts'
import type { Disk } from '../disk/disk.ts'
import { type Problems, type Spot, startOf } from '../problem.ts'
import type { Site } from '../publish/site/read-site.ts'
import { extendRegister } from '../register/extend-register.ts'
import { readRegister } from '../register/read-register.ts'
import { warnOfWithdrawn } from '../resolve/record/warn-of-withdrawn.ts'
import { checkOpening } from './check-opening.ts'
import { checkPublished, checkRegister } from './check-register.ts'
import { collectDossier, type FoundDossier } from './collect.ts'
import type { ComparedDossier } from '../publish/compared-dossier.ts'
import { type ResolvedDossier, resolveDossier } from './resolve.ts'
import { validateDossier, type WrittenDossier } from './validate.ts'
import { warnOfGaps } from './warnings/warn-of-gaps.ts'
import { warnOfListsInParts } from './warnings/warn-of-lists-in-parts.ts'
import { warnOfNearNames } from './warnings/warn-of-near-names.ts'
import { warnOfNarrowReadings } from './warnings/warn-of-narrow-readings.ts'
import { warnOfOddHosts } from './addresses/warn-of-odd-hosts.ts'
import { warnOfSharedAddresses } from './addresses/warn-of-shared-addresses.ts'
import { warnOfSharedVoices } from './warnings/warn-of-shared-voices.ts'

/** What a run has for each of its dossiers. */
export interface Run {
  /** The folder of the output. */
  readonly out: string
  /** Whether what the output holds must stand in the registers already. */
  readonly isPublishedRegistered: boolean
  /** The folder of the archived texts; `null`: they are not compared. */
  readonly texts: string | null
  /** The dossiers of the run; one whose id is not the name of its folder is added. */
  readonly folderOfId: Map<string, string>
  readonly site: Site
  /** The disk on which the dossiers lie. */
  readonly inside: Disk
  readonly disk: Disk
  readonly digests: Digests
  readonly problems: Problems
}

/** What is left of a dossier when it was read and checked: nothing of how it is written, which takes most room. */
export interface CheckedDossier {
  readonly id: string
  readonly path: string
  readonly formerIds: readonly string[]
  /** Where each of these stands. */
  readonly formerSpots: readonly Spot[]
  /** `null` where it has an error. */
  readonly compared: ComparedDossier | null
  /** What its register is to say; `null` where it cannot be read. */
  readonly register: string | null
  /** Ids of dossiers that the register names. */
  readonly registered: readonly string[]
  readonly tally: Omit<ArchiveTally, 'hashes'> & { readonly unhashed: readonly UnhashedSource[] }
}

/** Reads, checks and compares one dossier. */
export function checkDossier({ id, path }: FoundDossier, run: Run): CheckedDossier {
  const { folderOfId, site, inside, problems } = run
  const errorsBefore = problems.errorCount
  const written = validateDossier(collectDossier(id, path, inside, problems), problems)
  const resolved = withDefaults(resolveDossier(written, folderOfId, problems), site)
  warnOfSharedAddresses(written, problems)
  warnOfOddHosts(written, problems)
  const tally = checkTexts(written, run)
  // What is not whole cannot be compared.
  const compared = problems.errorCount > errorsBefore ? null : compare(written, resolved, problems)
  const { formerIds } = resolved.dossier
  const { header } = written
  return {
    id: written.id,
    path: written.path,
    formerIds,
    formerSpots: formerIds.map((_, place) => header?.spot(['formerIds', place]) ?? startOf(written.path)),
    compared,
    ...checkIds(written, resolved, run),
    tally,
  }
}

function checkTexts(written: WrittenDossier, { texts, disk, digests, problems }: Run): CheckedDossier['tally'] {
  if (texts === null) return { checked: 0, missing: [], unhashed: [] }
  const { checked, missing, hashes } = checkArchive(written, texts, { disk, digests }, problems)
  const fileOf = new Map(written.sources.map(({ stem, header }) => [stem, header?.spot().file]))
  const unhashed = [...hashes].map(([stem, own]) => ({
    file: fileOf.get(stem) ?? `${written.path}/sources/${stem}.yaml`,
    hashes: own,
  }))
  return { checked, missing, unhashed }
}

function compare(written: WrittenDossier, resolved: ResolvedDossier, problems: Problems): ComparedDossier {
  const { dossier } = resolved
  const events = compareOnce(dossier)
  checkOpening(dossier, events, written, problems)
  warnOfGaps(events, written, problems)
  warnOfWithdrawn(dossier, resolved.sourceIds, written, problems)
  warnOfNarrowReadings(events, written, problems)
  warnOfSharedVoices(events, dossier, written, problems)
  warnOfNearNames(events, resolved, written, problems)
  warnOfListsInParts(events, dossier, written, problems)
  return { dossier, events }
}

/** Holds the ids of a dossier against its register. */
function checkIds(
  written: WrittenDossier,
  resolved: ResolvedDossier,
  { out, isPublishedRegistered, inside, problems }: Run,
): Pick<CheckedDossier, 'register' | 'registered'> {
  const register = readRegister(written.path, inside, problems)
  if (!register) return { register: null, registered: [] }
  checkRegister(register, written, resolved, problems)
  if (isPublishedRegistered) checkPublished(register, written.id, out, inside, problems)
  return {
    register: extendRegister(register, resolved.dossier),
    registered: register.entries.flatMap(({ sort, id }) => (sort === 'dossier' ? [id] : [])),
  }
}

/** What holds for the site holds for a dossier that says nothing of it. */
function withDefaults({ dossier, ...rest }: ResolvedDossier, site: Site): ResolvedDossier {
  const { licence, contact } = dossier
  return {
    ...rest,
    dossier: { ...dossier, licence: licence ?? site.licence ?? null, contact: contact ?? site.contact ?? null },
  }
}
