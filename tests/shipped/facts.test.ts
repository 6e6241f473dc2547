import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { eventSchema } from '../../src/contract/event-file.ts'
import { openEvent } from '../../src/contract/opened/open-event.ts'
import { openingDispute, openingEvent } from '../../src/contract/site/opening-dispute.ts'
import { formatIsoDay } from '../../src/domain/calendar-day.ts'
import { openExcerpts } from '../../src/publish/excerpts/dossier-excerpts.ts'
import { openHistory } from '../../src/publish/history/dossier-history.ts'
import { tellStory } from '../../src/views/story/tell-story.ts'
import { day } from '../claims-dsl.ts'
import { restoreFrom } from '../publish/published-dossier.ts'
import { describeShipped, openShipped, publishedOf } from './shipped-dossier.ts'

const ID = 'kharkiv-missile'
const REPORT = 'un-report-kharkiv-debris'

describeShipped(ID, 'what the first page tells', () => {
  const published = publishedOf(ID)
  const { index, names } = openShipped(published, ID)
  const event = openEvent(eventSchema.parse(JSON.parse(published.get(`${ID}/events/${REPORT}.json`) ?? '')))

  test('is the date of the UN report, one account told in two ways, and why one of the two stands', () => {
    expect(openingEvent(index)?.id).toBe(REPORT)
    const dispute = openingDispute(event, index.dossier.opening?.attribute ?? null) ?? expect.fail('it is not disputed')
    expect(dispute.attribute).toBe('dated')
    const story = tellStory(event, dispute, names.naming)
    expect(story.readings.map(({ words, stands }) => [words, stands])).toEqual([
      ['25 April 2024', true],
      ['29 April 2024', false],
    ])
    expect(story.from).toMatch(
      /^One account is told in two ways\. All \d+ sources go back to Reuters \(not read\), which cites UN sanctions monitors \(not read\)\.$/,
    )
    expect(story.verdict).toBe('The editors let 25 April 2024 stand.')
    expect(story.because).not.toBe('')
    expect(story.days.map((one) => formatIsoDay(one))).toEqual(['2024-04-28', '2024-04-29', '2024-04-30'])
  })

  test('gives each of the two articles its date, and who launched the missile', () => {
    const saidBy = (source: string, attribute: string) =>
      event.claims.filter((claim) => claim.source === source && claim.attribute === attribute).map(({ value }) => value)
    expect(saidBy('kyiv-independent-2024-04-30', 'dated')).toEqual(['2024-04-29'])
    expect(saidBy('global-happenings-2024-04-30', 'dated')).toEqual(['2024-04-25'])
    expect(saidBy('kyiv-independent-2024-04-30', 'launched-by')).not.toEqual(
      saidBy('global-happenings-2024-04-30', 'launched-by'),
    )
  })
})

describeShipped(ID, 'the history', () => {
  const dossier = restoreFrom(publishedOf(ID), ID)
  const history = openHistory(dossier)
  const disputesOn = (iso: string) =>
    history
      .event(REPORT, day(iso))
      ?.discrepancies.filter(({ level }) => level === 'disagree')
      .map(({ attribute }) => attribute)

  test('knows nothing of the UN report on 28 April, of it without a date on 29 April, and two dates on 30 April', () => {
    expect(history.firstKnownOn(REPORT)).toBe(day('2024-04-29'))
    expect(history.event(REPORT, day('2024-04-28'))).toBeNull()
    expect(disputesOn('2024-04-29')).toEqual([])
    expect(history.event(REPORT, day('2024-04-29'))).toMatchObject({ at: null, ghosts: [] })
    expect(disputesOn('2024-04-30')).toContain('dated')
    expect(history.event(REPORT, day('2024-04-30'))).toMatchObject({
      date: '2024-04-25',
      ghosts: [{ earliest: '2024-04-29', latest: '2024-04-29' }],
    })
  })

  test('compares no event anew that loses no claim when an origin is taken out', () => {
    const excerpts = openExcerpts(dossier)
    const before = new Map(excerpts.whole.index(null).events.map((event) => [event.id, event]))
    const { events } = excerpts.without(['origin:kcna']).index(null)
    expect(events.filter((event) => before.get(event.id) === event).length).toBeGreaterThan(60)
  })
})

describeShipped(ID, 'what a reader downloads, gzip', () => {
  const published = publishedOf(ID)
  test.each([
    ['index', 62_000],
    ['disagreements', 20_000],
    ['claims', 58_000],
  ])('%s: at most %i bytes', (name, most) => {
    expect(gzipSync(published.get(`${ID}/${name}.json`) ?? '', { level: 9 }).length).toBeLessThanOrEqual(most)
  })
})
