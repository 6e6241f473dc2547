import { disagreementsWords } from '../../words/sections/disagreements-words.ts'
import { words } from '../../words/words.ts'
import styles from './only-copied.module.css'

interface OnlyCopiedProps {
  isChosen: boolean
  /** How many disagreements it would leave. */
  count: number
  onToggle: () => void
}

/** Leaves only the disagreements in which many sources repeat one origin. */
export function OnlyCopied({ isChosen, count, onToggle }: OnlyCopiedProps) {
  return (
    <label className={styles.label}>
      <input type="checkbox" checked={isChosen} disabled={!isChosen && count === 0} onChange={onToggle} />
      <span>
        {disagreementsWords.onlyCopied} <span className={styles.count}>{words.formatCount(count)}</span>
      </span>
    </label>
  )
}
