import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Point } from '../../model/disagreements/disagreement-point.ts'
import type { Order } from '../../state/address/disagreement-view.ts'
import { count } from '../../words/dispute-words.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Links } from '../../state/address/use-links.ts'
import { MORE_ROWS, useShownRows } from '../../state/use-shown-rows.ts'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { AnswerSquares } from './answer-squares.tsx'
import { ApartPicture } from './apart-picture.tsx'
import { DisagreementRow } from './disagreement-row.tsx'
import styles from './disagreement-section.module.css'
import { PictureAxis } from './picture-axis.tsx'
import columns from './section-columns.module.css'
import { toSharedScale } from './shared-scale.ts'
import { toMeasuredReadings } from './to-measured-readings.ts'
import { measureOf, type Section, type SectionId } from './to-sections.ts'

interface DisagreementSectionProps {
  dossier: OpenDossier
  section: Section
  /** All disagreements of the dossier: the axis holds them all, whatever the filters leave. */
  all: readonly Point[]
  order: Order
  links: Links
}

const TITLES: Readonly<Record<SectionId, string>> = {
  days: 'When',
  ratios: 'How many, how far',
  squares: 'Who, where, how sure',
}
const LARGEST: Readonly<Record<SectionId, string>> = {
  days: 'widest first',
  ratios: 'largest ratio first',
  squares: 'most readings first',
}
const SIDES = {
  days: ['earlier', 'editors’ reading', 'later'],
  ratios: ['less', 'editors’ reading', 'more'],
} as const

/** The disagreements of one sort, on one axis. */
export function DisagreementSection({ dossier, section, all, order, links }: DisagreementSectionProps) {
  const { id, points } = section
  const titleId = useId()
  const ref = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const width = useElementWidth(ref, 540)
  const printing = usePrinting()
  const { shown, showMore } = useShownRows(`${dossier.id} ${id}`)
  const rows = printing ? points : points.slice(0, shown)
  const left = points.length - rows.length
  const scale = useMemo(() => {
    if (id === 'squares') return null
    const measures = all
      .filter((point) => measureOf(point) === id)
      .flatMap((point) => toMeasuredReadings(id, point.disagreement).flatMap(({ at, far }) => [at, far]))
    return toSharedScale(id, measures, width)
  }, [all, id, width])

  // Who asked for more goes on with the first of them.
  const [goOnAt, setGoOnAt] = useState<number | null>(null)
  useEffect(() => {
    if (goOnAt !== null) list.current?.children[goOnAt]?.querySelector('a')?.focus({ preventScroll: true })
  }, [goOnAt])

  const orderWords = { size: LARGEST[id], attribute: 'by attribute', event: 'in time order' }[order]
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={`${columns.columns} ${styles.head}`}>
        <div className={styles.heading}>
          <h2 className={styles.title} id={titleId}>
            {TITLES[id]}
          </h2>
          <p className={styles.count}>
            {count(points.length, 'disagreement')}, {orderWords}
          </p>
        </div>
        <div className={styles.axis} ref={ref}>
          {scale && id !== 'squares' ? (
            <PictureAxis scale={scale} words={SIDES[id]} />
          ) : (
            <p className={styles.key}>One square a source, grouped by answer; filled is the editors’ reading</p>
          )}
        </div>
        <p className={styles.verdict} aria-hidden="true">
          Editors’ reading
        </p>
      </div>
      <ul ref={list}>
        {rows.map((point) => {
          const mark = dossier.markOf(point.event.kind)
          return (
            <DisagreementRow
              key={point.id}
              point={point}
              mark={mark}
              href={links.event(point.event.id, point.attribute)}
              pictureSpeaks={scale === null}
              picture={
                scale && id !== 'squares' ? (
                  <ApartPicture
                    readings={toMeasuredReadings(id, point.disagreement)}
                    scale={scale}
                    mark={mark}
                    namesReference={id === 'ratios' || point.verdict !== 'stands'}
                  />
                ) : (
                  <AnswerSquares disagreement={point.disagreement} />
                )
              }
            />
          )
        })}
      </ul>
      {left > 0 && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            setGoOnAt(rows.length)
            showMore()
          }}
        >
          Show {Math.min(left, MORE_ROWS)} more
        </button>
      )}
    </section>
  )
}
