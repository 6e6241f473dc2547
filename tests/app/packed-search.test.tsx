// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { wholeTexts } from '../../pipeline/disk/file-text.ts'
import { memoryDisk } from '../../pipeline/disk/memory-disk.ts'
import { NODE_DIGESTS } from '../../pipeline/disk/node-digests.ts'
import { runPipeline } from '../../pipeline/run-pipeline.ts'
// Loaded before the app asks for it: the first test would wait too long.
import '../../src/pages/frame/search/opened-search.tsx'
import type { DossierIndex } from '../../src/contract/index-file.ts'
import { OpenDossier } from '../../src/model/open-dossier.ts'
import { toSearchable } from '../../src/model/search/to-searchable.ts'
import { buildTextSearch } from '../../src/selection/text/text-search.ts'
import { serve, startFresh } from '../fresh-dom.ts'
import { manyEvents } from '../pipeline/publish/packed/many-events.ts'
import { visit } from './visit-app.tsx'

vi.mock('../../src/views/timeline/engine/vis-timeline-adapter.ts', () => import('./fake-vis-timeline.ts'))
startFresh()

const COUNT = 400
const options = { dossiers: 'dossiers', out: '/nowhere', archive: null, isPublishedRegistered: false }
const publish = (packedFrom: number) => {
  const { files } = runPipeline({ ...options, packedFrom }, memoryDisk(manyEvents(COUNT)), NODE_DIGESTS)
  return Object.fromEntries(
    [...wholeTexts(files ?? [])].map(([path, text]): [string, unknown] => [`/data/${path}`, JSON.parse(text)]),
  )
}
const whole = OpenDossier.fromIndex(publish(Infinity)['/data/many/index.json'] as DossierIndex)
const plain = buildTextSearch(whole.events.map(toSearchable(whole)))
const published = publish(1)
const atHand = new Set((published['/data/many/index.json'] as DossierIndex).events.map(({ id }) => id))
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
