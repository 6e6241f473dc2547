import { describe, expect, it } from 'vitest'
import type { FinishedReport } from '../../../../pipeline/import/report/import-report.ts'
import { memoryDisk, run } from '../../memory-disk.ts'

const table = (...rows: string[]) => ['Date,Title,Town,Killed', ...rows].join('\n')
const FIRST = table(
  '2024-01-02,Strike on a market,Kharkiv,3',
  '2024-01-02,Strike on a school,Kharkiv,1',
  '2024-02-05,Power station shelled,Sumy,2',
  '2024-03-09,Bridge destroyed,Izium,',
)
const SECOND = table(
  '2024-01-02,Strike on a marketplace,Kharkiv,5',
  '2024-02-05,Power station shelled,Sumy,4',
  '2024-03-10,A bridge is destroyed,Izium,',
  '2024-05-01,"=Strike, on a depot",Sumy,7',
)

const texts = (disk: ReturnType<typeof memoryDisk>) => Object.fromEntries(disk.files) as Record<string, string>

function twoTables() {
  const disk = memoryDisk({ 'first.csv': FIRST, 'second.csv': SECOND })
  expect(run(disk, 'import', 'first.csv', '--new', 'x', '--outlet', 'A').problems).toEqual([])
  const into = (...more: string[]) =>
    run(disk, 'import', 'second.csv', '--into', 'x', '--outlet', 'B', ...more) as ReturnType<typeof run> & {
      readonly import: FinishedReport
    }
  return { disk, into }
}

describe('two databases of other makers', () => {
  it('are matched by date, place, kind and names: each with its score, and near misses told', () => {
    const { disk, into } = twoTables()
    const done = into('--report', 'report.txt')
    expect(done.import.matching).toMatchObject({
      added: 3,
      matched: { byId: 0, byScore: 1, byDecision: 0 },
      beside: { source: 'first', changed: [{ event: 'power-station-shelled', attributes: ['killed'] }] },
    })
    const report = texts(disk)['report.txt'] ?? ''
    expect(report).toContain('4 rows: 3 taken, 1 matched, 0 merged, 0 set aside')
    expect(report).toContain('line 3  matched with power-station-shelled by a score of 1.00: date 1.00, place 1.00')
    expect(report).toMatch(/To decide, with --matches FILE: \d pairs that may be one event\n {2}0\.\d\d {2}line/)
    expect(run(disk, 'check', 'x').counts['x']?.events).toBe(7)
  })

  it('write pairs to decide into a file, import nothing, and go by what is then written into it', () => {
    const { disk, into } = twoTables()
    const before = texts(disk)
    expect(into('--matches', 'm.csv')).toMatchObject({ status: 0, written: ['m.csv'] })
    const { 'm.csv': asked = '', ...rest } = texts(disk)
    expect(rest).toEqual(before)
    const lines = asked.trimEnd().split('\n')
    expect(lines[0]).toBe('line,name,event,title,score,same')
    expect(lines.at(-1)).toBe('3,Power station shelled,power-station-shelled,Power station shelled,1.00,yes')
    const decided = lines.map((line) =>
      line.includes(',strike-on-a-market,') || line.startsWith('4,') ? line.replace(/,$/, ',yes') : line,
    )
    disk.files.set('m.csv', decided.join('\n'))
    expect(into('--matches', 'm.csv').import.matching).toMatchObject({
      added: 1,
      matched: { byId: 0, byScore: 0, byDecision: 3 },
      near: [],
      beside: { missing: ['strike-on-a-school'] },
    })
    expect(run(disk, 'check', 'x').counts['x']).toMatchObject({ events: 5 })
  })

  it('may say no of a pair that its score would take', () => {
    const { disk, into } = twoTables()
    disk.files.set('m.csv', 'line,event,same\n3,power-station-shelled,no\n')
    expect(into('--matches', 'm.csv').import.matching).toMatchObject({ added: 4, matched: { byScore: 0 } })
  })

  it('import at once where nothing is to decide', () => {
    const { into } = twoTables()
    expect(into('--matches', 'm.csv', '--match', 'id').import.matching).toMatchObject({ added: 4, near: [] })
  })

  it.each([
    ['3,power-station-shelled,maybe', '“same” is “maybe”'],
    ['3,power-station-sheled,yes', 'the dossier has no event “power-station-sheled”'],
    ['33,power-station-shelled,yes', 'line “33” of the imported file is no event'],
    ['3,power-station-shelled,yes\n3,power-station-shelled,no', 'this pair stands in the table twice'],
    ['3,power-station-shelled,yes\n2,power-station-shelled,yes', 'one of these is the same as another event by line 2'],
  ])('tell what is wrong in the file, with its line: %s', (rows, message) => {
    const { disk, into } = twoTables()
    disk.files.set('m.csv', `line,event,same\n${rows}\n`)
    const { status, problems } = into('--matches', 'm.csv')
    expect(status).toBe(1)
    expect(problems).toMatchObject([
      { code: 'bad-decision', file: 'm.csv', line: 1 + rows.split('\n').length, message },
    ])
  })

  it.each([
    [['--match', '2'], '--match is a number'],
    [['--match', 'high'], '--match is a number'],
    [['--match', 'none', '--matches', 'm.csv'], 'does not go with --match none'],
  ])('say what %j has to be', (more, message) => {
    const { into } = twoTables()
    expect(into(...more)).toMatchObject({
      status: 1,
      problems: [{ message: expect.stringContaining(message) as unknown }],
    })
  })

  it('are looked for only in a dossier that is there', () => {
    const disk = memoryDisk({ 'first.csv': FIRST })
    expect(run(disk, 'import', 'first.csv', '--match', 'id').problems[0]?.message).toContain('go with --into')
  })
})
