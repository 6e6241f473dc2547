import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { useSession } from '../../state/session-store.ts'
import { Icon } from '../../ui/icon.tsx'
import { isKeyTaken } from '../../ui/focus/is-key-taken.ts'
import { lazyPart } from '../../ui/chunks/lazy-part.tsx'
import { timelinePageWords } from '../../words/sections/timeline/timeline-page-words.ts'
import { words } from '../../words/words.ts'
import styles from './key-help.module.css'

const { button, title, failed } = timelinePageWords.keyHelp

// Few readers open the sheet, so what stands on it comes when it is opened.
const KeyList = lazyPart(async () => (await import('./keys/key-list.tsx')).KeyList, {
  words: failed,
  className: styles.failed,
})

/** A sheet that says which keys do what. A button and the question mark open it. */
export function KeyHelp() {
  const sheet = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  const laySheet = useSession((state) => state.laySheet)
  const lay = useCallback(
    (opens: boolean) => {
      setOpen(opens)
      laySheet(opens)
    },
    [laySheet],
  )
  const open = useCallback(() => {
    sheet.current?.showModal()
    lay(true)
  }, [lay])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || isKeyTaken(event)) return
      event.preventDefault()
      open()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [open])
  useEffect(() => () => laySheet(false), [laySheet])
  return (
    <>
      <button type="button" className={styles.open} aria-keyshortcuts="?" aria-haspopup="dialog" onClick={open}>
        {button} <kbd aria-hidden="true">?</kbd>
      </button>
      <dialog className={styles.sheet} ref={sheet} aria-labelledby="key-help-title" onClose={() => lay(false)}>
        <header className={styles.head}>
          <h2 className={styles.title} id="key-help-title">
            {title}
          </h2>
          <form method="dialog">
            <button className={styles.close} aria-label={words.frame.close}>
              <Icon name="close" />
            </button>
          </form>
        </header>
        {isOpen && (
          <Suspense fallback={<div className={styles.loading} />}>
            <KeyList />
          </Suspense>
        )}
      </dialog>
    </>
  )
}
