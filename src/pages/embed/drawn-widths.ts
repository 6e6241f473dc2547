import { BREAKPOINTS_PX } from '../../ui/breakpoints.ts'
import { MEASURES } from '../../ui/measures.ts'

/** A form of the timeline within another page. What it shows is to scale only at the width for which it was drawn. */
interface DrawnForm {
  /** The narrowest frame that has room for it, px; it is shown up to the next. */
  readonly fromPx: number
  readonly isNarrow: boolean
  /** Of the lanes, px. */
  readonly widthPx: number
}

/** How high a screen the lanes of a wide form are drawn for, px. */
export const DRAWN_ROOM_PX = 480

/** Of what stands within another page, its margins and rules on both sides: embed.css. */
const EDGES_PX = 2 * (16 + 1)

/** The narrowest frames for which the timeline is drawn, px. */
const FRAMES_PX = [320, 400, 480, 600, BREAKPOINTS_PX.narrow + 1, 848, 928]

export const DRAWN_FORMS: readonly DrawnForm[] = FRAMES_PX.map((fromPx) => {
  const isNarrow = fromPx <= BREAKPOINTS_PX.narrow
  const gutterPx = isNarrow ? MEASURES.narrowLaneGutterPx : MEASURES.laneGutterPx
  return { fromPx, isNarrow, widthPx: fromPx - EDGES_PX - gutterPx }
})
