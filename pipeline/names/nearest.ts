const LONGEST = 64
/** Comparing costs time: a run that is wrong in hundreds of places gets no more suggestions. */
const BUDGET = 2_000_000

/** Says which of the known texts someone is likely to have meant. */
export type Suggest = (text: string) => string[]

/**
 * Makes a {@link Suggest} over known texts: at most three, nearest first, within a third of the length.
 * @example suggestFrom(['kharkiv'])('kharkv') // ['kharkiv']
 */
export function suggestFrom(known: Iterable<string>): Suggest {
  const candidates = [...new Set(known)].filter((candidate) => candidate.length <= LONGEST)
  const found = new Map<string, string[]>()
  let spent = 0
  return (text) => {
    const before = found.get(text)
    if (before) return before
    if (text.length > LONGEST || spent > BUDGET) return []
    const sought = text.toLowerCase()
    const scored: { candidate: string; distance: number }[] = []
    for (const candidate of candidates) {
      const limit = Math.max(1, Math.floor(Math.max(sought.length, candidate.length) / 3))
      spent++
      if (Math.abs(candidate.length - sought.length) > limit) continue
      spent += candidate.length
      const distance = editDistance(sought, candidate.toLowerCase())
      if (distance <= limit) scored.push({ candidate, distance })
    }
    scored.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    const result = scored.slice(0, 3).map(({ candidate }) => candidate)
    found.set(text, result)
    return result
  }
}

/** “Did you mean a or b? ” for the start of a hint, or nothing. */
export function didYouMean(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : `Did you mean ${suggestions.join(' or ')}? `
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
