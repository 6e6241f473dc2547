// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Gathered } from '../../../src/model/take-along/gather.ts'
import { saveFile } from '../../../src/views/take-along/save-file.ts'
import { TakeAlongSheet } from '../../../src/views/take-along/take-along-sheet.tsx'
import { makeCitation, PAGE } from '../../export/citations/citation-fixture.ts'
import { showEvents } from '../../export/shown-fixture.ts'
import { event } from '../event/fixture.ts'

vi.mock('../../../src/views/take-along/save-file.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }))

const GATHERED: Gathered = {
  shown: showEvents(event),
  page: PAGE,
  documents: [makeCitation(), makeCitation({ key: 'tass', container: 'TASS' })],
  ids: ['missiles', 'un-report'],
  ofPage: showEvents(event).about,
  pictured: () => Promise.reject(new Error('none')),
}
const URL = 'https://faultline.example/missiles/events/un-report'

beforeEach(() => {
  vi.mocked(saveFile).mockClear()
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
})

function open(given: Partial<Parameters<typeof TakeAlongSheet>[0]> = {}) {
  render(
    <TakeAlongSheet
      scopes={[
        ['event', 'This event'],
        ['events', 'All events'],
      ]}
      scope="event"
      onScope={() => {}}
      isSource={false}
      url={URL}
      gathered={GATHERED}
      picture={null}
      embed={null}
      failed={null}
      onClose={() => {}}
      {...given}
    />,
  )
  return userEvent.setup()
}
const saved = () => vi.mocked(saveFile).mock.lastCall

describe('TakeAlongSheet', () => {
  it('begins at the button that copies the link', async () => {
    const user = open()
    expect(screen.getByRole('button', { name: 'Copy link' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(await navigator.clipboard.readText()).toBe(URL)
    expect(screen.getByRole('button', { name: 'Copied' })).toBeInTheDocument()
  })

  it('cites the page by the style that is chosen, and the documents', async () => {
    const user = open()
    expect(screen.getByText(/^Editors of Faultline, “UN monitors’ report,”/)).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'APA' }))
    expect(screen.getByText(/^Editors of Faultline\. \(n\.d\.\)\./)).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'The 2 documents' }))
    expect(screen.getByText(/^Reuters\. \(2024, April 29\)/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Save as BibTeX, for LaTeX' }))
    expect(saved()?.[0]).toBe('faultline-missiles-un-report-documents-2026-11-30.bib')
    const [, text] = saved() ?? []
    expect(typeof text === 'string' && text.match(/^@misc/gm)).toHaveLength(2)
  })

  it('cites a source by its document first', () => {
    open({ isSource: true, gathered: { ...GATHERED, documents: [makeCitation()] } })
    expect(screen.getByRole('radio', { name: 'The document itself' })).toBeChecked()
  })

  it('saves the claims under a name that says what is in the file, and says so', async () => {
    const user = open()
    await user.click(screen.getByRole('button', { name: 'Save as CSV, a row for each claim' }))
    expect(saved()?.[0]).toBe('faultline-missiles-un-report-2026-11-30.csv')
    expect(saved()?.[1]).toMatch(/^dossier,event,/)
    expect(screen.getByText('Saved: faultline-missiles-un-report-2026-11-30.csv')).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: /Excel/ }))
    await user.click(screen.getByRole('button', { name: 'Save as CSV, a row for each claim' }))
    expect(saved()?.[1]).toMatch(/^\uFEFFdossier,event,/)
    await user.click(screen.getByRole('button', { name: 'Save as Calendar, iCalendar' }))
    expect(saved()).toEqual([
      'faultline-missiles-un-report-2026-11-30.ics',
      expect.stringMatching(/^BEGIN:VCALENDAR/),
      'text/calendar',
    ])
  })

  it('says of which day the data is, and what is left out', () => {
    open()
    const data = within(screen.getByRole('region', { name: 'Data' }))
    expect(data.getByText(/^Claims by 4 sources\. Data as of 30 April 2024\. 1 of 162 events\. Filters/)).toBeVisible()
  })

  it('leads to all claims as Parquet, and says that it holds more than is shown', () => {
    open()
    const data = within(screen.getByRole('region', { name: 'Data' }))
    const link = data.getByRole('link', { name: 'All claims as Parquet' })
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https?:.*\/data\/missiles\/claims\.parquet$/))
    expect(link).toHaveAttribute('download', 'faultline-missiles-claims.parquet')
    expect(data.getByText(/^Always the whole dossier/)).toBeVisible()
  })

  it('offers another scope', async () => {
    const onScope = vi.fn<(key: string) => void>()
    const user = open({ onScope })
    await user.selectOptions(screen.getByRole('combobox', { name: 'What' }), 'All events')
    expect(onScope).toHaveBeenCalledWith('events')
  })

  it('has the link at once, and says why the claims are not there', () => {
    open({ gathered: null, failed: '/data/x.json: the server did not answer' })
    expect(screen.getByRole('textbox', { name: 'Address' })).toHaveValue(URL)
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The claims could not be gathered: /data/x.json: the server did not answer',
    )
  })

  it('has nothing to save where nothing is claimed', () => {
    open({ gathered: { ...GATHERED, shown: { ...GATHERED.shown, events: [] } } })
    expect(screen.getByText('There are no claims to save.')).toBeVisible()
    expect(screen.queryByRole('button', { name: /CSV/ })).toBeNull()
  })

  it('offers the share sheet of the system where there is one', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(async () => {})
    vi.stubGlobal('navigator', Object.assign(navigator, { share }))
    const user = open()
    await user.click(screen.getByRole('button', { name: 'Send to …' }))
    expect(share).toHaveBeenCalledWith({ title: 'UN monitors’ report', url: URL })
    Reflect.deleteProperty(navigator, 'share')
  })

  it('offers a picture where there is one, and says why it could not be drawn', async () => {
    const load = vi.fn<() => Promise<never>>().mockRejectedValue(new Error('the server did not answer'))
    const user = open({ picture: { what: 'discrepancy', load } })
    const part = screen.getByRole('region', { name: 'Picture' })
    expect(part).toHaveTextContent('Every answer, who gives it, and where it is from.')
    await user.click(within(part).getByRole('button', { name: 'Save as PNG, twice as sharp' }))
    expect(await within(part).findByRole('alert')).toHaveTextContent(
      'The picture could not be drawn: the server did not answer',
    )
    expect(saved()).toBeUndefined()
    await user.click(within(part).getByRole('button', { name: 'Save as SVG, text stays text' }))
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('offers none where there is none', () => {
    open()
    expect(screen.queryByRole('region', { name: 'Picture' })).toBeNull()
  })
})
