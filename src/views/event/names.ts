import type { OpenEvent } from '../../contract/open-event.ts'
import type { PublishedSource } from '../../contract/parts.ts'
import { parseIsoDay } from '../../domain/calendar-day.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Naming } from '../../words/naming.ts'
import { eventWords } from '../../words/sections/event-words.ts'
import { words } from '../../words/words.ts'

/** What ids are called on the page of an event. An id that the data does not name stands for itself. */
export interface Names extends Naming {
  /** Two documents of one outlet are told apart by their day. */
  source(id: string): string
  sourceOf(id: string): PublishedSource | undefined
}

export function toNames({ names }: OpenDossier, event: OpenEvent): Names {
  const sources = new Map(event.sources.map((source) => [source.id, source]))
  const perOutlet = new Map<string, number>()
  for (const { outlet } of event.sources) perOutlet.set(outlet, (perOutlet.get(outlet) ?? 0) + 1)
  return {
    source: (id) => {
      const source = sources.get(id)
      if (!source) return id
      const day = source.knownOn === null ? null : parseIsoDay(source.knownOn)
      return day !== null && (perOutlet.get(source.outlet) ?? 0) > 1
        ? `${source.outlet} (${words.formatShortDay(day)})`
        : source.outlet
    },
    sourceOf: (id) => sources.get(id),
    nameOf: (id) => names.entity(id),
    attribute: (id) => names.attributes.get(id),
  }
}

/** `New York. UN monitors.`: places and actors of an event, in a line. */
export function toInvolved({ names }: OpenDossier, { places, actors }: Pick<OpenEvent, 'places' | 'actors'>) {
  return eventWords.involved(
    places.map((id) => names.place(id)),
    actors.map((id) => names.entity(id)),
  )
}
