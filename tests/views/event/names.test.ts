import { expect, test } from 'vitest'
import { toNames } from '../../../src/views/event/names.ts'
import { dossier, openedEvent } from './fixture.ts'

const [one] = openedEvent.sources

function namesOf(...knownOn: string[]): string[] {
  if (!one) return expect.fail('the event has no source')
  const sources = knownOn.map((day, at) => ({ ...one, id: `source-${at}`, outlet: 'Reuters', knownOn: day }))
  const names = toNames(dossier, { ...openedEvent, sources })
  return sources.map(({ id }) => names.source(id))
}

test('two documents of one outlet are told apart by their day, and with its year where they are of several', () => {
  expect(namesOf('2024-04-29', '2024-05-02')).toEqual(['Reuters (29 Apr)', 'Reuters (2 May)'])
  expect(namesOf('2003-04-02', '2009-01-15')).toEqual(['Reuters (2 Apr 2003)', 'Reuters (15 Jan 2009)'])
})
