import type { KeyObject } from 'node:crypto'
import type { Disk } from '../disk/disk.ts'
import { suggestFrom, didYouMean } from '../names/nearest.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import { makeRelease } from '../releases/make-release.ts'
import { readKey } from '../releases/sign-manifest.ts'
import type { PipelineResult } from '../run-pipeline.ts'
import { cleanText } from '../yaml/clean-text.ts'
import { findMarkup, foldProse } from '../yaml/plain-text.ts'
import { decodeUtf8 } from '../yaml/utf8.ts'
import type { ReadArgs } from './read-args.ts'
import { whyNotWritten } from '../disk/why-not-written.ts'

type AskedRelease = Extract<ReadArgs, { kind: 'release' }>

/**
 * Makes a release and writes it into the folder of its dossier.
 * @returns the paths written; none where something is wrong, which is reported
 */
export function writeRelease(asked: AskedRelease, result: PipelineResult, disk: Disk): string[] {
  const { problems, files, counts, compared, releases, packedFrom } = result
  const { dossier, date, isKept } = asked
  const stored = releases.get(dossier)
  const own = counts.get(dossier)
  const published = compared.find((one) => one.dossier.id === dossier)
  if (!stored) {
    const known = [...releases.keys()]
    const hint = `${didYouMean(suggestFrom(known)(dossier))}There is ${known.join(', ')}.`
    problems.error('no-such-dossier', startOf(asked.options.dossiers), `holds no dossier ${quoted(dossier)}`, hint)
  }
  const notes = asked.notes === null ? null : readNotes(asked.notes, disk, problems)
  const key = asked.key === null ? null : readKeyFile(asked.key, disk, problems)
  if (problems.errorCount > 0 || !stored || !own || !published || !files) return []
  const [newest] = stored.releases
  if (newest && newest.manifest.date >= date) {
    const message = `the newest release is of ${newest.manifest.date}, and ${date} is not later`
    problems.error('release-date', startOf(stored.folder), message, 'Releases follow each other: give a later day.')
    return []
  }
  if (isKept && own.events >= packedFrom) {
    const message = `has ${own.events} events: of what is published packed no data is kept with a release`
    problems.error(
      'packed-release',
      startOf(stored.folder),
      message,
      'Leave out --keep: the hashes and the changes are noted.',
    )
    return []
  }
  const { release, files: made } = makeRelease(published, files, own, stored, { date, notes, isKept, key })
  if (newest?.manifest.release === release) {
    const message = `nothing that is published of ${dossier} changed since the release of ${newest.manifest.date}`
    problems.error('no-changes', startOf(stored.folder), message, 'There is nothing to release.')
    return []
  }
  try {
    return disk.replace(stored.folder, made, []).map((path) => `${stored.folder}/${path}`)
  } catch (error) {
    problems.error(
      'cannot-write',
      startOf(stored.folder),
      ...whyNotWritten(error, 'make the folder of the dossier writable'),
    )
    return []
  }
}

/** What editors say of a release: text in paragraphs; `null` (and a report) where it cannot be taken. */
function readNotes(file: string, disk: Disk, problems: Problems): string | null {
  const bytes = disk.read(file)
  if (!bytes) {
    problems.error('cannot-read', startOf(file), 'cannot be read', 'Name a text file with --notes FILE.')
    return null
  }
  const raw = decodeUtf8(file, bytes, problems)
  if (raw === null) return null
  const { text, spotAt } = cleanText(file, raw, problems)
  const markup = findMarkup(text)
  if (markup !== null) {
    const spot = spotAt(text.indexOf(markup))
    problems.error('markup', spot, `holds ${quoted(markup)}, which looks like HTML`, 'Write plain text.')
  }
  const notes = foldProse(text)
  if (notes === '')
    problems.error('empty', startOf(file), 'is empty', 'Write what the release is, or leave out --notes.')
  return notes
}

function readKeyFile(file: string, disk: Disk, problems: Problems): KeyObject | null {
  const bytes = disk.read(file)
  const key = bytes && readKey(new TextDecoder().decode(bytes))
  if (key) return key
  const what = bytes ? 'is no private key of Ed25519 (PKCS 8, PEM)' : 'cannot be read'
  problems.error('bad-key', startOf(file), what, 'Make one with npm run dossier -- key FILE.')
  return null
}
