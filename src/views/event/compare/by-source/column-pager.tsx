import { FindField } from '../../../../ui/long-lists/find-field.tsx'
import { Icon } from '../../../../ui/icon.tsx'
import { comparisonWords } from '../../../../words/sections/compare/comparison-words.ts'
import styles from './column-pager.module.css'
import type { ShownColumns } from './use-shown-columns.ts'

/** Which of many columns are in the table, the ways to those before and after, and a field that finds one. */
export function ColumnPager({ columns, all }: { columns: ShownColumns; all: number }) {
  const { shown, found, first, typed, type, step } = columns
  const toStep = (by: -1 | 1) => {
    const go = step(by)
    return (
      // Where there are no more it stays, and keeps the focus.
      <button
        type="button"
        className={styles.step}
        aria-label={by < 0 ? comparisonWords.columnsBefore : comparisonWords.columnsAfter}
        aria-disabled={!go}
        onClick={go}
      >
        <Icon name={by < 0 ? 'chevronLeft' : 'chevronRight'} />
      </button>
    )
  }
  return (
    <div className={styles.pager} role="group" aria-label={comparisonWords.columnsShown}>
      <FindField {...{ typed, all }} label={comparisonWords.allSources} found={found.length} onType={type} />
      {toStep(-1)}
      <span role="status">{comparisonWords.columnsOf(first + 1, first + shown.length, found.length)}</span>
      {toStep(1)}
    </div>
  )
}
