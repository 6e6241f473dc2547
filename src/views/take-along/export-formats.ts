import { toBibtex } from '../../export/citations/bibtex.ts'
import type { Citation } from '../../export/citations/citation.ts'
import { toCslJson } from '../../export/citations/csl-json.ts'
import { toRis } from '../../export/citations/ris.ts'
import { toEventsCalendar } from '../../export/calendar/events-calendar.ts'
import { toClaimsCsv } from '../../export/csv/claims-csv.ts'
import { toEventsJson } from '../../export/events-json.ts'
import type { Shown } from '../../export/shown.ts'

interface Format<T> {
  readonly ending: string
  readonly type: string
  readonly write: (what: T) => string
}

export const CITATION_FORMATS = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex', write: toBibtex },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', write: toRis },
  'csl-json': { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: toCslJson },
} as const satisfies Readonly<Record<string, Format<readonly Citation[]>>>

/** What is asked of a file of data. */
interface DataChoice {
  readonly shown: Shown
  readonly withByteOrderMark: boolean
}

export const DATA_FORMATS = {
  csv: { ending: 'csv', type: 'text/csv', write: ({ shown, ...options }: DataChoice) => toClaimsCsv(shown, options) },
  json: { ending: 'json', type: 'application/json', write: ({ shown }: DataChoice) => toEventsJson(shown) },
  calendar: { ending: 'ics', type: 'text/calendar', write: ({ shown }: DataChoice) => toEventsCalendar(shown).text },
} as const satisfies Readonly<Record<string, Format<DataChoice>>>
