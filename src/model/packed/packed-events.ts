import type { CountedLanes } from '../../selection/counted-lanes.ts'
import type { DensityBar } from '../../selection/time-window.ts'
import type { WindowedIndex } from '../../selection/windowed-index.ts'

/** What is published of the lanes beside the columns. */
export interface PackedLanes extends CountedLanes {
  /** Events with a disputed date. */
  readonly dateDisputed: number
  /** Bars of all lanes, by lane. */
  readonly overview: readonly (readonly DensityBar[])[]
}

/** Where an id leads: to an event at hand, to the one that it is now, nowhere; or it is being looked for. */
export type Sought = 'here' | 'sought' | 'missing' | { readonly now: string }

/** The events of a packed dossier, of which not all are at hand. When more of them are, the dossier is opened anew. */
export interface PackedEvents {
  /** Whether there is an event with an id; what is not known is asked for. */
  readonly seek: (id: string) => Sought
  /** Has an event brought, by its number, with all that is wanted in the same moment. */
  readonly want: (eventNo: number) => void
  /** Where all claims would be needed, which a packed dossier has not: throws a DataError. @param url of the file of all claims */
  readonly refuse: (url: string) => void
  /** Whether all columns are here: what needs them waits, and says so. */
  readonly isRead: boolean
  /** Has the columns brought, after what the timeline shows first. */
  readonly read: () => void
  /** Events that stand on the axis: the first so many. */
  readonly dated: number
  /** Until the columns are here, what is known of the lanes without them. */
  readonly counted: PackedLanes | undefined
  /** All events, where the columns came after the dossier was opened. */
  readonly sorted: WindowedIndex | undefined
  /** Points in dispute, by the numbers of the events. */
  readonly disputes: ArrayLike<number>
  /** How strong the weightiest disagreement is, by nature and weight; 0: there is none. */
  readonly strengths: ArrayLike<number>
}
