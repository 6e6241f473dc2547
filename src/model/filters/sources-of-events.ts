import type { ListedSource } from '../../contract/sources-file.ts'
import type { Selection } from '../selection.ts'

type Spoken = Pick<ListedSource, 'id' | 'claims' | 'events' | 'behind'>

/**
 * Ids of the sources that speak of an event that is selected; a source without claims counts if others rely on it for such an
 * event. Of a packed dossier, which names no events of a source, those that speak themselves; `null` while that is being brought.
 */
export function sourcesOfEvents(selection: Selection, sources: readonly Spoken[]): ReadonlySet<string> | null {
  const { packed, columns } = selection.of
  if (packed) {
    const { source } = columns.readings
    if (source.isHere?.() === false) return null
    const { ids, starts, values } = source.finish()
    const speaks = new Uint8Array(ids.length)
    for (let eventNo = 0; eventNo + 1 < starts.length; eventNo++) {
      if (!selection.has(eventNo)) continue
      const end = starts[eventNo + 1] ?? 0
      for (let place = starts[eventNo] ?? 0; place < end; place++) speaks[values[place] ?? 0] = 1
    }
    return new Set(ids.filter((_, number) => speaks[number] === 1))
  }
  const events = new Set(selection.events.map(({ id }) => id))
  const speaking = sources.filter((one) => (one.claims === 0 ? one.behind : one.events).some((id) => events.has(id)))
  return new Set(speaking.map(({ id }) => id))
}
