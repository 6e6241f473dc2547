// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { serve, startFresh } from '../fresh-dom.ts'
import { address, files, visit } from './visit-app.tsx'

const failing = vi.hoisted(() => ({ event: '', timeline: false }))
vi.mock('../../src/views/event/event-panel.tsx', () => ({
  EventPanel: ({ event }: { event: { id: string } }) => {
    if (event.id === failing.event) throw new Error('a claim without a reading')
    return <article>{event.id}</article>
  },
}))
vi.mock('../../src/views/timeline/timeline-view.tsx', () => ({
  TimelineView: () => {
    if (failing.timeline) throw new Error('a lane without a name')
    return <div>lanes</div>
  },
}))

const inList = (name: RegExp) =>
  within(screen.getByRole('navigation', { name: 'Events in time order' })).findByRole('link', { name })

startFresh()
beforeEach(() => {
  Object.assign(failing, { event: '', timeline: false })
  vi.spyOn(console, 'error').mockImplementation(() => {})
  serve(files)
})

describe('a part of a page that fails', () => {
  it('leaves the others standing: the event', async () => {
    failing.event = 'un-report'
    const user = visit('/missiles/events/un-report')
    const side = await screen.findByRole('complementary', { name: 'Open event' })
    expect(await within(side).findByRole('alert')).toHaveTextContent('a claim without a reading')
    expect(screen.getByText('lanes')).toBeInTheDocument()
    // Another event is another matter.
    await user.click(await inList(/Strike on Kharkiv/))
    expect(await screen.findByRole('article')).toHaveTextContent('kharkiv-strike')
  })

  it('leaves the others standing: the timeline', async () => {
    failing.timeline = true
    const user = visit('/missiles')
    expect(await screen.findByRole('alert')).toHaveTextContent('The rest still works.')
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument()
    expect(screen.getByRole('navigation', { name: 'Events in time order' })).toBeInTheDocument()
    failing.timeline = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('lanes')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(address()).toBe('/missiles')
  })
})

describe('data that failed before', () => {
  it('are asked for again when the event is opened again, and not by what only looks into them', async () => {
    const asked = serve({ ...files, '/data/missiles/events/un-report.json': new TypeError('offline') })
    const user = visit('/missiles')
    await screen.findByText('lanes')
    const open = async () => user.click(await inList(/UN report on debris/))
    await open()
    const side = () => screen.getByRole('complementary', { name: 'Open event' })
    expect(await within(side()).findByRole('alert', {}, { timeout: 3000 })).toBeInTheDocument()
    await user.click(within(side()).getByRole('link', { name: 'Close' }))
    serve(files)
    await open()
    expect(await screen.findByRole('article', {}, { timeout: 3000 })).toHaveTextContent('un-report')
    expect(asked.filter((url) => url.endsWith('index.json'))).toHaveLength(1)
  })
})
