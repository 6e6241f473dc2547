import { path, round, type Shape, text } from './shape.ts'
import { TEXT_PX } from './text-size.ts'

export interface Tick {
  readonly x: number
  /** `null`: a tick without room for its words. */
  readonly words: string | null
}

/** How a tick lies on its line: so many px above and below it, its words on a baseline further down. */
export interface TickLook {
  readonly abovePx: number
  readonly belowPx: number
  readonly wordsPx: number
}

/**
 * A level axis at y with its ticks:
 *
 *      from ----+-------+------- to
 *               5      10
 */
export function drawAxis(
  [from, to]: readonly [number, number],
  y: number,
  ticks: readonly Tick[],
  { abovePx, belowPx, wordsPx }: TickLook,
): Shape[] {
  return [
    path(`M${round(from)} ${y}H${round(to)}`, { stroke: 'line-2', crisp: true }),
    ...ticks.flatMap(({ x, words }) => {
      const tick = path(`M${round(x)} ${y - abovePx}v${abovePx + belowPx}`, { stroke: 'line-2', crisp: true })
      return words === null ? [tick] : [tick, drawTickWords(x, y + wordsPx, words)]
    }),
  ]
}

export function drawTickWords(x: number, y: number, words: string, anchor: 'middle' | 'end' = 'middle'): Shape {
  return text(x, y, words, { fill: 'ink-3', size: TEXT_PX.small, anchor })
}
