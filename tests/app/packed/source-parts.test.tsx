// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { wholeTexts } from '../../../pipeline/disk/file-text.ts'
import { memoryDisk } from '../../../pipeline/disk/memory-disk.ts'
import { NODE_DIGESTS } from '../../../pipeline/disk/node-digests.ts'
import { runPipeline } from '../../../pipeline/run-pipeline.ts'
import type { SaidFile, SourceFile } from '../../../src/contract/source-file.ts'
// Loaded before the app asks for it: the first test would wait too long.
import '../../../src/pages/source/source-route.tsx'
import { serve, startFresh } from '../../fresh-dom.ts'
import { manyEvents } from '../../pipeline/publish/packed/many-events.ts'
import { visit } from '../visit-app.tsx'

vi.mock('../../../src/views/timeline/engine/vis-timeline-adapter.ts', () => import('../fake-vis-timeline.ts'))
startFresh()

const options = { dossiers: 'dossiers', out: '/nowhere', archive: null, isPublishedRegistered: false, packedFrom: 1 }
const { files } = runPipeline(options, memoryDisk(manyEvents(1300)), NODE_DIGESTS)
const published = Object.fromEntries(
  [...wholeTexts(files ?? [])].map(([path, text]): [string, unknown] => [`/data/${path}`, JSON.parse(text)]),
)
const first = published['/data/many/sources/s0.json'] as SourceFile
const [second, third] = [0, 1].map((n) => published[`/data/many/said/${n}.json`] as SaidFile)
beforeEach(() => void serve(published))

const claims = () => screen.findByRole('region', { name: 'What it says' })
const heading = async (title: string) => within(await claims()).findByRole('heading', { level: 3, name: title })
const steps = async (name: string) => within(await claims()).getAllByRole('button', { name })[0]

describe('a source that speaks of very many events', () => {
  it('is shown part after part, and says of how many', async () => {
    const user = visit('/many/sources/s0')
    await heading(first.events[0]?.title ?? '')
    expect(within(await claims()).getByText('Events 1 to 512 of 1,274, by time')).toHaveAttribute('role', 'status')
    expect(screen.getByText('1,274 claims on 1,274 events')).toBeInTheDocument()
    expect(await steps('Earlier events')).toBeDisabled()
    await user.click((await steps('Later events')) ?? document.body)
    await heading(second?.events[0]?.title ?? '')
    expect(within(await claims()).getByText('Events 513 to 1,024 of 1,274, by time')).toBeInTheDocument()
    await user.selectOptions(within(await claims()).getByRole('combobox', { name: 'From' }), '2')
    await heading(third?.events[0]?.title ?? '')
    expect(within(await claims()).getByText('Events 1,025 to 1,274 of 1,274, by time')).toBeInTheDocument()
    expect(await steps('Later events')).toBeDisabled()
  })

  it('shows the part with the claim that an address names', async () => {
    const [event] = third?.events ?? []
    visit(`/many/sources/s0#${event?.id}.occurred`)
    await heading(event?.title ?? '')
    expect(within(await claims()).getByText('Events 1,025 to 1,274 of 1,274, by time')).toBeInTheDocument()
  })

  it('says that a part did not come, and reads it when it is tried again', async () => {
    const given: Record<string, unknown> = { ...published, '/data/many/said/0.json': undefined }
    serve(given)
    const user = visit('/many/sources/s0')
    await heading(first.events[0]?.title ?? '')
    await user.click((await steps('Later events')) ?? document.body)
    const again = await within(await claims()).findByRole('button', { name: 'Try again' }, { timeout: 8000 })
    expect(again.closest('[role=alert]')).toHaveTextContent('These events could not be read.')
    given['/data/many/said/0.json'] = published['/data/many/said/0.json']
    await user.click(again)
    await heading(second?.events[0]?.title ?? '')
    await waitFor(async () => expect(within(await claims()).queryByRole('alert')).toBeNull())
  }, 15_000)
})
