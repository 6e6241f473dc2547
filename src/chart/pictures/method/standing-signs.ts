import { drawFault } from '../../fault.ts'
import { drawHatching } from '../../hatching.ts'
import { drawMark } from '../../mark.ts'
import { type Drawing, group, path } from '../../shape.ts'

const EVENT = { mark: 'square', family: 'words' } as const
const OTHER = { stroke: 'ink-3', width: 1.4 } as const

/** A year, and two months of it: the year is compatible with both, so it stands. */
export function drawPooledSign(): Drawing {
  return {
    width: 72,
    height: 24,
    shapes: [
      { kind: 'rect', x: 1, y: 1, w: 70, h: 5, fill: 'ink' },
      { kind: 'rect', x: 47.7, y: 10.2, w: 5, h: 4, ...OTHER },
      { kind: 'rect', x: 59.7, y: 18.7, w: 5, h: 4, ...OTHER },
    ],
  }
}

/** Three dates of equal support: no mark is solid. */
export function drawNothingStandsSign(): Drawing {
  const places = [6, 36, 66]
  return {
    width: 72,
    height: 14,
    top: -7,
    shapes: [
      ...places.slice(1).flatMap((x) => drawFault(x - 23, x - 7)),
      ...places.flatMap((x) => drawMark(EVENT, 'ghost', 5, x)),
    ],
  }
}

/** The lane on a day of the past: what was known, the line of the day, and what was not. */
export function drawNotYetKnownSign(): Drawing {
  return {
    width: 72,
    height: 28,
    shapes: [
      ...drawHatching(36, 72, 28),
      group(drawMark(EVENT, 'solid', 5), { x: 15, y: 14 }),
      path('M54 10v8', { stroke: 'ink-3', width: 1.3 }),
    ],
  }
}
