import type { PublishedEvent } from '../../contract/event-file.ts'
import type { FailedPart } from './failed-parts.ts'

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
  /** Where all claims would be needed, which a packed dossier has not: throws a DataError. @param url of the file of all claims */
  readonly refuse: (url: string) => void
  /** Points in dispute, by the numbers of the events. */
  readonly disputes: ArrayLike<number>
  /** How strong the weightiest disagreement is, by nature and weight; 0: there is none. */
  readonly strengths: ArrayLike<number>
}
