import { describe, expect, it } from 'vitest'
import { addDays, DAY_MS, dayOf, formatIsoDay } from '../../src/domain/calendar-day.ts'
import { showWindow } from '../../src/state/live-window.ts'
import { ghost, makeEvent, onDay } from '../index-fixture.ts'
import { canvas, days, renderTimeline, settle } from './render-timeline.tsx'

const FIRST = dayOf(2024, 1, 1)
const iso = (day: number) => formatIsoDay(addDays(FIRST, day))
const kinds = ['strike', 'report', 'sanction'] as const

/** A crowd: on many days, disputed by few days and by many, spans among them, some with many sources. */
const events = Array.from({ length: 60 }, (_, at) => {
  const day = (at * 37) % 150
  const given = {
    kind: kinds[at % 3] ?? 'strike',
    label: ['UN report', 'Strike on Kharkiv', 'US sanctions on Russian banks'][at % 3] ?? '',
    sources: Array.from({ length: 1 + (at % 11) }, () => 'reuters'),
    ghosts: at % 4 === 0 ? [ghost(iso(day + 4 + (at % 9) * 3))] : [],
    disputes: at % 2 === 0 ? ['killed'] : [],
  }
  return at % 7 === 0
    ? makeEvent({ id: `e${at}`, at: { earliest: iso(day - 10), latest: iso(day + 2) }, ...given })
    : onDay(`e${at}`, iso(day), given)
}).toSorted((a, b) => (a.at?.earliest ?? '').localeCompare(b.at?.earliest ?? ''))

function writtenBoxes(): { text: string; box: DOMRect }[] {
  const { left, right } = canvas().getBoundingClientRect()
  return [...canvas().querySelectorAll<HTMLElement>('[data-event] span')]
    .map((node) => ({
      text: `${node.closest<HTMLElement>('[data-event]')?.dataset['event']} ${node.textContent}`,
      box: node.getBoundingClientRect(),
    }))
    .filter(({ box }) => box.right > left && box.left < right)
}

describe('labels and credits', () => {
  it.each([120, 90, 60, 35, 16])('do not overlap in a window of %i days', async (length) => {
    await renderTimeline({ events, window: days('2024-01-01', '2024-04-29') })
    const startMs = Date.UTC(2024, 0, 20)
    showWindow({ startMs, endMs: startMs + length * DAY_MS }, { glide: false })
    await settle()
    const boxes = writtenBoxes()
    expect(boxes.length).toBeGreaterThan(4)
    const overlaps = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => {
          const [x, y] = [
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left),
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top),
          ]
          // A line is taller than its letters: those of what lasts stand above their row, as far as the row above allows.
          return x > 0.5 && y > 5.5
        })
        .map((b) => `${a.text} / ${b.text}`),
    )
    expect(overlaps).toEqual([])
  })

  it('stay within the window, or are shortened', async () => {
    await renderTimeline({ events, window: days('2024-02-01', '2024-03-20') })
    const { right } = canvas().getBoundingClientRect()
    const labels = writtenBoxes().filter(({ text }) => !text.includes(' per '))
    expect(labels.length).toBeGreaterThan(4)
    expect(labels.filter(({ box }) => box.right > right + 1 && box.left < right)).toEqual([])
  })
})
