import { type CalendarDay, civilOf } from '../../../domain/calendar-day.ts'
import { formatShortDay, formatYear } from '../dates.ts'
import { count, formatCount } from '../numbers.ts'

/** The story of the first page: one disagreement in three steps. */

export const title = 'A disagreement in three steps'
/** Of the story, while the page shows a day of the past. */
export const asToday = 'As known today'
export const steps = ['Who said what', 'Where from', 'What stands'] as const
export const leave = 'Leave the story'
export const failed = 'The story could not be loaded.'

/** Behind the reading that stands. */
export const stands = 'stands'

/** `9 sources, among them ABC and Delfi`; `ABC and Delfi` where they are all. @param outlets each once */
export function given(sources: number, outlets: readonly string[]): string {
  const named = outlets.slice(0, 2).join(' and ')
  return sources <= 2 && outlets.length === sources ? named : `${count(sources, 'source')}, among them ${named}`
}

/** `2 more answers are given.` */
export const moreReadings = (more: number) =>
  more === 1 ? '1 more answer is given.' : `${formatCount(more)} more answers are given.`

interface Named {
  readonly name: string
  readonly isRead: boolean
}

const nameOf = ({ name, isRead }: Named) => (isRead ? name : `${name} (not read)`)

/** `All 11 sources go back to Reuters (not read), which cites UN monitors (not read).` */
export function fromOne(sources: number, shared: Named, cited: readonly Named[]): string {
  const all = sources === 2 ? 'Both sources' : `All ${formatCount(sources)} sources`
  const which = cited.length === 0 ? '' : `, which cites ${cited.map(nameOf).join(' and ')}`
  return `${all} go back to ${nameOf(shared)}${which}.`
}

/** So many roots are named, the rest is counted. */
const MOST_ROOTS = 3

/** `The 18 sources go back to AP, TASS and 3 more.` */
export function fromRoots(sources: number, roots: readonly string[]): string {
  const more = roots.length - MOST_ROOTS
  const named =
    more > 0 ? `${roots.slice(0, MOST_ROOTS).join(', ')} and ${formatCount(more)} more` : roots.join(' and ')
  return sources === 1
    ? `The source goes back to ${named}.`
    : `The ${formatCount(sources)} sources go back to ${named}.`
}

/** @param standing the reading that stands; `null`: none does */
export function verdict(standing: string | null, isAssessed: boolean): string {
  if (isAssessed) return standing === null ? 'The editors leave it open.' : `The editors let ${standing} stand.`
  return standing === null
    ? 'No answer stands: several have equal support. The editors have not assessed it.'
    : `${standing} stands: most origins are compatible with it. The editors have not assessed it.`
}

export const knownOn = 'See what was known on'

/** `28 Apr`, `30 Apr 2024`. */
export function day(of: CalendarDay, withYear: boolean): string {
  return withYear ? `${formatShortDay(of)} ${formatYear(civilOf(of).year)}` : formatShortDay(of)
}
