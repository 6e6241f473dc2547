import type { Stance } from '../domain/claim.ts'
import { asVerdict, withStance } from './en/readings.ts'

/** Of readings with a published label: goes when views say readings by `words.readingWords`. */
interface Labelled {
  readonly stance: Stance
  readonly label: string | null
}

/** What a reading says, in words: “25 April 2024”, “probably: Russia”, “denies: Russia”. */
export function toReadingWords({ stance, label }: Labelled): string {
  return withStance(stance, label)
}

/** The same as a verdict of the editors, who say it themselves. */
export function toVerdictWords({ stance, label }: Labelled): string {
  return asVerdict(stance, label)
}
