import { describe, it } from 'vitest'
import { drawStops } from '../../../../src/chart/pictures/timeline/stops.ts'
import { expectGolden } from '../../expect-golden.ts'

describe('the days on which something became known', () => {
  it('have a bar each, of the part that is in dispute over all, on a line that is dashed after the day shown and cut where its scale changes', async () => {
    const counts = [50, 0, 1, 8, 2, 20]
    const bars = counts.map((changed, place) => ({
      x: 7 + place * 57,
      changed,
      disputed: place % 2 === 0 ? 0 : changed / 2,
    }))
    const labels = [
      { x: 0, text: '2 Jan 2024', anchor: 'start' },
      { x: 121, text: '5 Jan', anchor: 'middle' },
      { x: 300, text: 'today', anchor: 'end' },
    ] as const
    const shapes = drawStops({ bars, barWidth: 4, labels, breakX: 149, hereX: 178, width: 300, baseY: 20 })
    await expectGolden('stops', { width: 300, height: 40, shapes })
  })

  it('have none before anything is known', async () => {
    const nothing = { bars: [], barWidth: 4, labels: [], breakX: null, hereX: 0, width: 300, baseY: 20 }
    await expectGolden('stops-none', { width: 300, height: 40, shapes: drawStops(nothing) })
  })
})
