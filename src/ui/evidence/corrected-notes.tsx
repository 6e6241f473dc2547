import type { Naming } from '../../words/naming.ts'
import { correctedWords } from '../../words/sections/sources/corrected-words.ts'
import { words } from '../../words/words.ts'
import styles from './corrected-notes.module.css'

/** What is shown of the corrections of a claim. */
interface CorrectedClaim {
  readonly corrected: readonly {
    /** ISO 8601. */
    readonly on: string
    readonly was: string | readonly string[]
    readonly unit?: string | undefined
    readonly because: string
  }[]
  readonly attribute: string
  /** Of its value as it stands. */
  readonly unit: string | null
}

interface CorrectedNotesProps {
  of: CorrectedClaim
  naming: Naming
}

/** What the editors had wrong in a claim: what stood there, until which day, and why that was changed; the newest first. */
export function CorrectedNotes({ of: { corrected, attribute, unit }, naming }: CorrectedNotesProps) {
  return corrected.toReversed().map(({ on, was, unit: own = unit, because }, place) => (
    <p key={place} className={styles.note}>
      {correctedWords.corrected(
        on,
        words.readingWords({ stance: 'asserts', value: was, unit: own }, attribute, naming),
      )}{' '}
      {because}
    </p>
  ))
}
