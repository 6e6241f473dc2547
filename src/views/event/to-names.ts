import type { PublishedEvent, PublishedSource } from '../../contract/published.ts'
import { formatShortDay } from '../../words/format-date.ts'
import { parseIsoDay } from '../../domain/calendar-day.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'

/** What ids are called on the page. An id that the data does not name stands for itself. */
export interface Names {
  readonly source: (id: string) => string
  readonly actor: (id: string) => string
  readonly place: (id: string) => string
  readonly sourceOf: (id: string) => PublishedSource | undefined
}

/** Names for one event: two articles of one outlet are told apart by their day. */
export function toNames({ names }: OpenDossier, event: PublishedEvent): Names {
  const sources = new Map(event.sources.map((source) => [source.id, source]))
  const perOutlet = new Map<string, number>()
  for (const { outlet } of event.sources) perOutlet.set(outlet, (perOutlet.get(outlet) ?? 0) + 1)
  return {
    source: (id) => {
      const source = sources.get(id)
      if (!source) return id
      const day = source.knownOn === null ? null : parseIsoDay(source.knownOn)
      return day !== null && (perOutlet.get(source.outlet) ?? 0) > 1
        ? `${source.outlet} (${formatShortDay(day)})`
        : source.outlet
    },
    actor: (id) => names.entity(id),
    place: (id) => names.place(id),
    sourceOf: (id) => sources.get(id),
  }
}

/** `New York. UN monitors.`: places and actors of an event, in a line. */
export function toInvolved({ places, actors }: Pick<PublishedEvent, 'places' | 'actors'>, names: Names): string {
  return [places.map((id) => names.place(id)), actors.map((id) => names.actor(id))]
    .filter((group) => group.length > 0)
    .map((group) => `${group.join(', ')}.`)
    .join(' ')
}
