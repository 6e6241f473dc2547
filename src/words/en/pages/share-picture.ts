import { count, formatCount } from '../numbers.ts'

/** What stands on a share picture. */

/** `Reports and findings · North Korean missiles in Ukraine` */
export const headline = (sort: string, title: string) => `${sort} · ${title}`
export const event = 'Event'
export const source = 'Source'
/** Of an event with a title in letters that the picture has not: `Strike, 2 January 2024` */
export const untitled = (kind: string, date: string) => `${kind}, ${date}`
/** `25 April 2024 · 30 sources, 1 origin` */
export const under = (parts: readonly string[]) => parts.join(' · ')
/** `Date of the report: 4 days apart` */
export const heading = (question: string, reason: string) => `${question}: ${reason}`
export const more = (points: number) =>
  points === 0 ? '' : `${formatCount(points)} more ${points === 1 ? 'point' : 'points'} in dispute`
export const moreAnswers = (answers: number) => (answers === 0 ? '' : count(answers, 'further answer'))
export const disagree = 'the sources disagree'
export const givenBy = (sources: number) => count(sources, 'source')
export const noDispute = 'No disagreement'
export const undated = 'No source gives a date'
/** In place of a title in letters that the picture has not. @param language `Korean`; `null`: not known */
export const otherLetters = (language: string | null) =>
  language === null ? 'A document in other letters' : `A document in ${language}`
/** The same of an answer. */
export const otherAnswer = 'An answer in other letters'
/** A name in other letters. */
export const otherName = 'A name in other letters'
export const claimsOn = (claims: number, events: number) => `${count(claims, 'claim')} on ${count(events, 'event')}`
export const contradicted = (claims: number) => `Other sources contradict ${formatCount(claims)}`
export const uncontradicted = 'No other source contradicts them'
export const restOnIt = (sources: number) => `${count(sources, 'source')} ${sources === 1 ? 'rests' : 'rest'} on it`
export const unread = 'The editors have not read it. They know it through others.'
/** Beside a claim. */
export const against = (sources: number) => `${count(sources, 'source')} ${sources === 1 ? 'says' : 'say'} otherwise`
export const dossier = 'Dossier'
/** Beneath the title of a dossier. */
export const counts = (events: number, sources: number) => `${count(events, 'event')} · ${count(sources, 'source')}`
export const disagreed = (events: number, all: number) =>
  events === 0
    ? 'The sources do not disagree'
    : `The sources disagree on ${formatCount(events)} of ${count(all, 'event')}`
