import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { type FacetCounts, FACETS } from '../../selection/facet-filter.ts'
import { facetLabel, toFacetOptions } from '../../model/filters/facet-options.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useFacetSizes } from '../../model/filters/use-facet-sizes.ts'
import { useIsReadingTexts } from '../../model/filters/use-selection.ts'
import { clearFilters, isFiltering, toggleChoice, type View } from '../../state/address/view.ts'
import { Icon } from '../../ui/icon.tsx'
import { words } from '../../words/words.ts'
import { FacetMenu } from './facet-menu.tsx'
import styles from './filter-bar.module.css'

interface FilterBarProps {
  dossier: OpenDossier
  view: View
  /** How many every choice would leave. */
  filtered: FacetCounts
  onChange: (view: View) => void
  /** On a page that filters something other than events. */
  own?: OwnFilters
  /** What is counted, in the plural, if the page does not say it otherwise. */
  noun?: string
}

/** What such a page counts, and filters by besides the facets. It does not offer “only disputed”. */
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

/** Filters by kind, country, actor, source and dispute, each with the number of events that it would leave. */
export function FilterBar({ dossier, view, filtered, onChange, own, noun = '' }: FilterBarProps) {
  const sizes = useFacetSizes(dossier)
  const isReading = useIsReadingTexts(dossier.search, view)
  const chips = FACETS.flatMap((facet) =>
    view.chosen[facet].map((id) => ({
      facet,
      id,
      // On a day of the past, a choice may not have been known yet: today's dossier names it.
      label: facetLabel(dossier.today, facet, id),
      count: filtered.countsOf(facet).get(id) ?? 0,
    })),
  )
  const isFiltered = own ? own.isFiltering : isFiltering(view)
  const [shown, ofAll] = words.filters.shown(own?.shown ?? filtered.count, own?.of ?? dossier.events.length, noun)
  return (
    <section className={styles.bar} aria-label={words.filters.title}>
      {!own && (
        <label className={styles.disputed}>
          <input
            type="checkbox"
            checked={view.onlyDisputed}
            disabled={!view.onlyDisputed && filtered.disputedCount === 0}
            onChange={(event) => onChange({ ...view, onlyDisputed: event.target.checked })}
          />
          {words.filters.onlyDisputed} <span className={styles.count}>{words.formatCount(filtered.disputedCount)}</span>
        </label>
      )}
      <div className={styles.facets}>
        {FACETS.map((facet) => (
          <FacetMenu
            key={facet}
            label={words.filters.facets[facet]}
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
        <ul className={styles.chips} aria-label={words.filters.active}>
          {view.text.trim() !== '' && (
            <li>
              <Chip
                label={words.filters.typed(view.text.trim())}
                count={null}
                onRemove={() => onChange({ ...view, text: '' })}
              />
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
              {words.filters.clear}
            </button>
          </li>
        </ul>
      )}
      <p className={styles.shown} role="status">
        {isReading && words.filters.readingTexts(dossier.events.length)}
        <b>{shown}</b>
        {ofAll}
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
