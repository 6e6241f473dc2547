import type { PublishedEvent } from '../../../../contract/event-file.ts'
import { comparisonWords } from '../../../../words/sections/compare/comparison-words.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Names } from '../../names.ts'
import { Said } from './said.tsx'
import styles from './source-cards.module.css'
import { SourceHead } from './source-head.tsx'
import { toCompareCells } from './compare-cells.ts'

interface SourceCardsProps {
  event: PublishedEvent
  columns: readonly string[]
  findings: readonly Finding[]
  names: Names
  /** The attribute that the address names. */
  attribute: string | null
}

/** A card for each source: all that it says about the event, then the attributes on which it is silent. */
export function SourceCards({ event, columns, findings, names, attribute }: SourceCardsProps) {
  // The link to an attribute leads to the first card that mentions it.
  const speaking = findings.find((finding) => finding.attribute === attribute)
  const first = columns.find((id) => speaking?.readings.some(({ reading }) => reading.sources.includes(id)))
  return (
    <ol className={styles.cards}>
      {columns.map((id) => (
        <SourceCard key={id} {...{ id, event, findings, names, attribute }} isFirst={id === first} />
      ))}
    </ol>
  )
}

function SourceCard({
  id,
  event,
  findings,
  names,
  attribute,
  isFirst,
}: Omit<SourceCardsProps, 'columns'> & { id: string; isFirst: boolean }) {
  const rows = findings.map((finding) => ({ finding, cell: toCompareCells(finding, [id])[0] }))
  const said = rows.filter(({ cell }) => cell && cell.readings.length > 0)
  const silent = rows.filter((row) => !said.includes(row)).map(({ finding }) => finding.label)
  return (
    <li className={styles.card}>
      <SourceHead id={id} event={event} names={names} />
      <dl className={styles.answers}>
        {said.map(({ finding, cell }) => (
          <div
            key={finding.attribute}
            id={isFirst && finding.attribute === attribute ? attribute : undefined}
            data-named={finding.attribute === attribute}
          >
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
            <span aria-hidden="true">– </span>
            {comparisonWords.silentOn(silent.length)}
          </summary>
          <p>{silent.join(', ')}</p>
        </details>
      )}
    </li>
  )
}
