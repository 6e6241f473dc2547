import type { PublishedDisagreements } from '../../contract/disagreements-file.ts'
import { type FilteredDisagreements, filterDisagreements, passesFilter } from '../../selection/disagreement-filter.ts'
import {
  type FacetCounts,
  type FacetReader,
  type Found,
  filterColumns,
  type FilterColumns,
  startFilterColumns,
} from '../../selection/facet-filter.ts'
import type { SearchableTexts } from '../../selection/text/text-search.ts'
import type { View } from '../../state/address/view.ts'
import { eventFacets, sourcesWithOutlets } from '../filters/event-facets.ts'
import { LazySearch } from '../search/lazy-search.ts'
import type { DossierNames } from '../dossier-names.ts'
import type { OpenDossier } from '../open-dossier.ts'
import { words } from '../../words/words.ts'
import { toSearchable } from '../search/to-searchable.ts'
import { type Point, toPoints } from './disagreement-point.ts'

/** The disagreements of a dossier that is open, as filters and search read them. */
export class OpenDisagreements {
  readonly of: OpenDossier
  readonly points: readonly Point[]
  readonly search: LazySearch
  /** How many the dossier has; of a packed one these are the weightiest. */
  readonly ofAll: number
  readonly #columns: FilterColumns<Point>

  /** @throws an Error with the id that the dossier does not know: the two files are of different builds */
  constructor(of: OpenDossier, published: Omit<PublishedDisagreements, 'version' | 'dossier'>) {
    this.of = of
    this.points = toPoints(of, published)
    this.ofAll = published.of ?? this.points.length
    this.search = new LazySearch(() => toPointTexts(this))
    this.#columns = startFilterColumns(this.points, pointFacets(of.names))
  }

  /**
   * The disagreements that pass the filters of a view.
   * @param found what the text search found; `null` where no text is searched
   */
  select({ chosen, onlyDisputed, disagreements }: View, found: Found | null): DisagreementSelection {
    const { passes } = filterColumns(this.#columns, { chosen, onlyDisputed, found })
    const own = Uint8Array.from(this.points, (point) => (passesFilter(point, disagreements) ? 1 : 0))
    return {
      ...filterDisagreements(
        this.points.filter((_, at) => passes[at] === 1),
        disagreements,
      ),
      byFacet: filterColumns(this.#columns, { chosen, onlyDisputed, found, within: own }),
    }
  }

  /** How many disagreements a view would leave; `null` while the texts are not read that its text is searched in. */
  countIn(view: View): number | null {
    const text = view.text.trim()
    const { ready } = this.search
    if (text !== '' && !ready) return null
    return this.select(view, text === '' || !ready ? null : ready.find(text)).passed.length
  }
}

/** Those that pass all filters, and what the choices of attribute, kind and verdict would leave. */
export interface DisagreementSelection extends FilteredDisagreements<Point> {
  /** What the choices that disagreements share with events would leave. */
  readonly byFacet: FacetCounts
}

/** A disagreement has the kind, countries and actors of its event, and of sources only its own. */
function pointFacets(names: DossierNames): FacetReader<Point> {
  const [ofEvents, withOutlets] = [eventFacets(names), sourcesWithOutlets(names)]
  return {
    idOf: ({ id }) => id,
    isDisputed: () => true,
    valuesOf: ({ event, sources }, facet) =>
      facet === 'source' ? withOutlets([...sources]) : ofEvents.valuesOf(event, facet),
  }
}

/** Found by the texts of its event, but of words and outlets only by its own. */
function toPointTexts({ of, points }: OpenDisagreements): SearchableTexts[] {
  const toTexts = toSearchable(of)
  const { naming } = of.names
  return points.map(({ id, event, about, disagreement, sources }) => {
    const values = disagreement.readings.map((said) => words.publishedValueWords(said, about.id, naming) ?? [])
    return {
      ...toTexts({ ...event, sources: [...sources] }),
      id,
      words: [about.label, ...values.flat()].join(' · '),
    }
  })
}
