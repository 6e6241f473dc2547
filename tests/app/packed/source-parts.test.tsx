// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { SaidFile, SourceFile } from '../../../src/contract/source-file.ts'
// Loaded before the app asks for it: the first test would wait too long.
import '../../../src/pages/source/source-route.tsx'
import { serve, startFresh } from '../../fresh-dom.ts'
import { visit } from '../visit-app.tsx'
import { publishMany } from './published-many.ts'

vi.mock('../../../src/views/timeline/engine/vis-timeline-adapter.ts', () => import('../fake-vis-timeline.ts'))
startFresh()

const published = publishMany(1300, 1)
const first = published['/data/many/sources/s0.json'] as SourceFile
const [second, third] = [0, 1].map((n) => published[`/data/many/said/${n}.json`] as SaidFile)
beforeEach(() => void serve(published))

// By their texts: a search by role takes seconds among thousands.
const titleOf = (file: SourceFile | SaidFile | undefined) => file?.events[0]?.title ?? ''
const isShown = (file: SourceFile | SaidFile | undefined) => screen.findByText(titleOf(file), { selector: 'h3 *' })
const later = () => screen.getAllByText('Later events')

describe('a source that speaks of very many events', () => {
  it('is shown part after part, and says of how many', async () => {
    const user = visit('/many/sources/s0')
    await isShown(first)
    expect(screen.getByText('Events 1 to 512 of 1,274, by time')).toHaveAttribute('role', 'status')
    expect(screen.getByText('1,274 claims on 1,274 events')).toBeInTheDocument()
    expect(screen.getAllByText('Earlier events')[0]).toHaveAttribute('aria-disabled', 'true')
    await user.click(later()[1] ?? document.body)
    await isShown(second)
    // One goes on reading at the top.
    expect(screen.getByText('Events 513 to 1,024 of 1,274, by time').parentElement).toHaveFocus()
    await user.selectOptions(screen.getByLabelText('From'), '2')
    await isShown(third)
    expect(screen.getByText('Events 1,025 to 1,274 of 1,274, by time')).toBeInTheDocument()
    for (const button of later()) expect(button).toHaveAttribute('aria-disabled', 'true')
  })

  it('shows the part with the claim that an address names', async () => {
    visit(`/many/sources/s0#${third?.events[0]?.id}.occurred`)
    await isShown(third)
    expect(screen.getByText('Events 1,025 to 1,274 of 1,274, by time')).toBeInTheDocument()
  })

  it('says that a part did not come, and reads it when it is tried again', async () => {
    const given: Record<string, unknown> = { ...published, '/data/many/said/0.json': undefined }
    serve(given)
    const user = visit('/many/sources/s0')
    await isShown(first)
    await user.click(later()[0] ?? document.body)
    const again = await screen.findByText('Try again')
    expect(again.parentElement).toHaveTextContent('These events could not be read.')
    expect(again.parentElement).toHaveAttribute('role', 'alert')
    given['/data/many/said/0.json'] = published['/data/many/said/0.json']
    await user.click(again)
    await isShown(second)
    expect(screen.queryByText('Try again')).toBeNull()
  })
})
