import { useRef } from 'react'
import type { OpenEvent } from '../../../contract/opened/open-event.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import type { Links } from '../../../state/address/use-links.ts'
import { Mark } from '../../../ui/marks/mark.tsx'
import { eventWords } from '../../../words/sections/event-words.ts'
import styles from './date-strip.module.css'
import { drawDateStrip, STRIP_HEAD_PX } from '../../../chart/pictures/event/date-strip.ts'
import { Drawing } from '../../../ui/marks/drawing.tsx'
import { toStripWords } from './strip-words.ts'
import { layOutDateStrip } from './date-strip-layout.ts'
import type { EventMark } from '../../../model/dossier-names.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import type { Finding } from '../findings/finding.ts'
import type { Names } from '../names.ts'
import { BREAKPOINTS_PX, COARSE } from '../../../ui/breakpoints.ts'
import { MEASURES } from '../../../ui/measures.ts'
import { useMediaQuery } from '../../../ui/screen/use-media-query.ts'
import { useElementWidth } from '../../../ui/screen/use-element-width.ts'

interface DateStripProps {
  dossier: OpenDossier
  event: OpenEvent
  findings: readonly Finding[]
  mark: EventMark
  names: Names
  links: Links
}

/** Of a page that is written ahead: drawn for the narrowest screen of each of these, of which the style sheet shows the one that fits. */
const STILL_WIDTHS_PX = {
  phone: 360,
  narrow: BREAKPOINTS_PX.phone + 1,
  'single-column': BREAKPOINTS_PX.narrow + 1,
  laptop: BREAKPOINTS_PX['single-column'] + 1,
  wide: BREAKPOINTS_PX.laptop + 1,
}

/** The dates that sources give for the event, to scale, among the events around it. */
export function DateStrip(props: DateStripProps) {
  const ref = useRef<HTMLElement>(null)
  const width = useElementWidth(ref)
  if (layOutDateStrip(props.dossier, props.event, STILL_WIDTHS_PX.phone) === null) return null
  return (
    <section ref={ref} className={styles.strip} aria-label={eventWords.strip.name}>
      {width > 0 ? (
        <StripAt {...props} width={width} />
      ) : (
        Object.entries(STILL_WIDTHS_PX).map(([screen, px]) => (
          <div key={screen} className={styles.still} data-screen={screen}>
            <StripAt {...props} width={px} />
          </div>
        ))
      )}
    </section>
  )
}

function StripAt({ dossier, event, findings, mark, names, links, width }: DateStripProps & { width: number }) {
  const rowPx = useMediaQuery(COARSE) ? MEASURES.fingerPx : MEASURES.finePx
  const strip = layOutDateStrip(dossier, event, width)
  if (!strip) return null
  const finding = findings.find(({ attribute }) => attribute === event.placedBy)
  const look = {
    mark,
    words: strip.dates.map((date) => toStripWords(date, names)),
    reason: finding?.level === 'disagree' ? finding.reason : null,
    roomPx: strip.rows * rowPx,
  }
  return (
    <>
      <Drawing className={styles.picture} drawing={drawDateStrip(strip.axis, look, width)} />
      <ul>
        {strip.neighbours.map(({ event: { id, kind, title, label, disputes }, x, row, side }) => {
          const { mark: shape, family } = dossier.markOf(kind)
          const place = side === 'left' ? { right: width - x - 8 } : { left: x - 8 }
          return (
            <li key={id} className={styles.neighbour} style={{ ...place, top: STRIP_HEAD_PX + row * rowPx }}>
              <AppLink href={links.compare(id)} data-side={side} title={side === null ? label : undefined}>
                <span className={styles.mark} data-disputed={disputes.length > 0}>
                  <Mark shape={shape} family={family} r={4.5} />
                </span>
                <span className={side === null ? 'visually-hidden' : undefined}>{side === null ? title : label}</span>
              </AppLink>
            </li>
          )
        })}
      </ul>
    </>
  )
}
