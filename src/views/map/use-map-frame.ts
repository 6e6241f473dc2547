import { useMemo, useState } from 'react'
import {
  type Cap,
  capAbout,
  CLOSEST_DEGREES,
  fitCap,
  fitPoints,
  type LonLat,
  type MapFrame,
} from '../../chart/pictures/map/map-frame.ts'
import { type DrawnPlace } from '../../chart/pictures/map/place-marks.ts'

const AIR_PX = 44
const ZOOM_STEP = 2

/** What part of the map is shown, and how it is changed. */
export interface ShownMap {
  readonly frame: MapFrame
  /** `null`: all places, whatever the selection holds. */
  readonly cap: Cap | null
  readonly show: (cap: Cap | null) => void
  readonly isClosest: boolean
  readonly zoomIn: () => void
  readonly zoomOut: () => void
}

/** @param chosen a place that is to be in sight: the map goes there where it is not */
export function useMapFrame(
  places: readonly DrawnPlace[],
  width: number,
  height: number,
  chosen: DrawnPlace | null,
): ShownMap {
  const [cap, show] = useState<Cap | null>(null)
  const frame = useMemo(
    () => (cap ? fitCap(cap, width, height) : fitPoints(pointsOf(places), width, height, AIR_PX)),
    [cap, places, width, height],
  )
  const [led, setLed] = useState(chosen)
  // Once, when it is chosen: the reader may go elsewhere then.
  if (chosen?.id !== led?.id) {
    setLed(chosen)
    if (cap && chosen && !frame.toPx(chosen.point)) show({ ...cap, centre: chosen.point })
  }
  const whole = useMemo(() => capAbout(pointsOf(places)), [places])
  const shown = cap ?? whole
  return {
    frame,
    cap,
    show,
    isClosest: shown.radiusDegrees <= CLOSEST_DEGREES,
    zoomIn: () => {
      const inSight = places.filter(({ point }) => frame.toPx(point))
      const towards = chosen && frame.toPx(chosen.point) ? chosen : inSight[0]
      const radiusDegrees = Math.max(Math.min(shown.radiusDegrees, 100) / ZOOM_STEP, CLOSEST_DEGREES)
      // From the whole the way leads to the busiest place; further on it is the middle that stays.
      const centre = (!cap || towards === chosen ? towards?.point : null) ?? shown.centre
      show({ centre, radiusDegrees })
    },
    zoomOut: () => {
      if (!cap) return
      const radiusDegrees = cap.radiusDegrees * ZOOM_STEP
      show(radiusDegrees >= whole.radiusDegrees ? null : { ...cap, radiusDegrees })
    },
  }
}

function pointsOf(places: readonly DrawnPlace[]): LonLat[] {
  return places.length === 0 ? [[0, 0]] : places.map(({ point }) => point)
}
