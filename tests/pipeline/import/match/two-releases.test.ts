import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { FinishedReport } from '../../../../pipeline/import/report/import-report.ts'
import { memoryDisk, run } from '../../memory-disk.ts'

/** Cuts of two releases of UCDP GED: Uppsala Conflict Data Program, CC BY 4.0. The one named 2018 goes to that year. */
const cut = (name: string) =>
  readFileSync(join(import.meta.dirname, '../importers/data-sets/cuts', `ucdp-ukraine-${name}.csv`), 'utf8')
const [EARLIER, LATER] = [cut('2018'), cut('2019')]

type Row = Readonly<Record<string, string>>
const rowsOf = (text: string) =>
  (parse(text, { columns: true, bom: true }) as Row[]).filter(({ id }) => /^\d+$/.test(id ?? ''))

/** The differences of two tables, by nothing but the ids and cells of their rows. */
function differencesOf(before: readonly Row[], after: readonly Row[], columns: readonly string[]) {
  const [there, here] = [before, after].map((rows) => new Map(rows.map((row) => [row['id'] ?? '', row])))
  const cell = (row: Row | undefined, column: string) => {
    const text = (row?.[column] ?? '').replace(/\s+/g, ' ').trim()
    return column.startsWith('date_') ? text.slice(0, 10) : text
  }
  const shared = [...(there?.keys() ?? [])].filter((id) => here?.has(id))
  return {
    added: [...(here?.keys() ?? [])].filter((id) => !there?.has(id)).length,
    matched: shared.length,
    missing: [...(there?.keys() ?? [])]
      .filter((id) => !here?.has(id))
      .map((id) => `ucdp-${id}`)
      .sort(),
    changed: shared
      .filter((id) => columns.some((name) => cell(there?.get(id), name) !== cell(here?.get(id), name)))
      .map((id) => `ucdp-${id}`)
      .sort(),
  }
}

const COLUMNS = [
  'where_coordinates',
  'where_prec',
  'type_of_violence',
  'conflict_name',
  'side_a',
  'side_b',
  'event_clarity',
  'date_start',
  'date_end',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
  'low',
  'best',
  'high',
  'source_original',
]

function twoReleases(first: string, second: string, ...more: string[]) {
  const disk = memoryDisk({ 'first.csv': first, 'second.csv': second })
  expect(run(disk, 'import', 'first.csv', '--new', 'x', '--published', '2019').problems).toEqual([])
  const done = run(disk, 'import', 'second.csv', '--into', 'x', '--published', '2020', ...more) as ReturnType<
    typeof run
  > & { readonly import: FinishedReport }
  expect(done.problems).toEqual([])
  return { disk, matching: done.import.matching, rows: done.import.rows }
}

describe('a second release of a data set', () => {
  it.each([
    ['the later one second', EARLIER, LATER],
    ['the earlier one second', LATER, EARLIER],
  ])('is told in the numbers of a plain comparison of the two tables: %s', (_, first, second) => {
    const { matching } = twoReleases(first, second)
    const expected = differencesOf(rowsOf(first), rowsOf(second), COLUMNS)
    expect(expected.changed.length + expected.added + expected.missing.length).toBeGreaterThan(3)
    expect({
      added: matching?.added,
      matched: matching?.matched.byId,
      missing: matching?.beside?.missing,
      changed: matching?.beside?.changed.map(({ event }) => event),
    }).toEqual(expected)
    expect(matching?.beside?.source).toBe('first')
  })

  it('adds its claims to the events that are there, so that the two disagree in the open', () => {
    const { disk } = twoReleases(EARLIER, LATER)
    const { added } = differencesOf(rowsOf(EARLIER), rowsOf(LATER), COLUMNS)
    expect(run(disk, 'check', 'x').counts['x']?.events).toBe(rowsOf(EARLIER).length + added)
    run(disk, 'build', 'x')
    const event = JSON.parse(disk.files.get('public/data/x/events/ucdp-257655.json') as string) as {
      readonly discrepancies: readonly { readonly attribute: string; readonly kind: string }[]
    }
    expect(event.discrepancies).toContainEqual(
      expect.objectContaining({ attribute: 'killed-of-unknown-side', kind: 'conflict', spread: 1.5 }),
    )
  })

  it('leaves the event as it is, and says what else the file names', () => {
    const { rows } = twoReleases(EARLIER, LATER)
    expect(rows.find(({ fate }) => fate.kind === 'matched' && fate.with === 'ucdp-156835')?.notes).toContain(
      'it names donetsk-town, which the event of the dossier does not: add what is right by hand',
    )
    expect(rows.flatMap(({ notes }) => notes.filter((note) => note.includes('it names')))).toHaveLength(1)
  })

  it('finds the same events by date, place and names where the ids are gone', () => {
    const renamed = LATER.replaceAll(/^(\d{6}),/gm, '9$1,')
    const { matching, rows } = twoReleases(EARLIER, renamed, '--match', '0.95')
    // Ids of one data set that differ are two events: nothing is matched, and what seems to be one is told.
    expect(matching).toMatchObject({ matched: { byId: 0, byScore: 0 } })
    expect(matching?.near.length).toBeGreaterThan(5)
    expect(rows.every(({ fate }) => fate.kind !== 'matched')).toBe(true)
  })
})
