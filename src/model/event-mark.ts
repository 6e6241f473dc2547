import type { Family, Mark } from '../contract/frame.ts'

/** How an event is marked by its kind. */
export interface EventMark {
  readonly mark: Mark
  readonly family: Family
  readonly kindLabel: string
}
