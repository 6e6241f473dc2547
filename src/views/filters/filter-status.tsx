import { isReadingFacets, useTextState } from '../../model/filters/use-selection.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { View } from '../../state/address/view.ts'
import { filterStatusWords } from '../../words/sections/filters/filter-status-words.ts'
import { words } from '../../words/words.ts'
import styles from './filter-bar.module.css'

interface FilterStatusProps {
  dossier: OpenDossier
  view: View
  shown: number
  of: number
  noun: string
}

/** How many are shown; and, where a text filters, that it does not yet. */
export function FilterStatus({ dossier, view, shown, of, noun }: FilterStatusProps) {
  const texts = useTextState(dossier.search, view)
  const [count, ofAll] = filterStatusWords.shown(shown, of, noun)
  return (
    <p className={styles.shown} role="status" data-texts={texts}>
      {(texts === 'reading' || isReadingFacets(dossier, view)) && filterStatusWords.reading(dossier.events.length)}
      {texts === 'failed' && (
        <>
          {filterStatusWords.textsFailed(view.text.trim())}
          <button type="button" className={styles.clear} onClick={dossier.search.retry}>
            {words.frame.tryAgain}
          </button>{' '}
        </>
      )}
      <b>{count}</b>
      {ofAll}
    </p>
  )
}
