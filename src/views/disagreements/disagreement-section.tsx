import { useId, useMemo, useRef, useState } from 'react'
import type { Point } from '../../model/disagreements/disagreement-point.ts'
import type { Order } from '../../state/address/disagreement-view.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Links } from '../../state/address/use-links.ts'
import { FIRST_ROWS, useShownWhole } from '../../state/use-shown-whole.ts'
import { WindowedList } from '../../ui/long-lists/windowed-list.tsx'
import { useElementWidth } from '../../ui/screen/use-element-width.ts'
import { usePrinting } from '../../ui/screen/use-printing.ts'
import { NatureSign } from '../../ui/marks/nature-sign.tsx'
import { Term } from '../../ui/terms/term.tsx'
import { words } from '../../words/words.ts'
import { disagreementsWords } from '../../words/sections/disagreements/disagreements-words.ts'
import { AnswerSquares } from './answer-squares.tsx'
import { ApartPicture } from './apart-picture.tsx'
import { DisagreementRow, disagreementRowClass } from './disagreement-row.tsx'
import styles from './disagreement-section.module.css'
import { PictureAxis } from './picture-axis.tsx'
import columns from './section-columns.module.css'
import { type ApartScale, apartScale } from '../../chart/scales/apart-scale.ts'
import { measuredReadings } from './measured-readings.ts'
import { measureOf, type PictureId, type Section } from './disagreement-sections.ts'

/** About how high a row is. */
const ROW_PX = 92

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
  const heading = headingOf(section)
  const titleId = useId()
  const ref = useRef<HTMLDivElement>(null)
  const width = useElementWidth(ref, 540)
  const printing = usePrinting()
  const { isWhole, showWhole } = useShownWhole(`${dossier.id} ${id}`)
  const rows = useMemo(() => (printing || isWhole ? points : points.slice(0, FIRST_ROWS)), [printing, isWhole, points])
  const left = points.length - rows.length
  const scale = useScale(picture, all, width)

  // When all rows are shown, the focus goes to the first new one.
  const [goOnAt, setGoOnAt] = useState<number | null>(null)
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={`${columns.columns} ${styles.head}`}>
        <div className={styles.heading}>
          <h2 className={styles.title} id={titleId}>
            {nature ? (
              <>
                <NatureSign nature={nature} /> {heading}
              </>
            ) : (
              heading
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
      <WindowedList
        items={rows}
        keyOf={(point) => point.id}
        rowOf={() => ({ className: disagreementRowClass })}
        rowPx={() => ROW_PX}
        isOneStop
        goOnAt={goOnAt}
        label={heading}
        textOf={(point) => wordsOf(dossier, point)}
      >
        {(point) => <SectionRow dossier={dossier} point={point} shows={picture} scale={scale} links={links} />}
      </WindowedList>
      {left > 0 && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            setGoOnAt(rows.length)
            showWhole()
          }}
        >
          {disagreementsWords.showMore(left)}
        </button>
      )}
    </section>
  )
}

/** The axis that the rows of a section share; `null`: they have none. */
function useScale(picture: PictureId, all: readonly Point[], width: number): ApartScale | null {
  return useMemo(() => {
    if (picture === 'squares') return null
    const measures = all
      .filter((point) => measureOf(point) === picture)
      .flatMap((point) => measuredReadings(picture, point.disagreement).flatMap(({ at, far }) => [at, far]))
    return apartScale(picture, measures, width, disagreementsWords.axis)
  }, [all, picture, width])
}

function headingOf({ id, picture, nature }: Section): string {
  return nature ? words.NATURE_NAMES[nature] : disagreementsWords.sections[id === 'copied' ? id : picture]
}

/** What a reader may look for in a disagreement: what happened, what is asked, and the answers. */
function wordsOf({ names }: OpenDossier, { event, attribute, disagreement }: Point): string {
  const answers = disagreement.readings.map((reading) => words.readingWords(reading, attribute, names.naming))
  return [event.title, names.attribute(attribute), ...answers].join(' ')
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
