import { CONTRACT_VERSION } from '../../../src/contract/contract-version.ts'
// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { OpenDossier } from '../../../src/model/open-dossier.ts'
import { toLinks } from '../../../src/state/address/use-links.ts'
import { useSession } from '../../../src/state/session-store.ts'
import { MapView } from '../../../src/views/map/map-view.tsx'
import { serve, startFresh } from '../../fresh-dom.ts'
import { makeEvent, makeIndex, selectAll } from '../../index-fixture.ts'
import { PLACE_DISAGREEMENTS, placedDossier } from '../../places-fixture.ts'

startFresh()
beforeEach(() => void serve({}))

const published = {
  ...PLACE_DISAGREEMENTS,
  version: CONTRACT_VERSION as typeof CONTRACT_VERSION,
  dossier: 'missiles',
  sources: [],
}

function show(hash = '', dossier = placedDossier) {
  history.replaceState(null, '', `/missiles/map${hash}`)
  const links = toLinks('missiles', '')
  return render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MapView selection={selectAll(dossier)} disagreements={published} links={links} href={links.map} isPage />
    </QueryClientProvider>,
  )
}

const listed = (name: RegExp | string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent.trim())

describe('the map of the places', () => {
  it('says how many events name a place, and how many do not', () => {
    show()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Where')
    expect(screen.getByText('5 of 6 events name a place.', { exact: false })).toHaveTextContent('1 does not.')
  })

  it('lists every place with its events and how exact it is, also those that cannot be drawn', () => {
    show()
    expect(listed(/^Places/)).toEqual([
      'Kyiv3 eventswithin about 17 km',
      'Atlantis1 eventnot on the map: its coordinates are not known',
      'Rivne1 eventdrawn as Kharkiv region',
      'Seoul1 eventwithin about 15 km',
      'Ukraine1 eventthe whole country',
    ])
  })

  it('lists what the fault lines join, as links to the disagreements', () => {
    show()
    const region = within(screen.getByRole('region', { name: 'Where the sources disagree about the place' }))
    const link = region.getByRole('link')
    expect(link).toHaveTextContent('Title of disputedPlace Kyiv or Seoul')
    expect(link).toHaveAttribute('href', '/missiles/events/disputed#place')
  })

  it('leads by keyboard to the events of a place and back, and the address keeps the place', async () => {
    show()
    const user = userEvent.setup()
    screen.getByRole('link', { name: /^Kyiv/ }).focus()
    await user.keyboard('{Enter}')
    expect(location.hash).toBe('#place-kyiv')
    expect(document.activeElement).toHaveTextContent('Kyiv 3 events')
    expect(listed(/^Kyiv/)).toEqual([
      'All places',
      '25 April 2024 Title of paradeStrike',
      '25 April 2024 Title of strikeStrike',
      '25 April 2024 Title of disputedPlace, the sources disagree about the place',
    ])
    screen.getByRole('link', { name: 'All places' }).focus()
    await user.keyboard('{Enter}')
    expect(location.hash).toBe('')
    expect(document.activeElement).toHaveTextContent('Places 5')
  })

  it('opens a link to a place, to the events without one, and says of an unknown place that it is none', () => {
    const { unmount } = show('#no-place')
    expect(listed(/^Events that name no place/)).toEqual(['All places', '25 April 2024 Title of wordsStrike'])
    unmount()
    show('#place-gotham')
    expect(screen.getByText('The link names the place “gotham”, at which no event shown is.')).toBeVisible()
    expect(listed(/^Places/)).toHaveLength(5)
  })

  it('points an event out on the timeline, by pointer and by keyboard', () => {
    show('#place-seoul')
    const link = screen.getByRole('link', { name: /Title of disputed/ })
    fireEvent.pointerEnter(link)
    expect(useSession.getState().pointedEvent).toBe('disputed')
    fireEvent.pointerLeave(link)
    expect(useSession.getState().pointedEvent).toBeNull()
    fireEvent.focus(link)
    expect(useSession.getState().pointedEvent).toBe('disputed')
  })

  it('says what is drawn of the world, and asks for no outline where the editors chose none', () => {
    const asked = serve({})
    show()
    expect(screen.getByText('No outline of the world is drawn: the editors chose none.')).toBeVisible()
    expect(asked).toEqual([])
  })

  it('says that an outline did not come, and shows the places all the same', async () => {
    const { index } = placedDossier
    const map = { outline: 'natural-earth' as const, contested: [{ name: 'Crimea', lat: 45, lon: 34.1 }] }
    show('', OpenDossier.fromIndex({ ...index, dossier: { ...index.dossier, map } }))
    expect(screen.getByText(/Crimea, in a dashed line, is claimed by more than one state/)).toBeVisible()
    expect(listed(/^Places/)).toHaveLength(5)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The outline of the world could not be loaded. Try again',
    )
  })

  it('goes to a region and back, and zooms no further than to the whole', async () => {
    show()
    const user = userEvent.setup()
    const whole = screen.getByRole('button', { name: 'All places' })
    expect(whole).toHaveAttribute('aria-pressed', 'true')
    await user.click(screen.getByRole('button', { name: /^Around Kyiv/ }))
    expect(whole).toHaveAttribute('aria-pressed', 'false')
    for (let step = 0; step < 8; step++) await user.click(screen.getByRole('button', { name: 'Zoom the map out' }))
    expect(whole).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('button', { name: 'Zoom the map out' })).toHaveAttribute('aria-disabled', 'true')
  })

  it('shows no map where no event has a place, and says so', () => {
    show('', OpenDossier.fromIndex(makeIndex([makeEvent({ id: 'words' })])))
    expect(screen.getByText('The event names no place.', { exact: false })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Zoom the map in' })).toBeNull()
  })
})
