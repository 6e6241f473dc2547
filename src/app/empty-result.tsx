import type { DossierIndex } from '../contract/published.ts'
import { FACETS, filterEvents } from '../domain/event-filter.ts'
import { FACET_LABELS } from '../state/facet-options.ts'
import { filterColumnsOf } from '../state/filter-columns-of.ts'
import { searchOf } from '../state/search-of.ts'
import { clearFilters, type View } from '../state/view.ts'
import styles from './timeline-page.module.css'

interface EmptyResultProps {
  index: DossierIndex
  view: View
  onChange: (view: View) => void
}

/** No event passes: says which filter to give up to see some again. */
export function EmptyResult({ index, view, onChange }: EmptyResultProps) {
  const offers = waysOut(index, view)
  return (
    <div className={styles.empty}>
      <p>No event passes all of these filters.</p>
      <ul>
        {offers.map(({ words, left, without }) => (
          <li key={words}>
            <button type="button" className={styles.offer} onClick={() => onChange(without)}>
              Without {words}: {left} {left === 1 ? 'event' : 'events'}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={styles.offer} onClick={() => onChange(clearFilters(view))}>
            Without any filter: all {index.events.length}
          </button>
        </li>
      </ul>
    </div>
  )
}

/** Each single filter whose loss would leave events, the one that leaves most first. */
function waysOut(index: DossierIndex, view: View) {
  const ways: { words: string; without: View }[] = FACETS.filter((facet) => view.chosen[facet].length > 0).map(
    (facet) => ({
      words: `the choice of ${FACET_LABELS[facet].toLowerCase()}`,
      without: { ...view, chosen: { ...view.chosen, [facet]: [] } },
    }),
  )
  if (view.onlyDisputed) ways.push({ words: '“only disputed”', without: { ...view, onlyDisputed: false } })
  if (view.text.trim() !== '') ways.push({ words: `“${view.text.trim()}”`, without: { ...view, text: '' } })
  return ways
    .map((way) => ({ ...way, left: countOf(index, way.without) }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left)
}

function countOf(index: DossierIndex, { chosen, onlyDisputed, text }: View): number {
  const found = text.trim() === '' ? null : searchOf(index).find(text)
  return filterEvents(filterColumnsOf(index), { chosen, onlyDisputed, found }).events.length
}
