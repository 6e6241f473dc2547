// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { serve, useFreshDom } from '../dom-stubs.ts'
import { makeIndex, onDay, toCatalogue, toPublished } from '../index-fixture.ts'
import { vis } from './fake-vis-timeline.ts'

vi.mock('../../src/views/timeline/vis-timeline-adapter.ts', () => import('./fake-vis-timeline.ts'))
useFreshDom()

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
const index = makeIndex(events)
const files = {
  '/data/catalogue.json': toCatalogue('missiles', 'floods'),
  '/data/missiles/index.json': index,
  ...Object.fromEntries(
    events.map((event) => [`/data/missiles/events/${event.id}.json`, toPublished('missiles', event)]),
  ),
}
let asked: string[]
beforeEach(() => {
  asked = serve(files)
})

function visit(address: string) {
  history.replaceState(null, '', address)
  render(<App />)
  return userEvent.setup()
}
const address = () => location.pathname + location.search + location.hash
const panel = (title: string) => screen.findByRole('article', { name: title })
const status = () => screen.getAllByRole('status').map((node) => node.textContent)

describe('addresses', () => {
  it('/ opens the first dossier, and keeps the filters', async () => {
    visit('/?kind=strike')
    await screen.findByRole('region', { name: 'Timeline' })
    expect(address()).toBe('/missiles?kind=strike')
    expect(document.title).toBe('Missiles – Faultline')
    expect(screen.getByText(/of 3 shown/).textContent).toBe('2 of 3 shown')
  })

  it('an event is opened beside the timeline, under its own title', async () => {
    visit('/missiles/events/un-report')
    await panel('UN report on debris')
    expect(document.title).toBe('UN report on debris – Faultline')
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('UN report on debris')
  })

  it('a former id leads to the event it became, with query and hash', async () => {
    visit('/missiles/events/report-of-the-un?kind=report&q=debris#killed')
    await panel('UN report on debris')
    expect(address()).toBe('/missiles/events/un-report?kind=report&q=debris#killed')
  })

  it('a former id leads to the page of its sources as well', async () => {
    visit('/missiles/events/report-of-the-un/sources?q=debris#killed')
    await screen.findByRole('heading', { name: /UN report on debris/, level: 1 })
    expect(address()).toBe('/missiles/events/un-report/sources?q=debris#killed')
    expect(document.title).toBe('UN report on debris: the sources – Faultline')
  })

  it('an unknown event is said to be unknown, and the nearest are offered', async () => {
    visit('/missiles/events/kharkiv-strikes?kind=strike')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('This dossier has no such event')
    const main = within(screen.getByRole('main'))
    expect(main.getByText('kharkiv-strikes')).toBeInTheDocument()
    expect(main.getByRole('link', { name: 'Strike on Kharkiv' })).toHaveAttribute(
      'href',
      '/missiles/events/kharkiv-strike?kind=strike',
    )
    expect(asked.filter((url) => url.includes('/events/'))).toEqual([])
  })

  it('an unknown event that nothing is like is said to be unknown', async () => {
    visit('/missiles/events/zzzzzz')
    expect(await screen.findByText(/No event is called/)).toHaveTextContent('No event is called zzzzzz.')
  })

  it('an unknown dossier and an unknown page lead to the beginning', async () => {
    visit('/wars')
    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'To the timeline' })).toHaveAttribute('href', '/')
  })

  it('a page that there never was', async () => {
    visit('/missiles/sources/of/all')
    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeInTheDocument()
  })

  it('a catalogue without a dossier', async () => {
    serve({ '/data/catalogue.json': toCatalogue() })
    visit('/')
    expect(await screen.findByRole('heading', { name: /No dossier has been published/ })).toBeInTheDocument()
  })
})

describe('the view that a link holds', () => {
  it('says what of it could not be used, and uses the rest', async () => {
    visit('/missiles?kind=strike&kind=coup&from=2024-13-01&to=2024-05-01&zoom=2')
    await screen.findByRole('region', { name: 'Timeline' })
    const notice = status().find((text) => text?.startsWith('Left out')) ?? ''
    for (const part of ['zoom=2', 'from=2024-13-01', 'kind=coup']) expect(notice).toContain(part)
    expect(notice).not.toContain('kind=strike')
    expect(status()).toContain('2 of 3 shown')
  })

  it('shows an event outside its filters all the same, and says why', async () => {
    visit('/missiles/events/un-report?kind=strike')
    const opened = await panel('UN report on debris')
    expect(opened).toHaveTextContent(/[Oo]utside the filters/)
    expect(status()).toContain('2 of 3 shown')
    const list = within(screen.getByRole('navigation', { name: 'Events in time order' }))
    expect(list.getByRole('link', { current: true })).toHaveTextContent('UN report on debris')
    expect(list.getAllByRole('link')).toHaveLength(3)
  })

  it('says nothing of filters where the event passes them', async () => {
    visit('/missiles/events/un-report?kind=report')
    expect(await panel('UN report on debris')).not.toHaveTextContent(/[Oo]utside the filters/)
  })

  it('is changed by the filters and by what is typed', async () => {
    const user = visit('/missiles')
    await user.click(await screen.findByRole('checkbox', { name: /Only disputed/ }))
    expect(address()).toBe('/missiles?disputed=1')
    await user.type(screen.getByRole('searchbox', { name: 'Search events' }), 'deb ris')
    expect(address()).toBe('/missiles?disputed=1&q=deb+ris')
    expect(screen.getByText(/No event passes all of these filters/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^Without “deb ris”: 1 event$/ }))
    expect(address()).toBe('/missiles?disputed=1')
  })

  it('goes back and forward as a person expects', async () => {
    const user = visit('/missiles')
    await user.click(await screen.findByRole('checkbox', { name: /Only disputed/ }))
    act(() => history.back())
    await waitFor(() => expect(screen.getByRole('checkbox', { name: /Only disputed/ })).not.toBeChecked())
    expect(address()).toBe('/missiles')
  })
})

describe('the open event', () => {
  it('is closed by Escape, and the filters stay', async () => {
    const user = visit('/missiles/events/un-report?kind=report')
    await panel('UN report on debris')
    await user.keyboard('{Escape}')
    expect(address()).toBe('/missiles?kind=report')
    expect(screen.queryByRole('article')).toBeNull()
    expect(screen.getByRole('complementary', { name: 'Where the sources disagree' })).toBeInTheDocument()
    expect(document.title).toBe('Missiles – Faultline')
  })

  it('is not closed by the Escape that closes a menu, nor by the one that empties the search', async () => {
    const user = visit('/missiles/events/un-report?q=debris')
    await panel('UN report on debris')
    await user.click(screen.getByRole('button', { name: /^Country/ }))
    await user.keyboard('{Escape}')
    expect(location.pathname).toBe('/missiles/events/un-report')
    await user.click(screen.getByRole('searchbox', { name: 'Search events' }))
    await user.keyboard('{Escape}')
    expect(address()).toBe('/missiles/events/un-report')
  })

  it('takes the focus when its sources have come', async () => {
    visit('/missiles/events/un-report')
    await panel('UN report on debris')
    await waitFor(() => expect(screen.getByRole('heading', { name: 'UN report on debris' })).toHaveFocus())
  })

  it('says that its sources could not be loaded, and tries again', async () => {
    const { ['/data/missiles/events/un-report.json']: published, ...rest } = files as Record<string, unknown>
    serve({ ...rest, '/data/missiles/events/un-report.json': { version: 2 } })
    const user = visit('/missiles/events/un-report')
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('version 2')
    serve({ ...rest, '/data/missiles/events/un-report.json': published })
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await panel('UN report on debris')
  })

  it('is opened by a click on the timeline', async () => {
    visit('/missiles?kind=report')
    await screen.findByRole('region', { name: 'Timeline' })
    await waitFor(() => expect(vis.items.map(({ id }) => id)).toEqual(['un-report']))
    act(() => vis.input?.onClick('un-report', 0, 0))
    await panel('UN report on debris')
    expect(address()).toMatch(/^\/missiles\/events\/un-report\?kind=report/)
  })
})

describe('data that does not come', () => {
  it('is said, and asked for again on demand', async () => {
    serve({ '/data/missiles/index.json': { ...index, version: 7 } })
    const user = visit('/missiles')
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('published for another version')
    serve(files)
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await screen.findByRole('region', { name: 'Timeline' })
  })

  it('is asked for once more by itself where the server cannot be reached', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 200 })
    asked = serve({ '/data/missiles/index.json': new TypeError('Failed to fetch') })
    visit('/missiles')
    expect(await screen.findByRole('alert')).toHaveTextContent('The data cannot be reached')
    vi.useRealTimers()
    expect(asked.filter((url) => url.endsWith('index.json'))).toHaveLength(2)
  })

  it('says what is awaited', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => {}))
    visit('/missiles')
    expect(await screen.findByText('Loading the timeline …')).toHaveRole('status')
  })
})

describe('the theme', () => {
  it('is set on the page, and taken away for the system’s', async () => {
    const user = visit('/missiles')
    const next = () => user.click(screen.getByRole('button', { name: /^Colours/ }))
    await screen.findByRole('region', { name: 'Timeline' })
    expect(document.documentElement.dataset['theme']).toBeUndefined()
    await next()
    expect(document.documentElement.dataset['theme']).toBe('light')
    await next()
    expect(document.documentElement.dataset['theme']).toBe('dark')
    await next()
    expect(document.documentElement.dataset['theme']).toBeUndefined()
  })
})
