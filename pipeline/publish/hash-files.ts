import { isRemembering } from '../../src/publish/remembered/once-of.ts'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { type CalendarDay, formatIsoDay } from '../../src/domain/calendar-day.ts'
import type { Dossier } from '../../src/publish/dossier.ts'
import { type DatedRelease, datedReleaseSchema } from '../../src/contract/releases/dated-release.ts'
import type { Digests } from '../disk/digests.ts'
import type { NewFile } from '../disk/file-text.ts'
import { linesOfRelease, shortened } from '../../src/contract/releases/release-file.ts'

/**
 * Files as they come, and notes the SHA-256 of each, in hexadecimal digits: of a text in pieces when its last was read.
 * @param hashes by path; those of the files are added
 * @param folder of the files
 */
export function* hashFiles(
  files: Iterable<NewFile>,
  digests: Digests,
  hashes: Map<string, string>,
  folder = '',
): Generator<NewFile> {
  for (const [path, text] of files) {
    if (typeof text === 'string') {
      hashes.set(path, hashOf(`${folder}/${path}`, text, digests))
      yield [path, text]
    } else {
      yield [path, hashPieces(text, digests, (hash) => hashes.set(path, hash))]
      if (!hashes.has(path)) throw new Error(`${path} was not read to its end before the next file was asked for`)
    }
  }
}

const hashed = new Map<string, { readonly text: string; readonly hash: string }>()

/** Of a text that is what it was when it was last written, the hash is known. */
function hashOf(path: string, text: string, { sha256 }: Digests): string {
  const before = hashed.get(path)
  if (before?.text === text) return before.hash
  const hash = sha256(text)
  if (isRemembering()) hashed.set(path, { text, hash })
  return hash
}

function* hashPieces(pieces: Iterable<string>, { hashing }: Digests, end: (hash: string) => void): Generator<string> {
  const hash = hashing()
  for (const piece of pieces) {
    hash.add(piece)
    yield piece
  }
  end(hash.end())
}

/**
 * What says which files of a dossier belong together.
 * @param hashes of its files
 * @param isListed which of these it names, by path; its own name tells of all
 */
export function publishRelease(
  { id, sources }: Pick<Dossier, 'id' | 'sources'>,
  hashes: ReadonlyMap<string, string>,
  { sha256 }: Digests,
  isListed: (path: string) => boolean = () => true,
): DatedRelease {
  const listed = [...hashes].filter(([path]) => isListed(path))
  return datedReleaseSchema.parse({
    version: CONTRACT_VERSION,
    dossier: id,
    // As `nameOfRelease`, by the hash of the machine.
    release: shortened(sha256(linesOfRelease(Object.fromEntries(hashes)))),
    ...newestDay([...sources.values()].flatMap(({ knownOn }) => knownOn ?? [])),
    files: Object.fromEntries(listed.map(([path, hash]) => [path, shortened(hash)])),
  })
}

function newestDay(days: readonly CalendarDay[]): Pick<DatedRelease, 'dataOf'> {
  if (days.length === 0) return {}
  return { dataOf: formatIsoDay(days.reduce((newest, day) => (day > newest ? day : newest))) }
}
