import { count, formatCount } from '../numbers.ts'

/** What a page says of itself to whoever links to it, in the fewest words: for search, previews and pages without scripts. */

/** `Date of the report: 25 April 2024 or 29 April 2024` */
const answersTo = (question: string, answers: readonly string[]) =>
  `${question}: ${answers.length < 2 ? answers.join('') : `${answers.slice(0, -1).join('; ')} or ${answers.at(-1)}`}`

/** So many answers are told, the rest is counted. */
const MOST_ANSWERS = 3

/**
 * `The sources disagree. Date of the report: 25 April 2024 or 29 April 2024. 8 more points are in dispute.`
 * @param more points in dispute besides this one
 */
export function disputed(question: string, answers: readonly string[], more: number): string {
  const rest = answers.length - MOST_ANSWERS
  const told = rest > 0 ? [...answers.slice(0, MOST_ANSWERS), count(rest, 'further answer')] : answers
  const others = more === 0 ? '' : ` ${formatCount(more)} more ${more === 1 ? 'point is' : 'points are'} in dispute.`
  return `The sources disagree. ${answersTo(question, told)}.${others}`
}

/** Of an event on which nobody disagrees. @param support `2 sources, 1 origin` */
export function undisputed(date: string | null, support: string): string {
  return `${date === null ? '' : `${date}. `}No disagreement: ${support}.`
}

/** Of a source. */
export function source(name: string, claims: number, events: number, against: number): string {
  const alone = against === 0 ? '' : ` Other sources contradict ${formatCount(against)} of them.`
  return claims === 0
    ? `${name}. The editors know it only through other sources.`
    : `${name}. It makes ${count(claims, 'claim')} on ${count(events, 'event')}.${alone}`
}

export function dossier(events: number, sources: number, disagreed: number): string {
  return `${count(events, 'event')} from ${count(sources, 'source')}. The sources disagree on ${formatCount(disagreed)}.`
}

export const disagreements = (title: string, points: number) =>
  `${count(points, 'point')} on which the sources disagree, with every answer, who gives it and what stands. ${title}.`
export const sources = (title: string, of: number, unread: number) =>
  `${count(of, 'source')}, with what each says and where it has it from; ${formatCount(unread)} are known only through others. ${title}.`
export const repeated = (title: string) =>
  `The answers that most sources repeat, and to how few origins they go back. ${title}.`
export const map = (title: string) => `Where the events are, and between which places the sources disagree. ${title}.`
export const changes = (title: string, releases: number) =>
  `${count(releases, 'release')}, and what changed with each: claims, disagreements and sources. ${title}.`
export const compareSources = (title: string) => `Sources compared: what they share and where they part. ${title}.`
export const method =
  'How a claim is coded, what each sort of disagreement means, and why in some disputes nothing stands.'

/** On a page that is read without scripts. */
export const noScript = 'All that the sources say stands below. To move, filter and search, the page needs JavaScript.'
export const noScriptApp = 'This page is drawn by JavaScript. Without it these can be read:'

/** Of a page that has moved. */
export const moved = 'This page has moved'
export const movedTo = (title: string) => `It is now: ${title}`

export * as picture from './share-picture.ts'
export * as forMachines from './for-machines.ts'
export * as vocabulary from './vocabulary.ts'
