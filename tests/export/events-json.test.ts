import { describe, expect, test } from 'vitest'
import { openEvent } from '../../src/contract/opened/open-event.ts'
import { chainSources } from '../../src/domain/compare/chains/chain-step.ts'
import { eventSchema } from '../../src/contract/event-file.ts'
import { toEventsJson } from '../../src/export/events-json.ts'
import { event } from '../views/event/fixture.ts'
import { ABOUT, showEvents } from './shown-fixture.ts'

interface Exported {
  readonly exported: unknown
  readonly events: readonly unknown[]
}
const read = (text: string) => JSON.parse(text) as Exported

describe('events as JSON', () => {
  test('an event of which all is shown is that of the contract', () => {
    const { events, exported } = read(toEventsJson(showEvents(event)))
    expect(events).toEqual([event])
    expect(eventSchema.parse(events[0])).toEqual(event)
    expect(exported).toEqual({ from: ABOUT.address, on: '2026-11-30', dataOf: '2024-04-30', leftOut: ABOUT.leftOut })
  })

  test('a part of an event is in the form of the contract too, and names no source that it lacks', () => {
    const claims = event.claims.filter(({ attribute }) => attribute === 'launched-by')
    const { events } = read(toEventsJson({ ...showEvents(event), events: [{ event, claims }] }))
    const part = eventSchema.parse(events[0])
    const opened = openEvent(part).claims
    expect(opened).toEqual(openEvent(event).claims.filter(({ attribute }) => attribute === 'launched-by'))
    expect(new Set(part.chains.map(({ source }) => source))).toEqual(chainSources(opened.map(({ chain }) => chain)))
    expect(part.discrepancies.map(({ attribute }) => attribute)).toEqual(['launched-by'])
    expect(part.agreements).toEqual([])
    const ids = new Set(part.sources.map(({ id }) => id))
    const known = new Set(event.sources.map(({ id }) => id))
    for (const { source } of part.chains) expect(ids.has(source)).toBe(known.has(source))
  })
})
