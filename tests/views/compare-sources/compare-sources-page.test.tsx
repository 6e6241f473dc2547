// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { useComparison } from '../../../src/model/compare-sources/use-comparison.ts'
import { OpenDossier } from '../../../src/model/open-dossier.ts'
import { indexSchema } from '../../../src/contract/index-file.ts'
import { toLinks } from '../../../src/state/address/use-links.ts'
import { CompareSourcesPage } from '../../../src/views/compare-sources/compare-sources-page.tsx'
import { startFresh } from '../../fresh-dom.ts'
import { readPublished, restoreFrom } from '../../publish/published-dossier.ts'

startFresh()

// What is asked of the shipped dossier is what the two articles say, and that stays.
const files = readPublished()
const restored = restoreFrom(files, 'kharkiv-missile')
const dossier = OpenDossier.fromIndex(indexSchema.parse(JSON.parse(files.get('kharkiv-missile/index.json') ?? '')))
const KYIV = 'kyiv-independent-2024-04-30'
const GLOBAL = 'global-happenings-2024-04-30'
const links = toLinks('kharkiv-missile', '')

let compared: readonly string[] = []
function Page({ start, onCompare }: { start: readonly string[]; onCompare: (ids: readonly string[]) => void }) {
  const [ids, setIds] = useState(start)
  const compare = (next: readonly string[]) => {
    onCompare(next)
    setIds(next)
  }
  const asked = useComparison(restored, restored, ids)
  return <CompareSourcesPage {...{ dossier, asked, links }} onCompare={compare} day={null} />
}
function open(...start: string[]) {
  render(<Page start={start} onCompare={(ids) => (compared = ids)} />)
  return userEvent.setup()
}
const row = (attribute: string) => {
  const found = screen.getByRole('link', { name: attribute }).closest('li')
  if (!found) throw new Error(`no row ${attribute}`)
  return found
}
const answers = (attribute: string) =>
  within(row(attribute))
    .getAllByRole('definition')
    .map((cell) => cell.querySelector('p')?.textContent)
const field = () => screen.getByRole('combobox')
const options = () => screen.getAllByRole('option')

describe('two articles on one finding', () => {
  it('say what both tell, where they part, and that both go back to Reuters', () => {
    open(KYIV, GLOBAL)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Two sources compared')
    expect(screen.getByText(/^Both tell of \d+ events\. They/)).toHaveTextContent(
      /part on \d+ points and tell \d+ alike\./,
    )
    expect(screen.getByText(/^Both go back to Reuters, 29 April 2024/)).toBeInTheDocument()
    const chain = screen.getByRole('region', { name: 'Where it comes from' })
    expect(
      within(chain)
        .getAllByRole('listitem')
        .map((node) => node.querySelector('b, a')?.textContent),
    ).toEqual([
      'UN sanctions monitors',
      'Reuters',
      expect.stringMatching(/Le Parisien|Kyiv/),
      expect.stringMatching(/Global|Kyiv|Parisien/),
      expect.stringMatching(/Global|Kyiv/),
    ])
  })

  it('part on the date first, then on who launched it, each with nature, verdict and a link', () => {
    open(KYIV, GLOBAL)
    const part = screen.getByRole('region', { name: 'Where they part' })
    expect(within(part).getAllByRole('heading', { level: 4 })[0]).toHaveTextContent('Date of the report')
    expect(answers('Date of the report')).toEqual(['29 April 2024', '25 April 2024'])
    expect(row('Date of the report')).toHaveTextContent('4 days apart')
    expect(row('Date of the report')).toHaveTextContent('One account is told in two ways')
    expect(row('Date of the report')).toHaveTextContent('Editors’ reading: 25 April 2024.')
    expect(answers('Launched by')).toEqual(['Russia', 'could not be determined'])
    expect(screen.getByRole('link', { name: 'Launched by' })).toHaveAttribute(
      'href',
      '/kharkiv-missile/events/un-report-kharkiv-debris#launched-by',
    )
  })

  it('stand in the order of the link, and say the same in the other', () => {
    open(GLOBAL, KYIV)
    expect(answers('Date of the report')).toEqual(['25 April 2024', '29 April 2024'])
  })

  it('tell the place alike in other words, folded', async () => {
    const user = open(KYIV, GLOBAL)
    const fold = screen.getByText(/^\d+ points told alike/).closest('details')
    expect(fold).not.toHaveAttribute('open')
    await user.click(screen.getByText(/^\d+ points told alike/))
    expect(fold).toHaveAttribute('open')
    expect(fold).toHaveTextContent('In other words')
  })

  it('each tell some things alone', () => {
    open(KYIV, GLOBAL)
    const kyiv = screen.getByRole('region', { name: 'Only The Kyiv Independent tells' })
    expect(kyiv).toHaveTextContent('Killedat least 3 people')
    expect(kyiv).toHaveTextContent(/\d+ events that the other does not mention/)
  })
})

describe('choosing sources', () => {
  it('asks for a second, offers those that tell of the same events, and takes one by the keyboard', async () => {
    const user = open(KYIV)
    expect(screen.getByText('Choose a second source to compare with The Kyiv Independent.')).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Where they part' })).toBeNull()
    await user.type(field(), 'global happen')
    expect(options()).toHaveLength(1)
    expect(options()[0]).toHaveTextContent(/tells of \d+ of the same events/)
    expect(field()).toHaveAttribute('aria-activedescendant', options()[0]?.id)
    await user.keyboard('{Enter}')
    expect(compared).toEqual([KYIV, GLOBAL])
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('goes through the list with the arrows, round its ends', async () => {
    const user = open()
    await user.click(field())
    const active = () => options().findIndex((option) => option.id === field().getAttribute('aria-activedescendant'))
    expect(active()).toBe(0)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(active()).toBe(2)
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(active()).toBe(options().length - 1)
    await user.type(field(), 'zzzz')
    expect(screen.queryAllByRole('option')).toEqual([])
    expect(screen.getByText('No source that can be compared matches “zzzz”.')).toBeInTheDocument()
  })

  it('replaces one in its place, and Escape leaves all as it was', async () => {
    const user = open(KYIV, GLOBAL)
    await user.click(screen.getByRole('button', { name: 'Replace The Kyiv Independent by another source' }))
    expect(field()).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('combobox')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Replace The Kyiv Independent by another source' }))
    await user.type(field(), 'CTV')
    await user.click(options()[0] as HTMLElement)
    expect(compared).toEqual(['ctv-copy', GLOBAL])
  })

  it('adds up to four, and removes one', async () => {
    const user = open(KYIV, GLOBAL)
    for (const _ of [3, 4]) {
      await user.click(screen.getByRole('button', { name: 'Add a source' }))
      await user.keyboard('{Enter}')
    }
    expect(compared).toHaveLength(4)
    expect(screen.queryByRole('button', { name: 'Add a source' })).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Four sources compared')
    await user.click(screen.getByRole('button', { name: 'Remove The Kyiv Independent from the comparison' }))
    expect(compared).toHaveLength(3)
    expect(compared).not.toContain(KYIV)
  })
})

describe('a link that names what cannot be compared', () => {
  it('says which source, why, and what may have been meant', () => {
    open(KYIV, KYIV, 'global-happenings', 'reuters-2024-04-29')
    const notes = screen.getByText(/global-happenings/).closest('div')
    expect(notes).toHaveTextContent('The link names The Kyiv Independent, 30 April 2024 twice. It is compared once.')
    expect(notes).toHaveTextContent('The link names global-happenings, but this dossier has no such source.')
    expect(notes).toHaveTextContent('Reuters, 29 April 2024 makes no claims of its own')
    expect(within(notes as HTMLElement).getByRole('link', { name: /^Global Happenings/ })).toHaveAttribute(
      'href',
      `/kharkiv-missile/compare?source=${KYIV}&source=${GLOBAL}`,
    )
  })
})
