import * as z from 'zod'
import { manifestSchema, signatureSchema } from '../../src/contract/releases/manifest.ts'
import { releaseChangesSchema } from '../../src/contract/releases/release-changes.ts'
import { releaseStateSchema } from '../../src/contract/releases/release-state.ts'
import { parseIsoDay } from '../../src/domain/calendar-day.ts'
import { compareText } from '../../src/domain/text-order.ts'
import type { Disk } from '../disk/disk.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import { reportOddEntry } from '../steps/report-odd-entry.ts'
import { decodeUtf8 } from '../yaml/utf8.ts'
import { CHANGES, KEPT, MANIFEST, RELEASES, SIGNATURE, STATE } from './release-folder.ts'
import { checkReleaseFiles, GIT_HINT } from './check-release-files.ts'
import { isSignatureOf } from './sign-manifest.ts'
import type { StoredRelease, StoredReleases } from './stored-release.ts'

const KNOWN: readonly string[] = [MANIFEST, SIGNATURE, CHANGES, ...KEPT]

/**
 * Reads the releases of a dossier. Reports what is not as the command `release` wrote it.
 * @param path of the dossier
 * @param ids under which it is and was published
 */
export function readReleases(path: string, ids: readonly string[], disk: Disk, problems: Problems): StoredReleases {
  const folder = `${path}/${RELEASES}`
  const own = disk.list(path)?.find(({ name }) => name === RELEASES)
  const entries = own && !reportOddEntry(own, folder, 'folder', problems) ? (disk.list(folder) ?? []) : []
  const releases: StoredRelease[] = []
  for (const entry of entries.toSorted((a, b) => compareText(b.name, a.name))) {
    const at = `${folder}/${entry.name}`
    if (entry.name === STATE || entry.name.startsWith('.')) continue
    if (reportOddEntry(entry, at, null, problems)) continue
    if (entry.kind !== 'folder' || parseIsoDay(entry.name) === null) {
      problems.warn(
        'unexpected-file',
        startOf(at),
        `${quoted(entry.name)} is not looked at`,
        'Folders here are named by days.',
      )
      continue
    }
    const release = readRelease(at, entry.name, ids, disk, problems)
    if (release) releases.push(release)
  }
  for (const { manifest, texts } of releases.slice(0, -1)) {
    if (texts.has(CHANGES)) continue
    const file = `${folder}/${manifest.date}/${CHANGES}`
    problems.error('bad-release', startOf(file), `of the release of ${manifest.date} is not there`, GIT_HINT)
  }
  const file = `${folder}/${STATE}`
  const bytes = releases.length === 0 ? null : readBytes(file, disk, problems)
  const text = bytes && decodeUtf8(file, bytes, problems)
  const state = text === null ? null : parse(file, text, releaseStateSchema, problems)
  return { folder, releases, state }
}

function readRelease(
  at: string,
  date: string,
  ids: readonly string[],
  disk: Disk,
  problems: Problems,
): StoredRelease | null {
  const texts = new Map<string, string>()
  const bytes = new Map<string, Uint8Array>()
  for (const entry of (disk.list(at) ?? []).toSorted((a, b) => compareText(a.name, b.name))) {
    const file = `${at}/${entry.name}`
    if (entry.name.startsWith('.') || reportOddEntry(entry, file, 'file', problems)) continue
    if (!KNOWN.includes(entry.name)) {
      const hint = `A release holds ${KNOWN.join(', ')}: move it elsewhere, or delete it.`
      problems.error('bad-release', startOf(file), `is no file of the release of ${date}`, hint)
      continue
    }
    const own = readBytes(file, disk, problems)
    if (!own) continue
    bytes.set(entry.name, own)
    const text = decodeUtf8(file, own, problems)
    if (text !== null) texts.set(entry.name, text)
  }
  const parsed = <T>(name: string, schema: z.core.$ZodType<T>): T | null => {
    const text = texts.get(name)
    return text === undefined ? null : parse(`${at}/${name}`, text, schema, problems)
  }
  const manifestFile = `${at}/${MANIFEST}`
  if (!bytes.has(MANIFEST)) {
    problems.error('bad-release', startOf(manifestFile), 'is not there', GIT_HINT)
    return null
  }
  const manifest = parsed(MANIFEST, manifestSchema)
  if (!manifest) return null
  if (manifest.date !== date || !ids.includes(manifest.dossier)) {
    const message = `is that of the release of ${manifest.dossier} of ${manifest.date}`
    problems.error('bad-release', startOf(manifestFile), message, 'Give its folder the name of its day back.')
    return null
  }
  checkReleaseFiles(at, manifest, bytes, problems)
  const signature = parsed(SIGNATURE, signatureSchema)
  if (signature && !isSignatureOf(signature, bytes.get(MANIFEST) ?? new Uint8Array())) {
    const hint =
      'The manifest was changed after it was signed, or the signature is of another. Take both from the history as they were.'
    const message = `is no signature of ${MANIFEST} of the release of ${date}`
    problems.error('bad-signature', startOf(`${at}/${SIGNATURE}`), message, hint)
  }
  return { manifest, signature, changes: parsed(CHANGES, releaseChangesSchema), texts }
}

/** The bytes of a file: of these, and not of its text, are the hashes and the signature. */
function readBytes(file: string, disk: Disk, problems: Problems): Uint8Array | null {
  const bytes = disk.read(file)
  if (!bytes) problems.error('bad-release', startOf(file), 'is not there, or cannot be read', GIT_HINT)
  return bytes
}

function parse<T>(file: string, text: string, schema: z.core.$ZodType<T>, problems: Problems): T | null {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    problems.error('bad-release', startOf(file), `is no JSON: ${error instanceof Error ? error.message : ''}`, GIT_HINT)
    return null
  }
  const read = z.safeParse(schema, json)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const where = issue?.path.join('.') ?? ''
  problems.error(
    'bad-release',
    startOf(file),
    `${where === '' ? 'it' : where}: ${issue?.message ?? 'is odd'}`,
    GIT_HINT,
  )
  return null
}
