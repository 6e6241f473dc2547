import type { FindingReading } from '../findings/finding.ts'

export interface Spelling {
  readonly words: string
  readonly sources: readonly string[]
}

/** The ways in which sources write one reading, the most frequent first; its usual name if a source writes no other. */
export function toSpellings({ value, claims }: FindingReading): Spelling[] {
  const ways = new Map<string, Set<string>>()
  for (const { asWritten, source } of claims) {
    const words = asWritten ?? value ?? ''
    ways.set(words, (ways.get(words) ?? new Set()).add(source))
  }
  return [...ways]
    .map(([words, sources]) => ({ words, sources: [...sources] }))
    .sort((a, b) => b.sources.length - a.sources.length)
}
