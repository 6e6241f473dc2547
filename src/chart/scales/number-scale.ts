import { evenNumbers, powersOfTen } from '../ticks/number-ticks.ts'
import type { Scale } from './scale.ts'

/** Where numbers stand on an axis. */
export interface NumberScale extends Scale {
  readonly ticks: readonly { readonly n: number; readonly at: number }[]
}

/** Beyond this ratio the axis is logarithmic. */
const MOST_LINEAR = 25
/** Counts nearer to each other than this stand on an axis that does not begin at 0. */
const NEAR = 0.4
const TICK_GAP_PX = 56

/**
 * A scale for numbers from `from` to `to` px (either way round), with round numbers as ticks.
 * @param numbers finite, at least one
 * @param gap least px between two ticks
 */
export function numberScale(numbers: readonly number[], from: number, to: number, gap = TICK_GAP_PX): NumberScale {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const isLog = least > 0 && most / least > MOST_LINEAR
  const units = isLog ? Math.log : (n: number) => n
  const span = units(most) - units(least)
  const pad = span > 0 ? span * 0.12 : Math.max(1, Math.abs(least) * 0.1)
  const fromZero = !isLog && least >= 0 && least < most * NEAR
  const first = fromZero ? 0 : least >= 0 && !isLog ? Math.max(0, units(least) - pad) : units(least) - pad
  const last = units(most) + pad
  const toPx = (n: number) => from + ((units(n) - first) / (last - first)) * (to - from)
  const toValue = (px: number) => {
    const unit = first + ((px - from) / (to - from)) * (last - first)
    return isLog ? Math.exp(unit) : unit
  }
  const room = Math.abs(to - from) / gap
  const ticks = isLog ? powersOfTen(Math.exp(first), Math.exp(last), room) : evenNumbers(first, last, room)
  return { toPx, toValue, ticks: ticks.map((n) => ({ n, at: toPx(n) })) }
}
