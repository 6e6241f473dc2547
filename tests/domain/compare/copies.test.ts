import { describe, expect, it } from 'vitest'
import { compareRepeated, isOneOriginManyCopies, type Repeated, sourcesPerOrigin } from '../../../src/domain/copies.ts'

const given = (sources: number, stated: number, open = 0): Repeated => ({
  sources: Array.from({ length: sources }, (_, at) => `s${at}`),
  origins: { stated, open },
})

describe('what is repeated', () => {
  it('has sources for each origin at the least: what is not stated counts as an origin of its own', () => {
    expect(sourcesPerOrigin(given(8, 1))).toBe(8)
    expect(sourcesPerOrigin(given(8, 1, 3))).toBe(2)
    expect(sourcesPerOrigin(given(2, 0, 0))).toBe(2)
  })

  it('has one origin and many copies only where it is known', () => {
    expect(isOneOriginManyCopies(given(3, 1))).toBe(true)
    expect(isOneOriginManyCopies(given(3, 1, 1))).toBe(false)
    expect(isOneOriginManyCopies(given(2, 1))).toBe(false)
  })

  it('is ranked by sources for each origin, then by sources', () => {
    const ranked = [given(9, 3), given(6, 2), given(8, 1)].toSorted(compareRepeated)
    expect(ranked.map(({ sources }) => sources.length)).toEqual([8, 9, 6])
  })
})
