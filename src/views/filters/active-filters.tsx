import { flushSync } from 'react-dom'
import { Icon } from '../../ui/icon.tsx'
import { filterStatusWords } from '../../words/sections/filters/filter-status-words.ts'
import { words } from '../../words/words.ts'
import styles from './filter-bar.module.css'
import type { OwnChip } from './offered-facet.ts'

interface ActiveFiltersProps {
  chips: readonly OwnChip[]
  onClear: () => void
}

/** The filters that are set, each as a button that removes it. */
export function ActiveFilters({ chips, onClear }: ActiveFiltersProps) {
  return (
    <ul className={styles.chips} aria-label={filterStatusWords.active}>
      {chips.map(({ key, ...chip }) => (
        <li key={key}>
          <Chip {...chip} />
        </li>
      ))}
      <li>
        <button
          type="button"
          className={styles.clear}
          onClick={({ currentTarget }) => goOnFrom(currentTarget, onClear)}
        >
          {words.filters.clear}
        </button>
      </li>
    </ul>
  )
}

function Chip({ label, count, onRemove }: Omit<OwnChip, 'key'>) {
  return (
    <button
      type="button"
      className={styles.chip}
      onClick={({ currentTarget }) => goOnFrom(currentTarget, onRemove)}
      aria-label={filterStatusWords.remove(label)}
    >
      {label} {count !== null && <span className={styles.count}>{words.formatCount(count)}</span>}
      <Icon name="close" size={12} />
    </button>
  )
}

/** Removes a button of the chips; the focus goes to the next one, or else to the first filter. */
function goOnFrom(button: HTMLElement, remove: () => void) {
  const [chips, bar] = [button.closest('ul'), button.closest('section')]
  const at = [...(chips?.querySelectorAll('button') ?? [])].findIndex((chip) => chip === button)
  flushSync(remove)
  // Without any filter, the list of chips is gone.
  const left = chips?.isConnected ? chips.querySelectorAll('button') : []
  const next = left[Math.min(at, left.length - 1)] ?? bar?.querySelector<HTMLElement>('input:enabled, button:enabled')
  next?.focus({ preventScroll: true })
}
