import { oneLine } from '../one-line.ts'
import type { CitedDay } from '../../words/cited.ts'
import type { Citation } from './citation.ts'
import { isoOf } from './iso-of.ts'

/** What LaTeX takes for a command, as what prints it. Braces stay balanced, since BibTeX counts those with a backslash too. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
}

/** Citations as BibTeX, in UTF-8. */
export function toBibtex(citations: readonly Citation[]): string {
  return citations.map(toEntry).join('\n')
}

function toEntry(citation: Citation): string {
  const { author, title, isLabel, container, publisher, published, accessedOn, url, archivedUrl } = citation
  const day = published && !published.to ? published.from : null
  const isInterval = published?.to
  const notes = [
    ...(citation.note === null ? [] : [escape(citation.note)]),
    // The styles of BibTeX know one date only.
    ...(published && (isInterval || published.isCirca) ? [escape(intervalWords(published.from, published.to))] : []),
    ...(archivedUrl === null ? [] : [`Archived: \\url{${toUrl(archivedUrl)}}`]),
  ]
  const fields: [string, string | null][] = [
    // A second pair of braces: one name, and no letter of a title is changed.
    ['author', author === null ? null : `{${escape(author)}}`],
    ['title', `{${escape(isLabel ? `[${title}]` : title)}}`],
    ['howpublished', container === null ? null : escape(container)],
    ['publisher', publisher === null ? null : escape(publisher)],
    ['year', published ? String(published.from.year) : null],
    ['month', day?.month === undefined ? null : String(day.month)],
    ['day', day?.dayOfMonth === undefined ? null : String(day.dayOfMonth)],
    ['url', url === null ? null : toUrl(url)],
    ['urldate', accessedOn],
    ['language', citation.language],
    ['note', notes.length === 0 ? null : notes.join(' ')],
  ]
  const written = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]))
  return `@misc{${citation.key},\n${written.join('')}}\n`
}

function intervalWords(from: CitedDay, to: CitedDay | null): string {
  return to ? `${isoOf(from)}/${isoOf(to)}.` : `ca. ${isoOf(from)}.`
}

function escape(text: string): string {
  return oneLine(text).replaceAll(/[\\{}~^$&%#_]/g, (sign) => COMMANDS[sign] ?? sign)
}

/** An address is not escaped: what would end it is written as its number. */
function toUrl(url: string): string {
  return oneLine(url).replaceAll(/[\\{} ]/g, (sign) => encodeURIComponent(sign))
}
