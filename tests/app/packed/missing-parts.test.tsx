// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { serve, startFresh } from '../../fresh-dom.ts'
import { visit } from '../visit-app.tsx'
import { atHand, published, whole } from './published-many.ts'

vi.mock('../../../src/views/timeline/engine/vis-timeline-adapter.ts', () => import('../fake-vis-timeline.ts'))
startFresh()
afterEach(() => void vi.useRealTimers())

const away = whole.events.findLast(({ id, disputes }) => !atHand.has(id) && disputes.length > 0)
const path = `/many/events/${away?.id}`

/** The files that are of some sort. */
const only = (pattern: RegExp) => Object.keys(published).filter((url) => pattern.test(url))
const broken = (urls: readonly string[], by: (url: string) => unknown) => ({
  ...published,
  ...Object.fromEntries(urls.map((url) => [url, by(url)])),
})

const FAULTS: readonly (readonly [fault: string, by: (url: string) => unknown, told: RegExp])[] = [
  ['there is no such file', () => undefined, /the server has no such file/],
  ['the network is down', () => new TypeError('network'), /the server did not answer/],
  ['it has another form', (url) => ({ ...(published[url] as object), events: 'none' }), /events: /],
  ['it is of another version', (url) => ({ ...(published[url] as object), version: 'old' }), /it has version old/],
]

describe('parts of a packed dossier that do not come', () => {
  it.each(FAULTS)('are told of, once, and asked for again: %s', async (_, by, told) => {
    const packs = only(/\/(packs|heads)\/[-\d/]+\.json$/)
    const files: Record<string, unknown> = broken(packs, by)
    serve(files)
    const user = visit(path)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(
      'Some events could not be loaded. What is here stays. It is asked for again by and by.',
    )
    expect(alert).toHaveTextContent(told)
    // What is here stays on the page.
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('400 events')
    const nodes = [...alert.childNodes]
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(alert).toHaveTextContent('It is asked for again by and by.'))
    expect([...screen.getByRole('alert').childNodes]).toEqual(nodes)
    Object.assign(files, published)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    await waitFor(() => expect(screen.getByRole('heading', { name: away?.title ?? '' })).toBeInTheDocument())
  })

  it.each([
    [/\/ids\//, path, 'The event in this address could not be looked up.'],
    [/\/by-actor\//, '/many?actor=un', 'What some filters need could not be loaded. They do not filter yet.'],
  ])('are named: %s', async (pattern, address, told) => {
    const files: Record<string, unknown> = broken(only(pattern), () => undefined)
    serve(files)
    const user = visit(address)
    const alert = await screen.findByText((text) => text.startsWith(told))
    // Of what is not known no number is said.
    if (address.includes('actor')) expect(screen.getByRole('button', { name: /UN/ })).not.toHaveTextContent(/\d/)
    expect(alert.closest('[role=alert]')).not.toBeNull()
    Object.assign(files, published)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(alert).not.toBeInTheDocument())
    // The keyboard goes on in the page.
    expect(document.activeElement).not.toBe(document.body)
  })

  it('are told of no more once the reader has closed it', async () => {
    serve(broken(only(/\/(packs|heads)\/[-\d/]+\.json$/), () => undefined))
    const user = visit(path)
    await user.click(await screen.findByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })
})
