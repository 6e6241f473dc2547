import { flushSync } from 'react-dom'
import { facetLabel } from '../../model/filters/facet-options.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { type FacetCounts, FACETS } from '../../selection/facet-filter.ts'
import { clearFilters, toggleChoice, type View } from '../../state/address/view.ts'
import { Icon } from '../../ui/icon.tsx'
import { words } from '../../words/words.ts'
import styles from './filter-bar.module.css'

/** A filter that a page has besides those of events. */
export interface OwnChip extends ChipProps {
  readonly key: string
}

interface ActiveFiltersProps {
  dossier: OpenDossier
  view: View
  /** How many every choice would leave. */
  filtered: FacetCounts
  onChange: (view: View) => void
  own: readonly OwnChip[]
}

/** The filters that are set, each as a button that removes it. */
export function ActiveFilters({ dossier, view, filtered, onChange, own }: ActiveFiltersProps) {
  const text = view.text.trim()
  const typed = {
    key: 'text',
    label: words.filters.typed(text),
    count: null,
    onRemove: () => onChange({ ...view, text: '' }),
  }
  const chosen = FACETS.flatMap((facet) =>
    view.chosen[facet].map((id) => ({
      key: `${facet} ${id}`,
      // On a day of the past, a choice may not have been known yet: today's dossier names it.
      label: facetLabel(dossier.today, facet, id),
      count: filtered.countsOf(facet).get(id) ?? 0,
      onRemove: () => onChange(toggleChoice(view, facet, id)),
    })),
  )
  const chips: readonly OwnChip[] = [...(text === '' ? [] : [typed]), ...chosen, ...own]
  return (
    <ul className={styles.chips} aria-label={words.filters.active}>
      {chips.map(({ key, ...chip }) => (
        <li key={key}>
          <Chip {...chip} />
        </li>
      ))}
      <li>
        <button
          type="button"
          className={styles.clear}
          onClick={({ currentTarget }) => goOnFrom(currentTarget, () => onChange(clearFilters(view)))}
        >
          {words.filters.clear}
        </button>
      </li>
    </ul>
  )
}

interface ChipProps {
  readonly label: string
  /** How many the filter leaves; `null`: not shown. */
  readonly count: number | null
  readonly onRemove: () => void
}

function Chip({ label, count, onRemove }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      onClick={({ currentTarget }) => goOnFrom(currentTarget, onRemove)}
      aria-label={words.filters.remove(label)}
    >
      {label} {count !== null && <span className={styles.count}>{count}</span>}
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
