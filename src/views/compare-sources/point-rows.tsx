import { type ReactNode, use, useMemo } from 'react'
import type { ComparedPoint } from '../../domain/compare-sources/compare-sources.ts'
import { ClaimFootContext } from '../../model/claims/claim-foot-context.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Links } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { ClaimsFold } from '../../ui/evidence/claims-fold.tsx'
import { WindowedList } from '../../ui/long-lists/windowed-list.tsx'
import { words } from '../../words/words.ts'
import { Mark } from '../../ui/marks/mark.tsx'
import { ZigzagDown } from '../../ui/marks/zigzag-down.tsx'
import { claimFeetWords } from '../../words/sections/sources/claim-feet-words.ts'
import type { ComparedNames } from './compared-names.ts'
import styles from './point-rows.module.css'
import { SaidCell } from './said-cell.tsx'
import { groupByEvent } from './long-comparison/group-by-event.ts'
import { toSaidBySource } from './said-by-source.ts'

/** About how high the head of an event is, and one of its points. */
const HEAD_PX = 52
const POINT_PX = 80

interface PointRowsProps<P extends ComparedPoint> {
  points: readonly P[]
  compared: readonly string[]
  dossier: OpenDossier
  names: ComparedNames
  links: Links
  /** What is said of a point beside what the sources say. */
  beside: (point: P) => ReactNode
}

/** Points event by event, what each source says side by side, and where they disagree the fault between; long lists in part. */
export function PointRows<P extends ComparedPoint>({
  points,
  compared,
  dossier,
  names,
  links,
  beside,
}: PointRowsProps<P>) {
  const { footOf, canReport } = use(ClaimFootContext)
  const events = useMemo(() => [...groupByEvent(points)], [points])
  const section = ([event, own]: (typeof events)[number]) => {
    const mark = dossier.markOf(dossier.event(event)?.kind ?? '')
    return (
      <section aria-label={names.event(event)}>
        <h3 className={styles.title}>
          <span className={styles.mark}>
            <Mark shape={mark.mark} family={mark.family} r={5} />
          </span>
          <AppLink href={links.event(event)}>{names.event(event)}</AppLink>
        </h3>
        <ul>
          {own.map((point) => (
            <li key={point.attribute} className={styles.row}>
              <h4 className={styles.attribute}>
                <AppLink href={links.event(event, point.attribute)}>{names.attribute(point.attribute)}</AppLink>
              </h4>
              <dl className={styles.readings}>
                {toSaidBySource(point, compared).map((said) => (
                  <div key={said.source} className={styles.reading} data-parted={said.isParted}>
                    {said.isParted && <ZigzagDown className={styles.fault} />}
                    <dt className={styles.by}>{names.short(said.source)}</dt>
                    <dd>
                      <SaidCell {...{ said, point, names }} />
                    </dd>
                  </div>
                ))}
              </dl>
              <div className={styles.beside}>
                {beside(point)}
                {(canReport || inOrder(point, compared).some((claim) => names.isCorrected(claim))) && (
                  <ClaimsFold
                    summary={canReport ? claimFeetWords.report : claimFeetWords.corrected}
                    feet={inOrder(point, compared).map((claim) => ({
                      name: names.short(claim.source),
                      foot: () => footOf(names.footed(claim)),
                    }))}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      </section>
    )
  }
  return (
    <WindowedList
      items={events}
      keyOf={([event]) => event}
      rowOf={() => ({ className: styles.event })}
      rowPx={([, own]) => HEAD_PX + POINT_PX * own.length}
      textOf={([event, own]) => [names.event(event), ...own.map((point) => wordsOf(point, names))].join(' ')}
    >
      {section}
    </WindowedList>
  )
}

/** What a reader may look for in a point: what is asked, and the answers. */
function wordsOf({ attribute, readings }: ComparedPoint, names: ComparedNames): string {
  return [
    names.attribute(attribute),
    ...readings.map((reading) => words.answerWords(reading, attribute, names.naming)),
  ].join(' ')
}

/** The claims on a point, by the columns of their sources. */
function inOrder({ readings }: ComparedPoint, compared: readonly string[]) {
  const claims = readings.flatMap((reading) => reading.claims)
  return claims.toSorted((a, b) => compared.indexOf(a.source) - compared.indexOf(b.source))
}
