import type { ToldPoint } from '../../model/disagreements/disagreement-point.ts'
import { SquareGroup } from '../../ui/marks/square-group.tsx'
import type { Naming } from '../../words/naming.ts'
import { words } from '../../words/words.ts'
import styles from './answer-squares.module.css'

interface AnswerSquaresProps {
  point: ToldPoint
  naming: Naming
}

/** The readings with a square for each source: filled for the one that stands, hollow for the rest. */
export function AnswerSquares({ point: { disagreement, attribute }, naming }: AnswerSquaresProps) {
  return (
    <ul className={styles.answers}>
      {disagreement.readings
        .toSorted((a, b) => Number(b.standing === 'stands') - Number(a.standing === 'stands'))
        .map(({ standing, sources, origins, ...said }, place) => (
          <li key={place} className={styles.answer} data-standing={standing}>
            <SquareGroup sources={sources} tone={standing} filled={standing === 'stands'} />
            <span>
              {words.readingWords(said, attribute, naming)}
              <span className="visually-hidden">, {words.supportWords(sources.length, origins)}</span>
            </span>
          </li>
        ))}
    </ul>
  )
}
