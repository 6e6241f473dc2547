import { type ReactNode, useState } from 'react'
import styles from '../fold.module.css'
import { usePrinting } from '../screen/use-printing.ts'

interface FoldProps {
  /** Left out: as folds look. */
  className?: string | undefined
  summaryClassName?: string | undefined
  summary: ReactNode
  /** It holds so much that, on a screen, it is drawn once it is opened. */
  isLong?: boolean
  /** @param wasOpened whether a reader has opened it */
  children: (wasOpened: boolean) => ReactNode
}

/**
 * What is folded away until somebody opens it. What is short can be found in the page while it is closed. On paper, and in a page that is
 * written ahead, all of it stands.
 */
export function Fold({ className = styles.fold, summaryClassName = styles.summary, ...shown }: FoldProps) {
  const { summary, isLong = false, children } = shown
  const [wasOpened, setWasOpened] = useState(false)
  const isPrinting = usePrinting()
  return (
    <details className={className} onToggle={({ currentTarget }) => setWasOpened(wasOpened || currentTarget.open)}>
      <summary className={summaryClassName}>{summary}</summary>
      {(wasOpened || isPrinting || !isLong) && children(wasOpened)}
    </details>
  )
}
