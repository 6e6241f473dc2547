import { words } from '../../words/words.ts'
import styles from './square-group.module.css'
import { squaresWithin } from './squares-within.ts'

interface SquareGroupProps {
  /** Ids of the sources that give one answer. */
  sources: readonly string[]
  tone: 'stands' | 'departs' | 'other'
  filled: boolean
}

/** A square a source, for all that give one answer: filled for the one that stands; how many more there are, as a number. Decoration. */
export function SquareGroup({ sources, tone, filled }: SquareGroupProps) {
  const { shown, left } = squaresWithin([sources.length])
  return (
    <span className={styles.group} data-tone={tone} data-filled={filled} aria-hidden="true">
      {sources.slice(0, shown[0]).map((id) => (
        <i key={id} />
      ))}
      {left > 0 && <b>+{words.formatCount(left)}</b>}
    </span>
  )
}
