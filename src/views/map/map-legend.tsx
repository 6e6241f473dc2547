import type { DossierMap } from '../../contract/frame.ts'
import { drawFaultBetween } from '../../chart/pictures/map/draw-fault-between.ts'
import { type Shape, text } from '../../chart/shape.ts'
import { TEXT_PX } from '../../chart/text-size.ts'
import { Drawing } from '../../ui/marks/drawing.tsx'
import { mapWords } from '../../words/sections/map-words.ts'
import styles from './map.module.css'

interface MapLegendProps {
  map: DossierMap | null
  hasDisputes: boolean
  /** Places on which sources disagree are joined. */
  isJoined: boolean
}

/** How to read the map, and what is drawn of the world. */
export function MapLegend({ map, hasDisputes, isJoined }: MapLegendProps) {
  const { place, area, dispute } = mapWords.legend
  return (
    <div className={styles.legend}>
      <ul>
        <li>
          <Sign shapes={[{ kind: 'circle', x: 10, y: 10, r: 9, ...PLATE }, number(10)]} /> {place}
        </li>
        <li>
          <Sign shapes={[{ kind: 'rect', x: 1, y: 1, w: 18, h: 18, ...PLATE }, number(10)]} /> {area}
        </li>
        {hasDisputes && (
          <li>
            <Sign shapes={drawFaultBetween([0, 10], [34, 10], 1)} width={34} /> {dispute}
          </li>
        )}
      </ul>
      <p>{mapWords.outline(map?.outline ?? null, map?.contested.map(({ name }) => name) ?? [])}</p>
      {!isJoined && <p>{mapWords.notJoined}</p>}
    </div>
  )
}

const PLATE = { fill: 'paper', stroke: 'ink', width: 1.2 } as const

const number = (x: number): Shape =>
  text(x, 14, '3', { anchor: 'middle', fill: 'ink', size: TEXT_PX.small, bold: true })

function Sign({ shapes, width = 20 }: { shapes: readonly Shape[]; width?: number }) {
  return <Drawing drawing={{ width, height: 20, shapes }} />
}
