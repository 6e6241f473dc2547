import type { ReactNode, RefObject } from 'react'
import styles from './sheet.module.css'

interface SheetProps {
  sheet: RefObject<HTMLDialogElement | null>
  /** Sets how wide it is at most (`--sheet-width`), and how high one at the foot is (`--sheet-height`). */
  className: string | undefined
  /** The id of its title, where that stands on it from the first; else what it is called. */
  labelledBy?: string
  label?: string
  /** Stands at the foot of the screen: of a phone, or of any. Else it is in the middle. */
  atFoot?: 'phone' | 'always'
  onClose: () => void
  children: ReactNode
}

/** A dialog over the page. The browser keeps the focus on it, closes it with Escape, and gives the focus back. */
export function Sheet({ sheet, className, labelledBy, label, atFoot, onClose, children }: SheetProps) {
  return (
    <dialog
      className={`${styles.sheet} ${className}`}
      data-at-foot={atFoot}
      ref={sheet}
      aria-labelledby={labelledBy}
      aria-label={label}
      onClose={onClose}
    >
      {children}
    </dialog>
  )
}
