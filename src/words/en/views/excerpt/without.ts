import type { SourceForm } from '../../../../domain/claim.ts'
import { count, formatCount } from '../../numbers.ts'

/** What a reader takes out of a dossier, and what hangs on it. */

export const title = 'Without'
/** In front of what is taken out. */
export const lead = 'Without'
export const takenOut = 'Taken out'

export const forms: Readonly<Record<SourceForm, string>> = {
  document: 'documents',
  statement: 'statements',
  report: 'reports',
  wire: 'wire stories',
  repost: 'reposts',
  reference: 'reference works',
  post: 'posts',
}
export const machineTranslated = 'machine translations'
/** All that goes back to a voice alone, by its name. */
export const origin = (name: string) => name

export const putBack = (what: string) => `Put back ${what}`
export const putAllBack = 'Put all back'

/** Counted events, disagreements and dates, as what opens the list of them. */
export function lost(events: number, hadOnly: 'an-origin' | 'origins' | 'sources'): string {
  const [lose, their] = events === 1 ? ['loses', 'its'] : ['lose', 'their']
  const rest = hadOnly === 'an-origin' ? `${their} only origin` : `all ${their} ${hadOnly}`
  return `${count(events, 'event')} ${lose} ${rest}`
}
export const vanished = (disagreements: number) =>
  `${count(disagreements, 'disagreement')} ${disagreements === 1 ? 'vanishes' : 'vanish'}`
export const appeared = (disagreements: number) =>
  `${count(disagreements, 'disagreement')} ${disagreements === 1 ? 'appears' : 'appear'}`
export const moved = (dates: number) => `${count(dates, 'date')} ${dates === 1 ? 'changes' : 'change'}`
export const nothingHangs = 'No event, disagreement or date hangs on it.'

/** `25 April 2024; with it 29 April 2024`: the date now, and before; `null`: none. */
export function movedTo(before: string | null, now: string | null): string {
  return `${now ?? 'no date'}; with it ${before ?? 'no date'}`
}

/** A thing of the link that this dossier does not have, between the two texts. */
export const unknown: readonly [before: string, after: string] = [
  'Ignored in this link: ',
  ', because this dossier has no such source, origin or sort of sources.',
]

export const loading = 'Computing what is left …'
export const failed = (detail: string) => `What is left could not be computed: ${detail}`

/** Where something is chosen to be taken out. */
export const explains = 'Take out, and see what is left. Each number: the events of which nothing would be left.'
export const find = 'Find a source or an origin'
export const groups = { form: 'Sorts of sources', origin: 'Origins', source: 'Sources' } as const
/** Behind the number of a choice, for who does not see its place. */
export const wouldBeLost = (events: number) =>
  `${formatCount(events)} ${events === 1 ? 'event' : 'events'} would be lost`
export const more = (choices: number) => `${formatCount(choices)} more: type a name to find one.`
export const noChoice = (text: string) => `Nothing is called “${text}”.`
