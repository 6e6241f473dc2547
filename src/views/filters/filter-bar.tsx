import { Suspense } from 'react'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useEmptyFacets } from '../../model/filters/use-empty-facets.ts'
import { type FacetCounts, FACETS } from '../../selection/facet-filter.ts'
import { clearFilters, isFiltering, type View, withChosen } from '../../state/address/view.ts'
import { SINGLE_COLUMN } from '../../ui/breakpoints.ts'
import { lazyPart } from '../../ui/chunks/lazy-part.tsx'
import { useMediaQuery } from '../../ui/screen/use-media-query.ts'
import { words } from '../../words/words.ts'
import { ActiveFilters } from './active-filters.tsx'
import { DropMenu } from './drop-menu.tsx'
import styles from './filter-bar.module.css'
import { FilterStatus } from './filter-status.tsx'
import type { OfferedFacet, OwnFilters, SingleFilter } from './offered-facet.ts'
import { SheetButton } from './sheet-button.tsx'
import { SingleFilterBox } from './single-filter-box.tsx'
import { toChips } from './to-chips.ts'

const loadOpened = () => import('./choices/opened-choices.ts')
const failed = { words: words.filters.failed, className: styles.none }

const FacetChoices = lazyPart(async () => (await loadOpened()).FacetChoices, failed)
const FilterSheet = lazyPart(async () => (await loadOpened()).FilterSheet, failed)
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
  /** On a page that filters something other than events. It does not offer “only disputed”. */
  own?: OwnFilters
  /** What is counted, in the plural, if the page does not say it otherwise. */
  noun?: string
}

/**
 * Filters by kind, country, actor, source and dispute, each with the number of events that it would leave: a bar of
 * menus; where there is no room for it, a button that stays in sight and opens a sheet.
 */
export function FilterBar({ dossier, view, filtered, onChange, own, noun = '' }: FilterBarProps) {
  const isCompact = useMediaQuery(SINGLE_COLUMN)
  const all = own?.of ?? dossier.events.length
  const facets = useOfferedFacets(dossier, view, filtered, onChange, own)
  const onlyDisputed: SingleFilter = {
    label: words.filters.onlyDisputed,
    isSet: view.onlyDisputed,
    count: filtered.disputedCount,
    most: dossier.counts.disputedEvents,
    onToggle: () => onChange({ ...view, onlyDisputed: !view.onlyDisputed }),
  }
  const chips = [...toChips(dossier, view, filtered, onChange), ...(own?.chips ?? [])]
  const isFiltered = own ? own.isFiltering : isFiltering(view)
  const shown = own?.shown ?? filtered.count
  const clear = () => onChange(clearFilters(view))
  // What opens is asked for when a reader comes near.
  const loadAhead = () => void loadOpened().catch(() => {})
  const withoutChoices = () => (
    <Suspense fallback={<Loading words={words.frame.loading.sources} />}>
      <WithoutChoices dossier={dossier} view={view} onChange={onChange} />
    </Suspense>
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it is no control: it hears that its controls are near
    <section
      className={isCompact ? `${styles.bar} ${styles.compact}` : styles.bar}
      aria-label={words.filters.title}
      onPointerEnter={loadAhead}
      onFocus={loadAhead}
    >
      {isCompact && (
        <SheetButton set={chips.length + (!own && view.onlyDisputed ? 1 : 0)}>
          <FilterSheet
            {...{ dossier, facets, all, shown }}
            withoutChoices={dossier.packed ? null : withoutChoices}
            single={own?.single ?? onlyDisputed}
            noun={own ? 'disagreement' : 'event'}
            onClear={isFiltered ? clear : null}
          />
        </SheetButton>
      )}
      {!own && <SingleFilterBox {...onlyDisputed} />}
      {!isCompact && (
        <div className={styles.facets}>
          {facets.map((facet) => (
            <DropMenu key={facet.key} label={facet.label} disabled={facet.isEmpty}>
              {() => (
                <Suspense fallback={<Loading words={words.frame.loading.choices} />}>
                  <FacetChoices dossier={dossier} facet={facet} most={all} isMenu />
                </Suspense>
              )}
            </DropMenu>
          ))}
          {own && <SingleFilterBox {...own.single} />}
          {!dossier.packed && <DropMenu label={words.filters.without}>{withoutChoices}</DropMenu>}
        </div>
      )}
      {isFiltered && <ActiveFilters chips={chips} onClear={clear} />}
      <FilterStatus dossier={dossier} view={view} shown={shown} of={all} noun={noun} />
    </section>
  )
}

/** The facets of events, and those of the page. */
function useOfferedFacets(
  dossier: OpenDossier,
  view: View,
  filtered: FacetCounts,
  onChange: (view: View) => void,
  own: OwnFilters | undefined,
): OfferedFacet[] {
  const empty = useEmptyFacets(dossier)
  const ofEvents = FACETS.map((facet) => ({
    key: facet,
    label: words.filters.facets[facet],
    of: facet,
    isEmpty: empty.has(facet),
    chosen: view.chosen[facet],
    counts: () => filtered.countsOf(facet),
    onChoose: (chosen: readonly string[]) => onChange(withChosen(view, facet, chosen)),
  }))
  return [...ofEvents, ...(own?.facets ?? [])]
}

function Loading({ words: said }: { words: string }) {
  return (
    <p className={styles.none} role="status">
      {said}
    </p>
  )
}
