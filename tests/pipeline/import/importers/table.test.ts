import { describe, expect, it } from 'vitest'
import { proposeFor } from '../../../../pipeline/import/run-import.ts'
import { Problems } from '../../../../pipeline/problem.ts'
import fc from '../../../seeded-fast-check.ts'
import { memoryDisk, run } from '../../memory-disk.ts'
import { claimsOf, fatesOf, importOf, tryImport } from '../import-of.ts'

const mapping = (text: string) => ({ wishes: { mapping: { name: 'm.yaml', text } } })

describe('a table', () => {
  it('is imported as its columns are named, and says so', () => {
    const done = importOf(
      'kings.csv',
      'label,hdate,hdate_end,url,description\nÆthelstan,924 after 17 jul 924,27 oct 939,https://x.example,\n' +
        'Cnut,c. 995,12 nov 1035,,A king\nCharles III,8 sep 2022,ongoing,,\nArthur,once,,,\nArthur,,,,\n,1066,,,\n',
    )
    expect(claimsOf(done)).toEqual([
      'aethelstan occurred 0924/0939-10-27',
      'cnut occurred 0995~/1035-11-12',
      'charles-iii occurred 2022-09-08/..',
      'arthur occurred-as-written once',
      'arthur-2 headline Arthur',
    ])
    expect(done.dossier.sources[0]?.claims[1]).toMatchObject({ asWritten: 'c. 995 – 12 nov 1035', locator: 'line 3' })
    expect(done.dossier.events[1]).toEqual({ id: 'cnut', kind: 'event', title: 'Cnut', summary: 'A king' })
    expect(fatesOf(done)).toEqual([
      '2: aethelstan; of “924 after 17 jul 924” the year is taken',
      '3: cnut',
      '4: charles-iii',
      '5: arthur; its Date has no place: “once” is no date that can be read',
      '6: arthur-2; it gives no date',
      '7: × has no title',
    ])
    expect(done.report.remarks).toEqual([
      'Columns: title from label; summary from description; occurred from hdate to hdate_end. These are guesses: --mapping FILE writes them down to be corrected.',
      'Columns that are not taken: url.',
      '2 rows give no date that has a place on the timeline: the rows below say why.',
      'When the file was published is not known: 1972 or later, by its format. --published says when.',
      'Whose file it is is not known: --outlet says whose.',
    ])
  })

  it('proves the order of day and month by the column, or asks', () => {
    const rows = (...dates: string[]) => `Title,Date\n${dates.map((date, index) => `E${index},${date}`).join('\n')}\n`
    const american = importOf('a.csv', rows('2/3/1946', '2/16/1946'))
    expect(claimsOf(american)).toEqual(['e0 occurred 1946-02-03', 'e1 occurred 1946-02-16'])
    expect(american.report.remarks).toContain(
      'Dates in “Date” have the month before day: “2/16/1946” in line 3 shows it.',
    )
    expect(claimsOf(importOf('a.csv', rows('2/3/1946', '16/2/1946')))[0]).toBe('e0 occurred 1946-03-02')
    const both = importOf('a.csv', rows('2/3/1946', '16/2/1946', '2/16/1946'))
    expect(claimsOf(both)).toEqual([
      'e0 occurred-as-written 2/3/1946',
      'e1 occurred 1946-02-16',
      'e2 occurred 1946-02-16',
    ])
    expect(tryImport('a.csv', rows('1946-01-01', '2/3/1946')).problems).toMatchObject([
      { code: 'which-order', line: 3, message: '“2/3/1946” in the column “Date” may have the day or the month first' },
    ])
    expect(claimsOf(importOf('a.csv', rows('2/3/1946'), { wishes: { order: 'dmy' } }))).toEqual([
      'e0 occurred 1946-03-02',
    ])
  })

  it('does as its mapping says: kinds, places, actors, counts, entities, options, documents that speak', () => {
    const done = importOf(
      'strikes.csv',
      'Ref,What,Sort,Day,Dead,Town,N,E,By,Weapon,Paper,Link,Printed\n' +
        '1,Strike on a depot,Strike,3/4/2024,"1.200,5",Kyiv,50.45,30.52,Army; Navy,KN-23,The Courier,https://courier.example/1,5/4/2024\n' +
        '1,Strike on a depot,Strike,4/4/2024,at least 3,Kyiv,,,Army,Unknown,Post,,6 April 2024\n' +
        '1,Depot strike,Strike,4/4/2024,many,Kyiv,,,,"Iskander",Post,,6 April 2024\n' +
        '2,Raid,Raid,31/12/2023,n/a,Lviv,1000,x,,,,,\n',
      mapping(
        'kinds: Sort\nevent:\n  id: Ref\n  title: What\n  place: Town\n  lat: N\n  lon: E\n  actors:\n    - By\n' +
          'claims:\n  - attribute: occurred\n    type: date\n    column: Day\n    order: dmy\n' +
          '  - attribute: killed\n    label: Killed\n    type: quantity\n    unit: people\n    column: Dead\n    cumulative: true\n' +
          '  - attribute: responsible\n    type: entity\n    column: By\n  - attribute: weapon\n    type: category\n    column: Weapon\n' +
          'source:\n  outlet: Paper\n  url: Link\n  published: Printed\n  order: dmy\n',
      ),
    )
    expect(done.dossier).toMatchObject({
      kinds: [{ id: 'strike' }, { id: 'raid' }],
      attributes: [
        { id: 'occurred' },
        { id: 'killed', unit: 'people', cumulative: true },
        { id: 'responsible' },
        { id: 'weapon', options: { 'kn-23': 'KN-23', iskander: 'Iskander' } },
      ],
      actors: [{ id: 'army' }, { id: 'navy' }],
      places: [
        { id: 'kyiv', lat: 50.45, lon: 30.52 },
        { id: 'lviv', name: 'Lviv' },
      ],
      events: [
        { id: 'strikes-1', kind: 'strike', actors: ['army', 'navy'], places: ['kyiv'] },
        { id: 'strikes-2', kind: 'raid', places: ['lviv'] },
      ],
    })
    const said = done.dossier.sources.map(({ header, claims }) => [
      header.id,
      ...claims.map(({ attribute, value, asWritten }) =>
        [attribute, value, asWritten].filter((one) => one !== undefined).join(' '),
      ),
    ])
    expect(said).toEqual([
      ['strikes', 'occurred 2023-12-31'],
      ['the-courier-2024-04-05', 'occurred 2024-04-03', 'killed 1200.5', 'responsible army,navy', 'weapon kn-23'],
      [
        'post-2024-04-06',
        'occurred 2024-04-04',
        'killed >=3 at least 3',
        'responsible army',
        'killed many',
        'weapon iskander',
      ],
    ])
    expect(fatesOf(done)).toEqual([
      '2: strikes-1',
      '3: = strikes-1',
      '4: = strikes-1; its title is another than that of the event; its source says occurred so already',
      '5: strikes-2; “1000”, “x” are no degrees, and left out',
    ])
  })

  it('keeps the ids of its rows, those that can be one', () => {
    const long = 'x'.repeat(46)
    const done = importOf(
      'GTD 2024 (v2).csv',
      `id,title,date\nA/1,A,2024\na-1,B,2024\nЖ,C,2024\n${long},D,2024\n,E,2024\nA/1,A,2025\n`,
    )
    expect(fatesOf(done)).toEqual([
      '2: gtd-a-1',
      '3: b; its id “a-1” is written as an id like “A/1”, and is not kept',
      '4: c; its id “Ж” has no Latin letter and no digit, and is not kept',
      `5: d; its id “${long}” has more than 45 letters, and is not kept`,
      '6: e',
      '7: = gtd-a-1',
    ])
    expect(done.report.remarks).toContain(
      'The ids in “id” are kept, as those of the data set “gtd”: by them another release of it finds its events.',
    )
  })

  it('cites the documents that a column names', () => {
    const done = importOf(
      'a.csv',
      'Title,Year,Source URL\nA,2001,https://b.example/x\nB,2002,https://b.example/x/\nC,2003,see B\n',
    )
    expect(done.dossier.sources.map(({ header: { id, unread } }) => [id, unread])).toEqual([
      ['a', undefined],
      ['b-x', true],
    ])
    expect(done.dossier.sources[0]?.claims.map(({ cites }) => cites)).toEqual([['b-x'], ['b-x'], undefined])
    expect(fatesOf(done)[2]).toBe('4: c; “see B” is no web address, and is not cited')
  })

  it('writes its guess down where the mapping that is named is not there, and then imports by it', () => {
    const disk = memoryDisk({ 'a.csv': 'Title,Year,Month,Day,Killed,Mood\nA,2001,May,3,7,gay\n' })
    expect(run(disk, 'import', 'a.csv', '--mapping', 'a.yaml')).toMatchObject({ status: 0, written: ['a.yaml'] })
    const proposed = String(disk.files.get('a.yaml'))
    expect(proposed.replace(/^#.*\n/gm, '')).toBe(
      'event:\n  title: Title\nclaims: # each is an attribute of the dossier\n  - attribute: occurred\n    label: Date\n    type: date\n' +
        '    year: Year\n    month: Month\n    day: Day\n  - attribute: killed\n    label: Killed\n    type: quantity\n    unit: people\n' +
        '    cumulative: true\n    column: Killed\n',
    )
    expect(proposed).toContain('# Not taken:\n#   Mood\n')
    disk.files.set('a.yaml', `${proposed}kind: Disaster\n`)
    expect(run(disk, 'import', 'a.csv', '--mapping', 'a.yaml')).toMatchObject({ status: 0 })
    expect(String(disk.files.get('dossiers/a/dossier.yaml'))).toContain('- id: disaster\n    label: Disaster\n')
    expect(String(disk.files.get('dossiers/a/sources/a.yaml'))).toContain('value: 2001-05-03')
    expect(run(disk, 'check', 'a').problems).toEqual([])
  })

  it.each([
    ['event:\n  title: Titel\nclaims:\n  - { attribute: a, type: date, column: Date }\n', 'no-column', 2, 10],
    ['event:\n  title: Title\nclaims:\n  - { attribute: a, type: text, column: Date }\n', 'no-date', 4, 3],
    ['event:\n  title: Title\nclaims:\n  - { attribute: a, type: date }\n', 'missing-key', 4, 5],
    ['event:\n  titel: Title\nclaims: []\n', 'unknown-key', 2, 3],
    ['[', 'yaml', 1, 2],
  ])('says what is wrong with a mapping: %s', (text, _, line) => {
    const { done, problems } = tryImport('a.csv', 'Title,Date\nA,2001\n', mapping(text))
    expect(done).toBeNull()
    expect(problems[0]).toMatchObject({ severity: 'error', file: 'm.yaml', line })
  })

  it('says that it cannot guess', () => {
    const content = 'A,B\n1,2\n'
    expect(tryImport('a.csv', content).problems).toMatchObject([{ code: 'no-guess' }])
    const problems = new Problems()
    const wishes = { zone: null, order: null, mapping: null, outlet: null, url: null, published: null, language: null }
    const bytes = new TextEncoder().encode(content)
    expect(proposeFor({ name: 'a.csv', bytes, as: null, wishes, taken: null }, problems)).toBeNull()
    expect(problems.sorted()).toMatchObject([{ code: 'no-guess' }])
  })

  it('accounts for every row, and makes a dossier that passes, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '2024',
        '3 May 2024',
        'E',
        '- [x]: {y}',
        '<b>',
        '>=3',
        '...',
        '"',
        "it's: #1",
        '~',
        '\u200b',
        'null',
      ),
      fc.string(),
    )
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const content = ['Title,Date,Killed,Town', ...rows.map((cells) => cells.map(quoted).join(','))].join('\n')
        const text =
          'event:\n  title: Title\n  place: Town\nclaims:\n  - { attribute: occurred, type: date, column: Date, order: dmy }\n' +
          '  - { attribute: killed, type: quantity, column: Killed }\n  - { attribute: wording, type: text, column: Town }\n'
        expect(importOf('a.csv', content, mapping(text)).report.rows).toHaveLength(rows.length)
      }),
      { numRuns: 40 },
    )
  })
})
