import { useMemo } from 'react'
import { sourcesWords } from '../../../words/sections/sources/sources-words.ts'
import styles from './letter-jumps.module.css'
import { firstOfLetters, type TableRow } from './table-rows.ts'

interface LetterJumpsProps {
  /** Of the table. */
  label: string
  rows: readonly TableRow[]
  onJump: (at: number) => void
}

/** The letters with which the outlets of a long table begin. */
export function LetterJumps({ label, rows, onJump }: LetterJumpsProps) {
  const letters = useMemo(() => firstOfLetters(rows), [rows])
  return (
    <div className={styles.letters} role="group" aria-label={`${label}: ${sourcesWords.jumpTo}`}>
      {letters.map(({ letter, at }) => (
        <button
          key={letter}
          type="button"
          aria-label={letter === '#' ? sourcesWords.otherLetters : undefined}
          onClick={() => onJump(at)}
        >
          {letter}
        </button>
      ))}
    </div>
  )
}
