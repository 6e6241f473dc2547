import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { PublishedEvent } from '../../../src/contract/event-file.ts'
import { toEventsCalendar } from '../../../src/export/calendar/events-calendar.ts'
import { wellFormed } from '../../../src/export/well-formed.ts'
import fc from '../../seeded-fast-check.ts'
import { event } from '../../views/event/fixture.ts'
import { hostileText } from '../hostile-text.ts'
import { ABOUT, showEvents } from '../shown-fixture.ts'

function read(...events: readonly PublishedEvent[]) {
  const { text } = toEventsCalendar(showEvents(...events))
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]])
  return { text, calendar, entries: calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry)) }
}

describe('events as a calendar', () => {
  test('another reader finds the event: its day, title, dispute and address', () => {
    const { entries } = read(event)
    expect(entries).toHaveLength(1)
    const [entry] = entries
    expect(entry?.uid).toBe('un-report@missiles.faultline')
    expect([entry?.startDate.toString(), entry?.startDate.isDate]).toEqual(['2024-04-25', true])
    expect(entry?.endDate.toString()).toBe('2024-04-26')
    expect(entry?.summary).toBe(`${event.title} (date disputed)`)
    expect(entry?.description).toBe(
      [
        'Date: 25 April 2024. Also given: 29 April 2024.',
        event.summary,
        '',
        'Sources disagree on:',
        '- Date of the report: 25 April 2024 (2 sources, 1 origin); 29 April 2024 (1 source, 1 origin). One account is told in two ways.',
        '- Launched by: could not be determined (2 sources, 1 origin); Russia (1 source, 1 origin). One account is told in two ways.',
        '- Status of the document: Report (1 source, 1 origin); Not an expert report (1 source, 1 origin). One account is told in two ways.',
        '',
        'https://faultline.example/missiles/events/un-report',
      ].join('\n'),
    )
    expect(entry?.component.getFirstPropertyValue('url')).toBe('https://faultline.example/missiles/events/un-report')
    expect(entry?.component.getFirstPropertyValue('status')).toBe('TENTATIVE')
  })

  test('the calendar says where it is from, of which day, and what it lacks', () => {
    const open = { ...event, id: 'open', at: { earliest: null, latest: '2024-04-30' }, date: '../2024-04-30' }
    const { calendar, entries } = read(event, open, { ...event, id: 'undated', at: null, date: null })
    expect(entries.map(({ uid }) => uid.split('@')[0])).toEqual(['un-report'])
    const note = String(calendar.getFirstPropertyValue('description'))
    expect(note.split('\n')).toEqual([
      `From Faultline: ${ABOUT.address}`,
      'Data as of 30 April 2024.',
      ...ABOUT.leftOut,
      'Not in the calendar: 1 event of which only the latest or only the earliest date is known.',
      'Not in the calendar: 1 event without a date.',
    ])
    expect(toEventsCalendar(showEvents(event, open)).missing).toEqual(new Map([['open-end', 1]]))
  })

  test('a month is a span that says so', () => {
    const april = { earliest: '2024-04-01', latest: '2024-04-30' }
    const [entry] = read({ ...event, at: april, date: '2024-04', ghosts: [] }).entries
    expect([entry?.startDate.toString(), entry?.endDate.toString()]).toEqual(['2024-04-01', '2024-05-01'])
    expect(entry?.summary).toBe(`${event.title} (some time within)`)
    expect(entry?.description.split('\n')[0]).toBe('Date: April 2024; the exact day is not known.')
  })

  test('law: whatever a title holds, it is read back, and no line is too long', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, summary) => {
        const { text, entries } = read({ ...event, title, summary, ghosts: [] })
        const kept = (one: string) =>
          wellFormed(one)
            .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
            .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
        expect(entries.map((entry) => entry.summary)).toEqual([kept(title)])
        expect(entries[0]?.description).toContain(kept(summary))
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      }),
    )
  })
})
