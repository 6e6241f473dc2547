import { sortedUnique } from '../src/domain/text-order.ts'
import type { Digests } from './disk/digests.ts'
import type { Disk } from './disk/disk.ts'
import type { NewFile } from './disk/file-text.ts'
import { insideFolder } from './disk/inside-folder.ts'
import { Problems, startOf } from './problem.ts'
import type { DossierCounts } from '../src/contract/catalogue.ts'
import { countDossier } from '../src/publish/forms/count-dossier.ts'
import { type ArchiveTally, checkArchive, type HashByVersion } from './archive/check-archive.ts'
import { extendRegister } from './register/extend-register.ts'
import { checkFormerDossiers } from './register/check-former-dossiers.ts'
import { readRegister } from './register/read-register.ts'
import { readRetired } from './register/read-retired.ts'
import { NO_OTHERS, readOtherEntries } from './publish/read-other-entries.ts'
import { readSite, type Site } from './publish/site/read-site.ts'
import { earlierFiles, reportUnknownData } from './publish/stale-files.ts'
import { publishReleases } from './releases/publish-releases.ts'
import { readReleases } from './releases/read-releases.ts'
import type { StoredReleases } from './releases/stored-release.ts'
import { checkOpening } from './steps/check-opening.ts'
import { checkPublished, checkRegister } from './steps/check-register.ts'
import { collectDossier, findDossier, findDossiers } from './steps/collect.ts'
import { compareOnce } from '../src/publish/remembered/compare-once.ts'
import { type Besides, type ComparedDossier, publishDossiers } from './steps/publish.ts'
import { type ResolvedDossier, resolveDossier } from './steps/resolve.ts'
import { validateDossier, type WrittenDossier } from './steps/validate.ts'
import { warnOfGaps } from './steps/warn-of-gaps.ts'
import { warnOfListsInParts } from './steps/warn-of-lists-in-parts.ts'
import { warnOfNearNames } from './steps/warn-of-near-names.ts'
import { warnOfOddHosts } from './steps/warn-of-odd-hosts.ts'
import { warnOfNarrowReadings } from './steps/warn-of-narrow-readings.ts'
import { warnOfSharedAddresses } from './steps/warn-of-shared-addresses.ts'
import { warnOfSharedVoices } from './steps/warn-of-shared-voices.ts'
import { warnOfWithdrawn } from './resolve/record/warn-of-withdrawn.ts'

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
}

export interface PipelineResult {
  readonly problems: Problems
  /** By id, of dossiers without an error. */
  readonly counts: ReadonlyMap<string, DossierCounts>
  /** Dossiers without an error, compared. */
  readonly compared: readonly ComparedDossier[]
  /** What is to be published, by path within the output: made anew, file after file, each time it is read; `null` where there is an error. */
  readonly files: Iterable<NewFile> | null
  /** Paths within the output that an earlier build may have written: those that this one does not write are to go. */
  readonly earlier: readonly string[]
  /** What the registers are to say when that is published, by the folders of their dossiers; none if there is an error. */
  readonly registers: ReadonlyMap<string, string>
  /** By id, of all dossiers that were found. */
  readonly releases: ReadonlyMap<string, StoredReleases>
  readonly archive: ArchiveRun | null
}

/** What the archive holds of the sources of all dossiers. */
export interface ArchiveRun extends Omit<ArchiveTally, 'hashes'> {
  readonly unhashed: readonly UnhashedSource[]
}

/** A source with versions whose texts are there and whose hashes are not noted. */
export interface UnhashedSource {
  readonly file: string
  /** By the place of the version. */
  readonly hashes: HashByVersion
}

/** A dossier both as written and resolved. */
interface CheckedDossier {
  readonly written: WrittenDossier
  readonly resolved: ResolvedDossier
}

/** Reads, checks and compares all dossiers of a folder, or one. Writes nothing. */
export function runPipeline(options: PipelineOptions, disk: Disk, digests: Digests): PipelineResult {
  const problems = new Problems()
  const { dossiers: folder, out } = options
  const counts = new Map<string, DossierCounts>()
  const checked: CheckedDossier[] = []
  const compared: ComparedDossier[] = []
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
  const folderOfId = new Map(all.map(({ id }) => [id, id]))
  const present = all.map(({ id }) => id)
  const site = readSite(folder, present, inside, problems)
  const retired = readRetired(folder, present, inside, problems)
  for (const { id, path } of found) {
    const errorsBefore = problems.errorCount
    const written = validateDossier(collectDossier(id, path, inside, problems), problems)
    const resolved = withDefaults(resolveDossier(written, folderOfId, problems), site)
    checked.push({ written, resolved })
    warnOfSharedAddresses(written, problems)
    warnOfOddHosts(written, problems)
    if (texts !== null) {
      const tally = checkArchive(written, texts, { disk, digests }, problems)
      archive.checked += tally.checked
      for (const missing of tally.missing) archive.missing.add(missing)
      const fileOf = new Map(written.sources.map(({ stem, header }) => [stem, header?.spot().file]))
      for (const [stem, hashes] of tally.hashes)
        archive.unhashed.push({ file: fileOf.get(stem) ?? `${path}/sources/${stem}.yaml`, hashes })
    }
    // What is not whole cannot be compared.
    if (problems.errorCount > errorsBefore) continue
    const events = compareOnce(resolved.dossier)
    checkOpening(resolved.dossier, events, written, problems)
    warnOfGaps(events, written, problems)
    warnOfWithdrawn(resolved.dossier, resolved.sourceIds, written, problems)
    warnOfNarrowReadings(events, written, problems)
    warnOfSharedVoices(events, resolved.dossier, written, problems)
    warnOfNearNames(events, resolved, written, problems)
    warnOfListsInParts(events, resolved.dossier, written, problems)
    counts.set(written.id, countDossier(events, resolved.dossier))
    compared.push({ dossier: resolved.dossier, events })
  }
  const { registers, registered } = checkRegisters(checked, options, inside, problems)
  const gone = [...retired.map(({ id }) => id), ...checked.flatMap(({ resolved }) => resolved.dossier.formerIds)]
  checkFormerDossiers(checked, new Set([...present, ...retired.map(({ id }) => id)]), problems)
  const there = (inside.list(folder) ?? []).map(({ name }) => name)
  if (options.isDataKnown !== false) reportUnknownData(out, new Set([...there, ...gone, ...registered]), disk, problems)
  const releases = new Map(
    checked.map(({ written: { id, path }, resolved }) => [
      id,
      readReleases(path, [id, ...resolved.dossier.formerIds], { disk: inside, digests }, problems),
    ]),
  )
  const others = only === null ? NO_OTHERS : readOtherEntries(only, new Set(present), out, disk, problems)
  const publish = () => publishAll(compared, releases, { site, retired, others }, digests)
  const files = problems.errorCount === 0 ? { [Symbol.iterator]: publish } : null
  return {
    problems,
    counts,
    compared,
    files,
    earlier: files ? earlierFiles(out, compared, gone, disk) : [],
    registers: files ? registers : new Map(),
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

/** @returns what each register is to say, by the folder of its dossier, and which dossiers they name */
function checkRegisters(
  checked: readonly CheckedDossier[],
  { out, isPublishedRegistered }: PipelineOptions,
  disk: Disk,
  problems: Problems,
): { registers: Map<string, string>; registered: string[] } {
  const registers = new Map<string, string>()
  const registered: string[] = []
  for (const { written, resolved } of checked) {
    const register = readRegister(written.path, disk, problems)
    if (!register) continue
    checkRegister(register, written, resolved, problems)
    if (isPublishedRegistered) checkPublished(register, written.id, out, disk, problems)
    registers.set(written.path, extendRegister(register, resolved.dossier))
    registered.push(...register.entries.flatMap(({ sort, id }) => (sort === 'dossier' ? [id] : [])))
  }
  return { registers, registered }
}

/** What holds for the site holds for a dossier that says nothing of it. */
function withDefaults({ dossier, ...rest }: ResolvedDossier, site: Site): ResolvedDossier {
  const { licence, contact } = dossier
  return {
    ...rest,
    dossier: { ...dossier, licence: licence ?? site.licence ?? null, contact: contact ?? site.contact ?? null },
  }
}
