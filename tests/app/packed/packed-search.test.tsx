// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
// Loaded before the app asks for it: the first test would wait too long.
import '../../../src/pages/frame/search/opened-search.tsx'
import { toSearchable } from '../../../src/model/search/to-searchable.ts'
import { buildTextSearch } from '../../../src/selection/text/text-search.ts'
import { serve, startFresh } from '../../fresh-dom.ts'
import { visit } from '../visit-app.tsx'
import { atHand, COUNT, published, whole } from './published-many.ts'

vi.mock('../../../src/views/timeline/engine/vis-timeline-adapter.ts', () => import('../fake-vis-timeline.ts'))
startFresh()

const plain = buildTextSearch(whole.events.map(toSearchable(whole)))
beforeEach(() => void serve(published))

async function findField() {
  await screen.findByRole('heading', { level: 1 })
  return screen.getByRole('combobox', { name: 'Search events, sources, actors and places' })
}
const hits = async () =>
  within(await screen.findByRole('listbox'))
    .getAllByRole('option')
    .map((option) => option.textContent)
const shown = async () =>
  waitFor(() => {
    const status = screen.getAllByRole('status').find((one) => one.dataset['texts'] !== undefined)
    expect(status?.dataset['texts']).toBe('ready')
    return status?.textContent
  })

describe('the search of a packed dossier', () => {
  it('filters by a text, what is at hand and what is not', async () => {
    visit('/many?q=event+12')
    const expected = [...plain.find('event 12')]
    expect(expected.filter((id) => !atHand.has(id)).length).toBeGreaterThan(1)
    await waitFor(async () => expect(await shown()).toBe(`${expected.length} of ${COUNT} shown`))
  })

  it('says that a file of words did not come, and reads it when it is tried again', async () => {
    const files: Record<string, unknown> = { ...published, '/data/many/search/0.json': undefined }
    serve(files)
    const user = visit('/many?q=event+12')
    const again = await screen.findByRole('button', { name: 'Try again' })
    expect(again.closest('[role=status]')).toHaveAttribute('data-texts', 'failed')
    files['/data/many/search/0.json'] = published['/data/many/search/0.json']
    await user.click(again)
    await waitFor(async () => expect(await shown()).toBe(`${plain.find('event 12').size} of ${COUNT} shown`))
  })

  it('lists events that are not at hand, and actors with their events', async () => {
    const away = whole.events.find(({ id, title }) => !atHand.has(id) && plain.find(title).size === 1)
    const user = visit('/many')
    await user.type(await findField(), away?.title ?? '')
    await waitFor(async () => expect((await hits())[0]).toMatch(new RegExp(`^${away?.title}`)))
    await user.clear(await findField())
    await user.type(await findField(), 'eu')
    const about = whole.events.filter(({ actors }) => actors.includes('eu')).length
    await waitFor(async () => expect(await hits()).toContain(`EU Organisation${about} events`))
  })
})
