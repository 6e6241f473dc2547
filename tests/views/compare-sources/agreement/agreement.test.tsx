// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { act, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { indexSchema } from '../../../../src/contract/index-file.ts'
import { useComparison } from '../../../../src/model/compare-sources/use-comparison.ts'
import { OpenDossier } from '../../../../src/model/open-dossier.ts'
import { toLinks } from '../../../../src/state/address/use-links.ts'
import { CompareSourcesPage } from '../../../../src/views/compare-sources/compare-sources-page.tsx'
import { startFresh } from '../../../fresh-dom.ts'
import { memoryDisk, run } from '../../../pipeline/memory-disk.ts'
import { restoreFrom } from '../../../publish/published-dossier.ts'

startFresh()

/** Cuts of two releases of UCDP GED: Uppsala Conflict Data Program, CC BY 4.0. */
const CUTS = join(import.meta.dirname, '../../../pipeline/import/importers/data-sets/cuts')
const cut = (name: string) => readFileSync(join(CUTS, `ucdp-ukraine-${name}.csv`), 'utf8')

function publish() {
  const disk = memoryDisk({ 'earlier.csv': cut('2018'), 'later.csv': cut('2019') })
  run(disk, 'import', 'earlier.csv', '--new', 'x', '--published', '2019', '--outlet', 'Earlier')
  run(disk, 'import', 'later.csv', '--into', 'x', '--published', '2020', '--outlet', 'Later')
  expect(run(disk, 'build', 'x').status).toBe(0)
  const start = 'public/data/'
  return new Map(
    [...disk.files].flatMap(([path, text]) =>
      path.startsWith(start) && typeof text === 'string' ? [[path.slice(start.length), text] as const] : [],
    ),
  )
}

const files = publish()
const restored = restoreFrom(files, 'x')
const dossier = OpenDossier.fromIndex(indexSchema.parse(JSON.parse(files.get('x/index.json') ?? '')))

function Page() {
  const asked = useComparison(restored, restored, ['earlier', 'later'])
  return <CompareSourcesPage {...{ dossier, asked, links: toLinks('x', '') }} onCompare={() => undefined} day={null} />
}

function open(hash = '') {
  history.replaceState(null, '', `/x/compare?source=earlier&source=later${hash}`)
  render(<Page />)
}

const row = (table: string, name: string) => {
  const found = within(screen.getByRole('table', { name: table }))
    .getByRole('rowheader', { name })
    .closest('tr')
  if (!found) throw new Error(`no row ${name}`)
  return within(found)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
}

describe('how far two sources agree', () => {
  it('is told by attribute and by year, in numbers that lead to their lists', () => {
    open()
    expect(screen.getByRole('region', { name: 'How far they agree' })).toHaveTextContent(
      /On the 1\d events that both tell/,
    )
    const [, alike, differ, part, only] = row('By attribute', 'Place')
    expect([Number(alike) > 8, differ, part, only]).toEqual([true, '0', '1', '0'])
    expect(row('By year: all attributes', '2018').at(3)).toBe('2')
    expect(screen.getByRole('link', { name: '1, disagree, Place' })).toHaveAttribute('href', '#agreement/place/part')
  })

  it('lists the points that an address asks for, with what each source says', () => {
    open('#agreement/place/part')
    expect(screen.getByRole('heading', { name: 'Place, disagree: 1 answer' })).toHaveFocus()
    const list = screen.getByRole('region', { name: 'Place, disagree: 1 answer' })
    expect(within(list).getByRole('listitem')).toHaveTextContent(/Earlier.*Novofyodorovka town.*Later.*Donetsk town/)
    expect(within(list).getAllByRole('link').at(-1)).toHaveAttribute('href', '/x/events/ucdp-156835#place')
    // The years are those of the attribute.
    expect(row('By year: Place', '2014').at(3)).toBe('1')
  })

  it('follows the address', async () => {
    open()
    act(() => {
      location.hash = '#agreement/*/part/2018'
    })
    expect(
      await screen.findByRole('heading', { name: 'All attributes, disagree, 2018: 2 answers' }),
    ).toBeInTheDocument()
    const list = screen.getByRole('region', { name: /All attributes, disagree/ })
    expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent('Killed of side B')
  })

  it('has of a long list what is in sight, and a field that finds the rest', async () => {
    open('#agreement/*/alike')
    const list = await screen.findByRole('region', { name: /^All attributes, same: \d+ answers/ })
    expect(await within(list).findByRole('searchbox')).toHaveAttribute(
      'placeholder',
      expect.stringMatching(/^Find among \d+$/),
    )
    expect(within(list).queryAllByRole('listitem').length).toBeLessThan(100)
  })
})
