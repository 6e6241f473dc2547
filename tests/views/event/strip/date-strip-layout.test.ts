import { stated } from '../../../roots.ts'
import { describe, expect, it } from 'vitest'
import { layOutDateStrip } from '../../../../src/views/event/strip/date-strip-layout.ts'
import { OpenDossier } from '../../../../src/model/open-dossier.ts'
import { dossier, openedEvent as event, index } from '../fixture.ts'

describe('layOutDateStrip', () => {
  it('says who gives which date', () => {
    expect(layOutDateStrip(dossier, event, 1440)?.dates).toEqual([
      { words: '25 April 2024', sources: ['global-happenings', 'reuters'], origins: stated(1) },
      { words: '29 April 2024', sources: ['kyiv-independent'], origins: stated(1) },
    ])
  })

  it('shows the events within its days, and not the event itself', () => {
    const far = { ...index, events: [...index.events, ...index.events.map((other) => ({ ...other, id: event.id }))] }
    const ids = layOutDateStrip(OpenDossier.fromIndex(far), event, 1440)?.neighbours.map(
      (neighbour) => neighbour.event.id,
    )
    expect(ids).toHaveLength(5)
    expect(ids).not.toContain(event.id)
  })

  it.each([400, 768, 1440])('lets nothing overlap in a row on %i px', (width) => {
    const crowd = index.events.flatMap((other) => [1, 2, 3, 4, 5, 6].map((n) => ({ ...other, id: `${other.id}${n}` })))
    const strip = layOutDateStrip(OpenDossier.fromIndex({ ...index, events: crowd }), event, width)
    const spans = strip?.neighbours.map(({ event: { label }, x, row, side }) => {
      const words = side === null ? 0 : label.length * 6 + 14
      return { row, from: side === 'left' ? x - words : x, to: side === 'right' ? x + words : x }
    })
    spans?.forEach((a, place) => {
      for (const b of spans.slice(place + 1)) if (a.row === b.row) expect(a.from < b.to && b.from < a.to).toBe(false)
    })
  })

  it('has nothing to show of an event without a date', () => {
    expect(layOutDateStrip(dossier, { ...event, at: null }, 1440)).toBeNull()
  })
})

describe('of a packed dossier', () => {
  it('shows the weightiest around the event that are at hand, and has the others brought, not more than a few', () => {
    const crowd = index.events.flatMap((other) =>
      Array.from({ length: 60 }, (_, n) => ({ ...other, id: `${other.id}${n}` })),
    )
    const plain = OpenDossier.fromIndex({ ...index, events: crowd })
    const wanted = new Set<number>()
    const events = crowd.slice()
    // oxlint-disable-next-line typescript/no-array-delete -- what is not at hand is a hole
    for (let eventNo = 0; eventNo < events.length; eventNo += 2) delete events[eventNo]
    const packed = { want: (eventNo: number) => void wanted.add(eventNo) }
    const { axisColumns } = plain
    const strip = layOutDateStrip({ axisColumns, events, packed } as unknown as OpenDossier, event, 1440)
    expect(strip?.neighbours.length).toBeGreaterThan(0)
    expect(wanted.size).toBe(40)
    const least = Math.min(...[...wanted].map((eventNo) => crowd[eventNo]?.sources.length ?? 0))
    const shown = strip?.neighbours.map(({ event: { sources } }) => sources.length) ?? []
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(least)
  })
})
