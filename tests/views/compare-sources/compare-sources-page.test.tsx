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
import { demoDossier, readDemo } from '../../publish/published-dossier.ts'

startFresh()

const restored = demoDossier()
const dossier = OpenDossier.fromIndex(indexSchema.parse(readDemo('index.json')))
const POST = 'ekholm-post-2022-04-16'
const COURIER = 'sound-courier-2022-04-15'
const links = toLinks('demo', '')

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
  it('say what both tell, where they part, and that both go back to one wire', () => {
    open(POST, COURIER)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Two sources compared')
    expect(screen.getByText(/^Both tell of 1 event\. They/)).toHaveTextContent('They part on 4 points.')
    expect(screen.getByText(/^Both go back to Nordwire, 15 April 2022/)).toBeInTheDocument()
    const chain = screen.getByRole('region', { name: 'Where it comes from' })
    expect(
      within(chain)
        .getAllByRole('listitem')
        .map((node) => node.querySelector('b, a')?.textContent),
    ).toEqual(['State Audit Office', 'Nordwire', 'Ekholm Post', 'The Sound Courier'])
  })

  it('part on the date first, then on who is responsible, each with nature, verdict and a link', () => {
    open(POST, COURIER)
    const part = screen.getByRole('region', { name: 'Where they part' })
    expect(within(part).getAllByRole('heading', { level: 4 })[0]).toHaveTextContent('Date of the report')
    expect(answers('Date of the report')).toEqual(['15 April 2022', '11 April 2022'])
    expect(row('Date of the report')).toHaveTextContent('4 days apart')
    expect(row('Date of the report')).toHaveTextContent('One account is told in two ways')
    expect(row('Date of the report')).toHaveTextContent('Editors’ reading: 11 April 2022.')
    expect(answers('Responsible for the faults')).toEqual(['Nordbygg', 'could not be determined'])
    expect(screen.getByRole('link', { name: 'Responsible for the faults' })).toHaveAttribute(
      'href',
      '/demo/events/audit-report#responsible',
    )
  })

  it('stand in the order of the link, and say the same in the other', () => {
    open(COURIER, POST)
    expect(answers('Date of the report')).toEqual(['11 April 2022', '15 April 2022'])
  })

  it('tell the place alike in other words, folded', async () => {
    const user = open('ekholm-post-2022-01-10', 'tarnes-blad-2022-01-09')
    const fold = screen.getByText(/^1 point told alike/).closest('details')
    expect(fold).not.toHaveAttribute('open')
    await user.click(screen.getByText(/^1 point told alike/))
    expect(fold).toHaveAttribute('open')
    expect(fold).toHaveTextContent('In other words')
  })

  it('each tell some things alone', () => {
    open(POST, 'tarnes-blad-2022-04-16')
    const post = screen.getByRole('region', { name: 'Only Ekholm Post tells' })
    expect(post).toHaveTextContent('Cause of the faultsPoor welding')
    const blad = screen.getByRole('region', { name: 'Only Tarnes Blad tells' })
    expect(blad).toHaveTextContent(/1 event that the other does not mention/)
  })
})

describe('choosing sources', () => {
  it('asks for a second, offers those that tell of the same events, and takes one by the keyboard', async () => {
    const user = open(POST)
    expect(screen.getByText('Choose a second source to compare with Ekholm Post.')).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Where they part' })).toBeNull()
    await user.type(field(), 'courier cracked welds')
    expect(options()).toHaveLength(1)
    expect(options()[0]).toHaveTextContent(/tells of 1 of the same events/)
    expect(field()).toHaveAttribute('aria-activedescendant', options()[0]?.id)
    await user.keyboard('{Enter}')
    expect(compared).toEqual([POST, COURIER])
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
    const user = open(POST, COURIER)
    await user.click(screen.getByRole('button', { name: 'Replace Ekholm Post by another source' }))
    expect(field()).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('combobox')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Replace Ekholm Post by another source' }))
    await user.type(field(), 'Littoral')
    await user.click(options()[0] as HTMLElement)
    expect(compared).toEqual(['littoral-2022-04-16', COURIER])
  })

  it('adds up to four, and removes one', async () => {
    const user = open(POST, COURIER)
    for (const _ of [3, 4]) {
      await user.click(screen.getByRole('button', { name: 'Add a source' }))
      await user.keyboard('{Enter}')
    }
    expect(compared).toHaveLength(4)
    expect(screen.queryByRole('button', { name: 'Add a source' })).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Four sources compared')
    await user.click(screen.getByRole('button', { name: 'Remove Ekholm Post from the comparison' }))
    expect(compared).toHaveLength(3)
    expect(compared).not.toContain(POST)
  })
})

describe('a link that names what cannot be compared', () => {
  it('says which source, why, and what may have been meant', () => {
    open(POST, POST, 'sound-courier-2022-04', 'nordwire-2022-04-15')
    const notes = screen.getByText(/sound-courier-2022-04/).closest('div')
    expect(notes).toHaveTextContent('The link names Ekholm Post, 16 April 2022 twice. It is compared once.')
    expect(notes).toHaveTextContent('The link names sound-courier-2022-04, but this dossier has no such source.')
    expect(notes).toHaveTextContent('Nordwire, 15 April 2022 makes no claims of its own')
    expect(
      within(notes as HTMLElement).getByRole('link', { name: /^The Sound Courier, 15 April 2022/ }),
    ).toHaveAttribute('href', `/demo/compare?source=${POST}&source=${COURIER}`)
  })
})
