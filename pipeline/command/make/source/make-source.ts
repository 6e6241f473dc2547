import { foldSpaces } from '../../../yaml/plain-text.ts'
import { FORBIDDEN_CHARACTERS } from '../../../../src/domain/verbatim/forbidden-characters.ts'
import { type Field, indented, itemLines, mapLines } from '../yaml-lines.ts'
import type { PageFacts } from './page-facts.ts'

/** What is known of a source that is to be added. */
export interface NewSource extends Omit<PageFacts, 'outlet'> {
  readonly id: string
  readonly outlet: string
  /** What we call it while its title is not known. */
  readonly label: string
  /** Where and when a web archive captured it. */
  readonly capture: { readonly archivedUrl: string; readonly capturedOn: string } | null
  /** Whether its text is at hand, in a file. */
  readonly isSaved: boolean
}

/** The file of a source, with what is to be done in it; what is not known is not made up. */
export function makeSource(source: NewSource): { readonly text: string; readonly missing: readonly string[] } {
  const { id, outlet, title, label, url, language, published, unreadDates, capture, isSaved } = source
  const isRead = isSaved && published !== null
  const missing = [
    ...(title === null ? ['title'] : []),
    ...(url === null ? ['url'] : []),
    ...(published === null ? ['published'] : []),
    ...(language === null ? ['language'] : []),
  ]
  const head: Field[] = [
    ['id', id],
    ['outlet', outlet],
  ]
  const lines = mapLines(head)
  const add = (...fields: Field[]) => lines.push(...mapLines(fields))
  if (title === null) add(['label', label, 'our words: once you know its title, write “title: …” in its place'])
  else add(['title', title])
  if (url === null) lines.push('# url: https://…')
  else add(['url', url])
  if (published === null) lines.push(...askForDate(unreadDates))
  else add(['published', published.value, `the page says ${published.written.map(comment).join(', ')}`])
  if (language === null) lines.push('# language: en # of the document, BCP 47')
  else add(['language', language])
  lines.push('# form: report # or document, statement, wire, repost, reference, post')
  lines.push('# cites: [] # where it has it from: a list of sources; [] is its own account; left out, nobody says')
  if (capture) {
    const { capturedOn, archivedUrl } = capture
    const version = itemLines([
      ['capturedOn', capturedOn],
      ['archivedUrl', archivedUrl],
    ])
    lines.push('versions:', ...indented(version))
  }
  if (isRead) lines.push('claims: [] # write here what it says; a claim looks like this:')
  else {
    add([
      'unread',
      true,
      'delete this line once you have read it: then it needs its date, and makes claims such as this',
    ])
    lines.push('# claims:')
  }
  lines.push(...CLAIM)
  return { text: `${lines.join('\n')}\n`, missing }
}

const CLAIM = [
  '#   - event: an-id-of-events.yaml',
  '#     attribute: an-id-of-dossier.yaml',
  '#     value: 2024-05-01',
  '#     quote: at most twelve words of the document, verbatim',
]

function askForDate(unread: readonly string[]): string[] {
  const said = unread.length === 0 ? '' : ` (the page says ${unread.map(comment).join(', ')})`
  return [`# published: 2024-05-01 # as exact as the document says it; 2024-05-01/.. where it says none${said}`]
}

const LONGEST_COMMENT = 60

/** What a page says, fit to stand after a `#`. */
function comment(text: string): string {
  const clean = foldSpaces(text.replace(new RegExp(FORBIDDEN_CHARACTERS, 'gu'), ' '))
  return clean.length > LONGEST_COMMENT ? `${Array.from(clean).slice(0, LONGEST_COMMENT).join('')}…` : clean
}
