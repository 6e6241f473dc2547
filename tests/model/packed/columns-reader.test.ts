import { expect, it } from 'vitest'
import type { DossierIndex } from '../../../src/contract/index-file.ts'
import type { ColumnsFile } from '../../../src/contract/packs/columns-file.ts'
import { COLUMN_EVENTS } from '../../../src/contract/packs/packed-file.ts'
import { ColumnsReader } from '../../../src/model/packed/columns-reader.ts'
import { unreadColumns } from '../../../src/model/packed/read-columns.ts'

const FILES = 5
const index = {
  counts: { events: FILES * COLUMN_EVENTS },
  dossier: { lanes: [{ id: 'l' }], kinds: [{ id: 'k', lane: 'l' }] },
} as unknown as DossierIndex
const columnsOf = () => {
  const all = (value: number) => Array.from({ length: COLUMN_EVENTS }, () => value)
  const file = { kinds: all(0), days: all(0), weights: all(1), disputes: all(0), strengths: all(0), flags: all(0) }
  return { ...file, ranges: [] } as unknown as ColumnsFile
}

it('has read all when it says so, also after a file that did not come beside one that was slow', async () => {
  let hasFailed = false
  let arrive = () => {}
  const slow = new Promise<void>((resolve) => (arrive = resolve))
  const columns = unreadColumns(index)
  const files = {
    columns: async (n: number) => {
      if (n === 0 && !hasFailed) {
        hasFailed = true
        throw new Error('it did not come')
      }
      if (n === 1) await slow
      return columnsOf()
    },
  }
  const taken: number[] = []
  const reader = new ColumnsReader(index, columns, FILES, files, (n) => taken.push(n))
  setTimeout(arrive, 50)
  await expect(reader.read()).rejects.toThrow('it did not come')
  await reader.read()
  expect(taken.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4])
  expect(columns.axis.weight.reduce((sum, one) => sum + one, 0)).toBe(FILES * COLUMN_EVENTS)
})
