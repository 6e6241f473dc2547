import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { useSession } from '../../state/session-store.ts'
import { Icon } from '../../ui/icon.tsx'
import { words } from '../../words/words.ts'
import styles from './filter-bar.module.css'

interface SheetButtonProps {
  /** How many filters are set. */
  set: number
  /** What stands on the sheet while it is open. A form of the method `dialog` on it closes it. */
  children: ReactNode
}

/** A button that opens the sheet of the filters. The browser keeps the focus on the sheet, and gives it back. */
export function SheetButton({ set, children }: SheetButtonProps) {
  const sheet = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  const laySheet = useSession((state) => state.laySheet)
  useEffect(() => () => laySheet(false), [laySheet])
  const lay = (opens: boolean) => {
    setOpen(opens)
    laySheet(opens)
  }
  const open = () => {
    sheet.current?.showModal()
    lay(true)
  }
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        aria-label={words.filters.openWithSet(set)}
        onClick={open}
      >
        <Icon name="filter" /> {words.filters.open}
        <b className={styles.set}>{set > 0 && words.formatCount(set)}</b>
      </button>
      <dialog className={styles.sheet} ref={sheet} aria-label={words.filters.title} onClose={() => lay(false)}>
        {isOpen && (
          <Suspense
            fallback={
              <p className={styles.none} role="status">
                {words.frame.loading.choices}
              </p>
            }
          >
            {children}
          </Suspense>
        )}
      </dialog>
    </>
  )
}
