// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { DossierIndex } from '../../../src/contract/index-file.ts'
// Loaded before the app asks for them: the first test would wait too long.
import '../../../src/pages/map/map-route.tsx'
import { serve, startFresh } from '../../fresh-dom.ts'
import { toCatalogue } from '../../index-fixture.ts'
import { visit } from '../visit-app.tsx'
import { published, publishedWhole } from './published-many.ts'

vi.mock('../../../src/views/timeline/engine/vis-timeline-adapter.ts', () => import('../fake-vis-timeline.ts'))
startFresh()

const CATALOGUE = { '/data/catalogue.json': toCatalogue('many') }
const index = published['/data/many/index.json'] as DossierIndex

/** What the list beside the map says of each place. */
const placesShown = async () => {
  const list = await screen.findByRole('list', { name: 'Places' })
  return within(list)
    .getAllByRole('link')
    .map((link) => link.textContent)
}

describe('the map of a packed dossier', () => {
  it.each(['', '?kind=talk', '?disputed=1'])('has the places that one has that is one file: %s', async (filter) => {
    serve({ ...publishedWhole, ...CATALOGUE })
    visit(`/many/map${filter}`)
    const expected = await placesShown()
    expect(expected.length).toBeGreaterThan(2)
    const [lede] = screen.getAllByText(/ of \d+ events name a place/)
    const said = lede?.textContent ?? expect.fail('it says nothing')
    document.body.replaceChildren()
    serve({ ...published, ...CATALOGUE })
    visit(`/many/map${filter}`)
    await screen.findByText((_, element) => element?.textContent === said)
    expect(await placesShown()).toEqual(expected)
    expect(screen.getByText(/no line joins places on which the sources disagree/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Map' })).toHaveAttribute('aria-current', 'page')
  })

  it('lists the events of a place, those among them that were not at hand', async () => {
    serve({ ...published, ...CATALOGUE })
    visit('/many/map#place-kyiv')
    const list = await screen.findByRole('list', { name: 'Kyiv' })
    const atHand = new Set(index.events.map(({ title }) => title))
    const titles = await waitFor(() => {
      const named = within(list)
        .getAllByRole('link')
        .flatMap((link) => /Event \d+/.exec(link.textContent)?.[0] ?? [])
      expect(named.filter((title) => !atHand.has(title)).length).toBeGreaterThan(0)
      return named
    })
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('says that the places are being read, and that they did not come, and reads them when asked again', async () => {
    const { ['/data/many/by-place/0.json']: places, ...rest } = published
    serve({ ...rest, ...CATALOGUE })
    visit('/many/map')
    expect(await screen.findByText('Reading where 400 events are …')).toHaveAttribute('role', 'status')
    await screen.findByText('The places could not be loaded. They are asked for again.')
    serve({ ...published, ...CATALOGUE, '/data/many/by-place/0.json': places })
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Try again' })))
    expect((await placesShown()).length).toBeGreaterThan(3)
  })

  it('is not offered of one that was published before its places were, and its address says why', async () => {
    const { placeAttributes: _, ...before } = published['/data/many/packed.json'] as Record<string, unknown>
    serve({ ...published, ...CATALOGUE, '/data/many/packed.json': before })
    visit('/many/map')
    expect(await screen.findByRole('heading', { name: 'This dossier is too large for that' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Map' })).toBeNull()
  })
})
