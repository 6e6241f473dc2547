import { useEffect, useState } from 'react'
import { useAskAgain } from '../../../model/queries/use-ask-again.ts'
import { troubleWords } from '../../../words/sections/trouble-words.ts'
import { words } from '../../../words/words.ts'
import styles from '../messages/message-page.module.css'

/** A reader waits so long before it is said that something is slow. */
const PATIENCE_MS = 8000

export interface SlowNoteProps {
  /** Data are awaited, which can be asked for anew; a part of the app comes anew only with the page. */
  isData?: boolean
  /** There is one line for it. */
  inLine?: boolean
}

/** Said where something has been on its way for long, with the ways to ask again. It begins anew when they are taken. */
export function SlowNote({ isData = true, inLine = false }: SlowNoteProps) {
  const [tries, setTries] = useState(0)
  const [slowTry, setSlowTry] = useState<number | null>(null)
  const askAgain = useAskAgain()
  useEffect(() => {
    const timer = setTimeout(() => setSlowTry(tries), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [tries])
  if (slowTry !== tries) return null
  const button = inLine ? undefined : styles.retry
  return (
    <div className={inLine ? styles.slowLine : styles.slow} role="status">
      <p>{troubleWords.slow}</p>
      <p className={styles.ways}>
        {isData && (
          <button
            type="button"
            className={button}
            onClick={() => {
              setTries(tries + 1)
              askAgain()
            }}
          >
            {words.frame.tryAgain}
          </button>
        )}
        <button type="button" className={button} onClick={() => location.reload()}>
          {words.frame.reloadPage}
        </button>
      </p>
    </div>
  )
}
