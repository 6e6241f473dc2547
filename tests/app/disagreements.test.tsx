// @vitest-environment jsdom
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { disagreements, index, makeDisagreement } from '../disagreement-fixture.ts'
import { serve, startFresh } from '../fresh-dom.ts'
import { toCatalogue } from '../index-fixture.ts'
import { address, visit } from './visit-app.tsx'

startFresh()

const published = { version: CONTRACT_VERSION, dossier: 'missiles', disagreements, sources: [] }
const files = {
  '/data/catalogue.json': toCatalogue('missiles'),
  '/data/missiles/index.json': index,
  '/data/missiles/disagreements.json': published,
}
beforeEach(() => void serve(files))

async function open(search = '') {
  const user = visit(`/missiles/disagreements${search}`)
  await screen.findByRole('heading', { level: 1, name: 'Where the sources disagree' })
  return user
}
const section = (name: string) => screen.getByRole('region', { name })
const rowsOf = (name: string) =>
  within(section(name))
    .getAllByRole('link')
    .map((link) => link.firstElementChild?.textContent.trim())
const row = (name: RegExp) => screen.getByRole('link', { name }).closest('li')
const shown = () => screen.getByText(/of 4 shown/, { selector: '[role=status]' }).textContent

describe('the page of all disagreements', () => {
  it('has a section for each sort of value, the widest first', async () => {
    await open('?order=size')
    expect(document.title).toBe('Where the sources disagree: Missiles – Faultline')
    expect(rowsOf('When')).toEqual(['Sanctions of June: Date of the report', 'UN report: Date of the report'])
    expect(rowsOf('How many, how far')).toEqual(['Strike on Kharkiv: Killed'])
    expect(rowsOf('Who, where, how sure')).toEqual(['Strike on Kharkiv: Launched by'])
    expect(screen.getByText(/4 disagreements, on 3 of 4 events/)).toHaveTextContent(
      'In 4, one account is told in two ways. The editors have left 1 open.',
    )
  })

  it('leads with what weighs most, by how it comes about', async () => {
    const [strike, , report, sanction] = disagreements
    serve({
      ...files,
      '/data/missiles/disagreements.json': {
        ...published,
        disagreements: [
          strike,
          { ...report, nature: 'independent', weight: 1 },
          { ...sanction, nature: 'independent', weight: 2 },
        ],
      },
    })
    await open()
    expect(rowsOf('Independent accounts contradict each other')).toEqual([
      'Sanctions of June: Date of the report',
      'UN report: Date of the report',
    ])
    expect(rowsOf('One account is told in two ways')).toEqual(['Strike on Kharkiv: Killed'])
  })

  it('names the sources that make a count of origins a range', async () => {
    const [, , report] = disagreements
    serve({
      ...files,
      '/data/missiles/disagreements.json': {
        ...published,
        disagreements: [{ ...report, origins: { stated: 1, open: 1 }, unstated: ['rfi'] }],
        sources: [{ id: 'rfi', outlet: 'RFI', published: '2024-04-30' }],
      },
    })
    await open()
    const count = within(row(/UN report/) ?? document.body).getByText('3 sources, 1 to 2 independent origins')
    const details = count.closest('details')
    expect(details).not.toHaveAttribute('open')
    expect(details).toHaveTextContent('It is not stated where RFI, 30 April 2024 has it from.')
  })

  it('says of each what it is about, how far apart, who says what, and what the editors decided', async () => {
    await open('?order=size')
    const report = row(/UN report/)
    expect(report).toHaveTextContent('4 days apart . One account is told in two ways')
    expect(report).toHaveTextContent('25 April 2024, 2 sources, 1 origin; 29 April 2024, 1 source, 1 origin')
    expect(report).toHaveTextContent('25 April 2024 stands It is printed on the report itself.3 sources, 1 origin')
    expect(row(/: Killed/)).toHaveTextContent('Left open')
    expect(row(/Sanctions of June/)).toHaveTextContent('Not assessed')
    const launched = row(/: Launched by/)
    expect(launched).toHaveTextContent('one source states as fact what another says could not be determined')
    expect(
      within(launched as HTMLElement)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['could not be determined, 1 source, 1 origin', 'Russia, 2 sources, 1 origin'])
  })

  it('links to the very discrepancy, and keeps the filters', async () => {
    await open('?country=US')
    expect(screen.getByRole('link', { name: /UN report/ })).toHaveAttribute(
      'href',
      '/missiles/events/report?country=US#dated',
    )
  })

  it('is filtered as the timeline is; “only disputed” is no question here', async () => {
    const user = await open('?disputed=1')
    expect(screen.queryByRole('checkbox', { name: /Only disputed/ })).toBeNull()
    expect(shown()).toBe('4 of 4 shown')
    await user.click(screen.getByRole('button', { name: /^Kind/ }))
    await user.click(await screen.findByRole('checkbox', { name: /^Strikes ?2$/ }))
    expect(address()).toBe('/missiles/disagreements?kind=lane%3Astrikes&disputed=1')
    expect(shown()).toBe('2 of 4 shown')
    expect(screen.queryByRole('region', { name: 'When' })).toBeNull()
  })

  it('is filtered by source where that source speaks of the point', async () => {
    await open('?source=reuters&order=size')
    expect(shown()).toBe('2 of 4 shown')
    expect(rowsOf('When')).toEqual(['UN report: Date of the report'])
  })

  it('is filtered by kind, attribute and verdict, each with what it would leave', async () => {
    const user = await open()
    await user.click(screen.getByRole('radio', { name: /^Conflict 3/ }))
    expect(address()).toBe('/missiles/disagreements?difference=conflict')
    await user.click(screen.getByRole('button', { name: /^Question/ }))
    expect(screen.getByRole('checkbox', { name: /^Launched by ?0$/ })).toBeDisabled()
    await user.click(screen.getByRole('checkbox', { name: /^Date of the report ?2$/ }))
    await user.click(screen.getByRole('button', { name: /^What stands/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Not assessed ?1$/ }))
    expect(address()).toBe('/missiles/disagreements?difference=conflict&attribute=dated&verdict=unassessed')
    expect(screen.getAllByRole('link', { name: /: Date of the report/ })).toHaveLength(1)
    expect(shown()).toBe('1 of 4 shown')
    await user.click(screen.getByRole('button', { name: 'Remove filter Not assessed' }))
    await user.click(screen.getByRole('button', { name: 'Remove filter Date of the report' }))
    expect(address()).toBe('/missiles/disagreements?difference=conflict')
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(address()).toBe('/missiles/disagreements')
  })

  it('is put in order by size, attribute or event, and the address holds it', async () => {
    const user = await open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By event, in time order')
    expect(address()).toBe('/missiles/disagreements?order=event')
    expect(rowsOf('When')).toEqual(['UN report: Date of the report', 'Sanctions of June: Date of the report'])
    expect(section('When')).toHaveTextContent('2 disagreements, in time order')
  })

  it('says which filter to drop where nothing passes', async () => {
    const user = await open('?country=US&difference=certainty')
    expect(screen.getByText('No disagreement matches all of these filters.')).toBeInTheDocument()
    expect(
      screen.getByRole('button', { name: 'Without the filter by kind of disagreement: 1 disagreement' }),
    ).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Without any filter: all 4' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Without the filter by country: 1 disagreement' }))
    expect(address()).toBe('/missiles/disagreements?difference=certainty')
  })

  it('counts in its first sentence what is shown', async () => {
    await open('?difference=certainty')
    expect(screen.getByText(/1 of 4 disagreements, on 1 event\./)).toHaveTextContent(
      'In 1, one account is told in two ways.',
    )
  })

  it('says which parameters it left out', async () => {
    await open('?attribute=colour&order=loudness')
    expect((await screen.findByText(/attribute=colour/)).parentElement).toHaveTextContent(
      'this dossier has no such attribute',
    )
    expect(screen.getByText(/order=loudness/)).toBeInTheDocument()
  })
})

describe('a long section', () => {
  it('shows the first dozen, and the rest when asked, going on with the first of them', async () => {
    const events = Array.from({ length: 15 }, (_, at) => ({ ...index.events[0], id: `e${at}`, title: `Event ${at}` }))
    serve({
      ...files,
      '/data/missiles/index.json': { ...index, events },
      '/data/missiles/disagreements.json': {
        ...published,
        disagreements: events.map(({ id }) => makeDisagreement({ event: id, attribute: 'launched-by' })),
      },
    })
    const user = await open('?order=size')
    expect(rowsOf('Who, where, how sure')).toHaveLength(12)
    await user.click(screen.getByRole('button', { name: 'Show all 3 more' }))
    expect(rowsOf('Who, where, how sure')).toHaveLength(15)
    expect(screen.getByRole('link', { name: /Event 12/ })).toHaveFocus()
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
  })
})

describe('without disagreements, or without their data', () => {
  it('says that there are none', async () => {
    serve({ ...files, '/data/missiles/disagreements.json': { ...published, disagreements: [] } })
    await open()
    expect(screen.getByText('The sources of this dossier do not disagree.')).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Filters' })).toBeNull()
  })

  it('says that the data is of two builds', async () => {
    const stray = makeDisagreement({ event: 'gone', attribute: 'dated' })
    serve({ ...files, '/data/missiles/disagreements.json': { ...published, disagreements: [stray] } })
    visit('/missiles/disagreements')
    expect(await screen.findByRole('alert')).toHaveTextContent('index.json has no event “gone”')
  })

  it('says that the data is not there', async () => {
    serve({ ...files, '/data/missiles/disagreements.json': undefined })
    visit('/missiles/disagreements')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('There is no such page')
  })
})
