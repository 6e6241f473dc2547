// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
// Loaded before the app asks for it: the first test would wait too long.
import '../../src/pages/frame/search/opened-search.tsx'
import { serve, startFresh } from '../fresh-dom.ts'
import { listSource } from '../source-fixture.ts'
import { address, files, visit } from './visit-app.tsx'

vi.mock('../../src/views/timeline/engine/vis-timeline-adapter.ts', () => import('./fake-vis-timeline.ts'))
startFresh()
const served = {
  ...files,
  '/data/missiles/sources.json': {
    version: CONTRACT_VERSION,
    dossier: 'missiles',
    sources: [listSource('kyiv', { outlet: 'Kyiv Post', title: 'Debris from the North' })],
    chains: [],
  },
}
beforeEach(() => void serve(served))

/** Of the page that is loaded: the field of the page that says so is another. */
async function findField() {
  await screen.findByRole('heading', { level: 1 })
  return screen.getByRole('combobox', { name: 'Search events, sources, actors and places' })
}
const options = async () =>
  within(await screen.findByRole('listbox'))
    .getAllByRole('option')
    .map((option) => option.textContent)

describe('the search of a dossier', () => {
  it('takes the focus by “/”, without writing it, and writes it from then on', async () => {
    const user = visit('/missiles')
    const field = await findField()
    await user.keyboard('/')
    expect(field).toHaveFocus()
    expect(field).toHaveValue('')
    await user.keyboard('a/b')
    expect(field).toHaveValue('a/b')
    expect(address()).toBe('/missiles')
  })

  it('leaves “/” to shortcuts', async () => {
    const user = visit('/missiles')
    const field = await findField()
    await user.keyboard('{Control>}/{/Control}')
    expect(field).not.toHaveFocus()
  })

  it('lists events and sources, marks what matches, and offers to filter', async () => {
    const user = visit('/missiles')
    await user.type(await findField(), 'debris')
    await waitFor(async () =>
      expect(await options()).toEqual([
        'UN report on debris25 April 2024',
        'Kyiv Post Debris from the North30 April 2024',
        'Filter the timeline by “debris”1 event',
      ]),
    )
    const marked = screen.getAllByText((_, node) => node?.tagName === 'MARK')
    expect(marked.map((mark) => mark.textContent)).toEqual(['debris', 'Debris'])
    expect(screen.getByText('1 event, 1 source, 0 actors and places')).toHaveAttribute('role', 'status')
    expect(address()).toBe('/missiles')
  })

  it('goes through the list with the arrows, round the field, and opens with Enter', async () => {
    const user = visit('/missiles')
    const field = await findField()
    await user.type(field, 'debris')
    await waitFor(async () => expect(await options()).toHaveLength(3))
    const pointed = () => screen.queryByRole('option', { selected: true })?.textContent
    expect(pointed()).toBeUndefined()
    await user.keyboard('{ArrowUp}')
    expect(pointed()).toMatch(/^Filter/)
    expect(field).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id)
    await user.keyboard('{ArrowDown}')
    expect(pointed()).toBeUndefined()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(pointed()).toMatch(/^Kyiv Post/)
    expect(field).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(address()).toBe('/missiles/sources/kyiv')
  })

  it('opens the first hit with Enter, also where it is pressed before the hits are there', async () => {
    const user = visit('/missiles?kind=strike')
    await user.type(await findField(), 'debris{Enter}')
    await waitFor(() => expect(address()).toBe('/missiles/events/un-report?kind=strike'))
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('filters by the last row; emptying the field ends that', async () => {
    const user = visit('/missiles?disputed=1')
    const field = await findField()
    await user.type(field, 'debris')
    await waitFor(async () => expect(await options()).toHaveLength(3))
    await user.keyboard('{ArrowUp}{Enter}')
    expect(address()).toBe('/missiles?disputed=1&q=debris')
    expect(await screen.findByRole('button', { name: 'Remove filter “debris”' })).toBeInTheDocument()
    expect(field).toHaveValue('debris')
    await user.clear(field)
    await waitFor(() => expect(address()).toBe('/missiles?disputed=1'))
  })

  it('of an old link shows the text that filters, and follows where the filter is taken away', async () => {
    const user = visit('/missiles?q=debris')
    expect(await findField()).toHaveValue('debris')
    await waitFor(() => expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain('1 of 3 shown'))
    await user.click(screen.getByRole('button', { name: 'Remove filter “debris”' }))
    expect(await findField()).toHaveValue('')
  })

  it('by Escape closes its list, then takes back what was typed, then is left', async () => {
    const user = visit('/missiles?q=debris')
    const field = await findField()
    await user.clear(field)
    await user.type(field, 'strike')
    await waitFor(() => expect(address()).toBe('/missiles?q=debris'))
    await screen.findByRole('listbox')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(field).toHaveValue('strike')
    await user.keyboard('{Escape}')
    expect(field).toHaveValue('debris')
    expect(field).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(field).not.toHaveFocus()
    expect(address()).toBe('/missiles?q=debris')
  })

  it('says that nothing is found, and what is nearest', async () => {
    const user = visit('/missiles')
    await user.type(await findField(), 'debri strke')
    expect(await screen.findAllByText('Nothing has “debri strke”.')).not.toEqual([])
    expect(
      within(screen.getByRole('group', { name: 'Events with a similar title' })).getAllByRole('option'),
    ).not.toEqual([])
    expect(screen.queryByRole('option', { name: /^Filter/ })).toBeNull()
  })

  it('says that the sources could not be loaded, while events are found, and tries again', async () => {
    serve({ ...files, '/data/missiles/sources.json': { version: 99 } })
    const user = visit('/missiles')
    await user.type(await findField(), 'debris')
    expect(await screen.findByRole('alert')).toHaveTextContent('The sources could not be loaded.')
    expect(await options()).toContain('UN report on debris25 April 2024')
    serve(served)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(async () => expect(await options()).toContain('Kyiv Post Debris from the North30 April 2024'))
  })

  it.each([
    '/missiles/events/un-report/sources',
    '/missiles/disagreements',
    '/missiles/sources',
    '/missiles/sources/kyiv',
    '/missiles/events/unknown',
    '/missiles/sources/unknown',
  ])('is there on every page: %s', async (path) => {
    visit(path)
    // A page that says what is on its way may stand there first.
    await waitFor(async () => expect(await findField()).toBeInTheDocument())
  })
})
