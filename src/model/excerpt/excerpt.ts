import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { View } from '../../state/address/view.ts'

/** Of which claims of a dossier all that is shown is computed. */
export interface Excerpt {
  /** Those known on this day; `null`: all. */
  readonly day: CalendarDay | null
  /** What is taken out, as the address names it. */
  readonly without: readonly string[]
  /** The day of the release whose claims they are; left out or `null`: of what is published now. */
  readonly release?: string | null
}

/** All claims: what is published. */
export const WHOLE: Excerpt = { day: null, without: [] }

export function isWhole({ day, without, release = null }: Excerpt): boolean {
  return day === null && without.length === 0 && release === null
}

/** Equal for two exactly where they are of the same claims. */
export function excerptKey({ day, without, release = null }: Excerpt): string {
  return JSON.stringify([day, without.toSorted(), release])
}

export function excerptOf({ knownOn, without, release }: View): Excerpt {
  return { day: knownOn, without, release }
}
