import type { ReactNode } from 'react'
import styles from './origins-term.module.css'

/** A count of sources and origins, or a question for what it means; what an origin is stands one click away. */
export function OriginsTerm({ children }: { children?: ReactNode }) {
  return (
    <details className={styles.term} data-asks={children === undefined}>
      <summary>{children ?? 'What is an independent origin?'}</summary>
      <p>
        An origin is where a story begins; sources that share no origin are independent. Copies of one story count once,
        however many they are.
      </p>
    </details>
  )
}
