// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { generateEvents } from '../../../bench/generate/generate-events.ts'
import { toIndex } from '../../../bench/generate/to-index.ts'
import { OpenDossier } from '../../../src/model/open-dossier.ts'
import { placeColumn } from '../../../src/model/places/place-column.ts'
import { placesOfSelection } from '../../../src/model/places/places-of-selection.ts'
import { toLinks } from '../../../src/state/address/use-links.ts'
import { EventsAt } from '../../../src/views/map/events-at.tsx'
import { PlaceList } from '../../../src/views/map/place-list.tsx'
import { RepeatedPage } from '../../../src/views/repeated/repeated-page.tsx'
import { SourceEvents } from '../../../src/views/sources/claims/source-events.tsx'
import { HangingList } from '../../../src/views/without/hanging-list.tsx'
import { selectAll } from '../../index-fixture.ts'
import { sourceClaim } from '../../source-fixture.ts'

/** The large dossier that all lists are given. */
const dossier = OpenDossier.fromIndex(toIndex(generateEvents(3000, 1)))
const { events } = dossier
const column = placeColumn(dossier)
const places = column ? placesOfSelection(selectAll(dossier), column).places : []
const links = toLinks(dossier.id, '')
const MOST_ELEMENTS = 600

interface LargeList {
  readonly list: string
  readonly count: number
  /** Typed, it finds something and not all. */
  readonly sought: string
  readonly node: ReactNode
}

const LISTS: readonly LargeList[] = [
  { list: 'places', count: places.length, sought: '11', node: <PlaceList places={places} onPoint={() => {}} /> },
  {
    list: 'events at a place',
    count: events.length,
    sought: 'sanction',
    node: (
      <EventsAt
        label="Kyiv"
        {...{ dossier, links }}
        events={events.map((_, eventNo) => eventNo)}
        place={null}
        disputed={new Map()}
      />
    ),
  },
  {
    list: 'what is repeated',
    count: events.length,
    sought: 'sanction',
    node: (
      <RepeatedPage
        {...{ dossier, links }}
        readings={events.map(({ id, sources }) => ({
          event: id,
          attribute: 'killed',
          stance: 'asserts' as const,
          value: '3',
          unit: null,
          sources,
          origins: { stated: 1, open: 0 },
          isDisputed: false,
        }))}
      />
    ),
  },
  {
    list: 'what hangs on a source',
    count: events.length,
    sought: 'sanction',
    node: (
      <HangingList
        label="Lost"
        rows={events.map(({ id, title }) => ({ key: id, title, href: links.event(id), note: 'Killed' }))}
      />
    ),
  },
  {
    list: 'the claims of a source',
    count: events.length,
    sought: 'sanction',
    node: (
      <SourceEvents
        events={events.map(({ id, kind, title }) => ({ id, kind, title, date: null, claims: [sourceClaim('killed')] }))}
        named={null}
        textOf={({ title }) => title}
      >
        {({ title }) => title}
      </SourceEvents>
    ),
  },
]

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)
vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40)
afterEach(() => act(() => void dispatchEvent(new Event('afterprint'))))

const rows = () => [...document.querySelectorAll('li[aria-setsize]')]

describe.each(LISTS)('a list of very many: $list', ({ count, sought, node }) => {
  it('has some hundred elements in the page at most, and tells the place of each row in the whole', async () => {
    render(node)
    await screen.findByRole('searchbox', { hidden: true })
    expect(rows().length).toBeGreaterThan(0)
    expect(document.querySelectorAll('*').length).toBeLessThan(MOST_ELEMENTS)
    expect(new Set(rows().map((row) => row.getAttribute('aria-setsize')))).toEqual(new Set([String(count)]))
    expect(rows().map((row) => row.getAttribute('aria-posinset'))).toEqual(rows().map((_, at) => String(at + 1)))
  })

  it('finds what is not in the page, and says how many of how many', async () => {
    render(node)
    const field = await screen.findByRole('searchbox', { hidden: true })
    fireEvent.change(field, { target: { value: sought } })
    const grouped = count.toLocaleString('en')
    await vi.waitFor(() => expect(field.parentElement?.textContent).toMatch(new RegExp(`^[\\d,]+ of ${grouped}$`)))
    const found = Number(field.parentElement?.textContent?.split(' ')[0]?.replaceAll(',', ''))
    expect(found).toBeGreaterThan(0)
    expect(found).toBeLessThan(count)
    expect(rows()[0]?.getAttribute('aria-setsize') ?? String(found)).toBe(String(found))
    fireEvent.change(field, { target: { value: 'no such thing' } })
    await vi.waitFor(() => expect(field.parentElement?.textContent).toBe(`None of ${grouped}`))
  })
})

it('goes on paper whole', async () => {
  render(LISTS[0]?.node)
  await screen.findByRole('searchbox')
  act(() => void dispatchEvent(new Event('beforeprint')))
  expect(screen.getAllByRole('listitem')).toHaveLength(places.length)
  expect(screen.queryByRole('searchbox')).toBeNull()
})
