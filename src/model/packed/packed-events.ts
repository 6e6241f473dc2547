import type { PublishedEvent } from '../../contract/event-file.ts'
import type { FacetColumn } from '../../selection/facet-column.ts'
import type { CountedLanes } from '../../selection/counted-lanes.ts'
import type { WindowedIndex } from '../../selection/windowed-index.ts'
import type { FailedPart } from './failed-parts.ts'

/** What is published of the lanes beside the columns. */
export interface PackedLanes extends CountedLanes {
  /** How many events have a disputed date, and how many have none. */
  readonly dates: { readonly disputed: number; readonly undated: number }
  /**
   * How many events stand in each column of an overview: disputed on their date, none, others, none. Each stretch of time stands in that of
   * its middle.
   */
  readonly inColumns: (columnAt: (ms: number) => number) => Map<number, Uint32Array>
}

/** Where an id leads: to an event at hand, to the one that it is now, nowhere; or it is being looked for. */
export type Sought = 'here' | 'sought' | 'missing' | { readonly now: string }

/** The events of a packed dossier, of which not all are at hand. When more of them are, the dossier is opened anew. */
export interface PackedEvents {
  /** Whether there is an event with an id; what is not known is asked for. */
  readonly seek: (id: string) => Sought
  /** One event with all that is said of it. Fails with a DataError. */
  readonly whole: (id: string) => Promise<PublishedEvent>
  /** Has an event brought, by its number, with all that is wanted in the same moment. */
  readonly want: (eventNo: number) => void
  /** What did not come, and is asked for again. */
  readonly failed: readonly FailedPart[]
  /** Asks for it at once. */
  readonly askAgain: () => Promise<void>
  /** The attributes by which sources say where. Not there: nor is what `placed` would ask for, as in data that were published before. */
  readonly placeAttributes: readonly string[] | undefined
  /** At which places its events are; `null`: they are on their way, having been asked for. */
  readonly placed: () => FacetColumn | null
  /** Where all claims would be needed, which a packed dossier has not: throws a DataError. @param url of the file of all claims */
  readonly refuse: (url: string) => void
  /** The columns are not here: what needs them waits, and says so. */
  readonly isReading: boolean
  /** Has the columns brought, after what the timeline shows first. */
  readonly read: () => void
  /** Events that stand on the axis: the first so many. */
  readonly dated: number
  /** Until the columns are here, what is known of the lanes without them. */
  readonly counted: PackedLanes | undefined
  /** Of events that pass, what is ready already to be asked for windows; until the columns are here, what is made of the events that are. */
  readonly windowed: (passes: Uint8Array, make: () => WindowedIndex) => WindowedIndex | undefined
  /** Points in dispute, by the numbers of the events. */
  readonly disputes: ArrayLike<number>
  /** How strong the weightiest disagreement is, by nature and weight; 0: there is none. */
  readonly strengths: ArrayLike<number>
}
