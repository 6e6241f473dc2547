import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Point } from '../../model/disagreements/disagreement-point.ts'
import type { Order } from '../../state/address/disagreement-view.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Links } from '../../state/address/use-links.ts'
import { MORE_ROWS, useShownRows } from '../../state/use-shown-rows.ts'
import { useElementWidth } from '../../ui/screen/use-element-width.ts'
import { usePrinting } from '../../ui/screen/use-printing.ts'
import { NatureSign } from '../../ui/marks/nature-sign.tsx'
import { Term } from '../../ui/terms/term.tsx'
import { words } from '../../words/words.ts'
import { disagreementsWords } from '../../words/sections/disagreements/disagreements-words.ts'
import { AnswerSquares } from './answer-squares.tsx'
import { ApartPicture } from './apart-picture.tsx'
import { DisagreementRow } from './disagreement-row.tsx'
import styles from './disagreement-section.module.css'
import { PictureAxis } from './picture-axis.tsx'
import columns from './section-columns.module.css'
import { type ApartScale, apartScale } from '../../chart/scales/apart-scale.ts'
import { measuredReadings } from './measured-readings.ts'
import { measureOf, type PictureId, type Section } from './disagreement-sections.ts'

interface DisagreementSectionProps {
  dossier: OpenDossier
  section: Section
  /** All disagreements of the dossier: the axis has room for all of them, whatever the filters leave. */
  all: readonly Point[]
  order: Order
  links: Links
}

/** The disagreements of one sort, on one axis. */
export function DisagreementSection({ dossier, section, all, order, links }: DisagreementSectionProps) {
  const { id, picture, nature, points } = section
  const titleId = useId()
  const ref = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const width = useElementWidth(ref, 540)
  const printing = usePrinting()
  const { shown, showMore } = useShownRows(`${dossier.id} ${id}`)
  const rows = printing ? points : points.slice(0, shown)
  const left = points.length - rows.length
  const scale = useMemo(() => {
    if (picture === 'squares') return null
    const measures = all
      .filter((point) => measureOf(point) === picture)
      .flatMap((point) => measuredReadings(picture, point.disagreement).flatMap(({ at, far }) => [at, far]))
    return apartScale(picture, measures, width, disagreementsWords.axis)
  }, [all, picture, width])

  // When more rows are shown, the focus goes to the first new one.
  const [goOnAt, setGoOnAt] = useState<number | null>(null)
  useEffect(() => {
    if (goOnAt !== null) list.current?.children[goOnAt]?.querySelector('a')?.focus({ preventScroll: true })
  }, [goOnAt])

  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={`${columns.columns} ${styles.head}`}>
        <div className={styles.heading}>
          <h2 className={styles.title} id={titleId}>
            {nature ? (
              <>
                <NatureSign nature={nature} /> {words.NATURE_NAMES[nature]}
              </>
            ) : (
              disagreementsWords.sections[id === 'copied' ? id : picture]
            )}
          </h2>
          <p className={styles.count}>
            {nature
              ? disagreementsWords.natureCount(points.length)
              : disagreementsWords.sectionCount(points.length, picture, order)}
          </p>
          {nature && (
            <Term of={nature}>
              {disagreementsWords.whatThisMeans}
              <span className="visually-hidden">: {words.NATURE_NAMES[nature]}</span>
            </Term>
          )}
        </div>
        <div className={styles.axis} ref={ref}>
          {scale && picture !== 'squares' ? (
            <PictureAxis scale={scale} words={disagreementsWords.sides[picture]} />
          ) : (
            <p className={styles.key}>{disagreementsWords.squaresKey}</p>
          )}
        </div>
        <p className={styles.verdict} aria-hidden="true">
          {disagreementsWords.whatStands}
        </p>
      </div>
      <ul ref={list} data-one-stop="rows">
        {rows.map((point) => (
          <SectionRow key={point.id} dossier={dossier} point={point} shows={picture} scale={scale} links={links} />
        ))}
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
          {disagreementsWords.showMore(Math.min(left, MORE_ROWS), left)}
        </button>
      )}
    </section>
  )
}

interface SectionRowProps {
  dossier: OpenDossier
  point: Point
  shows: PictureId
  /** `null`: readings have squares, not places on an axis. */
  scale: ApartScale | null
  links: Links
}

function SectionRow({ dossier, point, shows, scale, links }: SectionRowProps) {
  const mark = dossier.markOf(point.event.kind)
  const { naming } = dossier.names
  return (
    <DisagreementRow
      point={point}
      naming={naming}
      outletOf={(id) => dossier.names.outlet(id)}
      mark={mark}
      href={links.event(point.event.id, point.attribute)}
      pictureSpeaks={scale === null}
      picture={
        scale && shows !== 'squares' ? (
          <ApartPicture
            readings={measuredReadings(shows, point.disagreement)}
            scale={scale}
            mark={mark}
            namesReference={shows === 'ratios' || point.verdict !== 'stands'}
          />
        ) : (
          <AnswerSquares point={point} naming={naming} />
        )
      }
    />
  )
}
