import { type ReactNode, Suspense } from 'react'
import { useSheet } from '../../state/use-sheet.ts'
import { Icon } from '../../ui/icon.tsx'
import { Sheet } from '../../ui/sheets/sheet.tsx'
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
  const { sheet, isOpen, open, onClose } = useSheet()
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
      <Sheet {...{ sheet, onClose }} className={styles.sheet} label={words.filters.title} atFoot="always">
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
      </Sheet>
    </>
  )
}
