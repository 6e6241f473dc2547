import type { PublishedReading } from '../contract/published.ts'

/** What a reading says, in words: “25 April 2024”, “probably: Russia”, “denies: Russia”. */
export function toReadingWords({ stance, label }: Pick<PublishedReading, 'stance' | 'label'>): string {
  if (stance === 'undetermined' || label === null) return 'says that it could not be determined'
  if (stance === 'hedges') return `probably: ${label}`
  return stance === 'denies' ? `denies: ${label}` : label
}

/** The same as a verdict of the editors, who say it themselves. */
export function toVerdictWords(reading: Pick<PublishedReading, 'stance' | 'label'>): string {
  return reading.label === null ? 'could not be determined' : toReadingWords(reading)
}
