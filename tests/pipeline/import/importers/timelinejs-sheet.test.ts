import { describe, expect, it } from 'vitest'
import { claimsOf, fatesOf, importOf, tryImport } from '../import-of.ts'

const HEAD =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background'

/** A sheet of rows, each by the names of its columns. */
function sheet(...rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = HEAD.split(',')
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return [HEAD, ...rows.map((row) => columns.map((name) => cell(row[name] ?? '')).join(','))].join('\n')
}

describe('the spreadsheet of TimelineJS', () => {
  it('makes an event of each row, with its date as a claim of the file', () => {
    const done = importOf(
      'women.csv',
      sheet(
        { Headline: 'Women in Computing', Text: '<p>A sample</p>', Type: 'title' },
        {
          Year: '1815',
          Month: '12',
          Day: '10',
          'End Year': '1852',
          'End Month': '11',
          'End Day': '27',
          Headline: 'Ada',
        },
        { Year: '1946', Month: '2', Headline: 'ENIAC', Text: '<p>One.</p><p>Two &amp; three.</p>', Group: 'Machines' },
        { Year: '1952', Headline: '...And a compiler', 'Display Date': 'early in the fifties' },
        { Year: '1900', 'End Year': '1950', Headline: 'The first half', Type: 'era' },
      ),
    )
    expect(done.dossier).toMatchObject({
      title: 'Women in Computing',
      description: 'A sample',
      kinds: [{ id: 'event' }, { id: 'era', lasts: true }, { id: 'machines', label: 'Machines' }],
      attributes: [{ id: 'occurred' }],
      events: [
        { id: 'ada', kind: 'event', title: 'Ada' },
        { id: 'eniac', kind: 'machines', summary: 'One.\n\nTwo & three.' },
        { id: 'and-a-compiler', title: '...And a compiler' },
        { id: 'the-first-half', kind: 'era' },
      ],
      sources: [{ header: { title: 'Women in Computing', outlet: 'women', published: '2012/..' } }],
    })
    expect(claimsOf(done)).toEqual([
      'ada occurred 1815-12-10/1852-11-27',
      'eniac occurred 1946-02',
      'and-a-compiler occurred 1952',
      'the-first-half occurred 1900/1950',
    ])
    expect(done.dossier.sources[0]?.claims[2]).toMatchObject({ asWritten: 'early in the fifties', locator: 'line 5' })
    expect(fatesOf(done).map((one) => one.split(':')[0])).toEqual(['2', '3', '4', '5', '6'])
  })

  it('reads years before Christ, and says what has no place and why', () => {
    const done = importOf(
      'old.csv',
      sheet(
        { Year: '-55', Headline: 'Caesar' },
        { Year: '-13800000000', Headline: 'Big Bang' },
        { Year: '0', Headline: 'Nought' },
        { Year: '43', Headline: 'Claudius' },
        { Year: '1999', Month: '13', Headline: 'Thirteen' },
        { Year: '2023', Month: '2', Day: '30', Headline: 'Thirtieth' },
        { Year: '1961', 'End Year': '1960', Headline: 'Backwards' },
        { Year: 'ca. 1600', Headline: 'About' },
        { Headline: 'Undated' },
        { Year: '2001', Day: '7', Headline: 'No month' },
      ),
    )
    expect(claimsOf(done)).toEqual([
      'caesar occurred -0054',
      'big-bang date-as-written -13800000000',
      'nought date-as-written 0',
      'claudius occurred 0043',
      'thirteen date-as-written 1999 13',
      'thirtieth date-as-written 2023 2 30',
      'backwards date-as-written 1961 – 1960',
      'about date-as-written ca. 1600',
      'undated headline Undated',
      'no-month occurred 2001',
    ])
    expect(fatesOf(done)).toEqual([
      '2: caesar; the year -55 is read as 55 BC',
      '3: big-bang; it has no place on the timeline: the year -13800000000 lies beyond 10,000 BC, and dates of a dossier do not reach farther',
      '4: nought; it has no place on the timeline: there is no year 0: AD 1 follows 1 BC',
      '5: claudius; the year 43 is read as AD 43',
      '6: thirteen; it has no place on the timeline: “13” is no month',
      '7: thirtieth; it has no place on the timeline: “2023-02-30” does not exist: 2023-02 has 28 days',
      '8: backwards; it has no place on the timeline: the interval “1961/1960” ends before it begins',
      '9: about; it has no place on the timeline: “ca. 1600” is no year',
      '10: undated; it has no place on the timeline: it has no date',
      '11: no-month; the day “7” is left out: it has no month',
    ])
    expect(done.report.remarks).toContain('7 events have no place on the timeline: the rows below say why.')
  })

  it('takes a time only by the clocks of a zone', () => {
    const rows = sheet({ Year: '2020', Month: '8', Day: '4', Time: '6:08 PM', Headline: 'Blast' })
    expect(claimsOf(importOf('a.csv', rows))).toEqual(['blast occurred 2020-08-04'])
    expect(fatesOf(importOf('a.csv', rows))).toEqual([
      '2: blast; the time “6:08 PM” is left out: nothing says by whose clocks (--zone does)',
    ])
    expect(claimsOf(importOf('a.csv', rows, { wishes: { zone: 'Asia/Beirut' } }))).toEqual([
      'blast occurred 2020-08-04T18:08[Asia/Beirut]',
    ])
  })

  it('merges what is there twice, and sets aside what says nothing', () => {
    const row = { Year: '2001', Headline: 'Same' }
    const done = importOf('a.csv', sheet(row, row, { ...row, Text: 'But not quite' }, {}, { Year: '2002' }))
    expect(fatesOf(done)).toEqual([
      '2: same',
      '3: = same',
      '4: same-2',
      '5: × is empty',
      '6: × has neither headline nor text',
    ])
  })

  it('cites a document only where the text names it as its source', () => {
    const link = (url: string) => `<a href="${url}">there</a>`
    const done = importOf(
      'a.csv',
      sheet({
        Year: '2001',
        Headline: 'E',
        Text: `See ${link('https://a.example/1')}. Sources: ${link('https://b.example/two-words')}, ${link('//c.example/3')} and ${link('mailto:x@y')} or ${link('https://d.example')}`,
        Media: 'https://www.youtube.com/watch?v=x',
      }),
    )
    expect(done.dossier.sources.map(({ header: { id, url, unread } }) => ({ id, url, unread }))).toEqual([
      { id: 'a', url: undefined, unread: undefined },
      { id: 'b-two-words', url: 'https://b.example/two-words', unread: true },
      { id: 'c-3', url: 'https://c.example/3', unread: true },
    ])
    expect(done.dossier.sources[0]?.claims[0]?.cites).toEqual(['b-two-words', 'c-3'])
    expect(fatesOf(done)).toEqual([
      '2: e; its medium is not taken: https://www.youtube.com/watch?v=x; its links are not taken: https://a.example/1, https://d.example',
    ])
  })

  it('says which columns are missing, and which it does not know', () => {
    expect(tryImport('a.csv', 'Year,Title\n2001,X', { as: 'timelinejs-sheet' }).problems).toMatchObject([
      { code: 'no-column', message: 'has no column “Headline”' },
    ])
    const done = importOf('a.csv', 'Year,Month,End Year,Headline,Mood\n2001,,,X,gay\n')
    expect(done.report.remarks).toContain('Columns that the template does not have are not taken: Mood.')
  })
})
