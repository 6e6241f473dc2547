import { useEffect, useState } from 'react'
import { useAskAgain } from '../../../model/queries/use-ask-again.ts'
import { troubleWords } from '../../../words/sections/trouble-words.ts'
import { words } from '../../../words/words.ts'
import styles from '../messages/message-page.module.css'

/** A reader waits so long before it is said that something is slow. */
const PATIENCE_MS = 8000

/** Said where something has been on its way for long, with the ways to ask again. It begins anew when they are taken. */
export function SlowNote() {
  const [tries, setTries] = useState(0)
  const [slowTry, setSlowTry] = useState<number | null>(null)
  const askAgain = useAskAgain()
  useEffect(() => {
    const timer = setTimeout(() => setSlowTry(tries), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [tries])
  if (slowTry !== tries) return null
  return (
    <div className={styles.slow} role="status">
      <p>{troubleWords.slow}</p>
      <p className={styles.ways}>
        <button
          type="button"
          className={styles.retry}
          onClick={() => {
            setTries(tries + 1)
            askAgain()
          }}
        >
          {words.frame.tryAgain}
        </button>
        <button type="button" className={styles.retry} onClick={() => location.reload()}>
          {words.frame.reloadPage}
        </button>
      </p>
    </div>
  )
}
