import type { RefObject } from 'react'

/** Id of the bar by which a day is chosen. */
export const KNOWN_ON_BAR = 'known-on'

/** What leads the focus between the bar and the button that opens it. */
export interface KnownOnRefs {
  readonly button: RefObject<HTMLButtonElement | null>
  /** The field for the day, when the bar is there. */
  readonly field: RefObject<HTMLInputElement | null>
}
