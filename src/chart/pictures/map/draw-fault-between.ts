import { path, round, type Shape } from '../../shape.ts'

/** A fault line that is longer is drawn as a piece at each end with dots between, px. */
const LONGEST_WHOLE = 240
const STUB = 44
const AMPLITUDE = 3
const PERIOD = 7

type Point = readonly [x: number, y: number]

/**
 * The fault line between two points of a map, with air at its ends:
 *
 *    ■ /\/\/\/\ □          whole
 *    ■ /\/ ····· /\/ □     where it is long
 *
 * @param air px from each point to the end of the line
 */
export function drawFaultBetween(from: Point, to: Point, air: number, isStrong = false): Shape[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const room = length - 2 * air
  if (room < PERIOD) return []
  const along = (px: number, aside = 0): string => {
    const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
    return `${round(from[0] + dx * px - dy * aside)} ${round(from[1] + dy * px + dx * aside)}`
  }
  const zigzag = (start: number, end: number): Shape => {
    const turns = Math.max(2, Math.round(((end - start) / PERIOD) * 2))
    const step = (end - start) / turns
    const corners = Array.from({ length: turns }, (_, turn) =>
      along(start + step * (turn + 0.5), turn % 2 === 0 ? -AMPLITUDE : AMPLITUDE),
    )
    return path(`M${[along(start), ...corners, along(end)].join('L')}`, {
      stroke: 'fault',
      width: isStrong ? 2.2 : 1.5,
    })
  }
  const [start, end] = [air, length - air]
  if (room <= LONGEST_WHOLE) return [zigzag(start, end)]
  const dots = path(`M${along(start + STUB)}L${along(end - STUB)}`, {
    stroke: 'fault',
    width: isStrong ? 2 : 1.4,
    dash: '1.4 3.2',
  })
  return [zigzag(start, start + STUB), dots, zigzag(end - STUB, end)]
}
