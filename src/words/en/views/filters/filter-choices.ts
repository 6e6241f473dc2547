import { count, formatCount } from '../../numbers.ts'

/** What opens from the filters: their choices, and the sheet that holds them all on a narrow screen. */

/** What a facet is about, where its name alone does not say it. */
export const hints: Readonly<Record<string, string>> = {
  country:
    'Countries that an event concerns: where it happened, or whose authorities, people or weapons are part of it.',
  actor: 'Who or what acts in an event or is named in it. A state acts by its government; a country is only concerned.',
}

export const actorTypes = {
  state: 'States',
  organisation: 'Organisations',
  person: 'People',
  vessel: 'Ships',
  weapon: 'Weapons',
  unknown: 'Others',
} as const

export const withoutDate = 'undated'

/** The button that unfolds the articles of an outlet. */
export const articlesOf = (outlet: string, articles: number) => `${count(articles, 'article')} of ${outlet}`
export const titlesFailed = 'The titles of the articles could not be loaded.'

export function findAmong(choices: number): string {
  return `Find among ${formatCount(choices)}`
}

/** @param facet its label: `Actor` → `Find an actor` */
export function find(facet: string): string {
  const noun = facet.toLowerCase()
  return `Find ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

export function noChoice(text: string): string {
  return `No choice matches “${text}”.`
}

export const clearAll = 'Clear all'
/** How many choices of a facet are set, beside its name. */
export const chosen = (choices: number) => `${formatCount(choices)} chosen`
/** The button that closes the sheet: `Show 12 events`. */
export const show = (things: number, noun: 'event' | 'disagreement') =>
  things === 0 ? `No ${noun} matches` : `Show ${count(things, noun)}`
