import type { OpenEvent } from '../../../../contract/opened/open-event.ts'
import { WindowedList } from '../../../../ui/long-lists/windowed-list.tsx'
import { eventWords } from '../../../../words/sections/event-words.ts'
import fold from '../../../../ui/fold.module.css'
import { comparisonWords } from '../../../../words/sections/compare/comparison-words.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Names } from '../../names.ts'
import { toPublished } from '../../sources/source-facts.ts'
import { Said } from './said.tsx'
import styles from './source-cards.module.css'
import { SourceHead } from './source-head.tsx'
import { type CompareCell, toCompareCells } from './compare-cells.ts'

/** If there are more sources, each is folded. */
const MOST_OPEN = 4
/** About how high a folded card is. */
const CARD_PX = 62

interface SourceCardsProps {
  event: OpenEvent
  columns: readonly string[]
  findings: readonly Finding[]
  names: Names
  /** The attribute that the address names. */
  attribute: string | null
}

/** A card for each source: what it says where the sources disagree; opened, all that it says, then the attributes on which it is silent. */
export function SourceCards({ event, columns, findings, names, attribute }: SourceCardsProps) {
  // The link to an attribute leads to the first card that mentions it.
  const speaking = findings.find((finding) => finding.attribute === attribute)
  const first = columns.find((id) => speaking?.readings.some(({ reading }) => reading.sources.includes(id)))
  return (
    <WindowedList
      items={columns}
      keyOf={(id) => id}
      rowOf={() => ({ className: styles.card })}
      rowPx={() => CARD_PX}
      besideClassName={styles.cards}
      named={first !== undefined && attribute !== null ? { key: first, anchor: attribute } : null}
      label={eventWords.sourcesHeading}
      textOf={(id) => names.source(id)}
    >
      {(id) => (
        <SourceCard
          {...{ id, event, findings, names, attribute }}
          isFirst={id === first}
          isOpen={columns.length <= MOST_OPEN || id === first}
        />
      )}
    </WindowedList>
  )
}

type SourceCardProps = Omit<SourceCardsProps, 'columns'> & { id: string; isFirst: boolean; isOpen: boolean }

interface Answered {
  readonly finding: Finding
  readonly cell: CompareCell
}

function SourceCard({ id, event, findings, names, attribute, isFirst, isOpen }: SourceCardProps) {
  const rows = findings.map((finding) => ({ finding, cell: toCompareCells(finding, [id])[0] }))
  const said = rows.filter((row): row is Answered => (row.cell?.readings.length ?? 0) > 0)
  const silent = rows.filter(({ cell }) => cell?.readings.length === 0).map(({ finding }) => finding.label)
  return (
    <details className={fold.fold} open={isOpen}>
      <summary className={fold.summary}>
        <CardLine said={said} source={id} names={names} />
      </summary>
      <SourceHead id={id} event={event} names={names} isNamedAbove />
      <dl className={styles.answers}>
        {said.map(({ finding, cell }) => (
          <div
            key={finding.attribute}
            id={isFirst && finding.attribute === attribute ? attribute : undefined}
            data-named={finding.attribute === attribute}
          >
            <dt>{finding.label}</dt>
            <dd>
              {cell.readings.map((reading, place) => (
                <Said key={place} said={reading} names={names} hasFeet />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {silent.length > 0 && (
        <p className={styles.silent}>
          {comparisonWords.silentOn(silent.length)}: {silent.join(', ')}
        </p>
      )}
    </details>
  )
}

/** A folded card: the source, its day, what it says instead of what stands, and how much more it says. */
function CardLine({ said, source, names }: { said: readonly Answered[]; source: string; names: Names }) {
  const answers = said.flatMap(({ finding, cell }) =>
    cell.readings.map(({ words, reading }) => ({ finding, words, departs: reading.standing === 'departs' })),
  )
  const departing = answers.filter(({ finding, departs }) => finding.level === 'disagree' && departs)
  const left = answers.length - departing.length
  return (
    <span className={styles.line}>
      <b>{names.sourceOf(source)?.outlet ?? names.source(source)}</b>{' '}
      {[toPublished(names.sourceOf(source)), names.sourceOf(source)?.apart].filter(Boolean).join(', ')}
      <span className={styles.answered}>
        {departing.map(({ finding, words }) => (
          <span key={`${finding.attribute} ${words}`} className={styles.departs}>
            {comparisonWords.answerTo(finding.label, words)}
          </span>
        ))}
        {left > 0 && <span>{comparisonWords.moreAnswers(left, departing.length > 0)}</span>}
      </span>
    </span>
  )
}
