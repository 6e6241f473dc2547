import { useMemo } from 'react'
import type { ToldPoint } from '../../model/disagreements/disagreement-point.ts'
import { SquareGroup } from '../../ui/marks/square-group.tsx'
import { usePrinting } from '../../ui/screen/use-printing.ts'
import type { Naming } from '../../words/naming.ts'
import { disagreementsWords } from '../../words/sections/disagreements/disagreements-words.ts'
import { words } from '../../words/words.ts'
import styles from './answer-squares.module.css'

/** Of more answers than these a row counts the others: its link leads to all. */
const MOST_ANSWERS = 12

interface AnswerSquaresProps {
  point: ToldPoint
  naming: Naming
}

/** The readings with a square for each source: filled for the one that stands, hollow for the rest. */
export function AnswerSquares({ point: { disagreement, attribute }, naming }: AnswerSquaresProps) {
  const isPrinting = usePrinting()
  const readings = useMemo(
    () => disagreement.readings.toSorted((a, b) => Number(b.standing === 'stands') - Number(a.standing === 'stands')),
    [disagreement],
  )
  const shown = isPrinting || readings.length <= MOST_ANSWERS + 1 ? readings : readings.slice(0, MOST_ANSWERS)
  return (
    <ul className={styles.answers}>
      {shown.map(({ standing, sources, origins, ...said }, place) => (
        <li key={place} className={styles.answer} data-standing={standing}>
          <SquareGroup sources={sources} tone={standing} filled={standing === 'stands'} />
          <span>
            {words.readingWords(said, attribute, naming)}
            <span className="visually-hidden">, {words.supportWords(sources.length, origins)}</span>
          </span>
        </li>
      ))}
      {shown.length < readings.length && <li>{disagreementsWords.moreAnswers(readings.length - shown.length)}</li>}
    </ul>
  )
}
