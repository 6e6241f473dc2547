import { type ReactNode, Suspense } from 'react'
import { type FacetCounts, FACETS } from '../../selection/facet-filter.ts'
import { toFacetOptions } from '../../model/filters/facet-options.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useFacetSizes } from '../../model/filters/use-facet-sizes.ts'
import { useTextState } from '../../model/filters/use-selection.ts'
import { isFiltering, toggleChoice, type View } from '../../state/address/view.ts'
import { lazyPart } from '../../ui/chunks/lazy-part.tsx'
import { words } from '../../words/words.ts'
import { ActiveFilters, type OwnChip } from './active-filters.tsx'
import { DropMenu } from './drop-menu.tsx'
import { FacetMenu } from './facet-menu.tsx'
import styles from './filter-bar.module.css'

// Few readers take anything out: what can be is a chunk of its own, beside that which computes what is left.
const WithoutChoices = lazyPart(async () => (await import('./without-choices.tsx')).WithoutChoices, {
  words: words.problems.withoutFailed,
  className: styles.none,
})

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
  readonly chips: readonly OwnChip[]
}

/** Filters by kind, country, actor, source and dispute, each with the number of events that it would leave. */
export function FilterBar({ dossier, view, filtered, onChange, own, noun = '' }: FilterBarProps) {
  const sizes = useFacetSizes(dossier)
  const texts = useTextState(dossier.search, view)
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
        <DropMenu label={words.filters.without}>
          {() => (
            <Suspense fallback={<WithoutLoading />}>
              <WithoutChoices dossier={dossier} view={view} onChange={onChange} />
            </Suspense>
          )}
        </DropMenu>
      </div>
      {isFiltered && (
        <ActiveFilters dossier={dossier} view={view} filtered={filtered} onChange={onChange} own={own?.chips ?? []} />
      )}
      <p className={styles.shown} role="status">
        {texts === 'reading' && words.filters.readingTexts(dossier.events.length)}
        {texts === 'failed' && (
          <>
            {words.filters.textsFailed(view.text.trim())}
            <button type="button" className={styles.clear} onClick={dossier.search.retry}>
              {words.frame.tryAgain}
            </button>{' '}
          </>
        )}
        <b>{shown}</b>
        {ofAll}
      </p>
    </section>
  )
}

function WithoutLoading() {
  return (
    <p className={styles.none} role="status">
      {words.frame.loading.sources}
    </p>
  )
}
