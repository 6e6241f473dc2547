import { parseFuzzyDate } from '../../../../src/domain/values/fuzzy-date.ts'
import { quoted } from '../../../problem.ts'
import type { Importer } from '../../importer.ts'
import { reportNoText, reportWebPage } from '../../input/report-odd-file.ts'
import type { OpenRow } from '../../report/import-report.ts'
import { NO_DATE, placeDate } from '../../texts/date-parts.ts'
import { fitLine } from '../../texts/fit-text.ts'
import { type BibtexEntry, readBibtex } from './bibtex-entries.ts'
import { type Description, describedSources } from './described-sources.ts'

/** Fields that say who brought a document out, the nearest to an outlet first. */
const OUTLETS = [
  'journaltitle',
  'journal',
  'newspaper',
  'organization',
  'institution',
  'school',
  'publisher',
  'booktitle',
]
const LAST_OUTLETS = ['howpublished', 'author', 'editor']
const TAKEN = new Set([
  ...OUTLETS,
  ...LAST_OUTLETS,
  'title',
  'subtitle',
  'url',
  'doi',
  'langid',
  'language',
  'crossref',
])
const DATES = new Set(['date', 'year', 'month', 'day', 'urldate'])
const FORMS: Readonly<Record<string, Description['form']>> = {
  article: 'report',
  report: 'document',
  techreport: 'document',
  legislation: 'document',
  legal: 'document',
  jurisdiction: 'document',
  reference: 'reference',
  inreference: 'reference',
  dataset: 'reference',
}

/** A list of references in BibTeX or BibLaTeX. */
export const bibtex: Importer = {
  id: 'bibtex',
  reads: 'references in BibTeX',
  detects({ text }) {
    return /^\s*@[a-z]+\s*[{(]\s*[^\s,{}]+\s*,/im.test(text) ? 0.9 : 0
  },
  read(file, context) {
    const { report } = context
    if (file.decoded === null) return reportNoText(file, report)
    if (reportWebPage(file.text, report)) return null
    if (file.decoded.remark !== null) report.remark(file.decoded.remark)
    const entries = readBibtex(file.text)
    if (entries.length === 0) {
      report.error('no-entries', {}, 'has no entry of BibTeX', 'An entry begins with @article{key, or the like.')
      return null
    }
    const described = entries.flatMap((entry): Description[] => {
      const row = report.row(entry.line)
      if (!('why' in entry)) return [describe(entry, row)]
      row.setAside(entry.why)
      return []
    })
    return describedSources(described, context)
  },
}

function describe({ type, key, fields, inherited }: BibtexEntry, entry: OpenRow): Description {
  const field = (names: readonly string[]) =>
    names.map((name) => fields.get(name) || inherited?.get(name) || '').find((text) => text !== '') ?? ''
  entry.name = key
  if (inherited === null) entry.note(`the entry ${quoted(fields.get('crossref') ?? '')} that it refers to is not there`)
  const untaken = [...fields.keys()].filter((name) => !TAKEN.has(name) && !DATES.has(name))
  if (untaken.length > 0) entry.note(`not taken: ${untaken.join(', ')}`)
  const doi = field(['doi']).replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')
  const form = FORMS[type]
  return {
    entry,
    outlet: field(OUTLETS) || field(LAST_OUTLETS),
    title: fitLine([field(['title']), field(['subtitle'])].filter((part) => part !== '').join(': ')),
    url: field(['url']) || (doi === '' ? '' : `https://doi.org/${doi}`),
    published: dateOf(isDated(fields) ? fields : (inherited ?? fields), entry),
    language: languageOf(field(['langid', 'language'])),
    ...(form === undefined ? {} : { form }),
  }
}

function isDated(fields: BibtexEntry['fields']): boolean {
  return fields.has('date') || fields.has('year')
}

/** The day and the month of `29~apr` and `April 29`, as some write them for want of a field. */
function splitMonth(month: string): readonly [day: string, month: string] | null {
  const [, first, last] = /^(\S+?)[.,]?\s+(\S+)$/.exec(month) ?? []
  if (first === undefined || last === undefined) return null
  if (/^\d{1,2}$/.test(first)) return [first, last]
  return /^\d{1,2}$/.test(last) ? [last, first] : null
}

/** `date` of BibLaTeX is in EDTF; year, month and day of BibTeX are not. */
function dateOf(fields: BibtexEntry['fields'], entry: OpenRow): string | null {
  const date = fields.get('date') ?? ''
  if (date !== '' && parseFuzzyDate(date).ok) return date
  const [year = '', named = '', own = ''] = ['year', 'month', 'day'].map((name) => fields.get(name))
  const [day, month] = (own === '' ? splitMonth(named) : null) ?? [own, named]
  const placed = year === '' ? null : placeDate({ ...NO_DATE, year, month, day }, null, null)
  if (placed?.edtf != null) {
    for (const note of placed.notes) entry.note(note)
    return placed.edtf
  }
  const written = date || [year, month, day].join(' ').trim()
  if (written !== '') entry.note(`when it was published is left out: ${quoted(written)} is no date`)
  return null
}

/** Names of languages of BibLaTeX, by their codes. */
const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  american: 'en-US',
  british: 'en-GB',
  german: 'de',
  ngerman: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  russian: 'ru',
  ukrainian: 'uk',
  polish: 'pl',
  dutch: 'nl',
  portuguese: 'pt',
}

function languageOf(written: string): string {
  return LANGUAGES[written.toLowerCase()] ?? written
}
