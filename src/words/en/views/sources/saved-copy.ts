import { formatDay } from '../../dates.ts'
import { parseIsoDay } from '../../../../domain/calendar-day.ts'
import { count, formatCount } from '../../numbers.ts'

/** On the page of a source: checking its claims against a copy that the reader saved. */

export const title = 'Check against a saved copy.'
export const how =
  'Drop it on this page, or choose it: text, HTML or MHTML. It is read on your machine and sent nowhere.'
export const choose = 'Choose a file'
export const chooseAnother = 'Choose another'
export const putAway = 'Put away'

export function reading(name: string): string {
  return `Reading ${name} …`
}

const FAULTS = {
  'no-file': 'That is no file. Save the page to your machine and drop the file.',
  'not-loaded': 'The part of this page that reads copies is not loaded yet. Try again.',
  empty: 'is empty.',
  'too-large': 'is larger than 20 MB. Save the page without its pictures, or as text.',
  unreadable: 'cannot be read. It may be a folder, or it may be gone.',
  pdf: 'is a PDF, which is not read here. Save its text as a .txt file.',
  binary: 'holds no text. Save the page as text, HTML or MHTML.',
  encoding: 'is in an unknown encoding. Save it again as UTF-8.',
  'no-page': 'holds no page in HTML. Save the page as HTML or as text.',
  'no-text': 'holds no words. A page that draws its text by script has to be saved as text.',
} as const

export function fault(found: keyof typeof FAULTS, name: string): string {
  return found === 'no-file' || found === 'not-loaded' ? FAULTS[found] : `${name} ${FAULTS[found]}`
}

type Counts = Readonly<Record<'found' | 'gone' | 'no-words' | 'other-version', number>>

/** `article.html: the words of 12 claims stand in it, those of 1 do not. 1 claim has no words to look for.` */
export function outcome(name: string, { found, gone, 'no-words': silent, 'other-version': other }: Counts): string {
  if (found + gone === 0 && other === 0) return `${name}: no claim of this source has words to look for.`
  const stand = `${name}: the words of ${count(found, 'claim')} stand in it, those of ${formatCount(gone)} do not.`
  const more = [
    silent > 0 && `${count(silent, 'claim')} ${silent === 1 ? 'has' : 'have'} no words to look for.`,
    other > 0 && `${count(other, 'claim')} ${other === 1 ? 'is' : 'are'} of another version.`,
  ]
  return [stand, ...more].filter(Boolean).join(' ')
}

const DOUBTS = {
  letters: 'It is written in other letters than the words of the claims. Is it a translation?',
  document: 'None of the words stands in it. Is it a copy of this document?',
} as const

/** Why none of the words stands in a copy, perhaps. */
export function doubts(
  doubt: keyof typeof DOUBTS | 'language',
  { language, said }: { readonly language: string | null; readonly said: string | null },
): string {
  if (doubt !== 'language') return DOUBTS[doubt]
  if (language === null || said === null) return DOUBTS.document
  return `It says that it is in ${said}; the document is in ${language}. Is it a translation?`
}

export function onlyFirst(left: number): string {
  return `Only the first file was read; ${count(left, 'other')} ${left === 1 ? 'was' : 'were'} not.`
}

/**
 * Whether the editors saved this very file.
 * @param capturedOn the day of the version that it is
 * @param isKnown whether there are hashes to compare it with
 */
export function identity(capturedOn: string | null, isKnown: boolean): string {
  const day = capturedOn === null ? null : parseIsoDay(capturedOn)
  if (day !== null) return `It is, byte for byte, the text that the editors saved on ${formatDay(day)}.`
  return isKnown
    ? 'It is another file than the editors saved: another version, or the same in another form.'
    : 'The editors have noted no hash to compare it with.'
}

interface Mark {
  readonly kind: 'found' | 'gone' | 'no-words' | 'other-version'
  readonly words?: readonly string[]
  readonly capturedOn?: string
}

/** Beside a claim. */
export function mark({ kind, words = [], capturedOn = '' }: Mark): string {
  if (kind === 'found') return 'Its words stand in your copy.'
  if (kind === 'no-words') return 'No words to look for in your copy.'
  if (kind === 'gone') return `Not in your copy: ${words.map((one) => `“${one}”`).join(', ')}.`
  const day = parseIsoDay(capturedOn)
  return `Your copy is another version than that of ${day === null ? capturedOn : formatDay(day)}.`
}
