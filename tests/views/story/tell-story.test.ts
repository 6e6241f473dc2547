import { describe, expect, it } from 'vitest'
import { eventSchema } from '../../../src/contract/event-file.ts'
import { indexSchema } from '../../../src/contract/index-file.ts'
import { openEvent } from '../../../src/contract/opened/open-event.ts'
import { formatIsoDay } from '../../../src/domain/calendar-day.ts'
import { OpenDossier } from '../../../src/model/open-dossier.ts'
import { openingDispute, openingEvent } from '../../../src/contract/site/opening-dispute.ts'
import { tellStory } from '../../../src/views/story/tell-story.ts'
import { readDemo } from '../../publish/published-dossier.ts'

const dossier = OpenDossier.fromIndex(indexSchema.parse(readDemo('index.json')))
const event = openEvent(eventSchema.parse(readDemo('events/audit-report.json')))
const dated = openingDispute(event, 'dated')

/** The story of the date of the audit report, with parts of its dispute replaced. */
const told = (changed: Partial<NonNullable<typeof dated>> = {}) => {
  if (!dated) throw new Error('The date of the report is not disputed.')
  return tellStory(event, { ...dated, ...changed }, dossier.names.naming)
}

describe('the story of the date of a report', () => {
  it('says who gives which date, and which stands', () => {
    expect(told().readings).toEqual([
      {
        words: '11 April 2022',
        stands: true,
        given: '5 sources, among them The Sound Courier and Le Littoral',
      },
      { words: '15 April 2022', stands: false, given: '3 sources, among them Ekholm Post and Radio Sound' },
    ])
    expect(told().moreReadings).toBe(0)
  })

  it('names the nearest source that all go back to', () => {
    expect(told().from).toBe(
      'One account is told in two ways. All 8 sources go back to Nordwire (not read), which cites State Audit Office (not read).',
    )
  })

  it('says what the editors let stand, in their words', () => {
    expect(told().verdict).toBe('The editors let 11 April 2022 stand.')
    expect(told().because).toBe(dated?.assessment?.because)
  })

  it('says so if nobody assessed it, and if nothing stands', () => {
    expect(told({ assessment: null }).verdict).toBe(
      '11 April 2022 stands: most origins are compatible with it. The editors have not assessed it.',
    )
    const readings = dated?.readings.map((reading) => ({ ...reading, standing: 'other' as const })) ?? []
    expect(told({ assessment: null, readings }).verdict).toBe(
      'No answer stands: several have equal support. The editors have not assessed it.',
    )
  })

  it('leads to the day before it was known, the day on which it was, and that of the dispute', () => {
    expect(told().days.map((day) => formatIsoDay(day))).toEqual(['2022-04-14', '2022-04-15', '2022-04-16'])
  })
})

describe('what is told', () => {
  it('is what the editors name', () => {
    const opening = { event: 'audit-report', attribute: 'dated' }
    const { index, events } = dossier
    expect(openingEvent({ dossier: { ...index.dossier, opening }, events: [...events] })?.id).toBe('audit-report')
    expect(dated?.attribute).toBe('dated')
  })

  it('is the weightiest if they name none: the strongest nature, then the weight', () => {
    const { index, events } = dossier
    const unnamed = { dossier: { ...index.dossier, opening: null }, events: [...events] }
    const weights = events.flatMap(({ weightiest }) => (weightiest?.nature === 'independent' ? weightiest.weight : []))
    expect(openingEvent(unnamed)?.weightiest).toEqual({ nature: 'independent', weight: Math.max(...weights) })
    expect(openingDispute(event, null)?.nature).toBe('retold')
  })

  it('is nothing if no sources disagree', () => {
    expect(openingEvent({ dossier: { ...dossier.index.dossier, opening: null }, events: [] })).toBeNull()
    expect(openingDispute({ discrepancies: [] }, 'dated')).toBeNull()
  })
})
