import { oneLine } from '../one-line.ts'
import type { Citation, CitationType } from './citation.ts'
import { isoOf } from './iso-of.ts'

const TYPES: Readonly<Record<CitationType, string>> = {
  webpage: 'ELEC',
  'article-newspaper': 'NEWS',
  report: 'RPRT',
  post: 'ELEC',
  'entry-encyclopedia': 'ENCYC',
  document: 'GEN',
}

/** Citations as RIS, in UTF-8. */
export function toRis(citations: readonly Citation[]): string {
  return citations.flatMap(toLines).join('')
}

function toLines(citation: Citation): string[] {
  const { type, author, title, isLabel, container, publisher, published, accessedOn, url } = citation
  const fields: [tag: string, value: string | null | undefined][] = [
    ['TY', TYPES[type]],
    ['LB', citation.key],
    ['TI', isLabel ? `[${title}]` : title],
    ['AU', author],
    ['T2', container],
    ['PB', publisher],
    ['PY', published ? String(published.from.year) : null],
    // An interval or a date that is about right is no day of its own: the note tells it.
    ['DA', published && !published.to && !published.isCirca ? isoOf(published.from, '/') : null],
    ['UR', url],
    ['Y2', accessedOn?.replaceAll('-', '/')],
    ['LA', citation.language],
    ['N1', published?.to ? `${isoOf(published.from)}/${isoOf(published.to)}` : null],
    ['N1', published?.isCirca ? `ca. ${isoOf(published.from)}` : null],
    ['N1', citation.archivedUrl],
    ['N1', citation.note],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []))
  return [...lines, 'ER  - \r\n', '\r\n']
}
