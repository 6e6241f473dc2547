import { quoted } from '../../../problem.ts'
import { parseFuzzyDate } from '../../../../src/domain/values/fuzzy-date.ts'
import type { Importer } from '../../importer.ts'
import { readJson } from '../../input/read-json.ts'
import type { OpenRow } from '../../report/import-report.ts'
import { NO_DATE, placeDate } from '../../texts/date-parts.ts'
import { fitLine } from '../../texts/fit-text.ts'
import { fieldIn, listIn, textIn } from '../timelinejs/slide.ts'
import { type Description, describedSources } from './described-sources.ts'

const OUTLETS = ['container-title', 'publisher', 'authority']
const TAKEN = new Set([...OUTLETS, 'id', 'type', 'title', 'author', 'issued', 'URL', 'DOI', 'language', 'accessed'])
const FORMS: Readonly<Record<string, Description['form']>> = {
  'article-journal': 'report',
  'article-magazine': 'report',
  'article-newspaper': 'report',
  bill: 'document',
  dataset: 'reference',
  'entry-dictionary': 'reference',
  'entry-encyclopedia': 'reference',
  hearing: 'document',
  legal_case: 'document',
  legislation: 'document',
  post: 'post',
  regulation: 'document',
  report: 'document',
  treaty: 'document',
}

/** References in CSL-JSON, as Zotero writes them: https://docs.citationstyles.org/ */
export const csl: Importer = {
  id: 'csl',
  reads: 'references in CSL-JSON',
  detects(file) {
    if (!/"(?:issued|container-title|date-parts)"/.test(file.text)) return 0
    const items = itemsIn(readJson(file, null)?.value)
    return items.some((item) => textIn(item, 'type') !== '' && textIn(item, 'title') !== '') ? 0.9 : 0
  },
  read(file, context) {
    const json = readJson(file, context.report)
    if (!json) return null
    const items = itemsIn(json.value)
    if (items.length === 0) {
      context.report.error(
        'no-entries',
        {},
        'has no reference of CSL-JSON',
        'It is a list of references, each in braces.',
      )
      return null
    }
    const path = Array.isArray(json.value) ? [] : ['items']
    const described = items.flatMap((item, index): Description[] => {
      const entry = context.report.row(json.lineOf([...path, index]))
      if (typeof item === 'object' && item !== null) return [describe(item, entry)]
      entry.setAside('is no reference')
      return []
    })
    return describedSources(described, context)
  },
}

function itemsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[]
  return listIn(value, 'items') ?? []
}

function describe(item: object, entry: OpenRow): Description {
  entry.name = fitLine(textIn(item, 'id')) || fitLine(textIn(item, 'title'))
  const untaken = Object.keys(item).filter((key) => !TAKEN.has(key))
  if (untaken.length > 0) entry.note(`not taken: ${untaken.join(', ')}`)
  const outlets = [...OUTLETS.map((key) => textIn(item, key)), authorOf(item)]
  const doi = textIn(item, 'DOI')
  const form = FORMS[textIn(item, 'type')]
  return {
    entry,
    outlet: outlets.find((text) => text !== '') ?? '',
    title: textIn(item, 'title'),
    url: textIn(item, 'URL') || (doi === '' ? '' : `https://doi.org/${doi}`),
    published: dateOf(fieldIn(item, 'issued'), entry),
    language: textIn(item, 'language'),
    ...(form === undefined ? {} : { form }),
  }
}

function authorOf(item: object): string {
  const names = (listIn(item, 'author') ?? []).map((author) => {
    const parts = ['given', 'non-dropping-particle', 'family'].map((key) => textIn(author, key))
    return textIn(author, 'literal') || parts.filter((part) => part !== '').join(' ')
  })
  return names.filter((name) => name !== '').join(', ')
}

/** `{ "date-parts": [[2024, 4, 29]], "circa": true }`, or a text. */
function dateOf(issued: unknown, entry: OpenRow): string | null {
  if (issued === undefined || issued === null) return null
  const [from = [], to = null] = (listIn(issued, 'date-parts') ?? []).map((parts) =>
    Array.isArray(parts) ? (parts as unknown[]).map((part) => String(part)) : [],
  )
  const [year = '', month = '', day = ''] = from
  const [endYear = '', endMonth = '', endDay = ''] = to ?? []
  const end = to === null ? null : { ...NO_DATE, year: endYear, month: endMonth, day: endDay }
  const placed = year === '' ? null : placeDate({ ...NO_DATE, year, month, day }, end, null)
  if (placed?.edtf != null) {
    const isCirca = ![undefined, null, false, 0, '', 'false'].includes(fieldIn(issued, 'circa') as string)
    return isCirca && !placed.edtf.includes('/') ? `${placed.edtf}~` : placed.edtf
  }
  const written = textIn(issued, 'raw') || textIn(issued, 'literal')
  if (parseFuzzyDate(written).ok) return written
  entry.note(`when it was published is left out: ${quoted(written || from.join('-'))} is no date`)
  return null
}
