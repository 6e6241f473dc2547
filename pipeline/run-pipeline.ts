import { sortedUnique } from '../src/domain/text-order.ts'
import type { Digests } from './disk/digests.ts'
import type { Disk } from './disk/disk.ts'
import type { NewFile } from './disk/file-text.ts'
import { insideFolder } from './disk/inside-folder.ts'
import { Problems, startOf } from './problem.ts'
import type { DossierCounts } from '../src/contract/catalogue.ts'
import { PACKED_FROM } from '../src/contract/packs/packed-file.ts'
import { countDossier } from '../src/publish/forms/count-dossier.ts'
import type { ArchiveRun, UnhashedSource } from './archive/check-archive.ts'
import { checkFormerDossiers } from './register/check-former-dossiers.ts'
import { readRetired } from './register/read-retired.ts'
import { NO_OTHERS, readOtherEntries } from './publish/read-other-entries.ts'
import { readSite } from './publish/site/read-site.ts'
import { earlierFiles, reportUnknownData } from './publish/stale-files.ts'
import { publishReleases } from './releases/publish-releases.ts'
import { readReleases } from './releases/read-releases.ts'
import type { StoredReleases } from './releases/stored-release.ts'
import { findDossier, findDossiers } from './steps/collect.ts'
import type { ComparedDossier } from './publish/compared-dossier.ts'
import { type Besides, publishDossiers } from './steps/publish.ts'
import { checkDossier } from './steps/check-dossier.ts'

export interface PipelineOptions {
  readonly dossiers: string
  readonly out: string
  readonly archive: string | null
  /** Whether what the output holds must stand in the registers already: not if this run is to add it. */
  readonly isPublishedRegistered: boolean
  /** Whether data of a dossier that is not there is an error; left out: it is. */
  readonly isDataKnown?: boolean
  /** The id of the one dossier that is looked at; left out or `null`: all. */
  readonly only?: string | null
  /** Dossiers of so many events are packed; left out: of PACKED_FROM. */
  readonly packedFrom?: number
}

export interface PipelineResult {
  readonly problems: Problems
  /** By id, of dossiers without an error. */
  readonly counts: ReadonlyMap<string, DossierCounts>
  /** Dossiers without an error, compared. */
  readonly compared: readonly ComparedDossier[]
  /** What is to be published, by path within the output: made anew, file after file, each time it is read; `null` where there is an error. */
  readonly files: Iterable<NewFile> | null
  /** Dossiers of so many events are packed. */
  readonly packedFrom: number
  /** Paths within the output that an earlier build may have written: those that this one does not write are to go. */
  readonly earlier: readonly string[]
  /** What the registers are to say when that is published, by the folders of their dossiers; none if there is an error. */
  readonly registers: ReadonlyMap<string, string>
  /** By id, of all dossiers that were found. */
  readonly releases: ReadonlyMap<string, StoredReleases>
  readonly archive: ArchiveRun | null
}

/** Reads, checks and compares all dossiers of a folder, or one. Writes nothing. */
export function runPipeline(options: PipelineOptions, disk: Disk, digests: Digests): PipelineResult {
  const problems = new Problems()
  const { dossiers: folder, out } = options
  const archive = { checked: 0, missing: new Set<string>(), unhashed: [] as UnhashedSource[] }
  const texts = options.archive !== null && disk.list(options.archive) ? options.archive : null
  if (options.archive !== null && texts === null) {
    problems.error(
      'no-archive',
      startOf(options.archive),
      'is not there, or is no folder',
      'Name the folder of the texts with --archive DIR.',
    )
  }
  const inside = insideFolder(folder, disk)
  const all = findDossiers(folder, inside, problems)
  const { only = null } = options
  const found = only === null ? all : findDossier(only, folder, all, problems)
  const present = all.map(({ id }) => id)
  const site = readSite(folder, present, inside, problems)
  const retired = readRetired(folder, present, inside, problems)
  const folderOfId = new Map(all.map(({ id }) => [id, id]))
  const { isPublishedRegistered } = options
  const run = { out, isPublishedRegistered, texts, folderOfId, site, inside, disk, digests, problems }
  const checked = found.map((dossier) => checkDossier(dossier, run))
  for (const { tally } of checked) {
    archive.checked += tally.checked
    for (const missing of tally.missing) archive.missing.add(missing)
    archive.unhashed.push(...tally.unhashed)
  }
  const compared = checked.flatMap((one) => one.compared ?? [])
  const gone = [...retired.map(({ id }) => id), ...checked.flatMap(({ formerIds }) => formerIds)]
  checkFormerDossiers(checked, new Set([...present, ...retired.map(({ id }) => id)]), problems)
  const there = (inside.list(folder) ?? []).map(({ name }) => name)
  const registered = checked.flatMap((one) => one.registered)
  if (options.isDataKnown !== false) reportUnknownData(out, new Set([...there, ...gone, ...registered]), disk, problems)
  const releases = new Map(
    checked.map(({ id, path, formerIds }) => [
      id,
      readReleases(path, [id, ...formerIds], { disk: inside, digests }, problems),
    ]),
  )
  const others = only === null ? NO_OTHERS : readOtherEntries(only, new Set(present), out, disk, problems)
  const { packedFrom = PACKED_FROM } = options
  const publish = () => publishAll(compared, releases, { site, retired, others, packedFrom }, digests)
  const files = problems.errorCount === 0 ? { [Symbol.iterator]: publish } : null
  return {
    problems,
    counts: new Map(compared.map(({ dossier, events }) => [dossier.id, countDossier(events, dossier)])),
    compared,
    files,
    packedFrom,
    earlier: files ? earlierFiles(out, compared, gone, disk) : [],
    registers: new Map(
      checked.flatMap(({ path, register }) => (files && register !== null ? [[path, register] as const] : [])),
    ),
    releases,
    archive: texts === null ? null : { ...archive, missing: sortedUnique([...archive.missing]) },
  }
}

function* publishAll(
  compared: readonly ComparedDossier[],
  releases: ReadonlyMap<string, StoredReleases>,
  besides: Besides,
  digests: Digests,
): Generator<NewFile> {
  yield* publishDossiers(compared, besides, digests)
  for (const one of compared) {
    const stored = releases.get(one.dossier.id)
    if (stored) yield* publishReleases(one, stored)
  }
}
