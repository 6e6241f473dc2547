import { words } from '../../words/words.ts'
import styles from './filter-bar.module.css'

interface SteadyCountProps {
  count: number
  /** The largest that it gets: it keeps the width of that, so that nothing beside it moves. */
  most: number
}

export function SteadyCount({ count, most }: SteadyCountProps) {
  return (
    <span className={styles.count} style={{ minWidth: `${words.formatCount(most).length}ch` }}>
      {words.formatCount(count)}
    </span>
  )
}
