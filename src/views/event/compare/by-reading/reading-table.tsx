import type { OpenEvent } from '../../../../contract/opened/open-event.ts'
import type { EventMark } from '../../../../model/dossier-names.ts'
import type { Links } from '../../../../state/address/use-links.ts'
import { comparisonWords } from '../../../../words/sections/compare/comparison-words.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Names } from '../../names.ts'
import { Term } from '../../../../ui/terms/term.tsx'
import { FoldedRows } from '../folded-rows.tsx'
import { ReadingRow } from './reading-row.tsx'
import styles from './reading-table.module.css'

interface ReadingTableProps {
  event: OpenEvent
  mark: EventMark
  findings: readonly Finding[]
  names: Names
  links: Links
  attribute: string | null
}

/** A row for each attribute: its readings beside each other with their sources; at the end the editors' reading, if they gave any. */
export function ReadingTable({ event, mark, findings, names, links, attribute }: ReadingTableProps) {
  const isAssessed = findings.some(({ assessment }) => assessment !== null)
  const toRow = (finding: Finding) => (
    <ReadingRow
      key={finding.attribute}
      {...{ finding, mark, names, isAssessed }}
      href={links.compare(event.id, finding.attribute)}
      named={finding.attribute === attribute}
    />
  )
  return (
    <>
      <table className={styles.table} data-assessed={isAssessed}>
        <caption className="visually-hidden">{comparisonWords.tables.byReading}</caption>
        <colgroup>
          <col className={styles.firstColumn} />
          <col />
          {isAssessed && <col className={styles.lastColumn} />}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{comparisonWords.columns.attribute}</th>
            <th scope="col">
              <Term of="readings">{comparisonWords.columns.readings}</Term>
            </th>
            {isAssessed && <th scope="col">{comparisonWords.columns.verdict}</th>}
          </tr>
        </thead>
        <tbody>{findings.filter(({ level }) => level !== 'silent').map(toRow)}</tbody>
        <FoldedRows
          findings={findings.filter(({ level }) => level === 'silent')}
          attribute={attribute}
          columnCount={isAssessed ? 3 : 2}
        >
          {toRow}
        </FoldedRows>
      </table>
      <p className={styles.legend}>
        <span>{comparisonWords.legend.sizes}</span>
        <span>{comparisonWords.legend.filled}</span>
        <span>{comparisonWords.legend.quotes}</span>
      </p>
    </>
  )
}
