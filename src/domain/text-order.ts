export function sortedUnique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compareText)
}

/** Order by code unit: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
