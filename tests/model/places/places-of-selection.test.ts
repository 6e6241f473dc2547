import { CONTRACT_VERSION } from '../../../src/contract/contract-version.ts'
import fc from '../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { placeAttributes } from '../../../src/model/places/place-attributes.ts'
import { placeDisputes } from '../../../src/model/places/place-disputes.ts'
import { placeColumn, rolesAt } from '../../../src/model/places/place-column.ts'
import { placesOfSelection } from '../../../src/model/places/places-of-selection.ts'
import type { Selection } from '../../../src/model/selection.ts'
import { OpenDossier } from '../../../src/model/open-dossier.ts'
import { makeEvent, makeIndex, selectAll } from '../../index-fixture.ts'
import { PLACE_DISAGREEMENTS, placedDossier, PLACES } from '../../places-fixture.ts'

const published = {
  ...PLACE_DISAGREEMENTS,
  version: CONTRACT_VERSION as typeof CONTRACT_VERSION,
  dossier: 'missiles',
  sources: [],
}
const all = selectAll(placedDossier)
const placesOf = (selection: Selection) =>
  placesOfSelection(selection, placeColumn(selection.of) ?? expect.fail('it is at hand'))
const shown = (selection = all) => {
  const { places, without, events } = placesOf(selection)
  const idsOf = (numbers: readonly number[]) => numbers.map((eventNo) => selection.of.events[eventNo]?.id)
  return {
    places: places.map(({ place, drawnAt, events: at }) => [place.id, drawnAt?.id, idsOf(at)]),
    without: idsOf(without),
    events,
  }
}

describe('placesOfSelection', () => {
  it('has events at the places of the editors and at those that sources give, those with most events first', () => {
    expect(shown()).toEqual({
      places: [
        ['kyiv', 'kyiv', ['parade', 'strike', 'disputed']],
        ['atlantis', undefined, ['myth']],
        ['rivne', 'kharkiv-region', ['village']],
        ['seoul', 'seoul', ['disputed']],
        ['ukraine', 'ukraine', ['strike']],
      ],
      without: ['words'],
      events: 6,
    })
  })

  it('says by which attribute sources have an event at a place', () => {
    const kyiv = placesOf(all).places[0]?.events.map((eventNo) => placedDossier.events[eventNo] ?? expect.fail())
    expect(kyiv?.map((event) => rolesAt(placedDossier, event, 'kyiv'))).toEqual([[], [], ['place']])
  })

  it('takes an attribute for one of places by what is claimed of it in the whole dossier', () => {
    expect([...placeAttributes(placedDossier)]).toEqual(['place'])
  })

  it('drops no event: each is at a place or among those without', () => {
    const ids = fc.array(fc.constantFrom(...PLACES.map(({ id }) => id)), { maxLength: 3 })
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 12 }), (named) => {
        const events = named.map((places, at) => makeEvent({ id: `e${at}`, places: [...new Set(places)] }))
        const { places, without } = placesOf(selectAll(OpenDossier.fromIndex(makeIndex(events, { places: PLACES }))))
        const placed = places.flatMap((place) => place.events)
        expect(new Set([...placed, ...without]).size).toBe(events.length)
        expect(without).toEqual(events.flatMap((one, eventNo) => (one.places.length === 0 ? [eventNo] : [])))
      }),
    )
  })
})

describe('placeDisputes', () => {
  const joined = (disagreements = published) =>
    placeDisputes(all, disagreements).map(({ event, from, to, isSettled }) => [event.id, from.id, to.id, isSettled])

  it('joins what stands with what it excludes, each pair once, and leaves what is denied', () => {
    expect(joined()).toEqual([['disputed', 'kyiv', 'seoul', true]])
  })

  it('joins the decisive pair where nothing stands', () => {
    const [first] = published.disagreements
    const readings = first?.readings.map((reading) => ({ ...reading, standing: 'departs' as const })) ?? []
    expect(joined({ ...published, disagreements: first ? [{ ...first, readings }] : [] })).toEqual([
      ['disputed', 'kyiv', 'seoul', false],
    ])
  })

  it('joins lists where they lie nearest, and not where they share a place', () => {
    const [first] = published.disagreements
    const between = (one: string[], other: string[]) => {
      const readings = [one, other].map((value, at) => ({
        ...(first?.readings[0] ?? expect.fail()),
        value,
        standing: at === 0 ? ('stands' as const) : ('departs' as const),
      }))
      return joined({ ...published, disagreements: first ? [{ ...first, readings }] : [] })
    }
    expect(between(['seoul', 'kyiv'], ['kharkiv-region', 'atlantis'])).toEqual([
      ['disputed', 'kyiv', 'kharkiv-region', true],
    ])
    expect(between(['seoul', 'kyiv'], ['kyiv'])).toEqual([])
    expect(between(['rivne'], ['kharkiv-region'])).toEqual([])
    expect(between(['kyiv'], ['atlantis'])).toEqual([])
  })

  it('joins nothing of events that the filters leave out', () => {
    const none = selectAll(OpenDossier.fromIndex({ ...placedDossier.index, events: [] }))
    expect(placeDisputes(none, published)).toEqual([])
  })
})
