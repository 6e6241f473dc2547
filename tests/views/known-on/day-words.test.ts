import { describe, expect, it } from 'vitest'
import { type CalendarDay, parseIsoDay } from '../../../src/domain/calendar-day.ts'
import { toStops } from '../../../src/model/excerpt/known-on-stops.ts'
import { changeWords, dayWords } from '../../../src/views/known-on/day-words.ts'
import { onDay, openDossier } from '../../index-fixture.ts'

const day = (text: string) => parseIsoDay(text) ?? (0 as CalendarDay)
const DOSSIER = openDossier(['a', 'b', 'c', 'd'].map((id) => onDay(id, '2024-01-02', { label: id.toUpperCase() })))

describe('changeWords', () => {
  it('says of a day without news of either sort which events have new claims', () => {
    expect(
      changeWords({ day: day('2024-01-06'), known: [], disputed: [], changed: ['a', 'b'], latest: [] }, DOSSIER),
    ).toBe('new claims: A and B.')
  })

  it('says of a day that no source names itself that it is the latest', () => {
    const change = { day: day('2024-01-06'), known: ['a'], disputed: [], changed: ['a', 'b'] }
    expect(changeWords({ ...change, latest: ['a', 'b'] }, DOSSIER)).toBe('became known on this day at the latest: A.')
    expect(changeWords({ ...change, latest: ['b'] }, DOSSIER)).toBe('became known: A.')
  })

  it('says of an event without a date why it is not on the timeline', () => {
    const change = { day: day('2024-01-06'), known: ['a'], disputed: [], changed: ['a'], latest: [] }
    const undated = openDossier([{ ...onDay('a', '2024-01-02', { label: 'A' }), at: null, date: null }])
    expect(changeWords(change, undated)).toBe('became known: A (not yet dated).')
  })

  it('says which events came to be disputed', () => {
    const change = { day: day('2024-01-06'), known: [], disputed: ['a', 'b', 'c'], changed: ['a', 'b', 'c'] }
    expect(changeWords({ ...change, latest: [] }, DOSSIER)).toBe('in dispute from this day: A, B and 1 more.')
    expect(changeWords({ ...change, known: ['d'], latest: ['a', 'b', 'c'] }, DOSSIER)).toBe(
      'became known on this day at the latest: D. In dispute from this day at the latest: A, B and 1 more.',
    )
  })

  it('says which events lost claims that were withdrawn', () => {
    const change = { day: day('2024-01-06'), known: [], disputed: [], changed: [], latest: [], withdrawn: ['a', 'b'] }
    expect(changeWords(change, DOSSIER)).toBe('claims withdrawn: A and B.')
    expect(changeWords({ ...change, disputed: ['c'] }, DOSSIER)).toBe(
      'in dispute from this day: C. Claims withdrawn: A and B.',
    )
    expect(changeWords({ ...change, changed: ['d'] }, DOSSIER)).toBe('new claims: D. Claims withdrawn: A and B.')
  })
})

describe('dayWords', () => {
  const stops = toStops([{ day: day('2024-01-06'), known: ['a'], disputed: [], changed: ['a'], latest: [] }], 'a')
  const on = (text: string | null, storyOf: string | null = null) =>
    dayWords({ dossier: DOSSIER, day: text === null ? null : day(text), stops, storyOf })

  it('says what is shown today, and that nothing was known before the first day', () => {
    expect(on(null)).toBe('everything that the sources of this dossier say.')
    expect(on('2024-01-05')).toBe('nothing was known yet. The next change is on 6 January 2024.')
    expect(on('2024-01-05', 'A')).toBe('the event was not yet known. The next change is on 6 January 2024.')
  })

  it('says when the last change was', () => {
    expect(on('2024-02-01', 'A')).toBe('no new claim; the last change was on 6 January 2024.')
  })
})
