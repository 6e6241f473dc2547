// @vitest-environment jsdom
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { serve, startFresh } from '../fresh-dom.ts'
import { listSource, sourceClaim, sourceFile } from '../source-fixture.ts'
import { address, files, visit } from './visit-app.tsx'
import { stated } from '../roots.ts'

vi.mock('../../src/views/timeline/engine/vis-timeline-adapter.ts', () => import('./fake-vis-timeline.ts'))
startFresh()

const sources = [
  listSource('kyiv', {
    outlet: 'Kyiv Post',
    title: 'Missile from the North',
    formerIds: ['kyiv-once'],
    events: ['un-report', 'kharkiv-strike'],
    claims: 3,
    against: 1,
    citedBy: 1,
    chains: [1],
  }),
  listSource('tass', { outlet: 'TASS', language: 'ru', events: ['old-test'], claims: 1, chains: [3] }),
  listSource('un', { outlet: 'UN monitors', unread: true, behind: ['un-report'], citedBy: 1, chains: [0] }),
]
const chains = [
  { source: 'un', cites: [] },
  { source: 'kyiv', cites: [0] },
  { source: 'copy', cites: [1] },
  { source: 'tass', cites: [] },
]
const kyiv = sourceFile('kyiv', {
  outlet: 'Kyiv Post (Reuters)',
  title: 'Missile from the North',
  language: 'uk',
  events: [
    {
      id: 'un-report',
      kind: 'report',
      title: 'UN report on debris',
      date: '2024-04-25',
      claims: [
        sourceClaim('occurred', {
          value: '2024-04-29',
          quote: 'issued on April 29',
          asWritten: 'Monday',
          alone: 'source',
          contradictedBy: { readings: 1, sources: 5, origins: stated(1) },
          assessment: {
            verdict: 'against',
            stands: { stance: 'asserts', value: '2024-04-25', unit: null },
            because: 'The report bears that day.',
          },
        }),
        sourceClaim('launched-by', { stance: 'hedges', value: 'Russia', speaker: 'nobody-listed', cites: ['un'] }),
      ],
    },
  ],
})
const published = { version: CONTRACT_VERSION, dossier: 'missiles', sources }
const served = {
  ...files,
  '/data/missiles/sources.json': { ...published, sources: [...sources, listSource('copy', { chains: [2] })], chains },
  '/data/missiles/sources/kyiv.json': kyiv,
  '/data/missiles/sources/un.json': sourceFile('un', { unread: true, url: null, language: null, knownOn: null }),
}
beforeEach(() => void serve(served))

describe('the page of a source', () => {
  it('says what it is, and leads out to the document', async () => {
    visit('/missiles/sources/kyiv?kind=report')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Missile from the North')
    const out = screen.getByRole('link', { name: /Open the document at example.org/ })
    expect(out).toHaveAttribute('href', 'https://example.org/kyiv')
    expect(screen.getByText('Ukrainian')).toBeInTheDocument()
    expect(screen.getByText('Reuters')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Sources' })).toHaveAttribute('href', '/missiles/sources?kind=report')
    expect(document.title).toMatch(/Missile from the North – Faultline$/)
  })

  it('sets the editors’ reading beside each claim that contradicts it', async () => {
    visit('/missiles/sources/kyiv')
    const claim = (await screen.findByText('29 April 2024')).closest('li') as HTMLElement
    expect(within(claim).getByText('Editors’ reading: 25 April 2024.')).toBeInTheDocument()
    expect(within(claim).getByText('Contradicted by 1 other answer: 5 sources, 1 origin.')).toBeInTheDocument()
    expect(within(claim).getByText(/No other source gives/)).toBeInTheDocument()
    expect(within(claim).getByRole('link', { name: 'Date' })).toHaveAttribute(
      'href',
      '/missiles/events/un-report#occurred',
    )
    expect(screen.getByText('probably Russia')).toBeInTheDocument()
    expect(screen.getByText('Said by nobody-listed. Taken from UN monitors, 30 April 2024.')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Contradicted by an assessment once' })).toBeInTheDocument()
  })

  it('has the quotation and the words on demand', async () => {
    const user = visit('/missiles/sources/kyiv')
    const quote = await screen.findByText('“issued on April 29”')
    expect(quote).not.toBeVisible()
    await user.click(screen.getByText('As written, and quotation'))
    expect(quote).toBeVisible()
    expect(quote.closest('a')?.href).toContain('#:~:text=issued')
    expect(screen.getByText('“Monday”')).toHaveAttribute('lang', 'uk')
  })

  it('leads to what it cites and who cites it', async () => {
    visit('/missiles/sources/kyiv')
    const drawing = within(await screen.findByRole('region', { name: /Where it comes from/ }))
    expect(drawing.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'UN monitors 30 April 2024, English, not read',
      'Kyiv Post (this source) 30 April 2024, English, cites UN monitors, 30 April 2024',
      'Outlet copy 30 April 2024, English, cites Kyiv Post, 30 April 2024',
    ])
    expect(drawing.getByRole('link', { name: 'UN monitors' })).toHaveAttribute('href', '/missiles/sources/un')
    expect(drawing.getByText(/1 source, 1 origin, cites it/)).toBeInTheDocument()
  })

  it('of a source that nobody has read says so', async () => {
    visit('/missiles/sources/un')
    expect(await screen.findByText('not by the editors')).toBeInTheDocument()
    expect(screen.getByText(/The editors have not read it/)).toBeInTheDocument()
    expect(screen.getByText('No web address is known.')).toBeInTheDocument()
  })

  it('redirects from a former id, with query and hash', async () => {
    visit('/missiles/sources/kyiv-once?q=debris#un-report.occurred')
    await screen.findByRole('heading', { name: 'Missile from the North' })
    expect(address()).toBe('/missiles/sources/kyiv?q=debris#un-report.occurred')
  })

  it('that there is not offers the nearest', async () => {
    visit('/missiles/sources/kiyv-post')
    expect(await screen.findByRole('heading', { name: 'This dossier has no such source' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Missile from the North' })).toHaveAttribute(
      'href',
      '/missiles/sources/kyiv',
    )
  })

  it('whose data is wrong can be asked for again', async () => {
    serve({ ...served, '/data/missiles/sources/kyiv.json': { version: 9 } })
    const user = visit('/missiles/sources/kyiv')
    expect(await screen.findByRole('alert')).toHaveTextContent('published for another version')
    serve(served)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByRole('heading', { name: 'Missile from the North' })
  })
})

describe('the index of the sources', () => {
  // Each on its own account.
  const own = chains.map(({ source }) => ({ source, cites: [] }))
  beforeEach(() => void serve({ ...served, '/data/missiles/sources.json': { ...published, chains: own } }))

  const titles = () => screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent)

  it('tells the read from the unread, with the origins behind them', async () => {
    visit('/missiles/sources')
    expect(await screen.findByText(/3 sources, going back to 3 independent origins\. 2 read/)).toBeInTheDocument()
    expect(await screen.findByText(/Copies of one story count once/)).not.toBeVisible()
    const read = within(screen.getByRole('table', { name: 'Read by the editors' }))
    expect(read.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Outlet',
      'Title',
      'Published',
      'Language',
      'Claims',
      'Events',
      'Cited by',
      'Rejected',
    ])
    expect(within(screen.getByRole('table', { name: 'Known only through others' })).getAllByRole('row')).toHaveLength(2)
  })

  it('searches and sorts in the address', async () => {
    const user = visit('/missiles/sources')
    await user.type(await screen.findByRole('searchbox', { name: /Find a source/ }), 'russian')
    expect(titles()).toEqual(['Title of tass'])
    await user.click(screen.getByRole('button', { name: 'Claims' }))
    expect(address()).toBe('/missiles/sources?find=russian&sort=claims')
    await user.clear(screen.getByRole('searchbox', { name: /Find a source/ }))
    expect(screen.getByText(/^3 sources/)).toBeInTheDocument()
    await waitFor(() => expect(address()).toBe('/missiles/sources?sort=claims'))
    expect(screen.getByRole('columnheader', { name: 'Claims' })).toHaveAttribute('aria-sort', 'descending')
  })

  it('lists who speaks of the events that pass the filters', async () => {
    const user = visit('/missiles/sources?disputed=1')
    await screen.findByRole('heading', { name: 'Sources', level: 1 })
    expect(titles()).toEqual(['Missile from the North', 'Title of un'])
    expect(screen.getByText(/2 of 3 sources, going back to 2 independent origins/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(screen.getByText(/^3 sources/)).toBeInTheDocument()
  })

  it('says where nothing is found', async () => {
    const user = visit('/missiles/sources?find=zzz&sort=size')
    expect(await screen.findByText(/No source matches “zzz”/)).toBeInTheDocument()
    expect(await screen.findByText('sort=size')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(screen.getByRole('searchbox', { name: /^Find a source/ })).toHaveFocus()
    expect(await screen.findByText(/^3 sources/)).toBeInTheDocument()
  })

  it('says when its data cannot be had', async () => {
    serve({ ...served, '/data/missiles/sources.json': { version: 9 } })
    visit('/missiles/sources')
    expect(await screen.findByRole('alert')).toHaveTextContent('published for another version')
  })
})
