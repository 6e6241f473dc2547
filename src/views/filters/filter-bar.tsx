import { useMemo } from 'react'
import type { DossierIndex, IndexEvent } from '../../contract/published.ts'
import { type FilteredEvents, FACETS } from '../../domain/event-filter.ts'
import { FACET_LABELS, toFacetOptions } from '../../state/facet-options.ts'
import { clearFilters, isFiltering, toggleChoice, type View } from '../../state/view.ts'
import { Icon } from '../../ui/icon.tsx'
import { FacetMenu } from './facet-menu.tsx'
import styles from './filter-bar.module.css'

interface FilterBarProps {
  index: DossierIndex
  view: View
  filtered: FilteredEvents<IndexEvent>
  onChange: (view: View) => void
  /** What is shown, where the page does not say. */
  noun?: string
}

/** Filters by kind, country, actor, source and dispute, each with how many events it would leave. */
export function FilterBar({ index, view, filtered, onChange, noun = '' }: FilterBarProps) {
  const options = useMemo(() => toFacetOptions(index), [index])
  const chips = FACETS.flatMap((facet) =>
    view.chosen[facet].map((id) => ({
      facet,
      id,
      label: options[facet].find((option) => option.id === id)?.label ?? id,
      count: filtered.counts[facet].get(id) ?? 0,
    })),
  )
  return (
    <section className={styles.bar} aria-label="Filters">
      <label className={styles.disputed}>
        <input
          type="checkbox"
          checked={view.onlyDisputed}
          disabled={!view.onlyDisputed && filtered.disputedCount === 0}
          onChange={(event) => onChange({ ...view, onlyDisputed: event.target.checked })}
        />
        Only disputed <span className={styles.count}>{filtered.disputedCount}</span>
      </label>
      <div className={styles.facets}>
        {FACETS.map((facet) => (
          <FacetMenu
            key={facet}
            label={FACET_LABELS[facet]}
            options={options[facet]}
            chosen={view.chosen[facet]}
            counts={filtered.counts[facet]}
            onToggle={(id) => onChange(toggleChoice(view, facet, id))}
          />
        ))}
      </div>
      <ul className={styles.chips} aria-label="Active filters">
        {view.text.trim() !== '' && (
          <li>
            <Chip label={`“${view.text.trim()}”`} count={null} onRemove={() => onChange({ ...view, text: '' })} />
          </li>
        )}
        {chips.map(({ facet, id, label, count }) => (
          <li key={`${facet} ${id}`}>
            <Chip label={label} count={count} onRemove={() => onChange(toggleChoice(view, facet, id))} />
          </li>
        ))}
        {isFiltering(view) && (
          <li>
            <button type="button" className={styles.clear} onClick={() => onChange(clearFilters(view))}>
              Clear
            </button>
          </li>
        )}
      </ul>
      <p className={styles.shown} role="status">
        <b>{filtered.events.length}</b> of {index.events.length} {noun && `${noun} `}shown
      </p>
    </section>
  )
}

function Chip({ label, count, onRemove }: { label: string; count: number | null; onRemove: () => void }) {
  return (
    <button type="button" className={styles.chip} onClick={onRemove} aria-label={`Remove filter ${label}`}>
      {label} {count !== null && <span className={styles.count}>{count}</span>}
      <Icon name="close" size={12} />
    </button>
  )
}
