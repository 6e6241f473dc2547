import type { WrittenKind } from '../../../schema/dossier-files.ts'
import type { LabelledAttribute } from './gathered.ts'

/**
 * What UCDP GED codes: UCDP Georeferenced Event Dataset Codebook, https://ucdp.uu.se/downloads/
 */
export const UCDP_COLUMNS = [
  'id',
  'type_of_violence',
  'conflict_name',
  'dyad_name',
  'side_a',
  'gwnoa',
  'side_b',
  'gwnob',
  'number_of_sources',
  'source_article',
  'source_original',
  'where_prec',
  'where_coordinates',
  'where_description',
  'adm_1',
  'adm_2',
  'latitude',
  'longitude',
  'country',
  'iso3',
  'event_clarity',
  'date_prec',
  'date_start',
  'date_end',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
  'best',
  'high',
  'low',
] as const
export type UcdpColumn = (typeof UCDP_COLUMNS)[number]

const people = { type: 'quantity', unit: 'people' } as const

export const UCDP_ATTRIBUTES = {
  occurred: { id: 'occurred', label: 'Date', type: 'date' },
  killed: { id: 'killed', label: 'Killed', ...people },
  ofSideA: { id: 'killed-of-side-a', label: 'Killed of side A', ...people },
  ofSideB: { id: 'killed-of-side-b', label: 'Killed of side B', ...people },
  civilians: { id: 'civilians-killed', label: 'Civilians killed', ...people },
  ofUnknown: { id: 'killed-of-unknown-side', label: 'Killed of whom it is not known', ...people },
  sides: { id: 'sides', label: 'Sides', type: 'entity', complete: true },
  place: { id: 'place', label: 'Place', type: 'entity' },
  violence: {
    id: 'violence',
    label: 'Sort of violence',
    type: 'category',
    options: { 'state-based': 'State-based', 'non-state': 'Non-state', 'one-sided': 'One-sided' },
  },
  reportedAs: {
    id: 'reported-as',
    label: 'Reported as',
    type: 'category',
    options: { 'one-event': 'One event', 'a-sum': 'A sum over several events' },
  },
  conflict: { id: 'conflict', label: 'Conflict', type: 'text' },
  describedPlace: { id: 'place-described', label: 'Place, as described', type: 'text' },
  original: { id: 'first-told-by', label: 'First told by', type: 'text' },
} as const satisfies Readonly<Record<string, LabelledAttribute>>

/** By `type_of_violence`. An event happened at some time from its first to its last day, and does not go on over them. */
export const VIOLENCE: Readonly<Record<string, WrittenKind & { readonly option: string }>> = {
  1: kindOf('state-based', 'State-based violence', 'triangle-down'),
  2: kindOf('non-state', 'Non-state violence', 'diamond'),
  3: kindOf('one-sided', 'One-sided violence', 'square'),
}
export const OTHER_VIOLENCE: WrittenKind = kindOf('other', 'Violence', 'circle')

function kindOf(option: string, label: string, mark: NonNullable<WrittenKind['mark']>) {
  return { id: `${option}-violence`, label, placedBy: 'occurred', lasts: false, mark, option }
}

/** By `event_clarity`. */
export const CLARITY: Readonly<Record<string, string>> = { 1: 'one-event', 2: 'a-sum' }
