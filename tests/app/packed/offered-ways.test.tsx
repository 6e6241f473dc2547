// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { DossierIndex } from '../../../src/contract/index-file.ts'
// Loaded before the app asks for them: the first test would wait too long.
import '../../../src/pages/compare/compare-route.tsx'
import '../../../src/pages/source/source-route.tsx'
import { useSession } from '../../../src/state/session-store.ts'
import { serve, startFresh } from '../../fresh-dom.ts'
import { toCatalogue } from '../../index-fixture.ts'
import { visit } from '../visit-app.tsx'
import { atHand, published, publishedWhole, whole } from './published-many.ts'

vi.mock('../../../src/views/timeline/engine/vis-timeline-adapter.ts', () => import('../fake-vis-timeline.ts'))
startFresh()
beforeEach(() => useSession.setState({ choosesDay: false, leftStory: false }))

const event = whole.events.find(({ id, disputes }) => atHand.has(id) && disputes.length > 0)
const named = { event: event?.id ?? '', attribute: 'occurred' }

/** The same files, of a dossier that names an example, the disagreement that it opens on, and what is repeated most. */
function furnished(files: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const index = files['/data/many/index.json'] as DossierIndex
  const reading = { value: '1970-01-01', stance: 'asserts', unit: null }
  return {
    ...files,
    '/data/catalogue.json': toCatalogue('many'),
    '/data/many/index.json': {
      ...index,
      mostRepeated: { ...named, ...reading, sources: 3, origins: { stated: 1, open: 0 } },
      dossier: { ...index.dossier, opening: named, example: { label: 'Two accounts.', sources: ['s0', 's1'] } },
    },
  }
}

/** What is computed of all claims. */
const NEEDS_ALL = {
  compare: /\/compare\?/,
  repeated: /\/repeated/,
  without: /without=/,
  day: /known-on=/,
}
const BUTTONS = { day: /^As known/, without: /^Without/ }

/** Which of it the page leads to. */
function offered(): string[] {
  const links = screen.queryAllByRole('link').map((link) => link.getAttribute('href') ?? '')
  const buttons = screen.queryAllByRole('button').map((one) => one.getAttribute('aria-label') ?? one.textContent)
  const kindsIn = (texts: readonly string[], kinds: Readonly<Record<string, RegExp>>) =>
    Object.entries(kinds).flatMap(([kind, pattern]) => (texts.some((text) => pattern.test(text)) ? [kind] : []))
  return [...new Set([...kindsIn(links, NEEDS_ALL), ...kindsIn(buttons, BUTTONS)])].sort()
}

const OF_EVENT = `/events/${named.event}`
/** Path, what is there when the page is, and what it leads to where the dossier is one file. */
const PAGES: readonly (readonly [path: string, there: string, offers: readonly string[]])[] = [
  ['', 'Leave the story', ['compare', 'day', 'repeated', 'without']],
  [OF_EVENT, 'Cite or export this event', ['compare', 'day', 'without']],
  [`${OF_EVENT}/sources`, 'Copy link to this event', ['compare', 'day', 'without']],
  [`${OF_EVENT}/sources?by=source`, 'Copy link to this event', ['compare', 'day', 'without']],
  ['/disagreements', 'Skip to the disagreements', ['day', 'repeated', 'without']],
  ['/sources', 'First sources', ['day', 'without']],
  ['/sources/s1', 'Skip to what the source says', ['compare', 'day', 'without']],
]

describe.each(PAGES)('the page many%s', (path, there, offers) => {
  it('leads to what is computed of all claims', async () => {
    serve(furnished(publishedWhole))
    visit(`/many${path}`)
    await screen.findByRole('button', { name: there })
    await waitFor(() => expect(offered()).toEqual(offers))
  })

  it('leads to nothing of it where the dossier is packed', async () => {
    serve(furnished(published))
    visit(`/many${path}`)
    await screen.findByRole('button', { name: there })
    // Also when a reader had the bar of days open elsewhere.
    act(() => useSession.setState({ choosesDay: true }))
    expect(offered()).toEqual([])
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('the story of a dossier', () => {
  it.each([
    ['one file', publishedWhole, true],
    ['packed', published, false],
  ] as const)('leads to days of the past only where they can be computed: %s', async (_, files, leads) => {
    serve(furnished(files))
    const user = visit('/many')
    await screen.findByRole('button', { name: 'Leave the story' })
    await user.click(await screen.findByRole('link', { name: /^3 / }))
    await waitFor(() => expect(offered().includes('day') && offered().includes('compare')).toBe(leads))
    const days = screen.queryAllByRole('link').filter((link) => NEEDS_ALL.day.test(link.getAttribute('href') ?? ''))
    expect(days.length > 0).toBe(leads)
  })
})

describe('an address of what is computed of all claims', () => {
  it.each(['/repeated', '/compare?source=s0&source=s1', '?known-on=1970-05-01', '?without=s0'])(
    'says why a packed dossier has not got it, and leads nowhere else: %s',
    async (path) => {
      serve(furnished(published))
      visit(`/many${path}`)
      expect(await screen.findByRole('heading', { name: 'This dossier is too large for that' })).toBeInTheDocument()
      // The list of dossiers may come later, and with it the header.
      await screen.findByRole('button', { name: 'Share, cite or export' })
      expect(offered()).toEqual([])
      expect(screen.queryByRole('alert')).toBeNull()
    },
  )
})
