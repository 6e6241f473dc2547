import type { ReactNode } from 'react'
import { words } from '../words/words.ts'
import styles from './origins-term.module.css'

/** A count of sources and origins, or the question what an origin is; a click shows the answer. */
export function OriginsTerm({ children }: { children?: ReactNode }) {
  return (
    <details className={styles.term} data-asks={children === undefined}>
      <summary>{children ?? words.ui.asksOrigin}</summary>
      <p>{words.ui.originMeans}</p>
    </details>
  )
}
