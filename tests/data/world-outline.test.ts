import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DataError } from '../../src/data/data-error.ts'
import { fetchOutline } from '../../src/data/world-outline.ts'
import { countryAt, pieceAt } from '../../src/chart/pictures/map/draw-outline.ts'

const FILE = 'node_modules/world-atlas/countries-110m.json'
const answer = (body: string) => vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)))
const ask = () => fetchOutline('coarse', new AbortController().signal)
afterEach(() => vi.unstubAllGlobals())

describe('the outline that is shipped', () => {
  it('has land, borders, and the countries in which points lie; Crimea is a piece of its own', async () => {
    answer(readFileSync(FILE, 'utf8'))
    const { land, borders, countries } = await ask()
    expect(countries).toHaveLength(177)
    expect(land.coordinates.length).toBeGreaterThan(100)
    expect(borders.coordinates.length).toBeGreaterThan(100)
    const kyiv = countryAt([30.5, 50.45], countries, [])
    expect(countryAt([37.8, 48], countries, [])).toEqual(kyiv)
    expect(countryAt([-30, 30], countries, [])).toBeNull()
    const crimea = pieceAt([34.1, 45], countries) ?? expect.fail('no land at 45° N, 34.1° E')
    expect(crimea[0]?.length).toBeLessThan(40)
    expect(countryAt([105, 61], countries, [crimea])).not.toContain(crimea)
  })

  it.each(['{}', 'null', '{"type":"Topology","arcs":[],"objects":{}}'])(
    '%s is no outline, and that is said',
    async (body) => {
      answer(body)
      await expect(ask()).rejects.toThrow(DataError)
    },
  )
})
