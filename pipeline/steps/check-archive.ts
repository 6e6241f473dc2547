import type { Disk } from '../disk.ts'
import { withoutForbiddenCharacters } from '../yaml/plain-text.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import { decodeUtf8 } from '../yaml/utf8.ts'
import type { WrittenDossier } from './validate.ts'

/** What the archive holds of the sources that have been read. */
export interface ArchiveTally {
  /** How many texts quotes or words were compared with. */
  readonly checked: number
  /** Ids of all the sources whose text is not there, in order. */
  readonly missing: readonly string[]
}

/** Checks that every quote and all words as written stand verbatim in `<archive>/<source id>.txt`. */
export function checkArchive(written: WrittenDossier, archive: string, disk: Disk, problems: Problems): ArchiveTally {
  let checked = 0
  const missing: string[] = []
  for (const { stem, header, claims } of written.sources) {
    const quoting = claims.items.filter(({ value }) => value.quote !== undefined || value.asWritten !== undefined)
    if (header?.value.unread) continue
    const file = `${archive}/${stem}.txt`
    const bytes = disk.read(file)
    if (!bytes) {
      missing.push(stem)
      if (quoting.some(({ value }) => value.quote !== undefined)) {
        const spot = header?.spot(['id']) ?? startOf(file)
        problems.warn(
          'no-archive-text',
          spot,
          `the archive has no text of ${stem}: its quotes are not verified`,
          `Save the text of the document as ${file}.`,
        )
      }
      continue
    }
    if (quoting.length === 0) continue
    const text = decodeUtf8(file, bytes, problems)
    if (text === null) continue
    checked++
    const folded = foldQuote(text)
    for (const { value, spot } of quoting) {
      const { quote, asWritten } = value
      if (quote !== undefined && !folded.includes(foldQuote(quote))) {
        problems.error(
          'quote-not-found',
          spot(['quote']),
          `the quote ${quoted(quote)} does not stand in ${file}`,
          'Copy it from the text word for word, capitals included.',
        )
      }
      if (asWritten !== undefined && !folded.includes(foldQuote(asWritten))) {
        problems.error(
          'as-written-not-found',
          spot(['asWritten']),
          `${quoted(asWritten)} does not stand in ${file}`,
          'asWritten holds the words of the source: copy them from the text, or write what you mean as “gloss”.',
        )
      }
    }
  }
  return { checked, missing }
}

/** White space, typographic quotes and dashes folded, invisible characters left out; capitals kept. */
export function foldQuote(text: string): string {
  return withoutForbiddenCharacters(text)
    .normalize('NFC')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
