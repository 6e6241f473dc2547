import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { nodeDiskOfOne } from '../../../pipeline/disk/node-disk.ts'
import { rememberingDisk } from '../../../pipeline/disk/remembering-disk.ts'

const folder = mkdtempSync(join(tmpdir(), 'remembering-disk-'))
afterAll(() => rmSync(folder, { recursive: true }))

const FILE = join(folder, 'out/a.json')
const WRITTEN_S = 1

/** Writes a file as it was at one time. */
function write(text: string, seconds = WRITTEN_S) {
  writeFileSync(FILE, text)
  utimesSync(FILE, seconds, seconds)
}

it.each([
  ['length', () => write('[1, 2]')],
  ['time', () => write('[2]', WRITTEN_S + 1)],
])('writes a text again over a file of another %s', (_, change) => {
  const disk = rememberingDisk(
    {
      ...nodeDiskOfOne,
      replace(...given) {
        const changed = nodeDiskOfOne.replace(...given)
        utimesSync(FILE, WRITTEN_S, WRITTEN_S)
        return changed
      },
    },
    join(folder, 'dossiers'),
  )
  const replace = () => disk.replace(join(folder, 'out'), [['a.json', '[1]']], [])
  replace()
  change()
  replace()
  expect(readFileSync(FILE, 'utf8')).toBe('[1]')
})

it('gives the bytes that it gave before while they are equal, of its folder alone', () => {
  const disk = rememberingDisk(nodeDiskOfOne, folder)
  write('[1]')
  const before = disk.read(FILE)
  write('[1]')
  expect(disk.read(FILE)).toBe(before)
  write('[2]')
  expect(disk.read(FILE)).toEqual(Buffer.from('[2]'))
  const elsewhere = rememberingDisk(nodeDiskOfOne, join(folder, 'dossiers'))
  expect(elsewhere.read(FILE)).not.toBe(elsewhere.read(FILE))
})
