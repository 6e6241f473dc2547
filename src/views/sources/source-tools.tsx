import type { RefObject } from 'react'
import { MAX_FIND_LENGTH, SOURCE_ORDERS, type SourceListView } from '../../state/address/source-list-view.ts'
import { Icon } from '../../ui/icon.tsx'
import { sourcesWords } from '../../words/sections/sources-words.ts'
import styles from './sources-page.module.css'

interface SourceToolsProps {
  view: SourceListView
  onChange: (view: SourceListView, options?: { replace?: boolean }) => void
  /** The search field. */
  fieldRef: RefObject<HTMLInputElement | null>
}

/** Searches and sorts the sources. */
export function SourceTools({ view, onChange, fieldRef }: SourceToolsProps) {
  return (
    <div className={styles.tools}>
      <label className={styles.find}>
        <Icon name="search" size={14} />
        <input
          ref={fieldRef}
          type="search"
          placeholder={sourcesWords.findPlaceholder}
          aria-label={sourcesWords.findLabel}
          maxLength={MAX_FIND_LENGTH}
          value={view.find}
          onChange={(event) => onChange({ ...view, find: event.target.value }, { replace: true })}
        />
      </label>
      <fieldset className={styles.orders}>
        <legend>{sourcesWords.sortedBy}</legend>
        {SOURCE_ORDERS.map((order) => (
          <button
            key={order}
            type="button"
            className={styles.order}
            aria-pressed={order === view.sort}
            onClick={() => onChange({ ...view, sort: order })}
          >
            {sourcesWords.orders[order]}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
