import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { FacetOption } from '../../model/filters/facet-options.ts'
import { toNeedle } from '../../selection/text/needle.ts'
import { Icon } from '../../ui/icon.tsx'
import { words } from '../../words/words.ts'
import styles from './filter-bar.module.css'

interface FacetMenuProps {
  label: string
  /** How many choices there are; `null` until that is known. */
  size: number | null
  /** Called when the menu opens. */
  options: () => readonly FacetOption[]
  chosen: readonly string[]
  /** How many each choice would leave; called while the menu is open. */
  counts: () => ReadonlyMap<string, number>
  onToggle: (id: string) => void
}

/** A menu with more choices than this has a field to narrow them. */
const LONG_LIST = 12

/** The choices of one facet, behind a button. Choices that would leave nothing stay in place, disabled. */
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
  const isSought = toNeedle(typed)
  const listed = options.filter(({ label: name }) => isSought(name))
  return (
    <>
      {options.length > LONG_LIST && (
        <input
          type="search"
          className={styles.narrow}
          placeholder={words.filters.findAmong(options.length)}
          aria-label={words.filters.find(label)}
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
        {listed.length === 0 && <p className={styles.none}>{words.filters.noChoice(typed.trim())}</p>}
      </div>
    </>
  )
}
