import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { App } from '../../src/app/app.tsx'
// Loaded before the app asks for its chunk: the first test would wait too long for it.
import '../../src/views/event/event-panel.tsx'
import { makeIndex, onDay, toCatalogue, toPublished } from '../index-fixture.ts'

const events = [
  onDay('kharkiv-strike', '2024-04-02', { title: 'Strike on Kharkiv', countries: ['UA'] }),
  onDay('un-report', '2024-04-25', {
    kind: 'report',
    title: 'UN report on debris',
    formerIds: ['report-of-the-un'],
    countries: ['US'],
    disputes: ['killed'],
  }),
  onDay('old-test', '2019-05-04', { title: 'Test of 2019' }),
]
export const index = makeIndex(events)
/** A server with two dossiers, of which one can be opened. */
export const files: Readonly<Record<string, unknown>> = {
  '/data/catalogue.json': toCatalogue('missiles', 'floods'),
  '/data/missiles/index.json': index,
  ...Object.fromEntries(
    events.map((event) => [`/data/missiles/events/${event.id}.json`, toPublished('missiles', event)]),
  ),
}

/** Opens the app at an address. */
export function visit(url: string) {
  history.replaceState(null, '', url)
  render(<App />)
  return userEvent.setup()
}

/** What the address bar holds. */
export function address(): string {
  return location.pathname + location.search + location.hash
}
