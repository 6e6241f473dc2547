// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { nextEvent } from '../../../../src/pages/timeline/keys/event-keys.ts'
import { NO_LANE } from '../../../../src/selection/axis-columns.ts'
import { Selection } from '../../../../src/model/selection.ts'
import { makeEvent, onDay, openDossier, selectAll } from '../../../index-fixture.ts'
import fc from '../../../seeded-fast-check.ts'

/** Events in time order, some hidden by the filters, and last those without a date. */
const arbitraryCase = fc
  .record({
    dated: fc.array(
      fc.record({
        day: fc.nat({ max: 2000 }),
        kind: fc.constantFrom('strike', 'report', 'sanction'),
        shown: fc.boolean(),
      }),
      {
        maxLength: 40,
      },
    ),
    undated: fc.array(fc.boolean(), { maxLength: 3 }),
  })
  .map(({ dated, undated }) => {
    const sorted = dated.toSorted((a, b) => a.day - b.day)
    const events = [
      ...sorted.map(({ day, kind }, at) =>
        onDay(`e${at}`, new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10), { kind }),
      ),
      ...undated.map((_, at) => makeEvent({ id: `u${at}`, at: null })),
    ]
    const passes = Uint8Array.from([...sorted.map(({ shown }) => shown), ...undated], Number)
    const dossier = openDossier(events)
    const columns = dossier.axisColumns
    const selection = new Selection(dossier, { ...selectAll(dossier), passes, count: passes.filter(Boolean).length })
    const shown = [...passes.keys()].filter((at) => passes[at] === 1)
    const press = (key: string, focused: number, { selected = -1, fromMs = -Infinity } = {}) =>
      nextEvent(key, selection, { focused, selected, fromMs })
    return { columns, shown, press }
  })

/** Where a key leads when it is pressed again and again, until it leads nowhere. */
function walk(press: (key: string, focused: number) => number, key: string, from: number): number[] {
  const visited = []
  for (let at = from; at >= 0 && visited.length < 100; at = press(key, at)) visited.push(at)
  return visited
}

describe('keys from event to event', () => {
  it('right visits all that are shown in order, left all of them back', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ shown, press }) => {
        if (shown.length === 0) return
        expect(walk(press, 'ArrowRight', shown[0] ?? -1)).toEqual(shown)
        expect(walk(press, 'ArrowLeft', shown.at(-1) ?? -1)).toEqual(shown.toReversed())
      }),
    )
  })

  it('Home and End lead to the first and the last that are shown', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat(), ({ shown, press }, which) => {
        if (shown.length === 0) return
        const from = shown[which % shown.length] ?? -1
        expect([press('Home', from), press('End', from)]).toEqual([shown[0], shown.at(-1)])
      }),
    )
  })

  it('up and down lead to another lane that way, to the nearest in it that is shown, and skip empty lanes only', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat(), ({ columns: { lane, markMs }, shown, press }, which) => {
        const from = shown[which % shown.length] ?? -1
        const here = lane[from] ?? NO_LANE
        if (from < 0 || here === NO_LANE) return
        for (const [key, step] of [
          ['ArrowUp', -1],
          ['ArrowDown', 1],
        ] as const) {
          const to = press(key, from)
          const thatWay = shown.filter((at) => lane[at] !== NO_LANE && Math.sign((lane[at] ?? 0) - here) === step)
          if (thatWay.length === 0) {
            expect(to).toBe(-1)
            continue
          }
          const apart = (at: number) => Math.abs((markMs[at] ?? 0) - (markMs[from] ?? 0))
          const nextLane = Math.min(...thatWay.map((at) => Math.abs((lane[at] ?? 0) - here)))
          const inLane = thatWay.filter((at) => Math.abs((lane[at] ?? 0) - here) === nextLane)
          expect(inLane).toContain(to)
          expect(apart(to)).toBe(Math.min(...inLane.map(apart)))
        }
      }),
    )
  })

  it('set out from what is open, else from where the window begins', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat(), fc.nat({ max: 2000 }), ({ columns, shown, press }, which, day) => {
        const open = shown[which % shown.length] ?? -1
        if (open < 0) return
        expect(press('ArrowRight', -1, { selected: open })).toBe(press('ArrowRight', open))
        expect(press('ArrowLeft', -1, { selected: open })).toBe(press('ArrowLeft', open))
        const fromMs = Date.UTC(2020, 0, 1 + day)
        const dated = shown.filter((at) => columns.lane[at] !== NO_LANE)
        const isBefore = (at: number) => (columns.markMs[at] ?? 0) < fromMs
        expect(press('ArrowRight', -1, { fromMs })).toBe(dated.find((at) => !isBefore(at)) ?? -1)
        expect(press('ArrowLeft', -1, { fromMs })).toBe(dated.findLast(isBefore) ?? -1)
        // The others need an event to set out from: without one they are the page's own.
        for (const key of ['Home', 'End', 'ArrowUp', 'ArrowDown']) expect(press(key, -1, { selected: open })).toBe(-1)
      }),
    )
  })

  it('that are none of these lead nowhere', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.string(), ({ press }, key) => {
        fc.pre(!/^(Arrow|Home|End)/.test(key))
        expect(press(key, 0)).toBe(-1)
      }),
    )
  })
})

it('an undated event has no lane above or below', () => {
  const all = selectAll(openDossier([onDay('a', '2024-01-01'), makeEvent({ id: 'b', at: null })]))
  for (const key of ['ArrowUp', 'ArrowDown'])
    expect(nextEvent(key, all, { focused: 1, selected: -1, fromMs: 0 })).toBe(-1)
})
