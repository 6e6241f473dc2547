/** Round numbers from `first` to `last`: about `room` of them. Nobody counts in halves. */
export function evenNumbers(first: number, last: number, room: number): number[] {
  const least = (last - first) / Math.max(1, room)
  const power = 10 ** Math.floor(Math.log10(least))
  const step = Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((n) => n >= least) ?? 10 * power)
  const begin = Math.ceil(first / step)
  const found: number[] = []
  for (let n = begin; n * step <= last; n++) found.push(n * step)
  return found
}

/** Powers of ten from `first` to `last`: about `room` of them at most. */
export function powersOfTen(first: number, last: number, room: number): number[] {
  const found: number[] = []
  const decades = Math.log10(last / first)
  const factor = 10 ** Math.max(1, Math.ceil(decades / Math.max(1, room)))
  for (let n = 10 ** Math.ceil(Math.log10(first)); n <= last; n *= factor) found.push(n)
  return found
}
