import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import styles from './filter-bar.module.css'

interface DropMenuProps {
  label: string
  disabled?: boolean
  /** What opens beneath the button. */
  children: () => ReactNode
}

/** A button of the filter bar, and what opens beneath it: until Escape, or until a reader goes on elsewhere. */
export function DropMenu({ label, disabled = false, children }: DropMenuProps) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [open])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }

  return (
    <div
      className={styles.facet}
      ref={root}
      role="presentation"
      data-open-menu={open || undefined}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !root.current?.contains(relatedTarget)) setOpen(false)
      }}
    >
      <button
        type="button"
        ref={button}
        className={styles.facetButton}
        aria-expanded={open}
        aria-controls={id}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {label} <Icon name="chevronDown" size={12} />
      </button>
      {open && (
        <fieldset className={styles.menu} id={id}>
          <legend className="visually-hidden">{label}</legend>
          {children()}
        </fieldset>
      )}
    </div>
  )
}
