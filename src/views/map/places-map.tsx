import { type PointerEvent, useMemo, useRef, useState } from 'react'
import { drawOutline } from '../../chart/pictures/map/draw-outline.ts'
import { COAST, detailOf, type GroundChoice, groundOf } from '../../chart/pictures/map/map-ground.ts'
import { type DrawnDispute, drawPlaces } from '../../chart/pictures/map/map-picture.ts'
import { type DrawnPlace, layOutMarks, markAt, type PlaceMark } from '../../chart/pictures/map/place-marks.ts'
import type { DossierMap } from '../../contract/frame.ts'
import { useOutline } from '../../model/places/use-outline.ts'
import { Shapes } from '../../ui/marks/drawing.tsx'
import { mapWords } from '../../words/sections/map-words.ts'
import { words } from '../../words/words.ts'
import styles from './map.module.css'
import type { ShownMap } from './use-map-frame.ts'

interface PlacesMapProps {
  places: readonly DrawnPlace[]
  disputes: readonly DrawnDispute[]
  map: DossierMap | null
  shown: ShownMap
  /** Places that are chosen, or those of an event that is pointed at. */
  lit: ReadonlySet<string>
  litEvent: string | null
  onPoint: (mark: PlaceMark | null) => void
  onChoose: (mark: PlaceMark) => void
}

/** A drag begins after so many px. */
const DRAG_PX = 4

/** The picture of the map. What it shows stands beside it in words. */
export function PlacesMap({ places, disputes, map, shown, lit, litEvent, onPoint, onChoose }: PlacesMapProps) {
  const { frame } = shown
  const [pointed, setPointed] = useState<PlaceMark | null>(null)
  const { ground, countryOf, failed, retry } = useGround(map ?? COAST, shown)
  const marks = useMemo(() => layOutMarks(places, frame), [places, frame])
  const drag = useDrag(shown)

  const point = (mark: PlaceMark | null) => {
    if (mark === pointed) return
    setPointed(mark)
    onPoint(mark)
  }
  const markOf = ({ currentTarget, clientX, clientY }: PointerEvent | React.MouseEvent) => {
    const { left, top } = currentTarget.getBoundingClientRect()
    return markAt(marks, clientX - left, clientY - top)
  }
  const all = useMemo(() => (pointed ? new Set([...lit, ...pointed.places.map(({ id }) => id)]) : lit), [lit, pointed])
  const { formatCount } = words
  const picture = { places, disputes, marks, countryOf, lit: all, litEvent, formatCount }
  return (
    <div className={styles.picture} style={{ height: frame.height }}>
      <svg
        className={styles.svg}
        width={frame.width}
        height={frame.height}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        aria-hidden="true"
        data-pointed={pointed ? '' : undefined}
        onPointerDown={drag.start}
        onPointerMove={(event) => {
          if (!drag.move(event)) point(markOf(event))
        }}
        onPointerUp={drag.end}
        onPointerLeave={() => point(null)}
        onClick={(event) => {
          const mark = drag.hasMoved() ? null : markOf(event)
          if (mark) onChoose(mark)
        }}
      >
        {ground}
        <Shapes shapes={drawPlaces(picture, frame)} />
      </svg>
      {pointed && <PointedPlaces mark={pointed} width={frame.width} />}
      {failed && (
        <p className={styles.failed} role="alert">
          {mapWords.outlineFailed}{' '}
          <button type="button" onClick={retry}>
            {words.frame.tryAgain}
          </button>
        </p>
      )}
    </div>
  )
}

/** The names of the places under the pointer, and how many events are there. */
function PointedPlaces({ mark, width }: { mark: PlaceMark; width: number }) {
  const { x, y, r, places, count } = mark
  const onRight = x > width / 2
  const style = { top: y + r + 6, ...(onRight ? { right: width - x - 12 } : { left: x - 12 }) }
  return (
    <div className={styles.card} style={style} aria-hidden="true">
      <b>{mapWords.named(places[0]?.name ?? '', places.length - 1)}</b>
      {mapWords.eventsHere(count)}
    </div>
  )
}

/** The ground of the map, drawn anew only with another frame or outline. */
function useGround(map: GroundChoice, { frame }: ShownMap) {
  const { data, isError, refetch } = useOutline(detailOf(frame), { isWanted: map.outline !== 'none' })
  const parts = useMemo(() => (data ? groundOf(data, map) : null), [data, map])
  const ground = useMemo(() => parts && <Shapes shapes={drawOutline(parts.drawn, frame)} />, [parts, frame])
  return {
    ground,
    countryOf: parts?.countryOf ?? (() => null),
    failed: isError,
    retry: () => void refetch(),
  }
}

/** A mouse drags the map; a finger scrolls the page. */
function useDrag({ frame, cap, show }: ShownMap) {
  const from = useRef<{ x: number; y: number; hasMoved: boolean } | null>(null)
  const moved = useRef(false)
  return {
    hasMoved: () => moved.current,
    start: ({ pointerType, button, clientX: x, clientY: y }: PointerEvent) => {
      moved.current = false
      if (pointerType === 'mouse' && button === 0 && cap) from.current = { x, y, hasMoved: false }
    },
    move: ({ clientX, clientY, buttons, currentTarget, pointerId }: PointerEvent): boolean => {
      const start = from.current
      if (!start || buttons === 0 || !cap) return false
      const [dx, dy] = [clientX - start.x, clientY - start.y]
      if (!moved.current && Math.hypot(dx, dy) < DRAG_PX) return false
      if (!moved.current) currentTarget.setPointerCapture(pointerId)
      moved.current = true
      const centre = frame.toPoint(frame.width / 2 - dx, frame.height / 2 - dy)
      if (centre) show({ ...cap, centre })
      from.current = { ...start, x: clientX, y: clientY }
      return true
    },
    end: () => {
      from.current = null
    },
  }
}
