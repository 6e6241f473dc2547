import { useMemo, useState } from 'react'
import type { DossierIndex, PublishedEvent } from '../../contract/published.ts'
import { useLinks } from '../../state/use-links.ts'
import { CompareBlocks } from './compare-blocks.tsx'
import { CompareHeader } from './compare-header.tsx'
import styles from './compare-page.module.css'
import { CompareTable } from './compare-table.tsx'
import { DateStrip } from './date-strip.tsx'
import { EventSources } from './event-sources.tsx'
import { toCompareColumns, toMainColumns } from './to-compare-columns.ts'
import { toEventMark } from '../../state/event-mark.ts'
import { toFindings } from './to-findings.ts'
import { toNames } from './to-names.ts'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { usePrinting } from './use-printing.ts'
import { useShowNamed } from './use-show-named.ts'

export interface ComparePageProps {
  index: DossierIndex
  event: PublishedEvent
  /** Place among the events shown, from 1; `null` where it is not among them. */
  position: number | null
  count: number
  previousHref: string | null
  nextHref: string | null
  /** The attribute that the address names. */
  attribute: string | null
}

/** One event on a page of its own: what every source says of every attribute, side by side. */
export function ComparePage({ index, event, attribute, ...pager }: ComparePageProps) {
  const links = useLinks()
  const ref = useShowNamed<HTMLElement>(attribute, event.id)
  const names = useMemo(() => toNames(index, event), [index, event])
  const findings = useMemo(() => toFindings(index, event), [index, event])
  const columns = useMemo(() => toCompareColumns(event), [event])
  const main = useMemo(() => toMainColumns(columns, findings, event.placedBy), [columns, findings, event.placedBy])
  // Here and not in the table, which printing takes away for a moment.
  const [allOf, setAllOf] = useState<string | null>(null)
  const mark = toEventMark(index, event.kind)
  // The width below which the columns would be too narrow to read.
  const narrow = useMediaQuery(`(max-width: ${Math.max(767, 460 + 128 * main.length)}px)`)
  // On paper the columns would be cut off, and a few of them would not be all.
  const stacked = usePrinting() || narrow
  const shared = { event, findings, names, attribute, links }
  return (
    <article className={styles.page} aria-labelledby="event-title" ref={ref}>
      <CompareHeader {...{ event, mark, names, links }} {...pager} />
      {!stacked && <DateStrip {...{ index, event, findings, mark, names, links }} />}
      {stacked ? (
        <CompareBlocks mark={mark} {...shared} />
      ) : (
        <CompareTable
          columns={columns}
          main={main}
          all={allOf === event.id}
          onAll={(all) => setAllOf(all ? event.id : null)}
          {...shared}
        />
      )}
      <div className={styles.sources}>
        <EventSources event={event} names={names} level={2} />
      </div>
    </article>
  )
}
