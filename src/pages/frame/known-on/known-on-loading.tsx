import { SlowNote } from '../late-slow-note.tsx'
import { KNOWN_ON_BAR } from './day-bar.ts'
import { words } from '../../../words/words.ts'
import styles from './known-on.module.css'

/** In place of the bar, while it is on its way. */
export function KnownOnLoading() {
  return (
    <div className={styles.failed} id={KNOWN_ON_BAR}>
      <p role="status">{words.frame.loading.history}</p>
      <SlowNote inLine />
    </div>
  )
}
