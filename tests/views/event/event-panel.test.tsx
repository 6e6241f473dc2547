// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { PublishedEvent } from '../../../src/contract/event-file.ts'
import { EventPanel } from '../../../src/views/event/event-panel.tsx'
import { dossier, event } from './fixture.ts'
import { browser, renderInDossier, fakeBrowser } from './render-event.tsx'

fakeBrowser()

interface Shown {
  attribute?: string | null
  shown?: PublishedEvent
}

function panelOf({ attribute = null, shown = event }: Shown) {
  return (
    <EventPanel
      dossier={dossier}
      event={shown}
      position={80}
      count={117}
      previousHref="/before"
      nextHref={null}
      closeHref="/closed"
      attribute={attribute}
      notices={['Outside the filters: Country Russia.']}
    />
  )
}

function renderPanel(shown: Shown = {}) {
  return renderInDossier(panelOf(shown))
}

function section(name: string): HTMLElement {
  const found = screen.getByRole('heading', { name }).closest('section')
  if (!found) throw new Error(`no section ${name}`)
  return found
}

describe('EventPanel', () => {
  it('says what happened, when, and that the date is disputed', () => {
    renderPanel()
    expect(screen.getByRole('heading', { level: 2, name: event.title })).toHaveProperty('id', 'event-title')
    expect(screen.getByText('25 April 2024', { selector: 'span' })).toBeTruthy()
    expect(screen.getByText('disputed: 25 or 29 April')).toBeTruthy()
    expect(screen.getByText('New York. UN monitors.')).toBeTruthy()
    expect(screen.getByText('Outside the filters: Country Russia.')).toBeTruthy()
  })

  it('counts sources, origins, claims and points in dispute', () => {
    renderPanel()
    const figures = ['sources', 'independent origins', 'claims', 'points in dispute'].map(
      (term) => screen.getByText(term).closest('dl > div')?.querySelector('dd')?.textContent,
    )
    expect(figures).toEqual(['4', '2', '13', '3'])
  })

  it('shows who gives which date, how far apart they are, and what the editors hold', () => {
    renderPanel()
    const dated = within(section('Date of the report'))
    expect(dated.getByText('4 days apart')).toBeTruthy()
    const [first, second] = section('Date of the report').querySelector('ol')?.children ?? []
    expect(first?.textContent).toContain('25 April 2024')
    expect(first?.textContent).toContain('Reuters')
    expect(first?.textContent).toContain('Global Happenings')
    expect(second?.textContent).toContain('29 April 2024')
    expect(second?.textContent).toContain('The Kyiv Independent')
    expect(
      dated.getByText('The Kyiv Independent', { selector: 'summary *' }).closest('details')?.textContent,
    ).toContain('“issued on April 29”')
    expect(dated.getByText('Editors’ reading: 25 April 2024.')).toBeTruthy()
    expect(dated.getByText('Basis: Reuters, The Kyiv Independent')).toBeTruthy()
  })

  it('puts stances into words, with the speaker', () => {
    renderPanel()
    const launched = within(section('Launched by'))
    expect(launched.getAllByText('could not be determined', { selector: 'p' })).toHaveLength(2)
    expect(launched.getAllByText('citing UN monitors, says that it could not be determined')).toHaveLength(2)
    expect(launched.getByText(/^Reuters and 1 that cite it/)).toBeTruthy()
    expect(launched.getByText('Not assessed.')).toBeTruthy()
    expect(within(section('Status of the document')).getByText('Left open.')).toBeTruthy()
  })

  it('leads from a quotation to its place in the document', () => {
    renderPanel()
    const quote = screen.getByRole('link', { name: /issued on April 29/ })
    expect(quote.getAttribute('href')).toBe('https://example.org/kyiv-independent#:~:text=issued%20on%20April%2029')
    expect(quote.getAttribute('rel')).toBe('noopener')
  })

  it('keeps the colour of disagreement for what disagrees', () => {
    renderPanel()
    expect(section('Date of the report').dataset.level).toBe('disagree')
    const injured = section('Injured')
    expect(injured.dataset.level).toBe('differ')
    expect(injured.querySelector('[data-standing="departs"]')).toBeNull()
    expect(injured.innerHTML).not.toContain('--fault')
  })

  it('tells silences and agreement in a line each', () => {
    renderPanel()
    expect(screen.getByText(/only The Kyiv Independent mentions it/).textContent).toContain('Killed:')
    expect(screen.getByText('Made by').nextElementSibling?.textContent).toBe('North Korea 2 sources, 1 origin')
  })

  it('lists the sources with their chains and says which nobody read', () => {
    renderPanel()
    const sources = within(section('Sources'))
    const entry = sources.getByText('Global Happenings', { selector: 'b' }).closest('li')
    expect(entry?.textContent).toContain('30 April 2024, English, by machine from French')
    expect(entry?.textContent?.replaceAll(', cited by ', '')).toContain(
      'UN monitors (not read) → Reuters → Le Parisien (not read) → Global Happenings',
    )
    expect(sources.getAllByText('not read by the editors')).toHaveLength(3)
  })

  it('marks the discrepancy that the address names and scrolls to it', () => {
    renderPanel({ attribute: 'launched-by' })
    expect(section('Launched by').dataset.named).toBe('true')
    expect(section('Date of the report').dataset.named).toBe('false')
    expect(browser.scrolledTo).toEqual(['launched-by'])
  })

  it('scrolls nowhere for an attribute that it does not have', () => {
    renderPanel({ attribute: 'nothing' })
    expect(browser.scrolledTo).toEqual([])
  })

  it('begins at its beginning when another event takes its place', () => {
    const { rerender } = renderPanel()
    const panel = screen.getByRole('article')
    panel.scrollTop = 700
    rerender(panelOf({ shown: event, attribute: 'nothing' }))
    expect(panel.scrollTop).toBe(700)
    rerender(panelOf({ shown: { ...event, id: 'another' } }))
    expect(panel.scrollTop).toBe(0)
  })

  it('copies the link to exactly one discrepancy', async () => {
    renderPanel()
    fireEvent.click(screen.getByRole('button', { name: 'Copy link to Launched by' }))
    expect(browser.copied).toEqual(['http://localhost:3000/missiles/events/un-report#launched-by'])
    await vi.waitFor(() => expect(screen.getByText('Link copied')).toBeTruthy())
  })

  it('draws a date in ink that goes with the one that stands, and in vermilion one that excludes it', () => {
    const [dated, ...rest] = event.discrepancies
    const [model] = dated?.readings ?? []
    if (!dated || !model) throw new Error('the fixture disputes the date')
    const april = { earliest: '2024-04-01', latest: '2024-04-30' }
    const readings = [
      ...dated.readings,
      { ...model, value: '2024-04', standing: 'other' as const, days: april, sources: ['tass'] },
    ]
    renderPanel({ shown: { ...event, discrepancies: [{ ...dated, readings }, ...rest] } })
    const marks = [...section('Date of the report').querySelectorAll('svg g[data-standing]')]
    const isVermilion = new Map(
      marks.map((mark) => [
        mark.querySelector('text')?.textContent,
        mark.querySelector('[stroke="var(--fault)"]') !== null,
      ]),
    )
    expect(isVermilion).toEqual(
      new Map([
        ['25 Apr', false],
        ['April', false],
        ['29 Apr', true],
      ]),
    )
  })

  it('leads from the title to the bar, and from there into the text', () => {
    renderPanel()
    const title = screen.getByRole('heading', { level: 2 })
    const after = [...screen.getAllByRole('link'), ...screen.getAllByRole('button')].filter(
      (control) => title.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    expect(after).toHaveLength(screen.getAllByRole('link').length + screen.getAllByRole('button').length)
    const quote = screen.getByRole('link', { name: /issued on April 29/ })
    for (const name of ['Previous event', 'Close']) {
      const control = screen.getByRole('link', { name })
      expect(control.compareDocumentPosition(quote) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    }
  })

  it('goes on, back and out', () => {
    renderPanel()
    expect(screen.getByText('80 of 117')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Previous event' }).getAttribute('href')).toBe('/before')
    expect(screen.queryByRole('link', { name: 'Next event' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Close' }).getAttribute('href')).toBe('/closed')
    expect(screen.getByRole('link', { name: 'Compare sources side by side' }).getAttribute('href')).toBe(
      '/missiles/events/un-report/sources',
    )
  })

  it('says that no source gives a date, and nothing of disputes where there are none', () => {
    renderPanel({ shown: { ...event, at: null, date: null, ghosts: [], discrepancies: [] } })
    expect(screen.getByText('No source gives a date')).toBeTruthy()
    expect(screen.queryByText(/disputed/)).toBeNull()
    expect(screen.getByText('points in dispute').closest<HTMLElement>('[data-disputed]')?.dataset.disputed).toBe(
      'false',
    )
  })
})
