import { describe, expect, it } from 'vitest'
import { claimsOf, fatesOf, importOf, tryImport } from '../import-of.ts'

const json = (value: unknown) => JSON.stringify(value, null, 1)

describe('TimelineJS 3', () => {
  it('reads title, slides and eras, numbers and texts alike', () => {
    const done = importOf(
      'light.json',
      json({
        title: { text: { headline: 'A History<br/>of Light', text: 'In short.' } },
        events: [
          {
            start_date: { year: '1962', month: '05', day: '' },
            text: { headline: 'Laser &amp; maser' },
            unique_id: 'Laser!',
          },
          {
            start_date: { year: 1990, month: 4, day: 24 },
            text: { text: '<p>The Hubble telescope was launched.</p>' },
          },
          {
            start_date: { year: '1910', month: '4', day: '21', hour: '18', minute: '30', second: '' },
            text: { headline: 'Death' },
            location: { name: 'Redding', lat: 41.3, lon: -73.38 },
            group: 'Life',
          },
          { start_date: { year: '' }, text: { headline: '' }, media: { url: 'x.png' } },
        ],
        eras: [{ start_date: { year: 600 }, end_date: { year: 650 }, text: { headline: 'Dark ages' } }],
      }),
      { wishes: { zone: 'America/New_York' } },
    )
    expect(done.dossier).toMatchObject({
      title: 'A History of Light',
      description: 'In short.',
      events: [
        { id: 'laser', title: 'Laser & maser' },
        { id: 'the-hubble-telescope-was-launched', title: 'The Hubble telescope was launched.' },
        { id: 'death', kind: 'life', places: ['redding'] },
        { id: 'dark-ages', kind: 'era' },
      ],
      places: [{ id: 'redding', name: 'Redding', lat: 41.3, lon: -73.38 }],
    })
    expect(claimsOf(done)).toEqual([
      'laser occurred 1962-05',
      'the-hubble-telescope-was-launched occurred 1990-04-24',
      'death occurred 1910-04-21T18:30[America/New_York]',
      'dark-ages occurred 0600/0650',
    ])
    expect(fatesOf(done)).toEqual([
      '2: title and description of the dossier',
      '9: laser',
      '20: the-hubble-telescope-was-launched; it has no headline: its title is the beginning of its text',
      '30: death',
      '49: × has neither headline nor text',
      '62: dark-ages',
    ])
  })

  it('gives events of one name ids of their own, none of which was taken before', () => {
    const slide = (year: number) => ({ start_date: { year }, text: { headline: 'War' } })
    const taken = {
      events: ['war', 'war-3'],
      sources: ['a'],
      actors: new Map(),
      places: new Map(),
      addresses: new Map(),
      documents: new Map(),
    }
    const { done } = tryImport('a.json', json({ events: [slide(1), slide(2), slide(3)] }), { taken })
    expect(done?.dossier.events.map(({ id }) => id)).toEqual(['war-2', 'war-4', 'war-5'])
    expect(done?.dossier.sources[0]?.header.id).toBe('a-2')
  })

  it('takes a name without Latin letters, and a text that looks like HTML', () => {
    const done = importOf(
      'a.json',
      json({
        events: [
          { start_date: { year: '1945', month: '8' }, text: { headline: '해방' } },
          { start_date: { year: '2001' }, text: { headline: 'The &lt;b&gt; tag', text: 'AT&amp;amp;T\u0007' } },
        ],
      }),
    )
    expect(done.dossier.events).toMatchObject([
      { id: 'event-1945-08', title: '해방' },
      { id: 'the-b-tag', title: 'The < b> tag', summary: 'AT& amp;T' },
    ])
  })

  it('reads what was published before 3.0, and what is wrapped in an assignment', () => {
    const slides = [{ start_date: { year: '1888' }, text: { headline: 'W' } }]
    expect(claimsOf(importOf('a.json', json({ timeline: { slides } })))).toEqual(['w occurred 1888'])
    expect(fatesOf(importOf('a.json', `\n\nvar data =\n${json({ events: slides })};\n`))).toEqual(['6: w'])
  })

  it.each([
    ['a page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'web-page', 1, 'is a web page in HTML'],
    ['nothing', ' \n', 'empty-file', 1, 'is empty'],
    ['the half of it', '{"events": [\n{"start_date":', 'bad-json', 2, 'ends in the middle'],
    ['a comma too many', '{"events": [\n1,\n]}', 'bad-json', 3, 'is not JSON from here on'],
    ['other JSON', '{"rows": []}', 'no-slides', 1, 'has no list of “events”'],
  ])('says what is wrong with %s', (_, content, code, line, message) => {
    const { done, problems } = tryImport('a.json', content, { as: 'timelinejs-3' })
    expect(done).toBeNull()
    expect(problems).toMatchObject([{ code, line, message: expect.stringContaining(message) as unknown }])
  })
})
