import { FACETS } from '../../selection/facet-filter.ts'
import { clearFilters, type View } from '../../state/address/view.ts'
import { goOnAt } from '../../ui/focus/go-on-at.ts'
import { emptyResultWords } from '../../words/sections/filters/empty-result-words.ts'
import { words } from '../../words/words.ts'
import styles from './empty-result.module.css'

interface EmptyResultProps {
  /** What is filtered: it counts what a view would leave, once it can. */
  of: { countIn: (view: View) => number | null }
  /** How many there are without a filter. */
  all: number
  view: View
  onChange: (view: View) => void
  /** What they are. */
  what?: 'event' | 'disagreement'
  /** Id of the element that shows what passes: there the keyboard goes on. */
  results?: string
}

/** Where nothing passes the filters: says which one to give up to see some again, or that there is nothing at all. */
export function EmptyResult({ of, all, view, onChange, what = 'event', results = 'events' }: EmptyResultProps) {
  const offers = waysOut(view, (without) => of.countIn(without))
  const unfiltered = clearFilters(view)
  if (all === 0) {
    return (
      <div className={styles.empty}>
        <p>{emptyResultWords.noneAtAll(what, view.knownOn)}</p>
      </div>
    )
  }
  return (
    <div className={styles.empty}>
      <p>{words.frame.noneMatches(what)}</p>
      <ul>
        {offers.map(({ filter, left, without }) => (
          <li key={filter}>
            <button type="button" className={styles.offer} onClick={() => goOnAt(results, () => onChange(without))}>
              {emptyResultWords.without(filter, left, what)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={styles.offer} onClick={() => goOnAt(results, () => onChange(unfiltered))}>
            {emptyResultWords.withoutAny(all)}
          </button>
        </li>
      </ul>
    </div>
  )
}

/** Each single filter that can be given up to see some again, the one that brings most first. */
function waysOut(view: View, countLeft: (view: View) => number | null) {
  const { oneFilter } = emptyResultWords
  const ways: { filter: string; without: View }[] = FACETS.filter((facet) => view.chosen[facet].length > 0).map(
    (facet) => ({ filter: oneFilter[facet], without: { ...view, chosen: { ...view.chosen, [facet]: [] } } }),
  )
  const text = view.text.trim()
  if (view.onlyDisputed) ways.push({ filter: oneFilter.onlyDisputed, without: { ...view, onlyDisputed: false } })
  if (text !== '') ways.push({ filter: oneFilter.text(text), without: { ...view, text: '' } })
  const own = view.disagreements
  const withoutOwn = (filter: string, change: Partial<View['disagreements']>) =>
    ways.push({ filter, without: { ...view, disagreements: { ...own, ...change } } })
  if (own.difference !== null) withoutOwn(oneFilter.difference, { difference: null })
  if (own.attributes.length > 0) withoutOwn(oneFilter.attribute, { attributes: [] })
  if (own.verdicts.length > 0) withoutOwn(oneFilter.verdict, { verdicts: [] })
  if (own.natures.length > 0) withoutOwn(oneFilter.nature, { natures: [] })
  if (own.onlyCopied) withoutOwn(oneFilter.copied, { onlyCopied: false })
  return ways
    .map((way) => ({ ...way, left: countLeft(way.without) ?? 0 }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left)
}
