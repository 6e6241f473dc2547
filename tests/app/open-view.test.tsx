// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { serve, startFresh } from '../fresh-dom.ts'
import { vis } from './fake-vis-timeline.ts'
import { address, files, visit } from './visit-app.tsx'

vi.mock('../../src/views/timeline/engine/vis-timeline-adapter.ts', () => import('./fake-vis-timeline.ts'))
startFresh()
beforeEach(() => void serve(files))

const panel = (title: string) => screen.findByRole('article', { name: title })
const status = () => screen.getAllByRole('status').map((node) => node.textContent)

describe('the view that a link holds', () => {
  it('says what of it could not be used, and uses the rest', async () => {
    visit('/missiles?kind=strike&kind=coup&from=2024-13-01&to=2024-05-01&zoom=2')
    await screen.findByRole('region', { name: 'Timeline' })
    const ignored = () => status().find((text) => text?.startsWith('Ignored'))
    await waitFor(() => expect(ignored()).toBeDefined())
    const notice = ignored() ?? ''
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
    expect(await list.findByRole('link', { current: true })).toHaveTextContent('UN report on debris')
    expect(list.getAllByRole('link')).toHaveLength(3)
  })

  it('says nothing of filters where the event passes them', async () => {
    visit('/missiles/events/un-report?kind=report')
    expect(await panel('UN report on debris')).not.toHaveTextContent(/[Oo]utside the filters/)
  })

  it('is changed by the filters; a text that nothing has is one that can be given up', async () => {
    const user = visit('/missiles?q=deb+ris')
    await user.click(await screen.findByRole('checkbox', { name: /Only disputed/ }))
    expect(address()).toBe('/missiles?disputed=1&q=deb+ris')
    expect(await screen.findByText(/No event matches all of these filters/)).toBeInTheDocument()
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

  it('is not closed by the Escape that closes a menu, nor by those that leave the search', async () => {
    const user = visit('/missiles/events/un-report?q=debris')
    await panel('UN report on debris')
    await user.click(screen.getByRole('button', { name: /^Country/ }))
    await user.keyboard('{Escape}')
    expect(location.pathname).toBe('/missiles/events/un-report')
    await user.click(screen.getByRole('combobox', { name: /^Search/ }))
    await user.keyboard('{Escape}{Escape}')
    expect(address()).toBe('/missiles/events/un-report?q=debris')
  })

  it('takes the focus when its sources have come', async () => {
    visit('/missiles/events/un-report')
    await panel('UN report on debris')
    await waitFor(() => expect(screen.getByRole('heading', { name: 'UN report on debris' })).toHaveFocus())
  })

  it('says that its sources could not be loaded, and tries again', async () => {
    const { ['/data/missiles/events/un-report.json']: published, ...rest } = files
    serve({ ...rest, '/data/missiles/events/un-report.json': { version: 99 } })
    const user = visit('/missiles/events/un-report')
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('it has version 99')
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
