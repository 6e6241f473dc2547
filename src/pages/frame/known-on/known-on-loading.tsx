import { KNOWN_ON_BAR } from './day-bar.ts'
import { words } from '../../../words/words.ts'
import styles from './known-on.module.css'

/** In place of the bar, while it is on its way. */
export function KnownOnLoading() {
  return (
    <p className={styles.failed} id={KNOWN_ON_BAR} role="status">
      {words.frame.loading.history}
    </p>
  )
}
