import type { FacetSection } from '../../model/filters/facet-choices.ts'
import type { Facet } from '../../selection/facet-filter.ts'

/** A facet as the filters offer it: in a menu of the bar, or in the sheet. */
export interface OfferedFacet {
  readonly key: string
  readonly label: string
  /** Its choices; or the facet of the dossier whose choices they are, read when it is opened. */
  readonly of: Facet | readonly FacetSection[]
  /** It has no choice at all. */
  readonly isEmpty: boolean
  readonly chosen: readonly string[]
  /** How many each choice would leave; called while the facet is open. */
  readonly counts: () => ReadonlyMap<string, number>
  readonly onChoose: (chosen: readonly string[]) => void
}

/** What a page counts that filters something other than events, and by what it filters besides the facets of events. */
export interface OwnFilters {
  readonly shown: number
  readonly of: number
  readonly isFiltering: boolean
  readonly facets: readonly OfferedFacet[]
  /** A filter of one choice; it stands after the facets. */
  readonly single: SingleFilter
  readonly chips: readonly OwnChip[]
}

/** A filter that is set or not. */
export interface SingleFilter {
  readonly label: string
  readonly isSet: boolean
  /** How many it would leave, and how many without any filter. */
  readonly count: number
  readonly most: number
  readonly onToggle: () => void
}

/** A filter that is set, as a button that takes it away. */
export interface OwnChip {
  readonly key: string
  readonly label: string
  /** How many the filter leaves; `null`: not shown. */
  readonly count: number | null
  readonly onRemove: () => void
}
