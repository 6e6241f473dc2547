/** The value below which a part of all values lies, by the nearest rank: `quantile([1, 2, 3, 4], 0.5)` is 2. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}
