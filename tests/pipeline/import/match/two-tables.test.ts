import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { FinishedReport } from '../../../../pipeline/import/report/import-report.ts'
import fc from '../../../seeded-fast-check.ts'
import { given } from '../../../domain/given.ts'
import { memoryDisk, run } from '../../memory-disk.ts'

type Row = readonly [id: string, title: string, date: string, dead: string]
const HEAD = 'Ref,What,When,Dead,Where\n'
const csv = (rows: readonly Row[], place = 'Tarnes') => HEAD + rows.map((row) => `${row.join(',')},${place}\n`).join('')

const EARLIER: readonly Row[] = [
  ['A/1', 'Strike on the depot', '2024-03-01', '4'],
  ['A/2', 'Fire at the quay', '2024-03-02', '1'],
  ['A/3', 'Fire at the mill', '2024-03-02', ''],
  ['B-7', 'Collapse of the crane', '2024-04-11', '2'],
]
/** A/1 as it was, A/2 with another count, A/3 with another date and title, B-7 gone, B-8 new. */
const LATER: readonly Row[] = [
  ['B-8', 'Flood in the tunnel', '2024-05-01', '0'],
  ['A/3', 'Mill burns down', '2024-03-03', ''],
  ['A/2', 'Fire at the quay', '2024-03-02', '3'],
  ['A/1', 'Strike on the depot', '2024-03-01', '4'],
]
const MAPPING =
  'event: { id: Ref, title: What, place: Where }\nclaims:\n' +
  '  - { attribute: occurred, type: date, column: When }\n' +
  '  - { attribute: killed, type: quantity, unit: people, cumulative: true, column: Dead }\n'

function twoReleases(names: readonly [string, string], texts: readonly [string, string], mapping = MAPPING) {
  const disk = memoryDisk({ [names[0]]: texts[0], [names[1]]: texts[1], 'm.yaml': mapping })
  const how = ['--mapping', 'm.yaml', '--published']
  expect(run(disk, 'import', names[0], '--new', 'x', ...how, '2024').problems).toEqual([])
  const done = run(disk, 'import', names[1], '--into', 'x', ...how, '2025') as ReturnType<typeof run> & {
    readonly import?: FinishedReport
  }
  return { disk, done, matching: done.import?.matching }
}

describe('a second release of a table', () => {
  it.each([
    ['incidents-2024-04.csv', 'incidents-2024-05.csv'],
    ['incidents_v1.csv', 'Incidents v2 (final).csv'],
  ])('finds its events by their ids, whatever else changed: %s, %s', (...names) => {
    const { disk, matching } = twoReleases(names, [csv(EARLIER), csv(LATER)])
    expect(matching).toMatchObject({
      added: 1,
      matched: { byId: 3, byScore: 0, byDecision: 0 },
      near: [],
      beside: {
        changed: [
          { event: 'incidents-a-2', attributes: ['killed'] },
          { event: 'incidents-a-3', attributes: ['occurred'] },
        ],
        missing: ['incidents-b-7'],
      },
    })
    expect(run(disk, 'build', 'x').counts['x']?.events).toBe(5)
    const { discrepancies } = JSON.parse(String(disk.files.get('public/data/x/events/incidents-a-3.json'))) as {
      discrepancies: unknown
    }
    expect(discrepancies).toMatchObject([{ attribute: 'occurred', kind: 'conflict', spread: 1 }])
  })

  it('has the name of its data set from the mapping, where the files are called otherwise', () => {
    const named = MAPPING.replace('id: Ref,', 'id: Ref, dataSet: Harbour Watch,')
    const { matching } = twoReleases(['spring.csv', 'autumn.csv'], [csv(EARLIER), csv(LATER)], named)
    expect(matching).toMatchObject({ added: 1, matched: { byId: 3 }, beside: { missing: ['harbour-watch-b-7'] } })
    // Without it they are of two data sets, and what was coded anew is not found.
    const unnamed = twoReleases(['spring.csv', 'autumn.csv'], [csv(EARLIER), csv(LATER)]).matching
    expect(unnamed).toMatchObject({ matched: { byId: 0 } })
    expect(unnamed?.added).toBeGreaterThan(1)
  })

  it('is not taken for one that only has the same name and numbers', () => {
    const other: readonly Row[] = [
      ['A/1', 'Budget passes', '1999-01-01', ''],
      ['A/2', 'Minister resigns', '1999-02-01', ''],
      ['A/3', 'Parliament dissolved', '1999-03-01', ''],
    ]
    const { disk, done } = twoReleases(['data.csv', 'data 2.csv'], [csv(EARLIER), csv(other, 'Ekholm')])
    expect(done.problems).toMatchObject([
      {
        code: 'other-data-set',
        file: 'data 2.csv',
        message:
          'of 3 events with ids of the data set “data” that the dossier has too, 3 have no word and no date in common',
      },
    ])
    expect([...disk.files.keys()].filter((path) => path.includes('/sources/'))).toEqual([
      'dossiers/x/sources/data.yaml',
    ])
  })

  const row = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 5 }))
  const table = fc.uniqueArray(row, { selector: ([id]) => id, minLength: 1, maxLength: 10 })
  given([table, table], { numRuns: 25 })('is told in the numbers of a plain comparison of the two', (before, after) => {
    const written = [before, after].map((rows) =>
      csv(
        rows.map(([id, on, dead]) => [
          String(id),
          `Event ${id}`,
          `2024-03-${String(on).padStart(2, '0')}`,
          String(dead),
        ]),
      ),
    )
    const { matching } = twoReleases(['t-1.csv', 't-2.csv'], [written[0] ?? '', written[1] ?? ''])
    const [there, here] = written.map((text) => {
      const rows = parse(text, { columns: true }) as Record<string, string>[]
      return new Map(rows.map((one) => [one['Ref'] ?? '', one]))
    })
    const shared = [...(there?.keys() ?? [])].filter((id) => here?.has(id))
    const differs = (id: string) => ['When', 'Dead'].some((name) => there?.get(id)?.[name] !== here?.get(id)?.[name])
    expect(matching?.added).toBe((here?.size ?? 0) - shared.length)
    expect(matching?.matched.byId).toBe(shared.length)
    expect(matching?.beside?.changed.map(({ event }) => event) ?? []).toEqual(
      shared
        .filter(differs)
        .map((id) => `t-${id}`)
        .sort(),
    )
    if (shared.length > 0)
      expect(matching?.beside?.missing).toEqual(
        [...(there?.keys() ?? [])]
          .filter((id) => !here?.has(id))
          .map((id) => `t-${id}`)
          .sort(),
      )
  })
})
