import { Suspense, useEffect } from 'react'
import { useSheet } from '../../state/use-sheet.ts'
import { lazyPart } from '../../ui/chunks/lazy-part.tsx'
import { isKeyTaken } from '../../ui/focus/is-key-taken.ts'
import { SheetHead } from '../../ui/sheets/sheet-head.tsx'
import { Sheet } from '../../ui/sheets/sheet.tsx'
import { timelinePageWords } from '../../words/sections/timeline/timeline-page-words.ts'
import styles from './key-help.module.css'

const { button, title, failed } = timelinePageWords.keyHelp

// Few readers open the sheet, so what stands on it comes when it is opened.
const KeyList = lazyPart(async () => (await import('./keys/key-list.tsx')).KeyList, {
  words: failed,
  className: styles.failed,
})

/** A sheet that says which keys do what. A button and the question mark open it. */
export function KeyHelp() {
  const { sheet, isOpen, open, onClose } = useSheet()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || isKeyTaken(event)) return
      event.preventDefault()
      open()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [open])
  return (
    <>
      <button type="button" className={styles.open} aria-keyshortcuts="?" aria-haspopup="dialog" onClick={open}>
        {button} <kbd aria-hidden="true">?</kbd>
      </button>
      <Sheet {...{ sheet, onClose }} className={styles.sheet} labelledBy="key-help-title">
        <SheetHead title={title} id="key-help-title" />
        {isOpen && (
          <Suspense fallback={<div className={styles.loading} />}>
            <KeyList />
          </Suspense>
        )}
      </Sheet>
    </>
  )
}
