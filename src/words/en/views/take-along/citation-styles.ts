import type { Cited, CitedDate, CitedDay } from '../../../cited.ts'
import { civilOf, parseIsoDay } from '../../../../domain/calendar-day.ts'
import { monthName } from '../../dates.ts'

/** Citations in words, by the styles that are asked for most. Letters are as the document has them: nothing is put in capitals. */
export const citationStyles = { chicago, apa, mla } as const

const UNDATED = 'n.d.'

/** A note by the Chicago Manual of Style, 17th edition: `Reuters, “Debris …,” April 29, 2024, https://…` */
function chicago(cited: Cited): string {
  const { author, title, isLabel, container, publisher, published, accessedOn, url, archivedUrl, note } = cited
  const after = [
    container,
    publisher,
    published ? dateWords(published, american) : accessedOn === null ? UNDATED : null,
    accessedOn === null ? null : `accessed ${dayWords(accessedOn, american)}`,
    url,
    archivedUrl === null ? null : `archived at ${archivedUrl}`,
  ].filter(isThere)
  const quoted = inQuotes(title, after.length > 0 ? ',' : '.', isLabel)
  const before = author === null ? quoted : `${author}, ${quoted}`
  return withNote(`${before} ${after.join(', ')}`.trim(), note)
}

/** A reference by the APA, 7th edition: `Reuters. (2024, April 29). Debris … https://…` */
function apa({ author, title, container, publisher, published, accessedOn, url, archivedUrl, note }: Cited): string {
  const date = `(${published ? dateWords(published, yearFirst) : UNDATED}).`
  const inside = container === null ? null : ended(publisher === null ? container : `In ${container}`)
  const head = author === null ? [ended(title), date] : [ended(author), date, ended(title)]
  const from =
    url === null ? null : accessedOn === null ? url : `Retrieved ${dayWords(accessedOn, american)}, from ${url}`
  const rest = [
    inside,
    publisher === null || publisher === author ? null : ended(publisher),
    from,
    archivedUrl === null ? null : `Archived at ${archivedUrl}`,
  ]
  // Nothing stands behind an address, where a full stop would be read as a part of it.
  return withNote([...head, ...rest].filter(isThere).join(' '), note)
}

/** An entry by the MLA Handbook, 9th edition: `“Debris ….” Reuters, 29 Apr. 2024, https://…` */
function mla({
  author,
  title,
  isLabel,
  container,
  publisher,
  published,
  accessedOn,
  url,
  archivedUrl,
  note,
}: Cited): string {
  const inside = [
    container,
    publisher,
    published ? dateWords(published, shortDay) : accessedOn === null ? UNDATED : null,
    url,
    archivedUrl === null ? null : `archived at ${archivedUrl}`,
  ].filter(isThere)
  const accessed = accessedOn === null ? null : `Accessed ${dayWords(accessedOn, shortDay)}.`
  const head = [author === null ? null : ended(author), inQuotes(title, '.', isLabel)]
  const where = inside.length > 0 && accessed !== null ? ended(inside.join(', ')) : inside.join(', ')
  return withNote([...head, where, accessed].filter((part) => part !== null && part !== '').join(' '), note)
}

function isThere(part: string | null): part is string {
  return part !== null && part !== ''
}

function withNote(text: string, note: string | null): string {
  return note === null ? text : `${text} [${note}]`
}

/**
 * A title in quotation marks, and the mark behind it, which stands within them unless the title ends with one. What the
 * editors call a document is no quotation.
 */
function inQuotes(title: string, mark: ',' | '.', isLabel: boolean): string {
  if (isLabel) return `${title}${mark}`
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’')
  return `“${inner}${/[.,?!…]$/.test(inner) ? '' : mark}”`
}

function ended(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}

function dayWords(isoDay: string, words: (day: CitedDay) => string): string {
  const day = parseIsoDay(isoDay)
  return day === null ? isoDay : words(civilOf(day))
}

function dateWords({ from, to, isCirca }: CitedDate, words: (day: CitedDay) => string): string {
  const dates = to ? `${words(from)} – ${words(to)}` : words(from)
  return isCirca ? `ca. ${dates}` : dates
}

function yearWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`
}

/** `April 29, 2024`. */
function american({ year, month, dayOfMonth }: CitedDay): string {
  if (month === undefined) return yearWords(year)
  return `${monthName(month)} ${dayOfMonth === undefined ? '' : `${dayOfMonth}, `}${yearWords(year)}`
}

/** `2024, April 29`. */
function yearFirst({ year, month, dayOfMonth }: CitedDay): string {
  if (month === undefined) return yearWords(year)
  return `${yearWords(year)}, ${monthName(month)}${dayOfMonth === undefined ? '' : ` ${dayOfMonth}`}`
}

/** The months that the MLA writes out are those of at most four letters. */
function shortMonth(month: number): string {
  const name = monthName(month)
  if (name.length <= 4) return name
  return name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`
}

/** `29 Apr. 2024`. */
function shortDay({ year, month, dayOfMonth }: CitedDay): string {
  if (month === undefined) return yearWords(year)
  return `${dayOfMonth === undefined ? '' : `${dayOfMonth} `}${shortMonth(month)} ${yearWords(year)}`
}
