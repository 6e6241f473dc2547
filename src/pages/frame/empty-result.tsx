import { FACETS } from '../../selection/facet-filter.ts'
import { formatDay } from '../../words/en/dates.ts'
import { count } from '../../words/en/numbers.ts'
import { FACET_LABELS } from '../../model/filters/facet-options.ts'
import { clearFilters, type View } from '../../state/address/view.ts'
import { goOnAt } from '../../ui/focus/go-on-at.ts'
import styles from './empty-result.module.css'

interface EmptyResultProps {
  /** What is filtered: it counts what a view would leave. */
  of: { countIn: (view: View) => number }
  /** How many there are without a filter. */
  all: number
  view: View
  onChange: (view: View) => void
  /** What one of them is called. */
  noun?: string
  /** Id of the element that shows what passes: there the keyboard goes on. */
  results?: string
}

/** No event passes: says which filter to give up to see some again, or that there is none. */
export function EmptyResult({ of, all, view, onChange, noun = 'event', results = 'events' }: EmptyResultProps) {
  const offers = waysOut(view, (without) => of.countIn(without))
  const unfiltered = clearFilters(view)
  if (all === 0) {
    const when = view.knownOn === null ? '' : ` as known on ${formatDay(view.knownOn)}`
    return (
      <div className={styles.empty}>
        <p>
          There is no {noun}
          {when}.
        </p>
      </div>
    )
  }
  return (
    <div className={styles.empty}>
      <p>No {noun} passes all of these filters.</p>
      <ul>
        {offers.map(({ words, left, without }) => (
          <li key={words}>
            <button type="button" className={styles.offer} onClick={() => goOnAt(results, () => onChange(without))}>
              Without {words}: {count(left, noun)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={styles.offer} onClick={() => goOnAt(results, () => onChange(unfiltered))}>
            Without any filter: all {all}
          </button>
        </li>
      </ul>
    </div>
  )
}

/** Each single filter whose loss would leave events, the one that leaves most first. */
function waysOut(view: View, countLeft: (view: View) => number) {
  const ways: { words: string; without: View }[] = FACETS.filter((facet) => view.chosen[facet].length > 0).map(
    (facet) => ({
      words: `the choice of ${FACET_LABELS[facet].toLowerCase()}`,
      without: { ...view, chosen: { ...view.chosen, [facet]: [] } },
    }),
  )
  if (view.onlyDisputed) ways.push({ words: '“only disputed”', without: { ...view, onlyDisputed: false } })
  if (view.text.trim() !== '') ways.push({ words: `“${view.text.trim()}”`, without: { ...view, text: '' } })
  const own = view.disagreements
  const withoutOwn = (words: string, change: Partial<View['disagreements']>) =>
    ways.push({ words, without: { ...view, disagreements: { ...own, ...change } } })
  if (own.difference !== null) withoutOwn('the kind of disagreement', { difference: null })
  if (own.attributes.length > 0) withoutOwn('the choice of attribute', { attributes: [] })
  if (own.verdicts.length > 0) withoutOwn('the choice of verdict', { verdicts: [] })
  return ways
    .map((way) => ({ ...way, left: countLeft(way.without) }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left)
}
