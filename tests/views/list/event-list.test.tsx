// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ListedEvents } from '../../../src/model/filters/listed-events.ts'
import { useSession } from '../../../src/state/session-store.ts'
import { toLinks } from '../../../src/state/address/use-links.ts'
import { EventList } from '../../../src/views/list/event-list.tsx'
import { startFresh } from '../../fresh-dom.ts'
import { ghost, makeEvent, openDossier, onDay } from '../../index-fixture.ts'
import { stated } from '../../roots.ts'

startFresh()

const events = [
  onDay('strike', '2024-01-02', { title: 'Strike on Kharkiv' }),
  onDay('report', '2024-04-25', {
    kind: 'report',
    title: 'Report on debris',
    ghosts: [ghost('2024-04-29')],
    sources: ['reuters', 'ap'],
    origins: stated(1),
    disputes: ['dated', 'launched-by'],
  }),
  makeEvent({ id: 'undated', title: 'Undated meeting', at: null }),
]

function renderList(selected: string | null = null) {
  render(
    <EventList
      events={new ListedEvents(openDossier(events), [0, 1, 2])}
      selected={selected}
      links={toLinks('missiles', 'q=a')}
      ownScroll
    />,
  )
  return within(screen.getByRole('list'))
}

describe('EventList', () => {
  it('links every event, in the order given, and keeps the filters', () => {
    const links = renderList().getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/missiles/events/strike?q=a',
      '/missiles/events/report?q=a',
      '/missiles/events/undated?q=a',
    ])
  })

  it('says the date, the dispute and the sources in words', () => {
    const [strike, report, undated] = renderList().getAllByRole('link')
    expect(strike).toHaveTextContent('2 January 2024Strike on KharkivStrike. 1 source, 1 origin')
    expect(strike).not.toHaveTextContent('dispute')
    expect(report).toHaveTextContent('25 April 2024or 29 April 2024')
    expect(report).toHaveTextContent('Report. 2 sources, 1 origin, 2 points in dispute')
    expect(undated).toHaveTextContent('No date given')
  })

  it('marks the one that is open, and only that', () => {
    const links = renderList('report').getAllByRole('link')
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'true', null])
  })

  it('draws attention to an event on the timeline while its link has the focus', async () => {
    renderList()
    const user = userEvent.setup()
    await user.tab()
    expect(useSession.getState().focusedEvent).toBe('strike')
    await user.tab()
    expect(useSession.getState().focusedEvent).toBe('report')
    await user.tab({ shift: true })
    await user.tab({ shift: true })
    expect(useSession.getState().focusedEvent).toBeNull()
  })
})
