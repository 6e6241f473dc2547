import type { DossierIndex, IndexEvent } from '../../contract/index-file.ts'

/** How what is left of a dossier differs from the whole: what hangs on what was taken out. Events in time order. */
export interface Hanging {
  /** Events of which nothing is left, as they were. */
  readonly lost: readonly IndexEvent[]
  /** Attributes of which sources disagreed and no longer do, by the event as it was. */
  readonly vanished: readonly DisputesOfEvent[]
  /** Attributes of which sources disagree only now: an account between two others is gone. */
  readonly appeared: readonly DisputesOfEvent[]
  /** Events that stand at another date, as they now are; they keep a claim. */
  readonly moved: readonly IndexEvent[]
}

export interface DisputesOfEvent {
  readonly event: IndexEvent
  /** Ids, never none. */
  readonly attributes: readonly string[]
}

/** Compares the indexes of a dossier and of what is left of it, as known on the same day. */
export function whatHangs(whole: DossierIndex, left: DossierIndex): Hanging {
  const leftById = new Map(left.events.map((event) => [event.id, event]))
  const pairs = whole.events.map((before) => ({ before, after: leftById.get(before.id) ?? null }))
  const toDisputes = (event: IndexEvent, attributes: readonly string[]) =>
    attributes.length > 0 ? [{ event, attributes }] : []
  return {
    lost: pairs.flatMap(({ before, after }) => (after ? [] : [before])),
    vanished: pairs.flatMap(({ before, after }) =>
      toDisputes(before, missingFrom(before.disputes, after?.disputes ?? [])),
    ),
    appeared: pairs.flatMap(({ before, after }) =>
      after ? toDisputes(after, missingFrom(after.disputes, before.disputes)) : [],
    ),
    moved: pairs.flatMap(({ before, after }) => (after && before.date !== after.date ? [after] : [])),
  }
}

function missingFrom(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((one) => !others.includes(one))
}

export function countDisputes(disputes: readonly DisputesOfEvent[]): number {
  return disputes.reduce((sum, { attributes }) => sum + attributes.length, 0)
}
