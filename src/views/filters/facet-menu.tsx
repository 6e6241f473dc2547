import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { FacetOption } from '../../model/filters/facet-options.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './filter-bar.module.css'

interface FacetMenuProps {
  label: string
  /** How many choices there are; `null` while that is not known. */
  size: number | null
  /** Asked for when the menu is opened. */
  options: () => readonly FacetOption[]
  chosen: readonly string[]
  /** What each choice would leave; asked for while the menu is open. */
  counts: () => ReadonlyMap<string, number>
  onToggle: (id: string) => void
}

/** More choices than this get a field to narrow them. */
const LONG_LIST = 12

/** The choices of one facet, behind a button. Choices that would leave nothing stay where they are, disabled. */
export function FacetMenu(props: FacetMenuProps) {
  const { label, size } = props
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
        // The keyboard has gone on.
        if (relatedTarget && !root.current?.contains(relatedTarget)) setOpen(false)
      }}
    >
      <button
        type="button"
        ref={button}
        className={styles.facetButton}
        aria-expanded={open}
        aria-controls={id}
        disabled={size === 0}
        onClick={() => setOpen(!open)}
      >
        {label} <span className={styles.count}>{size ?? ' '}</span> <Icon name="chevronDown" size={12} />
      </button>
      {open && (
        <fieldset className={styles.menu} id={id}>
          <legend className="visually-hidden">{label}</legend>
          <FacetChoices {...props} />
        </fieldset>
      )}
    </div>
  )
}

function FacetChoices({ label, options: listOptions, chosen, counts: countOptions, onToggle }: FacetMenuProps) {
  const [options] = useState(listOptions)
  const counts = countOptions()
  const [typed, setTyped] = useState('')
  const needle = typed.trim().toLowerCase()
  const listed = needle === '' ? options : options.filter((option) => option.label.toLowerCase().includes(needle))
  return (
    <>
      {options.length > LONG_LIST && (
        <input
          type="search"
          className={styles.narrow}
          placeholder={`Find among ${options.length}`}
          aria-label={`Find a ${label.toLowerCase()}`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <div className={styles.options}>
        {listed.map((option) => {
          const count = counts.get(option.id) ?? 0
          const checked = chosen.includes(option.id)
          return (
            <label key={option.id} className={styles.option}>
              <input
                type="checkbox"
                checked={checked}
                disabled={!checked && count === 0}
                onChange={() => onToggle(option.id)}
              />
              <span className={styles.optionLabel}>{option.label}</span>
              <span className={styles.count}>{count}</span>
            </label>
          )
        })}
        {listed.length === 0 && <p className={styles.none}>Nothing here is called “{typed.trim()}”.</p>}
      </div>
    </>
  )
}
