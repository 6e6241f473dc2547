import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { type CalendarDay, formatIsoDay } from '../../src/domain/calendar-day.ts'
import type { Dossier } from '../../src/publish/dossier.ts'
import { type DatedRelease, datedReleaseSchema } from '../../src/contract/releases/dated-release.ts'
import type { Digests } from '../disk/digests.ts'
import { nameOfRelease, shortened } from '../../src/contract/releases/release-file.ts'

/**
 * The SHA-256 of each published file of a dossier, in hexadecimal digits.
 * @param files all that is published, by path
 * @returns the hashes by the paths within the folder of the dossier
 */
export function hashFiles(
  dossier: string,
  files: ReadonlyMap<string, string>,
  { sha256 }: Digests,
): Record<string, string> {
  const folder = `${dossier}/`
  const own = [...files].filter(([path]) => path.startsWith(folder))
  return Object.fromEntries(own.map(([path, text]) => [path.slice(folder.length), sha256(text)]))
}

/**
 * What says which files of a dossier belong together.
 * @param hashes of its files
 */
export function publishRelease({ id, sources }: Dossier, hashes: Readonly<Record<string, string>>): DatedRelease {
  return datedReleaseSchema.parse({
    version: CONTRACT_VERSION,
    dossier: id,
    release: nameOfRelease(hashes),
    ...newestDay([...sources.values()].flatMap(({ knownOn }) => knownOn ?? [])),
    files: Object.fromEntries(Object.entries(hashes).map(([path, hash]) => [path, shortened(hash)])),
  })
}

function newestDay(days: readonly CalendarDay[]): Pick<DatedRelease, 'dataOf'> {
  if (days.length === 0) return {}
  return { dataOf: formatIsoDay(days.reduce((newest, day) => (day > newest ? day : newest))) }
}
