import { count, formatCount } from '../../numbers.ts'

/** What the page says that compares the sources of an event. */

export const back = { name: 'Back', timeline: 'Timeline' } as const

/** `13 claims`. */
export function claims(n: number): string {
  return count(n, 'claim')
}

/** `3 points in dispute`. */
export function disputes(n: number): string {
  return `${count(n, 'point')} in dispute`
}

export const headings = { disputed: 'Where the sources disagree', undisputed: 'What the sources say' } as const

export const layouts = {
  name: 'Layout of the comparison',
  reading: {
    label: 'By answer',
    how: 'Each row is one question, with the answers side by side.',
    stackedHow: 'Each question, with the answers and the sources that give them.',
  },
  source: {
    label: 'By source',
    how: 'Each column is a source, each row a question. A dash means that the source says nothing about it.',
    stackedHow: 'Each source, with what it says about the event.',
  },
} as const

/** What the colour means: the words before its name, the name, which is set in it, and the words after. */
export const colourKey = ['Text in ', 'orange-red', ' disagrees with the answer that stands.'] as const

export const columns = {
  attribute: 'Question',
  readings: 'Answers, and who gives them',
  verdict: 'What stands, and why',
} as const

export const tables = {
  byReading: 'What the sources answer to each question, and which of them say it',
  bySource: 'What each source answers to each question',
} as const

/** Of an attribute on which nothing differs. */
export const noDifference = 'no difference'

export const mainSources = (n: number): string => count(n, 'main source')
export const allSources = 'All sources'
export const allCountedSources = (n: number): string => `All ${formatCount(n)} sources`

/** Of more sources than the table has columns for at a time. */
export const columnsShown = 'Sources in the table'
export const columnsBefore = 'Sources before'
export const columnsAfter = 'Sources after'
/** `31 to 60 of 500` */
export const columnsOf = (first: number, last: number, all: number): string =>
  all === 0 ? 'none' : `${formatCount(first)} to ${formatCount(last)} of ${formatCount(all)}`

export const silent = 'silent'

/** `TASS is silent`. */
export function areSilent(sources: readonly string[]): string {
  return `${sources.join(', ')} ${sources.length === 1 ? 'is' : 'are'} silent`
}

/** `3 sources are silent`. */
export function manyAreSilent(n: number): string {
  return `${count(n, 'source')} ${n === 1 ? 'is' : 'are'} silent`
}

/** `silent on 2 questions`. */
export function silentOn(attributes: number): string {
  return `silent on ${count(attributes, 'question')}`
}

/** Of a source that is folded, after its answers that depart from what stands: `6 more answers`. */
export function moreAnswers(n: number, afterOthers: boolean): string {
  return afterOthers ? `${formatCount(n)} more ${n === 1 ? 'answer' : 'answers'}` : count(n, 'answer')
}

/** `Launched by: Russia`. */
export const answerTo = (question: string, answer: string): string => `${question}: ${answer}`

/** Leads to the page of a source. */
export const aboutSource = (source: string): string => `About ${source}`

export const openDocument = 'Open the document'
export const documentInNewTab = 'document (opens in a new tab)'

export const legend = {
  quotes: 'Quotes have at most 12 words.',
  sizes: 'A large square is an origin; a small one is another source that goes back to it.',
  filled: 'Filled squares: the answer that stands.',
  sources: 'Each small square is a source, grouped by what it says; filled squares give the answer that stands.',
} as const

/** What the page is called in its tab. */
export const tabTitle = (event: string) => `${event}: the sources`
