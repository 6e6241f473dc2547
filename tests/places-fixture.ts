import type { Place } from '../src/contract/frame.ts'
import type { IndexEvent } from '../src/contract/index-file.ts'
import { OpenDossier } from '../src/model/open-dossier.ts'
import { makeDisagreement, makeReading } from './disagreement-fixture.ts'
import { makeActor, makeEvent, makeIndex, makePlace } from './index-fixture.ts'

const at = (id: string, name: string, lat: number | null, lon: number | null, rest: Partial<Place> = {}): Place => ({
  ...makePlace(id, name),
  lat,
  lon,
  ...rest,
})

export const PLACES = [
  at('ukraine', 'Ukraine', 48.4, 31.2, { extent: 'country' }),
  at('kyiv', 'Kyiv', 50.45, 30.52, { within: 'ukraine', extent: 17 }),
  at('kharkiv-region', 'Kharkiv region', 49.6, 36.6, { within: 'ukraine', extent: 100 }),
  at('rivne', 'Rivne', null, null, { within: 'kharkiv-region' }),
  at('seoul', 'Seoul', 37.57, 126.98, { extent: 15 }),
  at('atlantis', 'Atlantis', null, null),
  at('north-korea', 'North Korea', 40, 127, { extent: 'country' }),
]

const ATTRIBUTES = (['place', 'made-by'] as const).map((id) => ({
  id,
  label: id === 'place' ? 'Place' : 'Made by',
  type: 'entity' as const,
  unit: null,
  cumulative: false,
  scale: 'ratio' as const,
  complete: false,
  options: {},
}))

export const EVENTS: IndexEvent[] = [
  makeEvent({ id: 'parade', places: ['kyiv'] }),
  makeEvent({ id: 'strike', places: ['kyiv', 'ukraine'], values: { 'made-by': [{ value: 'north-korea' }] } }),
  makeEvent({
    id: 'disputed',
    places: ['kyiv'],
    disputes: ['place'],
    values: { place: [{ value: 'kyiv' }, { value: 'seoul' }, { value: 'kharkiv-region', denied: true }] },
  }),
  makeEvent({ id: 'village', places: ['rivne'] }),
  makeEvent({ id: 'myth', places: ['atlantis'] }),
  makeEvent({ id: 'words' }),
]

/** A dossier with places of every sort; Kyiv or Seoul is in dispute. */
export const placedDossier = OpenDossier.fromIndex(
  makeIndex(EVENTS, {
    places: PLACES,
    actors: [makeActor('north-korea', 'North Korea')],
    dossier: { attributes: ATTRIBUTES, map: { outline: 'none', contested: [] } },
  }),
)

export const PLACE_DISAGREEMENTS = {
  disagreements: [
    makeDisagreement({
      event: 'disputed',
      attribute: 'place',
      readings: [
        makeReading('kyiv', { standing: 'stands' }),
        makeReading('seoul'),
        makeReading('seoul', { stance: 'hedges' }),
        makeReading('kharkiv-region', { stance: 'denies' }),
      ],
    }),
    makeDisagreement({
      event: 'strike',
      attribute: 'made-by',
      readings: [makeReading('north-korea'), makeReading('kyiv')],
    }),
  ],
}
