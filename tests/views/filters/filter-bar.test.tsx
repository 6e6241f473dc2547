// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { useSelection } from '../../../src/model/filters/use-selection.ts'
import { EMPTY_VIEW, parseView, type View } from '../../../src/state/address/view.ts'
import { FilterBar } from '../../../src/views/filters/filter-bar.tsx'
import { startFresh } from '../../fresh-dom.ts'
import { onDay, openDossier } from '../../index-fixture.ts'

startFresh()

const manySources = Array.from({ length: 13 }, (_, at) => `source-${at}`)
const dossier = openDossier([
  onDay('a', '2024-01-02', { kind: 'strike', countries: ['UA'], disputes: ['killed'], sources: manySources }),
  onDay('b', '2024-02-02', { kind: 'strike', countries: ['UA', 'RU'] }),
  onDay('c', '2024-03-02', { kind: 'report', countries: ['US'], disputes: ['dated'] }),
])

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
  render(
    <>
      <Bar search={search} onChange={(next) => (view = next)} />
      <button type="button">Elsewhere</button>
    </>,
  )
  return userEvent.setup()
}
const menu = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) })
const option = (name: string) => screen.getByRole('checkbox', { name: new RegExp(`^${name}`) })
const listed = () =>
  within(screen.getByRole('group'))
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent)
const chips = () =>
  [...(screen.queryByRole('list', { name: 'Active filters' })?.querySelectorAll('button') ?? [])].map((chip) =>
    chip.textContent?.trim(),
  )

describe('FilterBar', () => {
  it('says how many events are shown, and how many are disputed', () => {
    open()
    expect(screen.getByRole('status').textContent).toBe('3 of 3 shown')
    expect(screen.getByRole('checkbox', { name: 'Only disputed 2' })).not.toBeChecked()
    expect(screen.queryByRole('list', { name: 'Active filters' })).toBeNull()
  })

  it('leaves only the disputed', async () => {
    const user = open()
    await user.click(screen.getByRole('checkbox', { name: /Only disputed/ }))
    expect(view).toEqual({ ...EMPTY_VIEW, onlyDisputed: true })
    expect(screen.getByRole('status').textContent).toBe('2 of 3 shown')
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
    await user.click(menu('Country'))
    expect(listed()).toEqual(['Ukraine2', 'Russia1', 'United States1'])
    await user.click(menu('Kind'))
    await user.click(option('Report'))
    expect(view.chosen.kind).toEqual(['report'])
    await user.click(menu('Country'))
    expect(listed()).toEqual(['Ukraine0', 'Russia0', 'United States1'])
    expect(option('Ukraine')).toBeDisabled()
    expect(option('United States')).toBeEnabled()
  })

  it('keeps a choice that leaves none in reach, so that it can be taken back', async () => {
    const user = open('kind=report&country=UA')
    await user.click(menu('Country'))
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
})

describe('FacetMenu', () => {
  it('opens and closes by its button', async () => {
    const user = open()
    expect(menu('Kind')).toHaveAttribute('aria-expanded', 'false')
    await user.click(menu('Kind'))
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
    await user.click(menu('Kind'))
    option('Strike').focus()
    await user.keyboard('{Escape}')
    removeEventListener('keydown', hear)
    expect(screen.queryByRole('group')).toBeNull()
    expect(menu('Kind')).toHaveFocus()
    expect(heard).toBe(0)
  })

  it('closes by a click elsewhere, and not by one within', async () => {
    const user = open()
    await user.click(menu('Kind'))
    await user.click(option('Strike'))
    expect(screen.getByRole('group')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
    expect(screen.queryByRole('group')).toBeNull()
  })

  it('works with the keyboard alone', async () => {
    const user = open()
    menu('Kind').focus()
    await user.keyboard('{Enter}{Tab} ')
    expect(view.chosen.kind).toEqual(['strike'])
  })

  it('has a field to narrow a long list, and says so where nothing is left', async () => {
    const user = open()
    await user.click(menu('Kind'))
    expect(screen.queryByRole('searchbox')).toBeNull()
    await user.click(menu('Source'))
    const field = screen.getByRole('searchbox', { name: 'Find a source' })
    expect(field).toHaveAttribute('placeholder', 'Find among 14')
    await user.type(field, ' SOURCE-1 ')
    expect(listed()).toEqual(['source-11', 'source-101', 'source-111', 'source-121'])
    await user.type(field, 'zzz')
    expect(screen.getByText('No choice matches “SOURCE-1 zzz”.')).toBeInTheDocument()
  })
})
