// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AppHeader } from '../../src/pages/frame/app-header.tsx'
import { DataErrorPage } from '../../src/pages/frame/trouble/data-error-page.tsx'
import { Notices } from '../../src/pages/frame/trouble/notices/notices.tsx'
import { PanelFailed } from '../../src/pages/frame/trouble/panel-failed.tsx'
import { DataError, type DataFault } from '../../src/data/data-error.ts'
import { sayOutdated } from '../../src/data/release/newer-data.ts'
import { useSession } from '../../src/state/session-store.ts'
import { serve, startFresh } from '../fresh-dom.ts'
import { toCatalogue } from '../index-fixture.ts'

startFresh()
beforeEach(() => void serve({ '/data/catalogue.json': toCatalogue('missiles', 'floods') }))

function renderApart(node: ReactNode) {
  render(<QueryClientProvider client={new QueryClient()}>{node}</QueryClientProvider>)
  return userEvent.setup()
}
const missiles = { id: 'missiles', title: 'Missiles' }

describe('AppHeader', () => {
  it('goes round the themes: system, light, dark', async () => {
    const user = renderApart(<AppHeader />)
    const names: string[] = []
    for (let times = 0; times < 3; times++) {
      const button = screen.getByRole('button', { name: /^Colours/ })
      names.push(`${useSession.getState().theme}: ${button.getAttribute('aria-label')}`)
      await user.click(button)
    }
    expect(names).toEqual([
      'system: Colours: those of the system. Change to light',
      'light: Colours: light. Change to dark',
      'dark: Colours: dark. Change to those of the system',
    ])
    expect(useSession.getState().theme).toBe('system')
  })

  it('asks for the sheet that shares, cites and exports', async () => {
    const user = renderApart(<AppHeader dossier={missiles} />)
    await user.click(screen.getByRole('button', { name: 'Share, cite or export' }))
    expect(useSession.getState().takenAlong).toBe('')
    useSession.getState().takeAlong(null)
  })

  it('leads to the other dossiers, and to the beginning', async () => {
    renderApart(<AppHeader dossier={missiles} />)
    const other = await screen.findByText('Title of floods')
    expect(other).toHaveAttribute('href', '/floods')
    expect(screen.queryByText('Title of missiles')).toBeNull()
    expect(screen.getByRole('link', { name: /Faultline/ })).toHaveAttribute('href', '/')
  })
})

describe('DataErrorPage', () => {
  it.each<[DataFault, string, string]>([
    [{ kind: 'unreachable', what: 'no-answer' }, 'The data cannot be reached', 'the server did not answer'],
    [{ kind: 'unreachable', what: 'broken-off' }, 'The data cannot be reached', 'the answer broke off on its way'],
    [
      { kind: 'unreachable', what: 'no-history-code' },
      'The data cannot be reached',
      'a part of the app could not be loaded',
    ],
    [{ kind: 'refused', status: 503 }, 'The server refused to send the data', 'the server answered with status 503'],
    [{ kind: 'not-json' }, 'The data cannot be read', 'the answer is not JSON'],
    [
      { kind: 'version', written: '1', read: 2 },
      'The data was published for another version of this page',
      'it has version 1, and this page reads version 2',
    ],
    [
      { kind: 'contract', detail: 'events.0: odd' },
      'The data does not have the form that this page expects',
      'events.0: odd',
    ],
  ])('%o: says so, says which file, and tries again when asked', async (fault, title, detail) => {
    const onRetry = vi.fn<() => void>()
    const user = renderApart(<DataErrorPage error={new DataError(fault, '/data/x.json')} onRetry={onRetry} />)
    const alert = screen.getByRole('alert')
    expect(within(alert).getByRole('heading', { level: 1 })).toHaveTextContent(title)
    expect(alert).toHaveTextContent(`/data/x.json: ${detail}`)
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('missing: is the page for addresses that lead nowhere; trying again would not help', () => {
    const error = new DataError({ kind: 'missing', what: 'no-such-id' }, '/data/x.json')
    renderApart(<DataErrorPage error={error} onRetry={() => {}} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such page')
    expect(screen.getByRole('main')).toHaveTextContent('/data/x.json: the dossier has nothing with this id')
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
    expect(screen.getByRole('link', { name: 'To the start' })).toHaveAttribute('href', '/')
  })

  it('leaves what is no fault of the data to the boundary', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => renderApart(<DataErrorPage error={new Error('a bug')} onRetry={() => {}} />)).toThrow('a bug')
  })
})

describe('newer data', () => {
  const error = new DataError({ kind: 'newer' }, '/data/missiles/events/vote.json')
  const reload = vi.fn<() => void>()
  beforeEach(() => vi.stubGlobal('location', { ...location, pathname: '/missiles', search: '', reload }))
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    ['a page', <DataErrorPage key="page" error={error} onRetry={() => {}} />],
    ['a part of one', <PanelFailed key="part" error={error} onRetry={() => {}} />],
  ])('in place of %s: is offered, since trying again would not help', async (_, shown) => {
    const user = renderApart(shown)
    expect(screen.getByRole('alert')).toHaveTextContent(/Newer data has been published/)
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Load the newest data' }))
    await waitFor(() => expect(reload).toHaveBeenCalled())
  })

  it('beside what is shown: is offered as soon as it is known', async () => {
    const user = renderApart(<Notices dropped={[]} />)
    expect(screen.queryByRole('button')).toBeNull()
    reload.mockClear()
    act(() => sayOutdated('/data/missiles'))
    expect(screen.getByRole('alert')).toHaveTextContent(/What is shown is of the release before/)
    await user.click(screen.getByRole('button', { name: 'Load the newest data' }))
    await waitFor(() => expect(reload).toHaveBeenCalledOnce())
  })
})
