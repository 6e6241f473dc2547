import { parseIsoDay } from '../../../../src/domain/calendar-day.ts'
import { language as languageSchema, line, url as urlSchema } from '../../../schema/written-scalars.ts'
import { foldSpaces } from '../../../yaml/plain-text.ts'
import type { PageParts } from './page-parts.ts'
import { readStatedDates, type StatedDate } from './stated-date.ts'

/** What a saved page says of itself; `null` where it does not. */
export interface PageFacts {
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly language: string | null
  readonly published: StatedDate | null
  /** What is given as the date of publication and is no date that can be read without guessing. */
  readonly unreadDates: readonly string[]
}

/** Where pages say of themselves what they are, the most exact first. */
const DATES = [
  'article:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
]
const TITLES = ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title']
const OUTLETS = ['og:site_name', 'citation_journal_title', 'application-name']
const LANGUAGES = ['og:locale', 'content-language', 'dc.language', 'citation_language']

/** Reads what a page says of itself. Of several answers the first that can be taken counts; days that differ make an interval. */
export function readPageFacts(parts: PageParts): PageFacts {
  const { metas, documents } = parts
  const meta = (names: readonly string[]) =>
    names.flatMap((name) => metas.flatMap(([key, content]) => (key === name ? [content] : [])))
  const json = (key: string) => documents.flatMap((document) => textsOf(document[key]))
  const dates = [...json('datePublished'), ...meta(DATES), ...parts.publishedTimes]
  const read = readStatedDates(dates.map(foldSpaces).filter((text) => text !== ''))
  return {
    title: firstLine([...json('headline'), ...meta(TITLES), ...parts.titles]),
    outlet: firstLine([...documents.flatMap(({ publisher }) => namesOf(publisher)), ...meta(OUTLETS)]),
    url: firstOf(urlSchema, [
      ...parts.canonical,
      ...meta(['og:url']),
      ...json('url'),
      ...documents.flatMap(({ mainEntityOfPage: page }) => [...textsOf(page), ...idsOf(page)]),
      ...parts.savedFrom,
    ]),
    language: firstOf(
      languageSchema,
      [...json('inLanguage'), ...parts.languages, ...meta(LANGUAGES)].map((tag) => tag.trim().replaceAll('_', '-')),
    ),
    published: read.published,
    unreadDates: read.unread,
  }
}

function firstLine(texts: readonly string[]): string | null {
  return firstOf(line, texts.map(foldSpaces))
}

function firstOf(schema: typeof line, texts: readonly string[]): string | null {
  for (const text of texts) {
    const read = schema.safeParse(text)
    if (read.success) return read.data
  }
  return null
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return typeof value === 'string' ? [value] : []
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf)
  return typeof value === 'object' && value !== null && 'name' in value ? textsOf(value.name) : textsOf(value)
}

function idsOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && '@id' in value ? textsOf(value['@id']) : []
}

/** The day on which a web archive captured an address, and the address; `null` where it is of no web archive. */
export function readCapture(address: string): { readonly url: string; readonly capturedOn: string } | null {
  const match = /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})\d{0,6}[a-z_]*\/(https?:\/\/.+)$/.exec(
    address,
  )
  if (!match) return null
  const [, year = '', month = '', day = '', url = ''] = match
  const capturedOn = `${year}-${month}-${day}`
  return parseIsoDay(capturedOn) !== null && urlSchema.safeParse(url).success ? { url, capturedOn } : null
}
