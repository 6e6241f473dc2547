// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import type { FrontDossier, PublishedSite } from '../../src/contract/site/site-file.ts'
import { makeDisagreement, makeReading, onDays } from '../disagreement-fixture.ts'
import { serve, startFresh } from '../fresh-dom.ts'
import { toCatalogue } from '../index-fixture.ts'
import { address, files, index, visit } from './visit-app.tsx'

startFresh()

const ABOUT = { unit: null, cumulative: false, scale: 'ratio', complete: false, options: {} } as const
const front = (id: string, more: Partial<FrontDossier> = {}): FrontDossier => ({
  id,
  span: { earliest: '2006-01-01', latest: '2026-01-22' },
  dispute: null,
  formerIds: [],
  ...more,
})
const dated: FrontDossier['dispute'] = {
  disagreement: makeDisagreement({
    event: 'report',
    attribute: 'dated',
    spread: 4,
    readings: [onDays('2024-04-25', { standing: 'stands' }), onDays('2024-04-29', { sources: ['s'] })],
  }),
  event: { id: 'report', title: 'Report on debris', mark: 'square', family: 'words' },
  about: { id: 'dated', label: 'Date of the report', type: 'date', ...ABOUT },
  units: [],
  names: {},
  sources: [{ id: 's', outlet: 'The Paper', published: '2024-04-30' }],
}
const named: FrontDossier['dispute'] = {
  ...dated,
  disagreement: makeDisagreement({
    event: 'vote',
    attribute: 'vetoed-by',
    readings: [makeReading('russia', { standing: 'stands' }), makeReading('china')],
  }),
  event: { id: 'vote', title: 'Vote', mark: 'hexagon', family: 'institutions' },
  about: { id: 'vetoed-by', label: 'Vetoed by', type: 'entity', ...ABOUT },
  names: { russia: 'Russia', china: 'China' },
}
const site: PublishedSite = {
  version: CONTRACT_VERSION,
  sentence: 'What is told of three wars.',
  licence: 'https://example.org/by',
  imprint: 'An institute, a street.',
  editors: [
    { name: 'Ana Petrova', role: 'dates', contact: 'ana@example.org' },
    { name: 'Jon Vale', contact: 'https://example.org/vale/' },
  ],
  dossiers: [front('missiles', { dispute: dated, formerIds: ['rockets'] }), front('floods', { dispute: named })],
  retired: [
    { id: 'wars', title: 'Old wars', on: '2026-11-30', because: 'Its claims are told elsewhere.', instead: 'missiles' },
  ],
}
const served = { ...files, '/data/site.json': site }
beforeEach(() => void serve(served))

describe('the front page', () => {
  it('leads to every dossier, and draws a disagreement of each, in the order of the site', async () => {
    const catalogue = toCatalogue('missiles', 'floods')
    serve({
      ...served,
      '/data/catalogue.json': {
        ...catalogue,
        dossiers: catalogue.dossiers.map((one) => ({
          ...one,
          description: 'What the sources say of it, one by one, as they were written down. And more.',
          counts: { ...one.counts, events: 162, sources: 788, disputedEvents: 69 },
        })),
      },
    })
    visit('/')
    expect(await screen.findByRole('heading', { level: 1, name: 'Faultline' })).toBeInTheDocument()
    expect(screen.getByText('What is told of three wars.')).toBeInTheDocument()
    const [missiles, floods] = screen.getAllByRole('article').map((article) => within(article))
    expect(missiles?.getByRole('link', { name: 'Title of missiles' })).toHaveAttribute('href', '/missiles')
    expect(missiles?.getByText('2006 – 2026')).toBeInTheDocument()
    expect(missiles?.getByText(/162 events · 788 sources/)).toBeInTheDocument()
    expect(
      missiles?.getByText('What the sources say of it, one by one, as they were written down.'),
    ).toBeInTheDocument()
    expect(missiles?.getByRole('link', { name: 'The sources disagree on 69 of 162 events' })).toHaveAttribute(
      'href',
      '/missiles/disagreements',
    )
    const row = missiles?.getByRole('link', { name: /Report on debris: Date of the report/ })
    expect(row).toHaveAttribute('href', '/missiles/events/report#dated')
    expect(row).toHaveTextContent('25 April 2024, or 29 April 2024 by The Paper')
    expect(missiles?.getByText('4 days apart')).toBeInTheDocument()
    expect(floods?.getByRole('link', { name: /Vote: Vetoed by/ })).toHaveTextContent('Russia, or China')
    expect(document.title).toBe('All dossiers – Faultline')
  })

  it('stays where the address has nothing but what others add to links', async () => {
    visit('/?utm_source=mail')
    expect(await screen.findByRole('heading', { level: 1, name: 'Faultline' })).toBeInTheDocument()
  })

  it('says whose the site is, how to reach them, and under which licence', async () => {
    visit('/')
    expect(await screen.findByText(/Ana Petrova, dates/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'ana@example.org' })).toHaveAttribute('href', 'mailto:ana@example.org')
    expect(screen.getByRole('link', { name: 'example.org/vale' })).toHaveAttribute('href', 'https://example.org/vale/')
    expect(screen.getByText('An institute, a street.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Licence of the data' })).toHaveAttribute('href', 'https://example.org/by')
  })

  it('gives way to the only dossier, and to the one that the site opens with; what the address asks for is kept', async () => {
    serve({ ...served, '/data/catalogue.json': toCatalogue('missiles') })
    visit('/?disputed=1')
    await vi.waitFor(() => expect(address()).toBe('/missiles?disputed=1'))
    serve({ ...served, '/data/catalogue.json': { ...toCatalogue('floods', 'missiles'), opens: 'missiles' } })
    visit('/')
    await vi.waitFor(() => expect(address()).toBe('/missiles'))
  })

  it('says what does not come', async () => {
    serve({ ...files, '/data/site.json': { ...site, version: 1 } })
    visit('/')
    expect(await screen.findByRole('alert')).toHaveTextContent('/data/site.json')
  })
})

describe('a dossier that is not there', () => {
  it('was retired: all its addresses say since when, why, and what to read in its place', async () => {
    for (const path of ['/wars', '/wars/events/vote?disputed=1', '/wars/sources']) {
      visit(path)
      expect(await screen.findByRole('heading', { name: '“Old wars” was retired' })).toBeInTheDocument()
      expect(screen.getByText(/took it down on 30 November 2026/)).toBeInTheDocument()
      expect(screen.getByText('Its claims are told elsewhere.')).toBeInTheDocument()
      expect(await screen.findByRole('link', { name: 'Title of missiles' })).toHaveAttribute('href', '/missiles')
      document.body.replaceChildren()
    }
  })

  it('has another id now: its links lead there, with all that they ask for', async () => {
    visit('/rockets/events/un-report?disputed=1#dated')
    await vi.waitFor(() => expect(address()).toBe('/missiles/events/un-report?disputed=1#dated'))
    await vi.waitFor(
      () => expect(screen.getByRole('heading', { name: 'UN report on debris' })).toBeInTheDocument(),
      10_000,
    )
  })

  it('is said to be unknown where nothing is known of it', async () => {
    serve({ ...files, '/data/missiles/index.json': index })
    render(<App />)
    visit('/nothing')
    expect((await screen.findAllByRole('heading', { name: 'There is no such page' })).length).toBeGreaterThan(0)
  })
})
