import { type CSSProperties, useEffect, useRef } from 'react'
import type { OpenEvent } from '../../../../contract/opened/open-event.ts'
import type { Links } from '../../../../state/address/use-links.ts'
import { comparisonWords } from '../../../../words/sections/compare/comparison-words.ts'
import { chainsWords } from '../../../../words/sections/chains-words.ts'
import { ChainTree } from '../../chains/chain-tree.tsx'
import { FoldedRows } from '../folded-rows.tsx'
import { ColumnPager } from './column-pager.tsx'
import { CompareHead } from './compare-head.tsx'
import { CompareRow } from './compare-row.tsx'
import styles from './compare-table.module.css'
import { layOutChainTree } from '../../chains/chain-tree-layout.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Names } from '../../names.ts'
import { useShownColumns } from './use-shown-columns.ts'

/** Among all columns, the place of the first that is of a source: from 1. */
const FIRST_SOURCE = 2

interface CompareTableProps {
  event: OpenEvent
  /** Ids of all sources that speak. */
  columns: readonly string[]
  /** Those that show every dispute. */
  main: readonly string[]
  /** Whether all columns are shown, or the main ones. */
  all: boolean
  onAll: (all: boolean) => void
  findings: readonly Finding[]
  names: Names
  links: Links
  attribute: string | null
}

/** The style sheets of the table and the tree compute the widths of the columns from it. */
function toColumnCount(columns: number): CSSProperties & Record<'--columns', number> {
  return { '--columns': columns }
}

/** A column for each source, a row for each attribute, the citation chains above; at the end the editors' reading, if they gave any. */
export function CompareTable({
  event,
  columns,
  main,
  all,
  onAll,
  findings,
  names,
  links,
  attribute,
}: CompareTableProps) {
  const paged = useShownColumns(columns, names)
  const shown = all ? paged.shown : main
  const isPaged = all && paged.isLong
  // Where not all columns are in the page, each says its place among all.
  const indexes = isPaged ? { first: FIRST_SOURCE + paged.first, last: FIRST_SOURCE + paged.found.length } : null
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (scroller.current && shown.length > 0) scroller.current.scrollLeft = 0
  }, [shown])
  const isAssessed = findings.some(({ assessment }) => assessment !== null)
  const tree = layOutChainTree(event, shown, findings)
  const toRow = (finding: Finding) => (
    <CompareRow
      key={finding.attribute}
      {...{ finding, names, isAssessed, indexes }}
      columns={shown}
      href={links.compare(event.id, finding.attribute)}
      named={finding.attribute === attribute}
    />
  )
  return (
    <>
      {columns.length > main.length && <MainOrAll {...{ columns, main, all, onAll }} />}
      {isPaged && <ColumnPager columns={paged} all={columns.length} />}
      <div
        className={styles.scroller}
        ref={scroller}
        tabIndex={all ? 0 : undefined}
        role={all ? 'region' : undefined}
        aria-label={all ? comparisonWords.allSources : undefined}
      >
        <div
          className={styles.sheet}
          data-few={shown.length < 3}
          data-all={all}
          data-assessed={isAssessed}
          style={toColumnCount(shown.length)}
        >
          {shown.length === 0 ? null : tree ? (
            <ChainTree tree={tree} names={names} />
          ) : (
            <p className={styles.tooDeep}>{chainsWords.tree.tooDeep}</p>
          )}
          <table
            className={styles.table}
            aria-colcount={isPaged ? paged.found.length + (isAssessed ? 2 : 1) : undefined}
          >
            <caption className="visually-hidden">{comparisonWords.tables.bySource}</caption>
            <CompareHead columns={shown} {...{ event, names, isAssessed, indexes }} />
            <tbody>{findings.filter(({ level }) => level !== 'silent').map(toRow)}</tbody>
            <FoldedRows
              findings={findings.filter(({ level }) => level === 'silent')}
              attribute={attribute}
              columnCount={shown.length + (isAssessed ? 2 : 1)}
            >
              {toRow}
            </FoldedRows>
          </table>
        </div>
      </div>
      <p className={styles.legend}>
        <span>{comparisonWords.legend.quotes}</span>
        <span>{comparisonWords.legend.sources}</span>
      </p>
    </>
  )
}

function MainOrAll({ columns, main, all, onAll }: Pick<CompareTableProps, 'columns' | 'main' | 'all' | 'onAll'>) {
  return (
    <div className={styles.fold}>
      <button type="button" aria-pressed={!all} onClick={() => onAll(false)}>
        {comparisonWords.mainSources(main.length)}
      </button>
      <button type="button" aria-pressed={all} onClick={() => onAll(true)}>
        {comparisonWords.allCountedSources(columns.length)}
      </button>
    </div>
  )
}
