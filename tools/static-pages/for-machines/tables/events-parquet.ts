import type { IndexEvent } from '../../../../src/contract/index-file.ts'
import type { TableColumn } from '../../../../src/export/table-column.ts'
import type { PublishedDossier } from '../published-dossier.ts'
import { isOpen } from './claims-parquet.ts'
import { parquetTable } from './parquet-table.ts'

interface EventRow {
  readonly dossier: PublishedDossier
  readonly event: IndexEvent
}

const kindOf = ({ dossier, event }: EventRow) => dossier.index.dossier.kinds.find(({ id }) => id === event.kind) ?? null

/** The columns in their order; those that the table of claims has too are called the same. */
export const EVENT_TABLE = {
  dossier: { type: 'text', of: ({ dossier }) => dossier.index.dossier.id },
  event: { type: 'text', of: ({ event }) => event.id },
  event_title: { type: 'text', of: ({ event }) => event.title },
  event_label: { type: 'text', of: ({ event }) => event.label },
  event_summary: { type: 'text', of: ({ event }) => event.summary },
  event_kind: { type: 'text', of: ({ event }) => event.kind },
  event_lane: { type: 'text', of: (row) => kindOf(row)?.lane ?? null },
  event_date: { type: 'text', of: ({ event }) => event.date },
  event_earliest: { type: 'day', of: ({ event }) => event.at?.earliest ?? null },
  event_latest: { type: 'day', of: ({ event }) => event.at?.latest ?? null },
  event_earliest_is_open: { type: 'truth', of: ({ event }) => isOpen(event.at, 'earliest') },
  event_latest_is_open: { type: 'truth', of: ({ event }) => isOpen(event.at, 'latest') },
  event_start: { type: 'instant', of: ({ event }) => event.at?.instants?.start ?? null },
  event_end: { type: 'instant', of: ({ event }) => event.at?.instants?.end ?? null },
  placed_by: { type: 'text', of: (row) => kindOf(row)?.placedBy ?? null },
  date_left_open: { type: 'truth', of: ({ event }) => event.dateLeftOpen },
  event_url: { type: 'text', of: ({ dossier, event }) => dossier.pageUrl('events', event.id) },
  actors: { type: 'ids', of: ({ event }) => event.actors },
  countries: { type: 'ids', of: ({ event }) => event.countries },
  places: { type: 'ids', of: ({ event }) => event.places },
  former_ids: { type: 'ids', of: ({ event }) => event.formerIds },
  disputes: { type: 'ids', of: ({ event }) => event.disputes },
  nature: { type: 'text', of: ({ event }) => event.weightiest?.nature ?? null },
  weight: { type: 'count', of: ({ event }) => event.weightiest?.weight ?? null },
  claims: { type: 'count', of: ({ event }) => event.claims },
  sources: { type: 'count', of: ({ event }) => event.sources.length },
  origins_stated: { type: 'count', of: ({ event }) => event.origins.stated },
  origins_open: { type: 'count', of: ({ event }) => event.origins.open },
  data_of: { type: 'day', of: ({ dossier }) => dossier.release.dataOf ?? null },
} as const satisfies Readonly<Record<string, TableColumn<EventRow>>>

/** The events of a dossier, a row each, in time order. */
export function eventsParquet(dossier: PublishedDossier): Uint8Array {
  const rows = Array.from(dossier.records(), (event) => ({ dossier, event }))
  return parquetTable<EventRow>('events', EVENT_TABLE, rows, dossier)
}
