import fc from '../../../seeded-fast-check.ts'
import { expect, it } from 'vitest'
import { regionAbout } from '../../../../src/views/timeline/layout/lay-out-window.ts'
import { layoutScale } from '../../../../src/views/timeline/layout/layout-scale.ts'
import { offsetPx, pictureFor } from '../../../../src/views/timeline/picture/timeline-picture.ts'

const WIDTH_PX = 1000
const windowAt = (startMs: number, length: number) => ({ startMs, endMs: startMs + length })
const start = fc.integer({ min: -1e12, max: 2e12 })
const length = fc.integer({ min: 864_000_000, max: 1e12 })

it('is kept while the window moves within it, and made anew when the window leaves it', () => {
  const first = pictureFor(null, windowAt(0, 1e10), WIDTH_PX)
  expect(pictureFor(first, windowAt(4e9, 1e10), WIDTH_PX)).toBe(first)
  // A drag rounds both ends to the millisecond.
  expect(pictureFor(first, windowAt(4e9, 1e10 + 1), WIDTH_PX)).toBe(first)
  const next = pictureFor(first, windowAt(6e9, 1e10), WIDTH_PX)
  expect(next).not.toBe(first)
  expect(next.pxPerDay).toBe(first.pxPerDay)
})

it('is the window itself while the scale changes, and wider again when the window pans', () => {
  const zoomed = pictureFor(pictureFor(null, windowAt(0, 1e10), WIDTH_PX), windowAt(0, 9e9), WIDTH_PX)
  expect([zoomed.startMs, zoomed.endMs, zoomed.widthPx]).toEqual([0, 9e9, WIDTH_PX])
  expect(pictureFor(zoomed, windowAt(1, 9e9), WIDTH_PX).widthPx).toBeGreaterThan(WIDTH_PX)
})

it('holds its window, and is held by the region of its layout', () => {
  fc.assert(
    fc.property(start, length, length, (startMs, before, after) => {
      const window = windowAt(startMs, after)
      const picture = pictureFor(pictureFor(null, windowAt(startMs, before), WIDTH_PX), window, WIDTH_PX)
      expect(picture.startMs).toBeLessThanOrEqual(startMs)
      expect(picture.endMs).toBeGreaterThanOrEqual(window.endMs)
      expect(offsetPx(picture, window)).toBeLessThanOrEqual(0)
      const region = regionAbout(picture.window, layoutScale(picture.pxPerDay), WIDTH_PX)
      expect(region.startMs).toBeLessThanOrEqual(picture.startMs)
      expect(region.endMs).toBeGreaterThanOrEqual(picture.endMs)
    }),
  )
})
