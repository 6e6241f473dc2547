// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { IndexEvent } from '../../../src/contract/index-file.ts'
import { toLinks } from '../../../src/state/address/use-links.ts'
import { DisputeDigest } from '../../../src/views/digest/dispute-digest.tsx'
import { startFresh } from '../../fresh-dom.ts'
import { ghost, onDay, openDossier, selectAll } from '../../index-fixture.ts'

startFresh()

const events = [
  onDay('agreed', '2024-01-01'),
  onDay('one', '2024-01-02', { disputes: ['killed'] }),
  onDay('dated', '2024-04-25', {
    ghosts: [ghost('2024-04-29')],
    disputes: ['occurred', 'launched-by'],
  }),
  onDay('three', '2024-05-01', { disputes: ['killed', 'launched-by', 'no-longer-declared'] }),
]

function renderDigest(shown: IndexEvent[] = events, onShowAll: (() => void) | null = () => {}) {
  render(
    <DisputeDigest selection={selectAll(openDossier(shown))} links={toLinks('missiles', '')} onShowAll={onShowAll} />,
  )
  return within(screen.getByRole('complementary', { name: 'Where the sources disagree' }))
}

describe('DisputeDigest', () => {
  it('lists the disputes about dates first, then the others, the most disputed first', () => {
    const digest = renderDigest()
    const rows = digest.getAllByRole('listitem')
    expect(rows.map((row) => within(row).getByRole('link').getAttribute('href'))).toEqual([
      '/missiles/events/dated',
      '/missiles/events/three',
      '/missiles/events/one',
    ])
    expect(digest.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'About the date',
      'About what happened',
    ])
  })

  it('says how far apart the dates are, and what else is in dispute', () => {
    const digest = renderDigest()
    const dated = digest.getByRole('link', { name: /dated/ })
    expect(dated).toHaveTextContent('25 April 2024or 29 April 2024, 4 days apart')
    expect(dated).toHaveTextContent('also disputed: Launched by')
    expect(dated).not.toHaveTextContent('disputed: Date')
    expect(digest.getByRole('link', { name: /three/ })).toHaveTextContent('Killed, Launched by, no-longer-declared')
  })

  it('says the widest of several gaps, and one day in the singular', () => {
    const digest = renderDigest([
      onDay('far', '2024-04-25', {
        ghosts: [ghost('2024-04-26'), ghost('2024-03-01', '2024-03-31')],
        disputes: ['occurred'],
      }),
      onDay('near', '2024-04-25', { ghosts: [ghost('2024-04-24')], disputes: ['occurred'] }),
    ])
    expect(digest.getByRole('link', { name: /far/ })).toHaveTextContent(
      'or March or 26 April 2024, at least 25 days apart',
    )
    expect(digest.getByRole('link', { name: /near/ })).toHaveTextContent('1 day apart')
  })

  it('says years, with the exact days at hand', () => {
    const digest = renderDigest([
      onDay('far', '2024-04-25', { ghosts: [ghost('2003-04-25')], disputes: ['occurred'] }),
      onDay('near', '2024-04-25', { ghosts: [ghost('2024-04-29')], disputes: ['occurred'] }),
    ])
    expect(digest.getByText('or 25 April 2003, 21 years apart')).toHaveAttribute('title', '7,671 days')
    expect(digest.getByText('or 29 April 2024, 4 days apart')).not.toHaveAttribute('title')
  })

  it('leaves only the disputed on the timeline, where that is not so already', async () => {
    const onShowAll = vi.fn<() => void>()
    const digest = renderDigest(events, onShowAll)
    await userEvent.click(digest.getByRole('button', { name: 'Show only the 3 disputed events on the timeline' }))
    expect(onShowAll).toHaveBeenCalledOnce()
  })

  it('has no such button where only the disputed are shown', () => {
    expect(renderDigest(events, null).queryByRole('button')).toBeNull()
  })

  it('says so where nothing is in dispute', () => {
    const digest = renderDigest([onDay('agreed', '2024-01-01')])
    expect(digest.getByText('The sources do not disagree about any of the events shown.')).toBeInTheDocument()
    expect(digest.queryByRole('link')).toBeNull()
    expect(digest.queryByRole('button')).toBeNull()
  })

  it('leaves what is more than eight of a sort to the timeline', () => {
    const many = Array.from({ length: 11 }, (_, at) => onDay(`e${at}`, '2024-01-02', { disputes: ['killed'] }))
    const digest = renderDigest(many)
    const entries = digest.getAllByRole('link').filter((link) => link.getAttribute('href')?.includes('/events/'))
    expect(entries).toHaveLength(8)
    expect(digest.getByRole('button', { name: /11 disputed events/ })).toBeInTheDocument()
  })
})
