import type { RefObject } from 'react'
import { MAX_FIND_LENGTH, SOURCE_ORDERS, type SourceOrder } from '../../state/address/source-list-view.ts'
import { Icon } from '../../ui/icon.tsx'
import { sourcesWords } from '../../words/sections/sources/sources-words.ts'
import styles from './sources-page.module.css'

interface SourceToolsProps {
  /** What is typed. */
  find: string
  onFind: (find: string) => void
  /** Typing is over. */
  onFound: () => void
  sort: SourceOrder
  onSort: (sort: SourceOrder) => void
  /** The search field. */
  fieldRef: RefObject<HTMLInputElement | null>
}

/** Searches and sorts the sources. */
export function SourceTools({ find, onFind, onFound, sort, onSort, fieldRef }: SourceToolsProps) {
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
          value={find}
          onChange={(event) => onFind(event.target.value)}
          onBlur={onFound}
        />
      </label>
      <fieldset className={styles.orders}>
        <legend>{sourcesWords.sortedBy}</legend>
        {SOURCE_ORDERS.map((order) => (
          <button
            key={order}
            type="button"
            className={styles.order}
            aria-pressed={order === sort}
            onClick={() => onSort(order)}
          >
            {sourcesWords.orders[order]}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
