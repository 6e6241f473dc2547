import type { Citation } from '../../../src/export/citations/citation.ts'

/** A document of one day; what a test is about is given. */
export function makeCitation(given: Partial<Citation> = {}): Citation {
  return {
    key: 'reuters-2024-04-29',
    type: 'article-newspaper',
    author: null,
    title: 'Debris is from a North Korean missile',
    isLabel: false,
    container: 'Reuters',
    publisher: null,
    published: { from: { year: 2024, month: 4, dayOfMonth: 29 }, to: null, isCirca: false },
    accessedOn: null,
    url: 'https://example.org/debris?a=1&b=50%25#top_1',
    archivedUrl: null,
    note: null,
    language: 'en',
    ...given,
  }
}

/** A page of Faultline. */
export const PAGE = makeCitation({
  key: 'faultline-missiles-un-report',
  type: 'webpage',
  author: 'Editors of Faultline',
  title: 'UN monitors’ report',
  container: 'North Korean missiles in Ukraine',
  publisher: 'Faultline',
  published: null,
  accessedOn: '2026-11-30',
  url: 'https://faultline.example/missiles/events/un-report',
  note: 'Data as of 30 April 2024.',
})
