import { expect, test } from 'vitest'
import { scopeKey } from '../../../src/model/take-along/scope.ts'
import { scopesOfPage } from '../../../src/model/take-along/scopes-of-page.ts'
import { makeEvent, openDossier } from '../../index-fixture.ts'

const dossier = openDossier([makeEvent({ id: 'strike', disputes: ['killed'] })])
const PLAIN = { page: undefined, id: undefined, compared: [], hash: null }
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
  expect(keys({ page: 'map' })).toEqual(['events events'])
})
