import type { OpenEvent } from '../../../../contract/opened/open-event.ts'
import { comparisonWords } from '../../../../words/sections/compare/comparison-words.ts'
import styles from './compare-table.module.css'
import { SourceHead } from './source-head.tsx'
import type { Names } from '../../names.ts'
import type { ColumnIndexes } from './use-shown-columns.ts'

interface CompareHeadProps {
  columns: readonly string[]
  event: OpenEvent
  names: Names
  /** The table has a column for what the editors make of it. */
  isAssessed: boolean
  /** `null`: all columns are in the page. */
  indexes: ColumnIndexes | null
}

/** The heads of the columns: each source, its day, and whom it cites. */
export function CompareHead({ columns, event, names, isAssessed, indexes }: CompareHeadProps) {
  return (
    <>
      <colgroup>
        <col className={styles.firstColumn} />
        {columns.map((id) => (
          <col key={id} />
        ))}
        {isAssessed && <col className={styles.lastColumn} />}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles.edge} aria-colindex={indexes ? 1 : undefined}>
            {comparisonWords.columns.attribute}
          </th>
          {columns.map((id, place) => (
            <th
              key={id}
              scope="col"
              className={styles.source}
              aria-colindex={indexes ? indexes.first + place : undefined}
            >
              <SourceHead id={id} event={event} names={names} />
            </th>
          ))}
          {isAssessed && (
            <th scope="col" className={styles.edge} data-last aria-colindex={indexes?.last}>
              {comparisonWords.columns.verdict}
            </th>
          )}
        </tr>
      </thead>
    </>
  )
}
