import type { ReactNode } from 'react'
import { words } from '../words/words.ts'
import styles from './origins-term.module.css'

interface OriginsTermProps {
  children?: ReactNode
  /** Of a count that is a range: which sources make it one. */
  open?: string | undefined
}

/** A count of sources and origins, or the question what an origin is; a click shows the answer. */
export function OriginsTerm({ children, open }: OriginsTermProps) {
  return (
    <details className={styles.term} data-asks={children === undefined}>
      <summary>{children ?? words.ui.asksOrigin}</summary>
      {open !== undefined && <p>{open}</p>}
      <p>{words.ui.originMeans}</p>
    </details>
  )
}
