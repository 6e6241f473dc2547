// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { CONTRACT_VERSION } from '../../../src/contract/contract-version.ts'
import { useSelection } from '../../../src/model/filters/use-selection.ts'
import { sourcesQuery } from '../../../src/model/queries/queries.ts'
import { EMPTY_VIEW, parseView, type View } from '../../../src/state/address/view.ts'
import { SINGLE_COLUMN } from '../../../src/ui/breakpoints.ts'
import { FilterBar } from '../../../src/views/filters/filter-bar.tsx'
import { startFresh } from '../../fresh-dom.ts'
import { KINDS, onDay, openDossier } from '../../index-fixture.ts'
import { listSource } from '../../source-fixture.ts'

startFresh()

const KINDS_OF_REPORTS = { ...KINDS[1], id: 'inspection', label: 'Inspection' } as (typeof KINDS)[number]
const manySources = Array.from({ length: 13 }, (_, at) => `source-${at}`)
const dossier = openDossier(
  [
    onDay('a', '2024-01-02', { kind: 'strike', countries: ['UA'], disputes: ['killed'], sources: manySources }),
    onDay('b', '2024-02-02', { kind: 'strike', countries: ['UA', 'RU'], sources: ['reuters', 'reuters-2'] }),
    onDay('c', '2024-03-02', { kind: 'report', countries: ['US'], disputes: ['dated'] }),
    onDay('d', '2024-03-03', { kind: 'inspection', sources: ['reuters-2'] }),
  ],
  {
    dossier: { kinds: [...KINDS, KINDS_OF_REPORTS] },
    sources: [
      { id: 'reuters', outlet: 'Reuters', published: '2024-04-29' },
      { id: 'reuters-2', outlet: 'Reuters', published: '2024-04-29' },
    ],
  },
)

let view: View
function Bar({ search, onChange }: { search: string; onChange: (view: View) => void }) {
  const [now, setNow] = useState(() => parseView(search).view)
  const change = (next: View) => {
    onChange(next)
    setNow(next)
  }
  return <FilterBar dossier={dossier} view={now} filtered={useSelection(dossier, now)} onChange={change} />
}

function open(search = '') {
  view = parseView(search).view
  const client = new QueryClient()
  client.setQueryData(sourcesQuery(dossier.id).queryKey, {
    version: CONTRACT_VERSION,
    dossier: dossier.id,
    sources: [listSource('reuters', { title: 'Debris examined' }), listSource('reuters-2', { title: 'Debris shown' })],
    chains: [],
  })
  render(
    <QueryClientProvider client={client}>
      <Bar search={search} onChange={(next) => (view = next)} />
      <button type="button">Elsewhere</button>
    </QueryClientProvider>,
  )
  return userEvent.setup()
}
const menu = (name: string) => screen.getByRole('button', { name })
/** Opens a menu, whose choices are a chunk of their own. */
async function choose(user: ReturnType<typeof open>, name: string) {
  await user.click(menu(name))
  return within(await screen.findByRole('list', { name }))
}
const option = (name: string) => screen.getByRole('checkbox', { name: new RegExp(`^${name}( |\\d|$)`) })
const listed = () =>
  within(screen.getByRole('group'))
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent)
const chips = () =>
  [...(screen.queryByRole('list', { name: 'Active filters' })?.querySelectorAll('button') ?? [])].map((chip) =>
    chip.textContent?.trim(),
  )
const isHalf = (name: string) => (option(name) as HTMLInputElement).indeterminate

describe('FilterBar', () => {
  it('says how many events are shown, and how many are disputed', () => {
    open()
    expect(screen.getByRole('status').textContent).toBe('4 of 4 shown')
    expect(screen.getByRole('checkbox', { name: 'Only disputed 2' })).not.toBeChecked()
    expect(screen.queryByRole('list', { name: 'Active filters' })).toBeNull()
  })

  it('counts nothing but events: no menu says how many choices it has', () => {
    open()
    const names = screen.getAllByRole('button').map((button) => button.textContent.trim())
    expect(names).toEqual(['Kind', 'Country', 'Actor', 'Source', 'Without …', 'Elsewhere'])
    expect(menu('Actor')).toBeDisabled()
  })

  it('leaves only the disputed', async () => {
    const user = open()
    await user.click(screen.getByRole('checkbox', { name: /Only disputed/ }))
    expect(view).toEqual({ ...EMPTY_VIEW, onlyDisputed: true })
    expect(screen.getByRole('status').textContent).toBe('2 of 4 shown')
    await user.click(screen.getByRole('checkbox', { name: /Only disputed/ }))
    expect(view).toEqual(EMPTY_VIEW)
  })

  it('disables “only disputed” where it would leave none, unless it is chosen', () => {
    open('country=RU')
    expect(screen.getByRole('checkbox', { name: 'Only disputed 0' })).toBeDisabled()
  })

  it('keeps a chosen “only disputed” in reach', () => {
    open('country=RU&disputed=1')
    expect(screen.getByRole('checkbox', { name: 'Only disputed 0' })).toBeEnabled()
  })

  it('counts what each choice would leave; choices stay where they are, the empty ones disabled', async () => {
    const user = open()
    await choose(user, 'Country')
    expect(listed()).toEqual(['Ukraine2', 'Russia1', 'United States1'])
    await choose(user, 'Kind')
    await user.click(option('Report'))
    expect(view.chosen.kind).toEqual(['report'])
    await choose(user, 'Country')
    expect(listed()).toEqual(['Ukraine0', 'Russia0', 'United States1'])
    expect(option('Ukraine')).toBeDisabled()
    expect(option('United States')).toBeEnabled()
  })

  it('keeps a choice that leaves none in reach, so that it can be taken back', async () => {
    const user = open('kind=report&country=UA')
    await choose(user, 'Country')
    expect(listed()[0]).toBe('Ukraine0')
    await user.click(option('Ukraine'))
    expect(view.chosen.country).toEqual([])
  })

  it('shows every filter as a chip that takes it away, and clears all at once but the window', async () => {
    const user = open('kind=strike&country=UA&q=title&disputed=1&from=2024-01-01&to=2024-02-01')
    expect(chips()).toEqual(['“title”', 'Strike 1', 'Ukraine 1', 'Clear'])
    await user.click(screen.getByRole('button', { name: 'Remove filter Ukraine' }))
    expect(chips()).toEqual(['“title”', 'Strike 1', 'Clear'])
    await user.click(screen.getByRole('button', { name: 'Remove filter “title”' }))
    expect(view.text).toBe('')
    const { window } = view
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(view).toEqual({ ...EMPTY_VIEW, window })
    expect(window).not.toBeNull()
    expect(chips()).toEqual([])
  })

  it('names a lane and an outlet as one filter each, and an article of an old link by its day', () => {
    open('kind=lane:reports&source=outlet:Reuters&source=reuters')
    expect(chips()).toEqual(['Reports 2', 'Reuters 2', 'Reuters, 29 April 2024 1', 'Clear'])
  })
})

describe('the kinds', () => {
  it('stand by lane; a lane of one kind is one choice', async () => {
    const user = open()
    await choose(user, 'Kind')
    expect(listed()).toEqual(['Strikes2', 'Reports2', 'Report1', 'Inspection1'])
  })

  it('are chosen with their lane, which is half set while some of them are', async () => {
    const user = open('kind=report')
    await choose(user, 'Kind')
    expect([option('Reports').matches(':checked'), isHalf('Reports')]).toEqual([false, true])
    await user.click(option('Reports'))
    expect(view.chosen.kind).toEqual(['lane:reports'])
    expect([option('Reports').matches(':checked'), isHalf('Reports')]).toEqual([true, false])
    expect(option('Inspection')).toBeChecked()
    await user.click(option('Inspection'))
    expect(view.chosen.kind).toEqual(['report'])
    await user.click(option('Inspection'))
    expect(view.chosen.kind).toEqual(['lane:reports'])
    await user.click(option('Reports'))
    expect(view.chosen.kind).toEqual([])
  })
})

describe('the sources', () => {
  it('stand by outlet, and unfold to articles with day and title', async () => {
    const user = open()
    const list = await choose(user, 'Source')
    expect(list.getByRole('checkbox', { name: /^Reuters/ }).closest('label')?.textContent).toBe('Reuters3')
    await user.click(screen.getByRole('button', { name: '2 articles of Reuters' }))
    expect(listed().slice(0, 3)).toEqual(['Reuters3', '29 April 2024Debris examined2', '29 April 2024Debris shown2'])
    await user.click(option('29 April 2024Debris shown'))
    expect(view.chosen.source).toEqual(['reuters-2'])
    expect(isHalf('Reuters')).toBe(true)
    await user.click(option('Reuters'))
    expect(view.chosen.source).toEqual(['outlet:Reuters'])
  })

  it('are found by outlet or by title, with the focus in the field', async () => {
    const user = open()
    await choose(user, 'Source')
    const field = screen.getByRole('searchbox', { name: 'Find a source' })
    expect(field).toHaveFocus()
    expect(field).toHaveAttribute('placeholder', 'Find among 14')
    await user.keyboard(' SOURCE-1 ')
    expect(listed()).toEqual(['source-11', 'source-101', 'source-111', 'source-121'])
    await user.type(field, 'zzz')
    expect(screen.getByText('No choice matches “SOURCE-1 zzz”.')).toBeInTheDocument()
    await user.clear(field)
    await user.type(field, 'shown')
    expect(listed()).toEqual(['Reuters3', '29 April 2024Debris shown2'])
  })
})

describe('a menu', () => {
  it('opens and closes by its button', async () => {
    const user = open()
    expect(menu('Kind')).toHaveAttribute('aria-expanded', 'false')
    await choose(user, 'Kind')
    expect(menu('Kind')).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('group', { name: 'Kind' })).toHaveAttribute(
      'id',
      menu('Kind').getAttribute('aria-controls'),
    )
    await user.click(menu('Kind'))
    expect(screen.queryByRole('group')).toBeNull()
  })

  it('closes by Escape and gives the focus back; the key goes no further', async () => {
    const user = open()
    let heard = 0
    const hear = () => void heard++
    addEventListener('keydown', hear)
    await choose(user, 'Kind')
    option('Strikes').focus()
    await user.keyboard('{Escape}')
    removeEventListener('keydown', hear)
    expect(screen.queryByRole('group')).toBeNull()
    expect(menu('Kind')).toHaveFocus()
    expect(heard).toBe(0)
  })

  it('closes by a click elsewhere, and not by one within', async () => {
    const user = open()
    await choose(user, 'Kind')
    await user.click(option('Strikes'))
    expect(screen.getByRole('group')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
    expect(screen.queryByRole('group')).toBeNull()
  })

  it('works with the keyboard alone', async () => {
    const user = open()
    menu('Kind').focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('list', { name: 'Kind' })
    await user.keyboard('{Tab} ')
    expect(view.chosen.kind).toEqual(['lane:strikes'])
  })
})

describe('on one column', () => {
  const onOneColumn = (search = '') => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query === SINGLE_COLUMN,
      addEventListener() {},
      removeEventListener() {},
    }))
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true
    }
    return open(search)
  }

  it('a button opens a sheet with all filters, and says how many are set', async () => {
    const user = onOneColumn('kind=report&country=US&disputed=1')
    expect(chips()).toEqual(['Report 1', 'United States 1', 'Clear'])
    await user.click(screen.getByRole('button', { name: 'Filter: 3 set' }))
    const sheet = within(screen.getByRole('dialog', { name: 'Filters' }))
    expect(await sheet.findByRole('button', { name: 'Show 1 event' })).toBeEnabled()
    await user.click(sheet.getByRole('button', { name: 'Country 1 chosen' }))
    expect(sheet.getByRole('checkbox', { name: /^United States/ })).toBeChecked()
    await user.click(sheet.getByRole('checkbox', { name: /^United States/ }))
    expect(view.chosen.country).toEqual([])
    await user.click(sheet.getByRole('button', { name: 'Clear all' }))
    expect(view).toEqual(EMPTY_VIEW)
    expect(sheet.getByRole('button', { name: 'Show 4 events' })).toBeEnabled()
    expect(sheet.getByRole('button', { name: 'Clear all' })).toBeDisabled()
  })

  it('nothing is set: the button does not count', () => {
    onOneColumn()
    expect(screen.getByRole('button', { name: 'Filter' })).toBeEnabled()
    expect(screen.queryByRole('button', { name: 'Kind' })).toBeNull()
  })
})
