import { expect, it } from 'vitest'
import { HEADS_A_TILE, PACK_EVENTS, PACKS_IN_WINDOW, TILES_OF_HEADS } from '../../../src/contract/packs/packed-file.ts'
import { headFiles } from '../../../src/publish/packed/head-files.ts'
import { buildAxisIndex } from '../../../src/selection/axis-index.ts'
import { chooseByTile } from '../../../src/selection/choose-by-tile.ts'
import { selectEvents } from '../../../src/selection/windowed-index.ts'
import { DAY_MS } from '../../../src/domain/calendar-day.ts'
import fc from '../../seeded-fast-check.ts'

const LANES = 3
const MOST_IN_PACKS = PACKS_IN_WINDOW * PACK_EVENTS

/** Some crowds of events about an instant each, of one weight or of many. */
const crowds = fc.array(
  fc.record({
    aboutMs: fc.integer({ min: -4000, max: 4000 }).map((days) => days * DAY_MS),
    spreadMs: fc.constantFrom(0, 60_000, DAY_MS, 400 * DAY_MS),
    count: fc.integer({ min: 1, max: 1500 }),
    weights: fc.integer({ min: 1, max: 6 }),
    seed: fc.integer({ min: 1, max: 1000 }),
  }),
  { minLength: 1, maxLength: 4 },
)

interface Crowd {
  readonly aboutMs: number
  readonly spreadMs: number
  readonly count: number
  readonly weights: number
  readonly seed: number
}

function columnsOf(drawn: readonly Crowd[]) {
  const events = drawn.flatMap(({ aboutMs, spreadMs, count, weights, seed }) =>
    Array.from({ length: count }, (_, place) => {
      const lot = (Math.imul(place + seed, 0x9e3779b1) >>> 0) / 2 ** 32
      return {
        ms: aboutMs + Math.round((lot - 0.5) * spreadMs),
        weight: 1 + ((place * seed) % weights),
        lane: place % LANES,
      }
    }),
  )
  const count = events.length
  const columns = {
    lane: Uint8Array.from(events, ({ lane }) => lane),
    markMs: Float64Array.from(events, ({ ms }) => ms),
    fromMs: Float64Array.from(events, ({ ms }) => ms),
    toMs: Float64Array.from(events, ({ ms }) => ms),
    weight: Uint32Array.from(events, ({ weight }) => weight),
    disputed: new Uint8Array(count),
    dateDisputed: new Uint8Array(count),
    lasts: new Uint8Array(count),
  }
  return { columns, count }
}

it('has in each stretch that packs do not cover what the timeline chooses of its tiles, and in no other', () => {
  fc.assert(
    fc.property(crowds, fc.boolean(), (drawn, hasClock) => {
      const { columns, count } = columnsOf(drawn)
      const files = [...headFiles({ ...columns, dated: count, hasClock })]
      const index = selectEvents(buildAxisIndex(columns, LANES), new Uint8Array(count).fill(1))
      const least = hasClock ? 18 : 25
      const last = files.at(-1)?.exponent ?? least
      for (let exponent = least; exponent <= last; exponent++) {
        const lengthMs = TILES_OF_HEADS * 2 ** exponent
        const byStretch = new Map<number, number[]>()
        for (const [number, ms] of columns.markMs.entries()) {
          const tile = Math.floor(ms / lengthMs)
          const numbers = byStretch.get(tile)
          if (numbers) numbers.push(number)
          else byStretch.set(tile, [number])
        }
        const own = files.filter((file) => file.exponent === exponent)
        const crowded = [...byStretch].filter(([, numbers]) => numbers.length > MOST_IN_PACKS).map(([tile]) => tile)
        expect(own.map(({ tile }) => tile)).toEqual(crowded.sort((a, b) => a - b))
        const choice = chooseByTile(index, 2 ** exponent, HEADS_A_TILE)
        for (const { tile, numbers } of own)
          expect(numbers).toEqual((byStretch.get(tile) ?? []).filter((number) => choice.isChosen(number)))
      }
    }),
    { numRuns: 25 },
  )
})

it('ends with one file for all, or one on each side of the beginning of 1970', () => {
  const spread = { aboutMs: 0, spreadMs: 4000 * DAY_MS, count: 4000, weights: 3, seed: 1 }
  const tilesOf = (aboutMs: number) => {
    const { columns, count } = columnsOf([{ ...spread, aboutMs }])
    const files = [...headFiles({ ...columns, dated: count, hasClock: false })]
    return files.filter(({ exponent }) => exponent === files.at(-1)?.exponent).map(({ tile }) => tile)
  }
  expect(tilesOf(0)).toEqual([-1, 0])
  expect(tilesOf(9000 * DAY_MS)).toHaveLength(1)
})

it('is not made where packs cover all', () => {
  const { columns, count } = columnsOf([{ aboutMs: 0, spreadMs: 0, count: MOST_IN_PACKS, weights: 2, seed: 1 }])
  expect([...headFiles({ ...columns, dated: count, hasClock: true })]).toEqual([])
  expect([...headFiles({ ...columns, dated: 0, hasClock: true })]).toEqual([])
})
