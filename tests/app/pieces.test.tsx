// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { EmptyResult } from '../../src/pages/frame/empty-result.tsx'
import { ErrorBoundary } from '../../src/app/error-boundary.tsx'
import { Lede } from '../../src/pages/timeline/lede.tsx'
import { Selection } from '../../src/model/selection.ts'
import { Notices } from '../../src/pages/frame/trouble/notices/notices.tsx'
import { UndatedEvents } from '../../src/pages/timeline/undated-events.tsx'
import { EMPTY_VIEW, parseView, type View } from '../../src/state/address/view.ts'
import { toLinks } from '../../src/state/address/use-links.ts'
import { startFresh } from '../fresh-dom.ts'
import { ghost, makeEvent, onDay, openDossier, selectAll } from '../index-fixture.ts'

startFresh()

// What is printed asks for data: tests/pages/changes/printed-foot.test.tsx.
vi.mock('../../src/pages/changes/printed-foot.tsx', () => ({ PrintedFoot: () => null }))

describe('EmptyResult', () => {
  const dossier = openDossier([
    onDay('a', '2024-01-01', { kind: 'strike', countries: ['UA'], disputes: ['killed'] }),
    onDay('b', '2024-01-02', { kind: 'strike', countries: ['UA'] }),
    onDay('c', '2024-01-03', { kind: 'report', countries: ['US'], title: 'Debris' }),
  ])
  function offer(search: string) {
    const onChange = vi.fn<(view: View) => void>()
    const { view } = parseView(search)
    render(
      <>
        <nav id="events" tabIndex={-1} aria-label="Events" />
        <EmptyResult of={dossier} all={3} view={view} onChange={onChange} />
      </>,
    )
    return { onChange, view, ways: screen.getAllByRole('button').map((button) => button.textContent) }
  }

  it('offers each single way out with what it leaves, the most first, then all', () => {
    expect(offer('kind=strike&country=US').ways).toEqual([
      'Without the filter by country: 2 events',
      'Without the filter by kind: 1 event',
      'Without any filter: all 3',
    ])
  })

  it('offers to drop the text and “only disputed”, once the texts are read', async () => {
    await dossier.search.ask()
    expect(offer('disputed=1&q=debris').ways).toEqual([
      'Without “only disputed”: 1 event',
      'Without “debris”: 1 event',
      'Without any filter: all 3',
    ])
  })

  it('does not offer what would leave none', async () => {
    await dossier.search.ask()
    expect(offer('kind=report&disputed=1&q=nowhere').ways).toEqual(['Without any filter: all 3'])
  })

  it('takes a way out and leaves the other filters', async () => {
    const { onChange, view } = offer('kind=strike&country=US&from=2024-01-01&to=2024-02-01')
    await userEvent.click(screen.getByRole('button', { name: /country/ }))
    expect(onChange).toHaveBeenLastCalledWith({ ...view, chosen: { ...view.chosen, country: [] } })
    expect(screen.getByRole('navigation')).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: /any filter/ }))
    expect(onChange).toHaveBeenLastCalledWith({ ...EMPTY_VIEW, window: view.window })
  })
})

describe('Lede', () => {
  const disputed = (id: string, onDate: boolean) =>
    onDay(id, '2024-01-01', { disputes: ['killed'], ghosts: onDate ? [ghost('2024-01-03')] : [] })
  it.each([
    [[], 'No events.', ''],
    [[onDay('a', '2024-01-01')], '1 event. The sources disagree on none.', ''],
    [[onDay('a', '2024-01-01'), disputed('b', false)], '2 events. The sources disagree on 1.', ''],
    [
      [onDay('a', '2024-01-01'), disputed('b', true), disputed('c', false), makeEvent({ id: 'd', at: null })],
      '4 events. The sources disagree on 2.',
      '1 of those has a disputed date. 1 without a date is listed below the timeline.',
    ],
    [
      [makeEvent({ id: 'd', at: null }), makeEvent({ id: 'e', at: null })],
      '2 events. The sources disagree on none.',
      '2 without a date are listed below the timeline.',
    ],
  ])('%#', (events, title, note) => {
    render(<Lede view={EMPTY_VIEW} selection={selectAll(openDossier(events))} />)
    const heading = screen.getByRole('heading', { level: 1 })
    expect(heading).toHaveTextContent(title)
    expect(heading.nextElementSibling?.firstElementChild?.textContent).toBe(note)
  })

  it('counts what is left of all only where the filters filter already', () => {
    const dossier = openDossier([onDay('a', '2024-01-01'), disputed('b', false)])
    const { view } = parseView('kind=strike')
    const { columns } = dossier
    const kind = { ...columns.readings.kind, isHere: () => false }
    vi.spyOn(dossier, 'columns', 'get').mockReturnValue({ ...columns, readings: { ...columns.readings, kind } })
    render(<Lede view={view} selection={selectAll(dossier)} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2 events. The sources disagree on 1.')
  })

  it.each([
    ['kind=strike', '3 of 4 events. Sources disagree on 2.', '1 of those has a disputed date.'],
    ['kind=strike&disputed=1', '2 of 4 events. Sources disagree on 2.', '1 of those has a disputed date.'],
    ['kind=report', '1 of 4 events. Sources disagree on none.', '1 without a date is listed below the timeline.'],
    ['kind=sanction', 'None of 4 events.', ''],
  ])('follows the filters: %s', async (search, title, note) => {
    const dossier = openDossier([
      onDay('a', '2024-01-01'),
      disputed('b', true),
      disputed('c', false),
      makeEvent({ id: 'd', at: null, kind: 'report' }),
    ])
    const { view } = parseView(search)
    const selection = Selection.matching(dossier, { ...view, found: null })
    const { rerender } = render(<Lede view={EMPTY_VIEW} selection={selectAll(dossier)} />)
    rerender(<Lede view={view} selection={selection} />)
    const heading = screen.getByRole('heading', { level: 1 })
    expect(heading).toHaveTextContent(title)
    // The note follows when the timeline is painted.
    await waitFor(() => expect(heading.nextElementSibling?.firstElementChild?.textContent).toBe(note))
  })
})

describe('Notices', () => {
  it('say nothing where nothing was dropped', () => {
    render(<Notices dropped={[]} />)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('say every parameter that was dropped, and why, a long one shortened', () => {
    const { dropped } = parseView(`disputed=2&from=2024-04-01&q=${'x'.repeat(300)}`)
    render(<Notices dropped={dropped} />)
    const lines = within(screen.getByRole('status')).getAllByText(/^Ignored/)
    expect(lines.map((line) => line.textContent)).toEqual([
      'Ignored in this link: disputed=2, because it can only be 1.',
      `Ignored in this link: q=${'x'.repeat(58)}, because it is longer than 200 characters.`,
      'Ignored in this link: from=2024-04-01, because a window needs “to” as well.',
    ])
  })

  it('close with their button, stay closed for that link, and leave the focus at the title', async () => {
    const [first, other] = ['disputed=2', 'disputed=3'].map((search) => parseView(search).dropped)
    const page = (dropped = first ?? []) => (
      <>
        <Notices dropped={dropped} />
        <h1>Strikes</h1>
      </>
    )
    const { rerender, unmount } = render(page())
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText(/^Ignored/)).toBeNull()
    expect(screen.getByRole('heading')).toHaveFocus()
    rerender(page(other))
    expect(screen.getByText(/^Ignored/)).toBeInTheDocument()
    unmount()
    // Opened anew, and on another page.
    render(page())
    expect(screen.queryByText(/^Ignored/)).toBeNull()
    cleanup()
    history.replaceState(null, '', '/elsewhere')
    render(page())
    expect(screen.getByText(/^Ignored/)).toBeInTheDocument()
  })

  it('close where a browser keeps nothing', async () => {
    const { dropped } = parseView('disputed=4')
    vi.stubGlobal('sessionStorage', {
      getItem: () => {
        throw new Error('denied')
      },
    })
    render(<Notices dropped={dropped} />)
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText(/^Ignored/)).toBeNull()
  })
})

describe('UndatedEvents', () => {
  it('links what has no date, and is not there without any', () => {
    const events = [onDay('a', '2024-01-01'), makeEvent({ id: 'b', at: null }), makeEvent({ id: 'c', at: null })]
    const links = toLinks('missiles', '')
    const all = selectAll(openDossier(events))
    const { container, rerender } = render(<UndatedEvents shown={all} links={links} />)
    expect(container).toHaveTextContent('Without a date: Title of b, Title of c')
    expect(screen.getByRole('link', { name: 'Title of c' })).toHaveAttribute('href', '/missiles/events/c')
    rerender(<UndatedEvents shown={all.missingFrom(openDossier(events.slice(1)))} links={links} />)
    expect(container).toBeEmptyDOMElement()
  })
})

describe('ErrorBoundary', () => {
  it('says that the app failed, and how', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const Broken = () => {
      throw new Error('a lane without a name')
    }
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    )
    const alert = screen.getByRole('alert')
    expect(within(alert).getByRole('heading', { name: 'Faultline has failed' })).toBeInTheDocument()
    expect(alert).toHaveTextContent('a lane without a name')
    expect(within(alert).getByRole('button', { name: 'Reload the page' })).toBeInTheDocument()
  })
})
