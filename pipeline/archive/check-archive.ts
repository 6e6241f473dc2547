import { foldText } from '../../src/domain/verbatim/fold-text.ts'
import { holdsWords } from '../../src/domain/verbatim/holds-words.ts'
import type { Digests } from '../disk/digests.ts'
import type { Disk } from '../disk/disk.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import type { WrittenClaim } from '../schema/dossier-files.ts'
import type { Written } from '../schema/sound-fields.ts'
import type { WrittenDossier, WrittenSource } from '../steps/validate.ts'
import { decodeUtf8 } from '../yaml/utf8.ts'
import { type ArchiveText, archiveReader, type ArchiveTexts } from './archive-texts.ts'

/** The hash of the text of a version, by its place in `versions`. */
export type HashByVersion = ReadonlyMap<number, string>

/** What the archive holds of the sources that have been read. */
export interface ArchiveTally {
  /** How many texts quotes or words were compared with. */
  readonly checked: number
  /** Ids of all the sources whose text is not there, and of versions, as `<source>@<day>`; in order. */
  readonly missing: readonly string[]
  /** Hashes of texts of versions that have none yet, by the name of the source's file and the place of the version. */
  readonly hashes: ReadonlyMap<string, HashByVersion>
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

/**
 * Checks that every quote and all words as written stand verbatim in the saved texts: those of a claim of one version in
 * the text of that version, all others in every text of the source. A text whose hash is noted must still be that text.
 */
export function checkArchive(
  written: WrittenDossier,
  archive: string,
  { disk, digests }: { readonly disk: Disk; readonly digests: Digests },
  problems: Problems,
): ArchiveTally {
  let checked = 0
  const missing: string[] = []
  const hashes = new Map<string, Map<number, string>>()
  const textsOf = archiveReader(archive, disk, problems)
  for (const source of written.sources) {
    const { stem, header, claims } = source
    if (header?.value.unread) continue
    const found = textsOf(source)
    const quoting = claims.items.filter(({ value }) => value.quote !== undefined || value.asWritten !== undefined)
    reportMissing(source, found, quoting, archive, problems)
    if (found.texts.length === 0) missing.push(stem)
    else missing.push(...found.missing.map(({ capturedOn }) => `${stem}@${capturedOn}`))
    for (const text of found.texts) {
      const hash = checkHash(source, text, digests, problems)
      if (hash !== null && text.version !== null) {
        hashes.set(stem, (hashes.get(stem) ?? new Map<number, string>()).set(text.version, hash))
      }
      const own = quoting.filter(({ value }) => isIn(value.version, source, text))
      if (own.length === 0) continue
      const decoded = decodeUtf8(text.file, text.bytes, problems)
      if (decoded === null) continue
      checked++
      const folded = foldText(decoded)
      for (const claim of own) checkWords(claim, folded, text.file, found.texts.length > 1, problems)
    }
  }
  return { checked, missing, hashes }
}

/** Whether a claim's words must stand in a text. What all versions say must stand in each. */
function isIn(version: string | undefined, { header }: WrittenSource, text: ArchiveText): boolean {
  if (version === undefined) return true
  return text.version !== null && header?.value.versions?.[text.version]?.capturedOn === version
}

/** Warns, once a source and once a version, of quotes for which there is no text. */
function reportMissing(
  { stem, header }: WrittenSource,
  { texts, missing }: ArchiveTexts,
  quoting: readonly Written<WrittenClaim>[],
  archive: string,
  problems: Problems,
): void {
  const quotes = quoting.filter(({ value }) => value.quote !== undefined)
  if (texts.length === 0 && quotes.length > 0) {
    const file = `${archive}/${stem}.txt`
    const spot = header?.spot(['id']) ?? startOf(file)
    const message = `the archive has no text of ${stem}: its quotes are not verified`
    problems.warn('no-archive-text', spot, message, `Save the text of the document as ${file}.`)
    return
  }
  for (const { capturedOn, file } of missing) {
    const claim = quotes.find(({ value }) => value.version === capturedOn)
    if (!claim) continue
    const message = `the archive has no text of ${stem} as captured on ${capturedOn}: its quotes are not verified`
    problems.warn('no-archive-text', claim.spot(['version']), message, `Save the text of that day as ${file}.`)
  }
}

/**
 * Compares a text with the hash that is noted of its version.
 * @returns the hash of a version of which none is noted
 */
function checkHash(
  { header }: WrittenSource,
  { file, bytes, version }: ArchiveText,
  { sha256 }: Digests,
  problems: Problems,
): string | null {
  const noted = version === null ? null : header?.value.versions?.[version]
  if (!header || !noted || version === null) return null
  const hash = sha256(bytes)
  if (noted.sha256 === undefined) return hash
  if (noted.sha256 !== hash) {
    problems.error(
      'text-changed',
      header.spot(['versions', version, 'sha256']),
      `${file} is no longer the text that was noted as captured on ${noted.capturedOn}: its SHA-256 is ${hash}`,
      'Bring the text of that day back; if it is another capture, give it a version and a file of its own; delete sha256 only if the noted one was wrong.',
    )
  }
  return null
}

/** @param isOfSeveral whether there are several texts of the source */
function checkWords(
  { value: { quote, asWritten, version }, spot }: Written<WrittenClaim>,
  folded: string,
  file: string,
  isOfSeveral: boolean,
  problems: Problems,
): void {
  const others =
    isOfSeveral && version === undefined
      ? ' If only one version says it, name that in the claim: “version: <day>”.'
      : ''
  if (quote !== undefined && !holdsWords(folded, foldText(quote))) {
    problems.error(
      'quote-not-found',
      spot(['quote']),
      `the quote ${quoted(quote)} does not stand in ${file}`,
      `Copy it from the text word for word, capitals included.${others}`,
    )
  }
  if (asWritten !== undefined && !holdsWords(folded, foldText(asWritten))) {
    problems.error(
      'as-written-not-found',
      spot(['asWritten']),
      `${quoted(asWritten)} does not stand in ${file}`,
      `asWritten holds the words of the source: copy them from the text, or write what you mean as “gloss”.${others}`,
    )
  }
}
