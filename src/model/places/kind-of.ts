import type { OpenDossier } from '../open-dossier.ts'

/** The kind of an event, by its number; not there: that is on its way. */
export function kindOf({ events, columns }: OpenDossier, eventNo: number): string | undefined {
  const event = events[eventNo]
  if (event) return event.kind
  const { ids, starts, values } = columns.readings.kind.finish()
  // The kind is followed by its lane.
  return ids[values[starts[eventNo] ?? NaN] ?? NaN]
}
