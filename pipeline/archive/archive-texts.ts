import { formatIsoDay, parseIsoDay } from '../../src/domain/calendar-day.ts'
import type { Disk } from '../disk.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import type { WrittenSource } from '../steps/validate.ts'

/** A saved text of a source. */
export interface ArchiveText {
  readonly file: string
  readonly bytes: Uint8Array
  /** The place in `versions` of the capture that it is; `null`: of the source as such. */
  readonly version: number | null
}

/** The saved texts of a source, and the versions of which none is there. */
export interface ArchiveTexts {
  readonly texts: readonly ArchiveText[]
  /** Days of capture and the files that would hold them. */
  readonly missing: readonly { readonly capturedOn: string; readonly file: string }[]
}

/**
 * Makes a reader of the saved texts: `<source>.txt`, and `<source>@<day>.txt` of a version. The text of a source with
 * one version is the text of that version, under either name.
 */
export function archiveReader(archive: string, disk: Disk, problems: Problems) {
  const names = (disk.list(archive) ?? []).map(({ name }) => name)
  const capturedBySource = new Map<string, string[]>()
  for (const name of names) {
    const [, stem, day] = /^(.+?)@(.*)\.txt$/.exec(name) ?? []
    if (stem !== undefined && day !== undefined)
      capturedBySource.set(stem, [...(capturedBySource.get(stem) ?? []), day])
  }
  return (source: WrittenSource): ArchiveTexts => {
    const { stem, header } = source
    const versions = (header?.value.versions ?? []).flatMap((version, place) =>
      version ? [{ place, capturedOn: version.capturedOn }] : [],
    )
    reportStray(source, capturedBySource.get(stem) ?? [], versions, archive, problems)
    const texts: ArchiveText[] = []
    const missing: { capturedOn: string; file: string }[] = []
    for (const { place, capturedOn } of versions) {
      const file = `${archive}/${stem}@${capturedOn}.txt`
      const bytes = disk.read(file)
      if (bytes) texts.push({ file, bytes, version: place })
      else missing.push({ capturedOn, file })
    }
    const file = `${archive}/${stem}.txt`
    const bytes = disk.read(file)
    if (!bytes) return { texts, missing }
    const [only, ...others] = versions
    const isVersion = only !== undefined && others.length === 0 && texts.length === 0
    texts.push({ file, bytes, version: isVersion ? only.place : null })
    return { texts, missing: isVersion ? [] : missing }
  }
}

/** Warns of texts whose names say a day on which no version of the source was captured. */
function reportStray(
  { stem, header }: WrittenSource,
  days: readonly string[],
  versions: readonly { readonly capturedOn: string }[],
  archive: string,
  problems: Problems,
): void {
  if (header?.unsound.has('versions')) return
  for (const day of days) {
    if (versions.some(({ capturedOn }) => capturedOn === day)) continue
    const file = `${archive}/${stem}@${day}.txt`
    const parsed = parseIsoDay(day)
    problems.warn(
      'text-of-no-version',
      header?.spot(['id']) ?? startOf(file),
      `${file} is of no version of ${stem}: it is not looked into`,
      parsed === null
        ? `Name it after the day of its capture: ${quoted(day)} is no day.`
        : `Add the version to the source: versions: [{ capturedOn: ${formatIsoDay(parsed)} }].`,
    )
  }
}
