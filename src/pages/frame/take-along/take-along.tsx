import { Suspense } from 'react'
import { useSession } from '../../../state/session-store.ts'
import { Icon } from '../../../ui/icon.tsx'
import { lazyPart } from '../../../ui/chunks/lazy-part.tsx'
import { words } from '../../../words/words.ts'
import styles from '../app-header.module.css'

const OpenedTakeAlong = lazyPart(async () => (await import('./opened-take-along.tsx')).OpenedTakeAlong, {
  words: words.problems.withoutFailed,
  className: styles.failed,
})

/** The button of the sheet that shares, cites and exports what is shown. */
export function TakeAlongButton() {
  const takeAlong = useSession((state) => state.takeAlong)
  return (
    <button
      type="button"
      className={styles.tool}
      aria-haspopup="dialog"
      aria-label={words.frame.takeAlong}
      onClick={() => takeAlong('')}
    >
      <Icon name="link" />
      <span className={styles.toolText}>{words.frame.share}</span>
    </button>
  )
}

/** The sheet, while a reader has it open. */
export function TakeAlong({ dossier }: { dossier: string }) {
  const asked = useSession((state) => state.takenAlong)
  return (
    asked !== null && (
      <Suspense>
        <OpenedTakeAlong dossier={dossier} attribute={asked} />
      </Suspense>
    )
  )
}
