// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { serve, startFresh } from '../fresh-dom.ts'
import { toCatalogue } from '../index-fixture.ts'
import { address, files, index, visit } from './visit-app.tsx'

vi.mock('../../src/views/timeline/engine/vis-timeline-adapter.ts', () => import('./fake-vis-timeline.ts'))
startFresh()

let asked: string[]
beforeEach(() => {
  asked = serve(files)
})

const panel = (title: string) => screen.findByRole('article', { name: title })

describe('addresses', () => {
  it('/ with a view opens it in the first dossier: such links were made when there was one', async () => {
    visit('/?kind=strike')
    await screen.findByRole('region', { name: 'Timeline' })
    expect(address()).toBe('/missiles?kind=strike')
    expect(document.title).toBe('Missiles – Faultline')
    expect(screen.getByText(/of 3 shown/, { selector: '[role=status]' }).textContent).toBe('2 of 3 shown')
  })

  it('an event is opened beside the timeline, under its own title', async () => {
    visit('/missiles/events/un-report')
    await panel('UN report on debris')
    expect(document.title).toBe('UN report on debris – Faultline')
    expect(await screen.findByRole('link', { current: true })).toHaveTextContent('UN report on debris')
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
    expect(screen.getByRole('link', { name: 'To the start' })).toHaveAttribute('href', '/')
  })

  it('a page that there never was', async () => {
    visit('/wars/of/the/roses')
    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeInTheDocument()
    expect(screen.queryByRole('navigation', { name: 'Pages of the dossier' })).toBeNull()
  })

  it.each(['/missiles/sources/of/all', '/missiles/nope', '/missiles/nope/'])(
    'a page that a dossier never had keeps the ways through it: %s',
    async (url) => {
      visit(url)
      expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeInTheDocument()
      expect(await screen.findByRole('navigation', { name: 'Pages of the dossier' })).toBeInTheDocument()
      expect(await screen.findByRole('link', { name: 'To the timeline' })).toHaveAttribute('href', '/missiles')
    },
  )

  it('the header marks the page that its route names', async () => {
    visit('/missiles/events/un-report/sources')
    const nav = within(await screen.findByRole('navigation', { name: 'Pages of the dossier' }))
    expect(nav.getByRole('link', { current: true })).toHaveTextContent('Timeline')
  })

  it('a catalogue without a dossier', async () => {
    serve({ '/data/catalogue.json': toCatalogue() })
    visit('/')
    expect(await screen.findByRole('heading', { name: /No dossier has been published/ })).toBeInTheDocument()
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
