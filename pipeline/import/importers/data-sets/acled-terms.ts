import type { WrittenKind } from '../../../schema/dossier-files.ts'
import { slugOf } from '../../../command/make/source/source-id.ts'
import { fitLine } from '../../texts/fit-text.ts'
import type { LabelledAttribute } from './gathered.ts'

/** What ACLED codes: https://acleddata.com/knowledge-base/codebook/ */
export const ACLED_COLUMNS = [
  'event_id_cnty',
  'event_date',
  'time_precision',
  'event_type',
  'sub_event_type',
  'actor1',
  'assoc_actor_1',
  'actor2',
  'assoc_actor_2',
  'iso',
  'country',
  'admin1',
  'admin2',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'source_scale',
  'notes',
  'fatalities',
] as const
export type AcledColumn = (typeof ACLED_COLUMNS)[number]

export const ACLED_ATTRIBUTES = {
  occurred: { id: 'occurred', label: 'Date', type: 'date' },
  killed: { id: 'killed', label: 'Killed', type: 'quantity', unit: 'people' },
  sides: { id: 'sides', label: 'Sides', type: 'entity', complete: true },
  associated: { id: 'associated', label: 'Associated with a side', type: 'entity' },
  place: { id: 'place', label: 'Place', type: 'entity' },
  sort: { id: 'sort-of-event', label: 'Sort of event', type: 'category' },
  scale: { id: 'scale-of-sources', label: 'Scale of the sources', type: 'text' },
} as const satisfies Readonly<Record<string, LabelledAttribute>>

const MARKS: Readonly<Record<string, NonNullable<WrittenKind['mark']>>> = {
  battles: 'triangle-down',
  'explosions-remote-violence': 'pointer',
  'violence-against-civilians': 'square',
  protests: 'circle',
  riots: 'diamond',
  'strategic-developments': 'pill',
}
const OTHER: WrittenKind = { id: 'other-event', label: 'Event', placedBy: 'occurred', lasts: false }

/** The kind of an event by `event_type`. */
export function kindOfAcled(eventType: string): WrittenKind {
  const label = fitLine(eventType)
  const id = slugOf(label, 60)
  if (id === '') return OTHER
  const mark = MARKS[id]
  return { id, label, placedBy: 'occurred', lasts: false, ...(mark === undefined ? {} : { mark }) }
}
