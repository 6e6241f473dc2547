import type { Disagreement } from '../../contract/published.ts'
import { supportWords } from '../../words/dispute-words.ts'
import { toVerdictWords } from '../../words/reading-words.ts'
import { SquareGroup } from '../../ui/square-group.tsx'
import styles from './answer-squares.module.css'

/** The answers with a square for each source: filled for the one that stands, hollow for the rest. */
export function AnswerSquares({ disagreement: { readings } }: { disagreement: Disagreement }) {
  return (
    <ul className={styles.answers}>
      {readings
        .toSorted((a, b) => Number(b.standing === 'stands') - Number(a.standing === 'stands'))
        .map(({ standing, sources, origins, ...said }, place) => (
          <li key={place} className={styles.answer} data-standing={standing}>
            <SquareGroup sources={sources} tone={standing} filled={standing === 'stands'} />
            <span>
              {toVerdictWords(said)}
              <span className="visually-hidden">, {supportWords(sources.length, origins)}</span>
            </span>
          </li>
        ))}
    </ul>
  )
}
