import { describe, expect, it } from 'vitest'
import { PACK_EVENTS, TILES_OF_HEADS } from '../../../../src/contract/packs/packed-file.ts'
import { chooseFiles } from '../../../../src/model/packed/coming/choose-files.ts'

const EVENTS = 100 * PACK_EVENTS
/** One event a second; every 512th weighs more, the later the more. */
const columns = {
  markMs: Float64Array.from({ length: EVENTS }, (_, eventNo) => eventNo * 1000),
  weight: Uint32Array.from({ length: EVENTS }, (_, eventNo) => (eventNo % 512 === 0 ? 2 + eventNo : 1)),
}
const fileMs = (exponent: number) => 2 ** exponent * TILES_OF_HEADS
const tilesOf = (exponent: number): [number, number][] => [[0, Math.ceil((EVENTS * 1000) / fileMs(exponent))]]
const heads = [18, 19, 20, 21, 22].map((exponent) => ({ exponent, tiles: tilesOf(exponent) }))
const never = () => false

describe('the files in which some events stand', () => {
  it('are their packs, where these are few', () => {
    expect(chooseFiles([0, 1, PACK_EVENTS - 1, PACK_EVENTS], { heads }, columns, never)).toEqual(['packs/0', 'packs/1'])
  })

  it('are heads of their time where they are scattered: of so short tiles that all that a timeline draws is among them', () => {
    const scattered = Array.from({ length: 20 }, (_, place) => place * 600)
    const paths = chooseFiles(scattered, { heads }, columns, never)
    const spanMs = 11_400_000
    // 32 tiles of 2^19 ms reach farther than the events, those of 2^18 ms would not.
    expect(spanMs / 2 ** 18).toBeGreaterThan(32)
    expect(spanMs / 2 ** 19).toBeLessThan(32)
    expect(paths).toEqual([0, 1, 2, 3, 4, 5].map((tile) => `heads/19/${tile}`))
  })

  it('are heads of the time of most of them, and packs of those that stand far off', () => {
    const near = Array.from({ length: 58 }, (_, place) => 6000 + place * 40)
    const paths = chooseFiles([3, ...near, EVENTS - 1], { heads }, columns, never)
    const spanMs = 57 * 40 * 1000
    expect(spanMs / 2 ** 18).toBeLessThan(32)
    expect(paths).toEqual([5, 6, 7].map((tile) => `heads/18/${tile}`).concat('packs/0', 'packs/99'))
  })

  it('are the packs of the heaviest where the heads were asked for, or there are none', () => {
    const scattered = Array.from({ length: 25 }, (_, place) => (place * EVENTS) / 25)
    const isHead = (path: string) => path.startsWith('heads/')
    const expected = scattered.toReversed().slice(0, 24)
    const packs = expected.map((eventNo) => `packs/${Math.floor(eventNo / PACK_EVENTS)}`)
    expect(chooseFiles(scattered, { heads }, columns, isHead)).toEqual(packs)
    expect(chooseFiles(scattered, { heads: [] }, columns, never)).toEqual(packs)
  })
})
