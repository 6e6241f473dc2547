import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { type FacetCounts, FACETS } from '../../selection/facet-filter.ts'
import { formatCount } from '../../words/dispute-words.ts'
import { FACET_LABELS, facetLabel, toFacetOptions } from '../../model/filters/facet-options.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useFacetSizes } from '../../model/filters/use-facet-sizes.ts'
import { useIsReadingTexts } from '../../model/filters/use-selection.ts'
import { clearFilters, isFiltering, toggleChoice, type View } from '../../state/address/view.ts'
import { Icon } from '../../ui/icon.tsx'
import { FacetMenu } from './facet-menu.tsx'
import styles from './filter-bar.module.css'

interface FilterBarProps {
  dossier: OpenDossier
  view: View
  /** What every choice would leave. */
  filtered: FacetCounts
  onChange: (view: View) => void
  /** Of a page that filters something else than events. */
  own?: OwnFilters
  /** What is shown, where the page does not say. */
  noun?: string
}

/** What a page of its own counts and filters by, besides the facets. Whether an event is disputed is no choice there. */
export interface OwnFilters {
  readonly shown: number
  readonly of: number
  readonly isFiltering: boolean
  readonly menus: ReactNode
  readonly chips: readonly {
    readonly key: string
    readonly label: string
    readonly count: number
    readonly onRemove: () => void
  }[]
}

/** Filters by kind, country, actor, source and dispute, each with how many events it would leave. */
export function FilterBar({ dossier, view, filtered, onChange, own, noun = '' }: FilterBarProps) {
  const sizes = useFacetSizes(dossier)
  const isReading = useIsReadingTexts(dossier.search, view)
  const chips = FACETS.flatMap((facet) =>
    view.chosen[facet].map((id) => ({
      facet,
      id,
      // What is chosen may not have been known on a day of the past.
      label: facetLabel(dossier.today, facet, id),
      count: filtered.countsOf(facet).get(id) ?? 0,
    })),
  )
  const isFiltered = own ? own.isFiltering : isFiltering(view)
  return (
    <section className={styles.bar} aria-label="Filters">
      {!own && (
        <label className={styles.disputed}>
          <input
            type="checkbox"
            checked={view.onlyDisputed}
            disabled={!view.onlyDisputed && filtered.disputedCount === 0}
            onChange={(event) => onChange({ ...view, onlyDisputed: event.target.checked })}
          />
          Only disputed <span className={styles.count}>{formatCount(filtered.disputedCount)}</span>
        </label>
      )}
      <div className={styles.facets}>
        {FACETS.map((facet) => (
          <FacetMenu
            key={facet}
            label={FACET_LABELS[facet]}
            size={sizes && sizes[facet]}
            options={() => toFacetOptions(dossier, facet)}
            chosen={view.chosen[facet]}
            counts={() => filtered.countsOf(facet)}
            onToggle={(id) => onChange(toggleChoice(view, facet, id))}
          />
        ))}
        {own?.menus}
      </div>
      {isFiltered && (
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
          {own?.chips.map(({ key, ...chip }) => (
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
              Clear
            </button>
          </li>
        </ul>
      )}
      <p className={styles.shown} role="status">
        {isReading && `Reading ${formatCount(dossier.events.length)} events for the search … `}
        <b>{formatCount(own?.shown ?? filtered.count)}</b> of {formatCount(own?.of ?? dossier.events.length)}{' '}
        {noun && `${noun} `}shown
      </p>
    </section>
  )
}

function Chip({ label, count, onRemove }: { label: string; count: number | null; onRemove: () => void }) {
  return (
    <button
      type="button"
      className={styles.chip}
      onClick={({ currentTarget }) => goOnFrom(currentTarget, onRemove)}
      aria-label={`Remove filter ${label}`}
    >
      {label} {count !== null && <span className={styles.count}>{count}</span>}
      <Icon name="close" size={12} />
    </button>
  )
}

/** Does what takes a button of the chips away; the focus goes on to what comes after it, or else to the first filter. */
function goOnFrom(button: HTMLElement, remove: () => void) {
  const [chips, bar] = [button.closest('ul'), button.closest('section')]
  const at = [...(chips?.querySelectorAll('button') ?? [])].findIndex((chip) => chip === button)
  flushSync(remove)
  // Without a filter the whole list of them is gone.
  const left = chips?.isConnected ? chips.querySelectorAll('button') : []
  const next = left[Math.min(at, left.length - 1)] ?? bar?.querySelector<HTMLElement>('input:enabled, button:enabled')
  next?.focus({ preventScroll: true })
}
