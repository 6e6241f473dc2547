import { describe, expect, it } from 'vitest'
import { IDS_A_FILE, idFileOf } from '../../../src/contract/packs/packed-file.ts'
import { AxisNumbers } from '../../../src/publish/packed/axis-numbers.ts'
import { barsOfLanes } from '../../../src/publish/packed/bars-of-lanes.ts'
import { eventsAtHand } from '../../../src/publish/packed/events-at-hand.ts'
import { countIdFiles, idFiles } from '../../../src/publish/packed/id-files.ts'
import { weightiestDisagreements } from '../../../src/publish/packed/weightiest-disagreements.ts'
import { disagreementsOf } from '../../../src/publish/forms/publish-disagreements.ts'
import { compareDossier } from '../../../src/publish/compare-dossier.ts'
import { DAY_MS } from '../../../src/domain/calendar-day.ts'
import { demoDossier } from '../published-dossier.ts'

/** Numbers of events that stand in so many lanes, one a day. */
function numbersOf(count: number, lanes: number): AxisNumbers {
  const numbers = new AxisNumbers(count)
  numbers.dated = count
  for (let number = 0; number < count; number++) {
    numbers.markMs[number] = (number - 100.5) * DAY_MS
    numbers.lane[number] = number % lanes
    numbers.weight[number] = 1 + (number % 97)
  }
  return numbers
}

describe('what is at hand', () => {
  const heavier = (numbers: AxisNumbers, of: readonly number[]) => of.map((number) => numbers.weight[number] ?? 0)

  it('is of each lane the weightiest of the window and of all, and what is named', () => {
    const numbers = numbersOf(3000, 2)
    const window = { fromMs: 0, toMs: 200 * DAY_MS }
    const chosen = eventsAtHand(numbers, 2, window, [2999])
    const inWindow = chosen.filter((number) => number > 100 && number < 300)
    expect(inWindow.length).toBeGreaterThanOrEqual(16)
    expect(chosen.length).toBeLessThanOrEqual(37)
    expect(chosen).toContain(2999)
    // The first and the last of each lane are at hand too.
    expect(chosen).toEqual(expect.arrayContaining([0, 1, 2998, 2999]))
    const others = chosen.filter((number) => !inWindow.includes(number) && ![0, 1, 2998, 2999].includes(number))
    expect(Math.min(...heavier(numbers, others))).toBeGreaterThan(90)
  })

  it('is no more for many lanes', () => {
    const numbers = numbersOf(9000, 30)
    expect(eventsAtHand(numbers, 30, { fromMs: 0, toMs: 2000 * DAY_MS }, []).length).toBeLessThanOrEqual(160)
    expect(eventsAtHand(numbers, 30, null, []).length).toBe(150)
  })

  it('are all of a lane that is drawn whole', () => {
    const numbers = numbersOf(3000, 2)
    const few = [5, 77, 1234, 2345]
    for (const number of few) numbers.lane[number] = 2
    expect(eventsAtHand(numbers, 3, null, [])).toEqual(expect.arrayContaining(few))
  })
})

describe('bars', () => {
  it('are of days where these are few, else of weeks or fortnights, twice as many of these each', () => {
    const stepsOf = (count: number) => barsOfLanes(numbersOf(count, 1), 1).map(({ stepDays }) => stepDays)
    expect([400, 3000, 6000, 20_000].map(stepsOf)).toEqual([[1], [1, 7], [1, 7, 14], [1, 7, 14, 28, 56]])
  })

  it('begin on a Monday', () => {
    const { stepDays, lanes } = barsOfLanes(numbersOf(3000, 1), 1).at(-1) ?? { stepDays: 0, lanes: [] }
    expect(stepDays).toBe(7)
    // The mark of number 104 stands on Sunday, 4 January 1970, that of 105 on the Monday.
    expect(lanes[0]?.find(([stretch]) => stretch === 0)).toEqual([0, 7, 0, 0])
    expect(lanes[0]?.reduce((sum, [, count]) => sum + count, 0)).toBe(3000)
  })
})

describe('ids', () => {
  it('stand in the file that their hash says, of about IDS_A_FILE', () => {
    const events = Array.from({ length: 5000 }, (_, number) => ({
      id: `event-${number}`,
      formerIds: number % 100 === 0 ? [`old-${number}`] : [],
    }))
    const files = [
      ...idFiles(
        'd',
        events,
        Uint32Array.from(events, (_, number) => Math.floor(number / 100)),
      ),
    ]
    expect(files).toHaveLength(countIdFiles(5000))
    expect(files).toHaveLength(5000 / IDS_A_FILE)
    for (const [number, { id, formerIds }] of events.entries()) {
      expect(files[idFileOf(id, files.length)]?.events[id]).toEqual([number, Math.floor(number / 100)])
      for (const former of formerIds) expect(files[idFileOf(former, files.length)]?.former[former]).toBe(id)
    }
    expect(Math.max(...files.map((file) => Object.keys(file.events).length))).toBeLessThan(1.2 * IDS_A_FILE)
  })
})

describe('the disagreements that are listed', () => {
  const events = compareDossier(demoDossier())
  const all = events.flatMap(disagreementsOf)

  it.each([0, 1, 3, 8, 1000])('are the %s weightiest, of equals the first, in time order', (most) => {
    const { all: count, listedOf } = weightiestDisagreements(events, most)
    expect(count).toBe(all.length)
    const ranked = all.toSorted((a, b) => b.weight - a.weight).slice(0, most)
    expect(events.flatMap(listedOf)).toEqual(all.filter((one) => ranked.includes(one)))
  })
})
