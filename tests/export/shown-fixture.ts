import type { PublishedEvent } from '../../src/contract/event-file.ts'
import type { AboutExport, ExportNames, Shown } from '../../src/export/shown.ts'
import { dossier } from '../views/event/fixture.ts'

export const ABOUT: AboutExport = {
  address: 'https://faultline.example/missiles?kind=report&disputed=1',
  dataOf: '2024-04-30',
  exportedOn: '2026-11-30',
  leftOut: ['1 of 162 events.', 'Filters: Report; only disputed.'],
}

export const NAMES: ExportNames = {
  naming: dossier.names.naming,
  kind: (id) => dossier.markOf(id).kindLabel,
  attribute: (id) => dossier.names.attribute(id),
  lasts: (kind) => dossier.names.kinds.get(kind)?.lasts ?? null,
  eventUrl: (event, attribute) =>
    `https://faultline.example/missiles/events/${event}${attribute === undefined ? '' : `#${attribute}`}`,
}

/** Events with all of their claims. */
export function showEvents(...events: readonly PublishedEvent[]): Shown {
  return {
    dossier: { id: 'missiles', title: 'North Korean missiles in Ukraine' },
    events: events.map((event) => ({ event, claims: event.claims })),
    about: ABOUT,
    names: NAMES,
  }
}
