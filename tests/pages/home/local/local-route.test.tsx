// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { importInWorker } from '../../../../src/data/local/import-in-worker.ts'
import type { ImportOutcome, MadeDossier } from '../../../../src/data/local/import-messages.ts'
import { deleteDossier, heldDossiers } from '../../../../src/data/local/local-store.ts'
import { serve, startFresh } from '../../../fresh-dom.ts'
import { publishedDemo } from '../../../publish/published-dossier.ts'
import { address, files, index, visit } from '../../../app/visit-app.tsx'
import '../../../../src/pages/home/local/local-route.tsx'
import '../../../../src/pages/home/local/local-bar.tsx'

vi.mock('../../../../src/data/local/import-in-worker.ts')
vi.mock(
  '../../../../src/views/timeline/engine/vis-timeline-adapter.ts',
  () => import('../../../app/fake-vis-timeline.ts'),
)
startFresh()

const made: MadeDossier = {
  ownId: 'missiles',
  title: 'My own table',
  events: 3,
  sources: 1,
  published: new Map([['index.json', JSON.stringify(index)]]),
  zip: new Uint8Array([1, 2, 3]),
}
const whole: ImportOutcome = { dossier: made, report: null, problems: [] }
const table = (name: string, size?: number) => {
  const file = new File(['title,date\n'], name)
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size })
  return file
}

/** Opens the page and gives it files through its field, as the dialogue of the system does. */
async function give(...given: File[]) {
  const user = visit('/local')
  await screen.findByRole('heading', { name: 'Open files of your own' })
  const field = document.querySelector<HTMLInputElement>('[data-files]')
  if (!field) throw new Error('no field')
  await user.upload(field, given)
  return user
}

let asked: string[]
beforeEach(async () => {
  vi.mocked(importInWorker).mockReset()
  for (const { id } of await heldDossiers()) await deleteDossier(id)
  asked = serve(files)
})

describe('files of the reader', () => {
  it('are imported, shown like any dossier without a request for it, and deleted when the reader is sure', async () => {
    vi.mocked(importInWorker).mockResolvedValue(whole)
    const user = await give(table('mine.csv'))
    // This browser has no storage: that is said.
    expect(await screen.findByText(/lets the page store nothing/)).toBeInTheDocument()
    expect(vi.mocked(importInWorker).mock.calls[0]?.[0]).toMatchObject({ files: [{ path: 'mine.csv' }], order: null })
    await user.click(await screen.findByRole('link', { name: 'Open it' }))
    expect(address()).toMatch(/^\/local-[0-9a-f]{8}$/)
    const bar = within(await screen.findByRole('complementary', { name: 'Where this dossier is kept' }))
    // Where it has no room, a button opens what the bar says.
    const fold = await bar.findByRole('button', { name: 'This dossier is only in this browser.' })
    expect(fold).toHaveAttribute('aria-expanded', 'false')
    await user.click(fold)
    expect(fold).toHaveAttribute('aria-expanded', 'true')
    expect(document.getElementById(fold.getAttribute('aria-controls') ?? '')).toHaveAttribute('data-open', 'true')
    expect((await screen.findAllByText('Strike on Kharkiv')).length).toBeGreaterThan(0)
    expect(asked.filter((url) => url.includes('local'))).toEqual([])

    await user.click(await bar.findByRole('button', { name: 'Delete My own table' }))
    await user.click(await bar.findByRole('button', { name: 'Keep it' }))
    await user.click(await bar.findByRole('button', { name: 'Delete My own table' }))
    await user.click(await bar.findByRole('button', { name: 'Delete for good' }))
    expect(await screen.findByText('Nothing is kept in this browser.')).toBeInTheDocument()
    expect(address()).toBe('/local')
  })

  it('that are a dossier with releases have these on a page, without a feed, which nobody serves', async () => {
    const published = new Map(
      [...publishedDemo()].flatMap(([path, text]) =>
        path.startsWith('demo/') ? [[path.slice('demo/'.length), text] as const] : [],
      ),
    )
    vi.mocked(importInWorker).mockResolvedValue({ ...whole, dossier: { ...made, ownId: 'demo', published } })
    const user = await give(table('demo.zip'))
    await user.click(await screen.findByRole('link', { name: 'Open it' }))
    act(() => history.pushState(null, '', `${address()}/changes`))
    expect(await screen.findByRole('heading', { name: 'Release of 1 July 2022' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: /feed reader/ })).toBeNull()
  })

  it('leave the focus on the button while they are imported, which opens nothing then', async () => {
    let end: (outcome: ImportOutcome) => void = () => {}
    vi.mocked(importInWorker).mockReturnValue(new Promise((resolve) => (end = resolve)))
    const user = await give(table('mine.csv'))
    const choose = screen.getByRole('button', { name: 'Choose files' })
    await waitFor(() => expect(choose).toHaveAttribute('aria-disabled', 'true'))
    expect(choose).toBeEnabled()
    const opened = vi.spyOn(HTMLInputElement.prototype, 'click')
    await user.click(choose)
    expect(choose).toHaveFocus()
    expect(opened).not.toHaveBeenCalled()
    end(whole)
    await waitFor(() => expect(choose).toHaveAttribute('aria-disabled', 'false'))
    await user.click(choose)
    expect(opened).toHaveBeenCalledOnce()
    opened.mockRestore()
  })

  it('are exported packed, under the id that they have', async () => {
    vi.mocked(importInWorker).mockResolvedValue(whole)
    const saved: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined })
    const user = await give(table('mine.csv'))
    await user.click(await screen.findByRole('button', { name: 'Export My own table' }))
    expect(await screen.findByText('missiles.zip is saved.')).toBeInTheDocument()
    expect(saved).toEqual(['missiles.zip'])
  })

  it('with a fault are refused, with its place and what to do', async () => {
    const problem = {
      severity: 'error',
      file: 'two.json',
      line: 3,
      column: 7,
      message: 'is odd',
      hint: 'Mend it.',
    } as const
    vi.mocked(importInWorker).mockResolvedValue({ dossier: null, report: null, problems: [problem] })
    await give(table('two.json'))
    expect(await screen.findByText('This cannot be opened. Nothing of it is kept.')).toBeInTheDocument()
    expect(screen.getByText('two.json, line 3, column 7')).toBeInTheDocument()
    expect(screen.getByText('Mend it.')).toBeVisible()
    expect(screen.getByText('Nothing is kept in this browser.')).toBeInTheDocument()
  })

  it('tell which rows were not taken', async () => {
    const report = {
      importer: 'table',
      summary: '2 rows: 1 taken, 0 merged, 1 set aside',
      remarks: ['Whose file it is is not known: --outlet says whose.'],
      odd: ['line 3  set aside: it has no title'],
      text: 'all of it',
    }
    vi.mocked(importInWorker).mockResolvedValue({ ...whole, report })
    await give(table('mine.csv'))
    expect(await screen.findByText('Read as table. 2 rows: 1 taken, 0 merged, 1 set aside.')).toBeInTheDocument()
    expect(screen.getByText('line 3 set aside: it has no title')).toBeInTheDocument()
    expect(screen.getByText(/is an option of the command/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Save the whole report' })).toBeInTheDocument()
  })

  it('that are too large are not read', async () => {
    await give(table('large.csv', 64_000_001))
    expect(await screen.findByText(/^That is 65 MB, and at most 64 MB/)).toBeInTheDocument()
    expect(importInWorker).not.toHaveBeenCalled()
  })

  it('on which the worker breaks off are refused', async () => {
    vi.mocked(importInWorker).mockRejectedValue(new Error('out of memory'))
    await give(table('mine.csv'))
    expect(await screen.findByText('The files cannot be opened: out of memory')).toBeInTheDocument()
  })

  it('can be dropped, with the order of day and month that the reader says', async () => {
    vi.mocked(importInWorker).mockResolvedValue(whole)
    const user = visit('/local')
    await user.selectOptions(await screen.findByRole('combobox', { name: /^Dates such as/ }), 'dmy')
    const dataTransfer = { items: [], files: [table('dropped.csv')] }
    fireEvent.drop(screen.getByText(/^Drop files here/), { dataTransfer })
    await waitFor(() => expect(importInWorker).toHaveBeenCalled())
    expect(vi.mocked(importInWorker).mock.calls[0]?.[0]).toMatchObject({
      files: [{ path: 'dropped.csv' }],
      order: 'dmy',
    })
  })
})

it('a dossier that this browser does not have is said to be missing, and asked of nobody', async () => {
  visit('/local-00000000')
  expect(await screen.findByText(/^This browser does not have it/)).toBeInTheDocument()
  expect(asked.filter((url) => url.includes('local-'))).toEqual([])
})
