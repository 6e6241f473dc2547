import { expect, test } from 'vitest'
import { scopeKey } from '../../../src/model/take-along/scope.ts'
import { scopesOfPage } from '../../../src/model/take-along/scopes-of-page.ts'
import { makeEvent, openDossier } from '../../index-fixture.ts'
import { placedDossier } from '../../places-fixture.ts'

const dossier = openDossier([makeEvent({ id: 'strike', disputes: ['killed'] })])
const PLAIN = { page: undefined, id: undefined, compared: [], hash: null, isMapBeside: false }
const keys = (page: object) => scopesOfPage(dossier, { ...PLAIN, ...page }).map(scopeKey)
const SHOWN = ['window events-in-view', 'events events']

test('from the timeline, what it shows', () => {
  expect(keys({})).toEqual(SHOWN)
})

test('from an event, the event, its disputes, and the attribute that the address names', () => {
  const event = { page: 'events', id: 'strike' }
  expect(keys(event)).toEqual(['event strike', 'discrepancy strike killed', ...SHOWN])
  expect(keys({ ...event, hash: 'occurred' })).toEqual([
    'event strike',
    'discrepancy strike occurred',
    'discrepancy strike killed',
    ...SHOWN,
  ])
  expect(keys({ ...event, hash: 'no-attribute' })).toEqual(keys(event))
})

test('an event that is not shown cannot be taken along', () => {
  expect(keys({ page: 'events', id: 'gone' })).toEqual(SHOWN)
})

test('from a source, a comparison, the disagreements: these first', () => {
  expect(keys({ page: 'sources', id: 'reuters' })[0]).toBe('source reuters')
  expect(keys({ page: 'compare', compared: ['a', 'b'] })[0]).toBe('comparison compared a b')
  expect(keys({ page: 'disagreements' })[0]).toBe('disagreements disagreements')
})

test('from the map, the map first; from the timeline, where it stands beside it', () => {
  const placed = (page: object) => scopesOfPage(placedDossier, { ...PLAIN, ...page }).map(scopeKey)
  expect(placed({ page: 'map' })).toEqual(['map map', 'events events'])
  expect(placed({ page: 'map', hash: 'place-kyiv' })).toEqual(['map map kyiv', 'events events'])
  expect(placed({ isMapBeside: true })).toEqual([...SHOWN, 'map map'])
  expect(placed({ isMapBeside: false })).toEqual(SHOWN)
  // An event that is open stands in its place.
  expect(placed({ page: 'events', id: 'strike', isMapBeside: true })).not.toContain('map map')
})

test('a dossier without places has no map to take along', () => {
  expect(keys({ page: 'map' })).toEqual(['events events'])
  expect(keys({ isMapBeside: true })).toEqual(SHOWN)
})
