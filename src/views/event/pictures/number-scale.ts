/** Where numbers stand on an axis. */
export interface NumberScale {
  readonly to: (n: number) => number
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
export function toNumberScale(numbers: readonly number[], from: number, to: number, gap = TICK_GAP_PX): NumberScale {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const isLog = least > 0 && most / least > MOST_LINEAR
  const units = isLog ? Math.log : (n: number) => n
  const span = units(most) - units(least)
  const pad = span > 0 ? span * 0.12 : Math.max(1, Math.abs(least) * 0.1)
  const fromZero = !isLog && least >= 0 && least < most * NEAR
  const first = fromZero ? 0 : least >= 0 && !isLog ? Math.max(0, units(least) - pad) : units(least) - pad
  const last = units(most) + pad
  const place = (n: number) => from + ((units(n) - first) / (last - first)) * (to - from)
  const length = Math.abs(to - from)
  const candidates = isLog
    ? powersOfTen(Math.exp(first), Math.exp(last), length / gap)
    : steps(first, last, length / gap)
  return { to: place, ticks: candidates.map((n) => ({ n, at: place(n) })) }
}

function steps(first: number, last: number, room: number): number[] {
  const least = (last - first) / Math.max(1, room)
  const power = 10 ** Math.floor(Math.log10(least))
  // Nobody counts in halves.
  const step = Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((n) => n >= least) ?? 10 * power)
  const begin = Math.ceil(first / step)
  const found: number[] = []
  for (let n = begin; n * step <= last; n++) found.push(n * step)
  return found
}

function powersOfTen(first: number, last: number, room: number): number[] {
  const found: number[] = []
  const decades = Math.log10(last / first)
  const factor = 10 ** Math.max(1, Math.ceil(decades / Math.max(1, room)))
  for (let n = 10 ** Math.ceil(Math.log10(first)); n <= last; n *= factor) found.push(n)
  return found
}
