import type { PublishedSource } from '../../contract/parts.ts'
import { parseFuzzyDate } from '../../domain/values/fuzzy-date.ts'
import { exportWords } from '../../words/sections/take-along/export-words.ts'
import { words } from '../../words/words.ts'
import type { Citation, CitationType } from './citation.ts'
import { toCitedDate } from './cited-date.ts'

const TYPES: Readonly<Record<NonNullable<PublishedSource['form']>, CitationType>> = {
  document: 'report',
  statement: 'document',
  report: 'article-newspaper',
  wire: 'article-newspaper',
  repost: 'article-newspaper',
  reference: 'entry-encyclopedia',
  post: 'post',
}

type CitedSource = Pick<
  PublishedSource,
  'id' | 'outlet' | 'title' | 'isLabel' | 'form' | 'url' | 'published' | 'language' | 'by' | 'unread' | 'versions'
>

/**
 * The document itself, as it gives its title and date.
 * @param nameOf the name of the actor whose own document it is
 */
export function citeSource(source: CitedSource, nameOf: (actor: string) => string): Citation {
  const { id, outlet, title, isLabel, form, url, published, language, by, unread, versions } = source
  const archived = versions.findLast(({ archivedUrl }) => archivedUrl !== null)
  const author = by === null ? null : nameOf(by)
  const notes = [
    ...(isLabel ? [exportWords.citation.ourTitle] : []),
    ...(published !== null && isOpen(published) ? [`${capital(words.publishedWords(published))}.`] : []),
    ...(unread ? [exportWords.citation.unread] : []),
  ]
  return {
    key: id,
    type: form === null ? 'webpage' : TYPES[form],
    author,
    title,
    isLabel,
    container: outlet === author ? null : outlet,
    publisher: null,
    published: toCitedDate(published),
    accessedOn: null,
    url,
    archivedUrl: archived?.archivedUrl ?? null,
    note: notes.length === 0 ? null : notes.join(' '),
    language,
  }
}

function isOpen(edtf: string): boolean {
  const read = parseFuzzyDate(edtf)
  return read.ok && read.value.parts.kind === 'interval' && (!read.value.parts.from || !read.value.parts.to)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
