import { useState } from 'react'
import type { FacetOption } from '../../model/filters/facet-options.ts'
import { toNeedle } from '../../selection/text/needle.ts'
import { words } from '../../words/words.ts'
import { DropMenu } from './drop-menu.tsx'
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
  return (
    <DropMenu label={label} count={size ?? ' '} disabled={size === 0}>
      {() => <FacetChoices {...props} />}
    </DropMenu>
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
