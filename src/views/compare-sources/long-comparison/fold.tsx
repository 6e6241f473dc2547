import { type ReactNode, useState } from 'react'

interface FoldProps {
  className?: string | undefined
  summaryClassName?: string | undefined
  summary: string
  /** It holds so much that it is drawn once it is opened. */
  isLong: boolean
  children: () => ReactNode
}

/** What is folded away until somebody opens it. What is short can be found in the page while it is closed. */
export function Fold({ className, summaryClassName, summary, isLong, children }: FoldProps) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details className={className} onToggle={() => setWasOpened(true)}>
      <summary className={summaryClassName}>{summary}</summary>
      {(wasOpened || !isLong) && children()}
    </details>
  )
}
