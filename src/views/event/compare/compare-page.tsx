import { useMemo, useState } from 'react'
import type { PublishedEvent } from '../../../contract/event-file.ts'
import { type OpenEvent, openEvent } from '../../../contract/opened/open-event.ts'
import type { ComparisonLayout } from '../../../state/address/comparison-view.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { useLinks } from '../../../state/address/use-links.ts'
import { atMostPx, BREAKPOINTS_PX, TABLET } from '../../../ui/breakpoints.ts'
import { useMediaQuery } from '../../../ui/screen/use-media-query.ts'
import { usePrinting } from '../../../ui/screen/use-printing.ts'
import { DateStrip } from '../strip/date-strip.tsx'
import { EventSources } from '../sources/event-sources.tsx'
import { Withdrawn } from '../sources/withdrawn.tsx'
import { toFindings } from '../findings/finding.ts'
import { toNames } from '../names.ts'
import { useShowNamed } from '../use-show-named.ts'
import { CompareBlocks } from './by-reading/compare-blocks.tsx'
import { CompareHeader } from './compare-header.tsx'
import { CompareIntro } from './compare-intro.tsx'
import styles from './compare-page.module.css'
import { CompareTable } from './by-source/compare-table.tsx'
import { ReadingTable } from './by-reading/reading-table.tsx'
import { SourceCards } from './by-source/source-cards.tsx'
import { toCompareColumns, toMainColumns } from './by-source/compare-columns.ts'

/** The first and the last column with the margins, and the least width of the column of a source. */
const BESIDE_SOURCES_PX = 460
const SOURCE_PX = 128

export interface ComparePageProps {
  dossier: OpenDossier
  event: PublishedEvent
  /** Place among the events shown, from 1; `null` if it is not among them. */
  position: number | null
  count: number
  previousHref: string | null
  nextHref: string | null
  /** The attribute that the address names. */
  attribute: string | null
  by: ComparisonLayout
  onBy: (by: ComparisonLayout) => void
}

/** One event on a page of its own: every attribute, by reading or by source. */
export function ComparePage({ event, ...shown }: ComparePageProps) {
  return <OpenPage event={openEvent(event)} {...shown} />
}

type OpenPageProps = Omit<ComparePageProps, 'event'> & { event: OpenEvent }

function OpenPage({ dossier, event, attribute, by, onBy, ...pager }: OpenPageProps) {
  const links = useLinks()
  const ref = useShowNamed<HTMLElement>(attribute, event.id)
  const names = useMemo(() => toNames(dossier, event), [dossier, event])
  const findings = useMemo(() => toFindings(dossier, event, names), [dossier, event, names])
  const columns = useMemo(() => toCompareColumns(event), [event])
  const main = useMemo(() => toMainColumns(columns, findings, event.placedBy), [columns, findings, event.placedBy])
  // Here and not in the table: a window that becomes narrow and wide again leaves it as it was.
  const [allOf, setAllOf] = useState<string | null>(null)
  const mark = dossier.markOf(event.kind)
  const isNarrow = useMediaQuery(TABLET)
  // The width below which the columns of sources would be too narrow to read.
  const isNarrowForSources = useMediaQuery(
    atMostPx(Math.max(BREAKPOINTS_PX.narrow, BESIDE_SOURCES_PX + SOURCE_PX * main.length)),
  )
  const isStacked = by === 'source' ? isNarrowForSources : isNarrow
  // Paper has no room for all columns. They stay where they are, out of sight, with all that is opened in them.
  const isPrinting = usePrinting()
  const shared = { event, findings, names, attribute, links }
  return (
    <article className={styles.page} aria-labelledby="event-title" ref={ref}>
      <CompareHeader {...{ dossier, event, findings, mark, names, links }} {...pager} />
      {!isStacked && (
        <div hidden={isPrinting}>
          <DateStrip {...{ dossier, event, findings, mark, names, links }} />
        </div>
      )}
      <section className={styles.comparison} aria-labelledby="compare-heading" data-stacked={isStacked || isPrinting}>
        <CompareIntro {...{ findings, by, onBy }} isStacked={isStacked || isPrinting} />
        {(isStacked || isPrinting) &&
          (by === 'reading' ? (
            <CompareBlocks mark={mark} {...shared} />
          ) : (
            <SourceCards {...{ event, columns, findings, names, attribute }} />
          ))}
        {!isStacked && (
          <div hidden={isPrinting}>
            {by === 'reading' ? (
              <ReadingTable mark={mark} {...shared} />
            ) : (
              <CompareTable
                columns={columns}
                main={main}
                all={allOf === event.id}
                onAll={(all) => setAllOf(all ? event.id : null)}
                {...shared}
              />
            )}
          </div>
        )}
      </section>
      <Withdrawn className={styles.sources} {...{ dossier, event, names }} level={2} />
      <div className={styles.sources}>
        <EventSources event={event} names={names} level={2} isFolded={isStacked} />
      </div>
    </article>
  )
}
