import { KNOWN_ON_BAR } from './day-bar.ts'
import styles from './known-on.module.css'

/** In place of the bar, while it is on its way. */
export function KnownOnLoading() {
  return (
    <p className={styles.failed} id={KNOWN_ON_BAR} role="status">
      Loading what was known when …
    </p>
  )
}
