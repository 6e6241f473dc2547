import { describe, expect, it } from 'vitest'
import { claimsOf, fatesOf, importOf, tryImport } from '../import-of.ts'

const timeline = (date: unknown[], more = {}) =>
  JSON.stringify({ timeline: { headline: 'Taylor<br/>1932–2011', text: '<p>A star.</p>', date, ...more } })

describe('TimelineJS 2', () => {
  it('reads its dates, as exact as they are', () => {
    const done = importOf(
      'taylor.json',
      timeline(
        [
          { startDate: '2011,3,23', headline: 'Dies', tag: 'Life' },
          { startDate: '1961,1,1', endDate: '1960,2,15', headline: 'Backwards' },
          { startDate: '1999,12', headline: 'Month' },
          { startDate: '1985', endDate: '2011,2,16', headline: 'Span' },
          { startDate: '2011,12,10,7,02,10', headline: 'Clock' },
          { startDate: '196002152034', headline: 'Digits' },
          { startDate: '12/10/2011', headline: 'Slashes' },
        ],
        { era: [{ startDate: '1950', endDate: '1960', headline: 'Fifties' }] },
      ),
      { wishes: { zone: 'UTC' } },
    )
    expect(done.dossier).toMatchObject({ title: 'Taylor 1932–2011', description: 'A star.' })
    expect(done.dossier.kinds.map(({ id }) => id)).toEqual(['event', 'era', 'life'])
    expect(claimsOf(done)).toEqual([
      'dies occurred 2011-03-23',
      'backwards date-as-written 1961,1,1 – 1960,2,15',
      'month occurred 1999-12',
      'span occurred 1985/2011-02-16',
      'clock occurred 2011-12-10T07:02:10[UTC]',
      'digits date-as-written 196002152034',
      'slashes date-as-written 12/10/2011',
      'fifties occurred 1950/1960',
    ])
    expect(fatesOf(done)[6]).toContain('“196002152034” is no date of TimelineJS 2')
  })

  it('says what it looks for', () => {
    expect(tryImport('a.json', '{"timeline": {}}', { as: 'timelinejs-2' }).problems).toMatchObject([
      { code: 'no-slides' },
    ])
  })
})
