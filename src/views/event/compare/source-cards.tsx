import type { PublishedEvent } from '../../../contract/published.ts'
import type { Finding } from '../to-findings.ts'
import type { Names } from '../to-names.ts'
import { Said } from './said.tsx'
import styles from './source-cards.module.css'
import { SourceHead } from './source-head.tsx'
import { toCompareRow } from './to-compare-row.ts'

interface SourceCardsProps {
  event: PublishedEvent
  columns: readonly string[]
  findings: readonly Finding[]
  names: Names
}

/** A card a source, under each other: all that it says of the event, then on what it is silent. */
export function SourceCards({ event, columns, findings, names }: SourceCardsProps) {
  return (
    <ol className={styles.cards}>
      {columns.map((id) => (
        <SourceCard key={id} {...{ id, event, findings, names }} />
      ))}
    </ol>
  )
}

function SourceCard({ id, event, findings, names }: Omit<SourceCardsProps, 'columns'> & { id: string }) {
  const rows = findings.map((finding) => ({ finding, cell: toCompareRow(finding, [id])[0] }))
  const said = rows.filter(({ cell }) => cell && cell.readings.length > 0)
  const silent = rows.filter((row) => !said.includes(row)).map(({ finding }) => finding.label)
  return (
    <li className={styles.card}>
      <SourceHead id={id} event={event} names={names} />
      <dl className={styles.answers}>
        {said.map(({ finding, cell }) => (
          <div key={finding.attribute}>
            <dt>{finding.label}</dt>
            <dd>
              {cell?.readings.map((reading, place) => (
                <Said key={place} said={reading} names={names} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {silent.length > 0 && (
        <details className={styles.silent}>
          <summary>
            <span aria-hidden="true">– </span>silent on {silent.length}
          </summary>
          <p>{silent.join(', ')}</p>
        </details>
      )}
    </li>
  )
}
