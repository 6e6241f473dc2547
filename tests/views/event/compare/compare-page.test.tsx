// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PublishedEvent } from '../../../../src/contract/event-file.ts'
import type { ComparisonLayout } from '../../../../src/state/address/comparison-view.ts'
import { ComparePage } from '../../../../src/views/event/compare/compare-page.tsx'
import { dossier, event } from '../fixture.ts'
import { browser, renderInDossier, fakeBrowser } from '../render-event.tsx'

fakeBrowser()

let chosen: ComparisonLayout[] = []
afterEach(() => void vi.restoreAllMocks())
beforeEach(() => {
  chosen = []
})

function renderPage(attribute: string | null = null, shown: PublishedEvent = event, by: ComparisonLayout = 'source') {
  return renderInDossier(
    <ComparePage
      dossier={dossier}
      event={shown}
      position={80}
      count={117}
      previousHref={null}
      nextHref="/after"
      attribute={attribute}
      by={by}
      onBy={(layout) => void chosen.push(layout)}
    />,
  )
}

function row(name: RegExp): HTMLElement {
  const found = screen.getByRole('rowheader', { name }).closest('tr')
  if (!found) throw new Error(`no row ${name}`)
  return found
}

const cells = (name: RegExp) => within(row(name)).getAllByRole('cell')

describe('ComparePage, by source', () => {
  it('is headed by the title, and counts', () => {
    renderPage()
    expect(screen.getByRole('heading', { level: 1, name: event.title })).toBeTruthy()
    expect(screen.getByRole('heading', { level: 2, name: 'Where the sources disagree' })).toBeTruthy()
    expect(screen.getByText('4 sources, 2 independent origins')).toBeTruthy()
    expect(screen.getByText('3 points in dispute')).toBeTruthy()
  })

  it('has a column a source, next to those that took it from the same place', () => {
    renderPage()
    const heads = screen
      .getAllByRole('columnheader')
      .map((head) => head.querySelector('p')?.textContent ?? head.textContent)
    expect(heads.map((text) => text?.replace(/document \(opens.*/, ''))).toEqual([
      'Question',
      'Reuters',
      'The Kyiv Independent',
      'Global Happenings',
      'TASS',
      'What stands, and why',
    ])
    expect(screen.getByText('30 April 2024, English, by machine from French. Cites Le Parisien.')).toBeTruthy()
  })

  it('orders the rows: disputes, what differs, agreement; what only some answer is one line until it is opened', () => {
    renderPage()
    const ids = () => screen.getAllByRole('row').map(({ id }) => id)
    const inSight = ['', 'dated', 'launched-by', 'status', 'injured', 'made-by', '']
    expect(ids()).toEqual(inSight)
    const line = screen.getByRole('button', { name: '1 question that only some of the sources answer: Killed' })
    fireEvent.click(line)
    expect(ids()).toEqual([...inSight, 'killed'])
    fireEvent.click(line)
    expect(ids()).toEqual(inSight)
  })

  it('says what each source gives, and marks what departs from the editors’ reading', () => {
    renderPage()
    const [reuters, kyiv, global, tass, verdict] = cells(/Date of the report/)
    expect(reuters?.textContent).toContain('25 April 2024')
    expect(reuters?.textContent).toContain('April 25 report')
    expect(reuters?.querySelector('[data-standing="departs"]')).toBeNull()
    expect(kyiv?.querySelector('[data-standing="departs"]')?.textContent).toContain('29 April 2024')
    expect(global?.textContent).toContain('“their report presented on April 25”')
    expect(tass?.textContent).toBe('–silent')
    expect(verdict?.textContent).toBe(
      '25 April 2024. 29 April is the Monday on which Reuters saw the document.Basis: Reuters, The Kyiv Independent',
    )
    expect(within(row(/Date of the report/)).getByText('4 days apart')).toBeTruthy()
  })

  it('departs in nothing where the sources only differ, are silent or agree', () => {
    renderPage()
    fireEvent.click(screen.getByRole('button', { name: /only some of the sources answer/ }))
    for (const name of [/Injured/, /Killed/, /Made by/]) {
      expect(row(name).querySelector('[data-standing="departs"]')).toBeNull()
      expect(row(name).dataset.level).not.toBe('disagree')
    }
  })

  it('says nothing in the name of the editors where they wrote nothing', () => {
    renderPage('killed')
    for (const name of [/Injured/, /Killed/, /Made by/]) expect(cells(name).at(-1)?.textContent).toBe('')
    expect(cells(/Status/).at(-1)?.textContent).toContain('Left open.')
  })

  it('draws the chains, unread sources as such', () => {
    const { container } = renderPage()
    const unread = [...container.querySelectorAll('[data-unread="true"] + p')].map((label) => label.textContent)
    expect(unread).toEqual(['UN monitorsnot read', 'Le ParisienFrench, not read', 'UN diplomatic sourcenot read'])
    expect(screen.getByText('2 answers change here')).toBeTruthy()
  })

  it('stands among the events around it', () => {
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200)
    renderPage()
    expect(screen.getByRole('link', { name: 'TASS: not an expert report' }).getAttribute('href')).toBe(
      '/missiles/events/tass-says/sources',
    )
  })

  it('marks the row that the address names', () => {
    renderPage('launched-by')
    expect(row(/Launched by/).dataset.named).toBe('true')
    expect(browser.scrolledTo).toEqual(['launched-by'])
  })

  it('copies the link of a row', () => {
    renderPage('killed')
    fireEvent.click(screen.getByRole('button', { name: 'Copy link to Killed' }))
    expect(browser.copied).toEqual(['http://localhost:3000/missiles/events/un-report/sources#killed'])
  })

  it('folds many sources to the lines that show every dispute', () => {
    const copies = ['a', 'b', 'c'].map((letter) => `copy-${letter}`)
    const [model] = event.claims
    if (!model) throw new Error('the fixture has claims')
    renderPage(null, {
      ...event,
      claims: [...event.claims, ...copies.map((source, at) => ({ ...model, source, chain: event.chains.length + at }))],
      chains: [...event.chains, ...copies.map((source) => ({ source, cites: [] }))],
    })
    expect(screen.getAllByRole('columnheader')).toHaveLength(6)
    expect(screen.getByText('TASS', { selector: 'th *' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'All 7 sources' }))
    expect(screen.getAllByRole('columnheader')).toHaveLength(9)
    act(() => void dispatchEvent(new Event('beforeprint')))
    act(() => void dispatchEvent(new Event('afterprint')))
    expect(screen.getAllByRole('columnheader')).toHaveLength(9)
  })

  it('goes on paper whole: a card for every source', () => {
    renderPage()
    act(() => void dispatchEvent(new Event('beforeprint')))
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText(/^silent on 2 questions:/).closest('li')?.textContent).toContain('Reuters')
    act(() => void dispatchEvent(new Event('afterprint')))
    expect(screen.getByRole('table')).toBeTruthy()
  })

  it('says the whole name of a node that has no room for it', () => {
    const { container } = renderPage()
    expect(container.querySelector('b[title="UN monitors"]')).toBeTruthy()
  })

  it('is a card a source where there is no room for columns', () => {
    browser.narrow = true
    renderPage()
    expect(screen.queryByRole('table')).toBeNull()
    const card = screen.getByRole('link', { name: 'About The Kyiv Independent' }).closest('li')
    if (!card) throw new Error('no card')
    expect([...card.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
      'Date of the report',
      'Launched by',
      'Injured',
      'Killed',
      'Made by',
    ])
    expect(card.querySelector('[data-standing="departs"]')?.textContent).toContain('29 April 2024')
    expect(within(card).getByText('silent on 1 question: Status of the document')).toBeTruthy()
  })
})

describe('ComparePage, by reading', () => {
  const renderReadings = (attribute: string | null = null, shown = event) => renderPage(attribute, shown, 'reading')
  const readings = (name: RegExp) => [...row(name).querySelectorAll('td > ol > li')]

  it('answers first which date stands and why', () => {
    renderReadings()
    const because = screen.getByText('25 April 2024 stands.').parentElement
    expect(because?.textContent).toBe('25 April 2024 stands. 29 April is the Monday on which Reuters saw the document.')
  })

  it('has a column a reading, with those who give it said once, and says who is silent', () => {
    renderReadings()
    const [april25, april29] = readings(/Date of the report/)
    expect(april25?.textContent).toBe('25 April 2024Reuters and 1 that cite it: Global Happenings')
    expect(april29?.getAttribute('data-standing')).toBe('departs')
    expect(within(row(/Date of the report/)).getByText('TASS is silent')).toBeTruthy()
  })

  const open = (who: RegExp) => {
    const line = within(row(/Date of the report/)).getByRole('button', { name: who })
    fireEvent.click(line)
    return line
  }

  it('says who copied whom one click away, unread roots, languages and machine translations marked', () => {
    renderReadings()
    expect(screen.queryByRole('region', { name: '25 April 2024' })).toBeNull()
    const line = open(/^Reuters and 1 that cite it/)
    const opened = screen.getByRole('region', { name: '25 April 2024' })
    expect(line).toHaveAttribute('aria-expanded', 'true')
    expect(line).toHaveAttribute('aria-controls', opened.id)
    // Across the row, and not in the column of the reading.
    expect(opened.closest('li')).toBeNull()
    const nodes = [...opened.querySelectorAll('li > div > p:first-child')].map((node) => node.textContent)
    expect(nodes).toEqual([
      'UN monitors 25 April 2024, not read',
      'Reuters 29 April 2024',
      'Le Parisien 30 April 2024, French, not read',
      'Global Happenings 30 April 2024, English, by machine from French',
    ])
    expect(opened.textContent).toContain('“their report presented on April 25”')
    fireEvent.click(line)
    expect(screen.queryByRole('region', { name: '25 April 2024' })).toBeNull()
  })

  it('goes on paper with its chains, and keeps what was opened', () => {
    renderReadings()
    const line = open(/^Reuters and 1 that cite it/)
    act(() => void dispatchEvent(new Event('beforeprint')))
    // The style sheet opens them: without columns they are folds.
    expect(screen.queryByRole('table')).toBeNull()
    const [group] = screen.getAllByText('Reuters and 1 that cite it', { selector: 'summary *' })
    expect(group?.closest('details')?.textContent).toContain('Le Parisien 30 April 2024')
    act(() => void dispatchEvent(new Event('afterprint')))
    expect(line).toBeInTheDocument()
    expect(line).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('region', { name: '25 April 2024' })).toBeVisible()
  })

  it('says where a reading changed on its way', () => {
    renderReadings()
    open(/^The Kyiv Independent/)
    expect(screen.getByRole('region', { name: '29 April 2024' }).textContent).toContain('gives 25 April 2024')
  })

  it('says what independence means, when asked', async () => {
    renderReadings()
    const asked = screen.getByText('4 sources, 2 independent origins')
    expect(asked.closest('details')).not.toHaveTextContent('independent.')
    await userEvent.click(asked)
    expect(await screen.findByText(/Sources that share no origin are independent/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'More in the method: Origins' })).toHaveAttribute('href', '/method#origins')
  })

  it('draws dates on an axis with the days between, and a count that rose as stairs', () => {
    renderReadings()
    const texts = (name: RegExp) => [...row(name).querySelectorAll('svg text')].map((text) => text.textContent)
    expect(texts(/Date of the report/)).toEqual(expect.arrayContaining(['25 Apr', '29 Apr', '4 days']))
    expect(row(/Status/).querySelector('th svg.picture')).toBeNull()
  })

  it('departs in nothing where the sources only differ, are silent or agree', () => {
    renderReadings('killed')
    for (const name of [/Injured/, /Killed/, /Made by/]) {
      expect(row(name).querySelector('[data-standing="departs"]')).toBeNull()
    }
    expect(
      within(row(/Killed/))
        .getByText('3 sources are silent')
        .closest('details')?.textContent,
    ).toContain('Global Happenings, Reuters, TASS')
  })

  it('is marked and scrolled to where the address names a row', () => {
    renderReadings('launched-by')
    expect(row(/Launched by/).dataset.named).toBe('true')
    expect(browser.scrolledTo).toEqual(['launched-by'])
  })

  it('changes its layout at the reader’s choice', () => {
    renderReadings()
    fireEvent.click(screen.getByRole('radio', { name: 'By source' }))
    expect(chosen).toEqual(['source'])
  })

  it('stacks a block an attribute where there is no room for columns, and on paper', () => {
    browser.narrow = true
    renderReadings('dated')
    expect(screen.queryByRole('table')).toBeNull()
    const heading = screen.getByRole('heading', { level: 3, name: 'Date of the report' })
    expect(heading.closest('section')?.dataset.named).toBe('true')
    expect(screen.getByText('4 days apart')).toBeTruthy()
  })
})

describe('ComparePage, by source, of very many sources', () => {
  /** Every source of the event, many times. */
  const many = (() => {
    const times = Array.from({ length: 50 }, (_, n) => n)
    const copied = (id: string, n: number) => `${id}-${n}`
    const sources = times.flatMap((n) =>
      event.sources.map((one) => ({ ...one, id: copied(one.id, n), outlet: `${one.outlet} ${n}` })),
    )
    const claims = times.flatMap((n) => event.claims.map((one) => ({ ...one, source: copied(one.source, n) })))
    const readingsOf = (finding: (typeof event.discrepancies)[number]) => ({
      ...finding,
      readings: finding.readings.map((reading) => ({
        ...reading,
        sources: times.flatMap((n) => reading.sources.map((id) => copied(id, n))),
      })),
    })
    return { ...event, sources, claims, discrepancies: event.discrepancies.map(readingsOf), agreements: [] }
  })()

  it('has thirty columns at a time, which say their places among all, and leads to the others', async () => {
    const user = userEvent.setup()
    renderPage(null, many)
    await user.click(screen.getByRole('button', { name: /^All \d+ sources/ }))
    const table = screen.getByRole('table')
    const all = Number(table.getAttribute('aria-colcount'))
    expect(all).toBeGreaterThan(100)
    const heads = () =>
      within(table)
        .getAllByRole('columnheader')
        .map((head) => Number(head.getAttribute('aria-colindex')))
    const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at)
    const isAssessed = heads().at(-1) === all
    const last = isAssessed ? [all] : []
    expect(heads()).toEqual([1, ...upTo(2, 31), ...last])
    const rows = within(table)
      .getAllByRole('row')
      .filter((one) => one.querySelector('td:not([colspan])'))
    for (const shownRow of rows)
      expect([...shownRow.children].map((cell) => Number(cell.getAttribute('aria-colindex')))).toEqual([
        1,
        ...upTo(2, 31),
        ...last,
      ])
    expect(table.querySelectorAll('*').length).toBeLessThan(4000)

    const before = screen.getByRole('button', { name: 'Sources before' })
    const after = screen.getByRole('button', { name: 'Sources after' })
    expect(before).toHaveAttribute('aria-disabled', 'true')
    await user.click(after)
    expect(heads()).toEqual([1, ...upTo(32, 61), ...last])
    expect(screen.getByText(/^31 to 60 of /)).toHaveAttribute('role', 'status')
    for (let times = 0; times < 6; times++) await user.click(after)
    expect(after).toHaveAttribute('aria-disabled', 'true')
    expect(after).toHaveFocus()
    expect(heads().at(isAssessed ? -2 : -1)).toBe(isAssessed ? all - 1 : all)
  })

  it('finds a source that is not in the page', async () => {
    const user = userEvent.setup()
    renderPage(null, many)
    await user.click(screen.getByRole('button', { name: /^All \d+ sources/ }))
    const field = within(screen.getByRole('group', { name: 'Sources in the table' })).getByRole('searchbox')
    fireEvent.change(field, { target: { value: 'Reuters 49' } })
    const heads = screen.getAllByRole('columnheader').flatMap((head) => head.querySelector('p')?.textContent ?? [])
    expect(heads).toHaveLength(1)
    expect(heads[0]).toContain('Reuters 49')
    fireEvent.change(field, { target: { value: 'nobody' } })
    expect(screen.queryAllByRole('columnheader').flatMap((head) => head.querySelector('p') ?? [])).toEqual([])
  })

  it('draws the chains of an answer when they are opened, and on paper, where there is no room for columns', () => {
    browser.narrow = true
    renderPage('dated', many, 'reading')
    const block = screen.getByRole('heading', { level: 3, name: 'Date of the report' }).closest('section')
    const fold = block?.querySelector('ol details')
    if (!(fold instanceof HTMLDetailsElement)) throw new Error('no fold')
    expect(fold.querySelector('summary')).toHaveTextContent('Reuters 0, Global Happenings 0')
    const shown = () => fold.querySelectorAll('ul li').length > 0
    expect(shown()).toBe(false)
    act(() => void dispatchEvent(new Event('beforeprint')))
    expect(shown()).toBe(true)
    act(() => void dispatchEvent(new Event('afterprint')))
    expect(shown()).toBe(false)
    fold.open = true
    fireEvent(fold, new Event('toggle'))
    expect(shown()).toBe(true)
  })
})
