import { useMemo, useRef } from 'react'
import { apartScale } from '../../chart/scales/apart-scale.ts'
import type { FrontDispute as Told } from '../../contract/site/site-file.ts'
import { type ToldPoint, verdictOf } from '../../model/disagreements/disagreement-point.ts'
import { useElementWidth } from '../../ui/screen/use-element-width.ts'
import { AnswerSquares } from '../../views/disagreements/answer-squares.tsx'
import { ApartPicture } from '../../views/disagreements/apart-picture.tsx'
import { DisagreementRow, disagreementRowClass } from '../../views/disagreements/disagreement-row.tsx'
import { measureOf } from '../../views/disagreements/disagreement-sections.ts'
import { measuredReadings } from '../../views/disagreements/measured-readings.ts'
import type { Naming } from '../../words/naming.ts'
import { disagreementsWords } from '../../words/sections/disagreements/disagreements-words.ts'
import { words } from '../../words/words.ts'
import styles from './front-page.module.css'

interface FrontDisputeProps {
  told: Told
  hrefOf: (event: string, attribute: string) => string
}

/** A disagreement, drawn as their list draws it, without the data of its dossier. */
export function FrontDispute({ told, hrefOf }: FrontDisputeProps) {
  const point = useMemo(() => toPoint(told), [told])
  const naming = useMemo(() => namingOf(told), [told])
  const { event, about, disagreement } = told
  const measure = measureOf({ about, disagreement })
  const outletOf = (source: string) => told.sources.find(({ id }) => id === source)?.outlet ?? source
  const mark = { mark: event.mark, family: event.family, kindLabel: '' }
  return (
    <li className={disagreementRowClass}>
      <DisagreementRow
        {...{ point, naming, outletOf, mark }}
        href={hrefOf(event.id, about.id)}
        picture={measure === null ? <AnswerSquares {...{ point, naming }} /> : <Apart {...{ measure, told, mark }} />}
        pictureSpeaks={measure === null}
      />
    </li>
  )
}

/** About as wide as it is on most screens: the page that is written ahead has it so, and scales it. */
const WRITTEN_PX = 400

interface ApartProps {
  measure: NonNullable<ReturnType<typeof measureOf>>
  told: Told
  mark: Parameters<typeof ApartPicture>[0]['mark']
}

/** How far apart the answers stand, on an axis of their own. */
function Apart({ measure, told: { disagreement }, mark }: ApartProps) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useElementWidth(ref, WRITTEN_PX)
  const readings = useMemo(() => measuredReadings(measure, disagreement), [measure, disagreement])
  const scale = useMemo(
    () =>
      apartScale(
        measure,
        readings.flatMap(({ at, far }) => [at, far]),
        width,
        disagreementsWords.axis,
      ),
    [measure, readings, width],
  )
  return (
    <div ref={ref} className={styles.apart}>
      <ApartPicture {...{ readings, scale, mark }} namesReference />
    </div>
  )
}

function toPoint({ disagreement, event, about, sources }: Told): ToldPoint {
  const named = new Map(sources.map((source) => [source.id, words.sourceName(source)]))
  return {
    kind: disagreement.kind,
    nature: disagreement.nature,
    attribute: about.id,
    verdict: verdictOf(disagreement),
    about,
    event,
    disagreement,
    unstated: disagreement.unstated.map((source) => named.get(source) ?? source),
    sources: [...new Set(disagreement.readings.flatMap((reading) => reading.sources))],
  }
}

function namingOf({ names, about, units }: Told): Naming {
  const attribute = { ...about, units: new Map(units.map(({ id, is }) => [id, is])) }
  return {
    nameOf: (id) => names[id] ?? id,
    attribute: (id) => (id === about.id ? attribute : undefined),
  }
}
