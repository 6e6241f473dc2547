import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../pipeline/command/command.ts'
import { memoryDisk } from '../pipeline/memory-disk.ts'

const ROOT = join(import.meta.dirname, '../..')
const SECTION = /^## Two databases compared\n([^]*?)^## /m.exec(
  readFileSync(join(ROOT, 'docs/importing.md'), 'utf8'),
)?.[1]
const blocks = [...(SECTION ?? '').matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', text = '']) => {
  return { language, text }
})
const [releases = [], decisions = []] = blocks
  .filter(({ language }) => language === 'sh')
  .map(({ text }) => text.trimEnd().split('\n'))

const cut = (name: string) =>
  readFileSync(join(ROOT, 'tests/pipeline/import/importers/data-sets/cuts', `ucdp-ukraine-${name}.csv`), 'utf8')

const table = (...rows: string[]) => ['Date,Title,Town,Killed', ...rows].join('\n')
const TABLES = {
  'earlier.csv': table('2024-01-02,Strike on a market,Kharkiv,3', '2024-02-05,Power station shelled,Sumy,2'),
  'later.csv': table('2024-01-04,Strike on a marketplace,Kharkiv,5', '2024-02-05,Power station shelled,Sumy,4'),
}

function runLine(line: string, disk: ReturnType<typeof memoryDisk>): string {
  let printed = ''
  const print = (text: string) => void (printed += text)
  const [start, ...words] = line.replace(/\s+#.*$/, '').split(/ -- | /)
  expect([start, ...words.slice(0, 2)]).toEqual(['npm', 'run', 'dossier'])
  const status = runCommand(words.slice(2), { disk, clock: () => 0, stdout: print, stderr: print })
  expect({ line, status, printed }).toMatchObject({ status: 0 })
  return printed
}

describe('what the docs say of two databases', () => {
  it('holds for two releases of a data set: the report has the form that is shown', () => {
    const disk = memoryDisk({ 'earlier.csv': cut('2018'), 'later.csv': cut('2019') })
    const printed = releases.map((line) => runLine(line, disk)).at(-1) ?? ''
    const shown =
      blocks
        .find(({ language }) => language === 'text')
        ?.text.trimEnd()
        .split('\n') ?? []
    expect(shown.length).toBeGreaterThan(3)
    for (const line of shown) {
      const form = line.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/(?<![\w-])\d+/g, String.raw`\d+`)
      expect(printed).toMatch(new RegExp(`^(Read as ucdp-ged\\. )?${form}$`, 'm'))
    }
    expect(disk.files.has('report.txt')).toBe(true)
  })

  it('holds for pairs to decide: the file is written as it is shown, and read again', () => {
    const disk = memoryDisk(TABLES)
    runLine(releases[0] ?? '', disk)
    const [first = '', second = ''] = decisions
    expect(runLine(first, disk)).toContain('One pair of events may be one.')
    expect(disk.files.get('matches.csv')).toBe(blocks.find(({ language }) => language === 'csv')?.text)
    disk.files.set('matches.csv', String(disk.files.get('matches.csv')).replace(/,$/m, ',yes'))
    expect(runLine(second, disk)).toContain('Events: 0 added, 2 matched (0 by id, 0 by score, 2 as you say)')
  })
})
