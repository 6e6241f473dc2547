import { sortedUnique } from '../src/domain/compare/reading.ts'
import type { Disk } from './disk.ts'
import { Problems, startOf } from './problem.ts'
import type { DossierCounts } from '../src/contract/catalogue.ts'
import { countDossier } from '../src/publish/forms/count-dossier.ts'
import { type ArchiveTally, checkArchive } from './steps/check-archive.ts'
import { type CheckedDossier, checkVanished } from './steps/check-vanished.ts'
import { collectDossier, findDossiers } from './steps/collect.ts'
import { compareDossier } from '../src/publish/compare-dossier.ts'
import { type ComparedDossier, publishDossiers } from './steps/publish.ts'
import { resolveDossier } from './steps/resolve.ts'
import { validateDossier } from './steps/validate.ts'
import { warnOfGaps } from './steps/warn-of-gaps.ts'

export interface PipelineOptions {
  readonly dossiers: string
  readonly out: string
  readonly archive: string | null
}

export interface PipelineResult {
  readonly problems: Problems
  /** By id, of dossiers without an error. */
  readonly counts: ReadonlyMap<string, DossierCounts>
  /** Dossiers without an error, compared. */
  readonly compared: readonly ComparedDossier[]
  /** What is to be published, by path within the output; `null` where there is an error. */
  readonly files: ReadonlyMap<string, string> | null
  /** Paths within the output that an earlier build wrote and this one does not. */
  readonly stale: readonly string[]
  readonly archive: ArchiveTally | null
}

/** Reads, checks and compares all dossiers of a folder. Writes nothing. */
export function runPipeline(options: PipelineOptions, disk: Disk): PipelineResult {
  const problems = new Problems()
  const { dossiers: folder, out } = options
  const counts = new Map<string, DossierCounts>()
  const checked: CheckedDossier[] = []
  const compared: ComparedDossier[] = []
  const archive = { checked: 0, missing: new Set<string>() }
  const texts = options.archive !== null && disk.list(options.archive) ? options.archive : null
  if (options.archive !== null && texts === null) {
    problems.error(
      'no-archive',
      startOf(options.archive),
      'is not there, or is no folder',
      'Name the folder of the texts with --archive DIR.',
    )
  }
  const found = findDossiers(folder, disk, problems)
  const folderOfId = new Map(found.dossiers.map(({ id }) => [id, id]))
  for (const { id, path } of found.dossiers) {
    const errorsBefore = problems.errorCount
    const written = validateDossier(collectDossier(id, path, disk, problems), problems)
    const resolved = resolveDossier(written, folderOfId, problems)
    checked.push({ written, resolved })
    if (texts !== null) {
      const tally = checkArchive(written, texts, disk, problems)
      archive.checked += tally.checked
      for (const missing of tally.missing) archive.missing.add(missing)
    }
    // What is not whole cannot be compared.
    if (problems.errorCount > errorsBefore) continue
    const events = compareDossier(resolved.dossier)
    warnOfGaps(events, written, problems)
    counts.set(written.id, countDossier(events, resolved.dossier))
    compared.push({ dossier: resolved.dossier, events })
  }
  if (checked.length > 0) checkVanished(out, folder, checked, found.unreadable, disk, problems)
  const files = problems.errorCount === 0 ? publishDossiers(compared) : null
  const stale = files ? findStale(out, compared, files, disk) : []
  return {
    problems,
    counts,
    compared,
    files,
    stale,
    archive: texts === null ? null : { checked: archive.checked, missing: sortedUnique([...archive.missing]) },
  }
}

/** Files of events and sources of the dossiers that are published, and no others: whatever else lies there is not ours. */
function findStale(
  out: string,
  compared: readonly ComparedDossier[],
  files: ReadonlyMap<string, string>,
  disk: Disk,
): string[] {
  const folders = compared.flatMap(({ dossier }) => [`${dossier.id}/events`, `${dossier.id}/sources`])
  return folders.flatMap((folder) =>
    (disk.list(`${out}/${folder}`) ?? [])
      .filter(({ name, kind }) => kind === 'file' && name.endsWith('.json'))
      .map(({ name }) => `${folder}/${name}`)
      .filter((path) => !files.has(path)),
  )
}
