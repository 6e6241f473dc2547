import { countLane } from '../../../selection/windowed-index.ts'
import { toLiveWindow, toViewWindow } from '../../../state/live-window.ts'
import { COMPACT_LANES, type LaneFrame, WIDE_LANES } from '../../../views/timeline/layout/lane-frames.ts'
import { WindowLayouter } from '../../../views/timeline/layout/window-layouter.ts'
import { TimelineScenes } from '../../../views/timeline/picture/timeline-scenes.ts'
import { drawStillNodes } from '../../../views/timeline/still/draw-still.ts'
import styles from '../../../views/timeline/timeline-view.module.css'
import { words } from '../../../words/words.ts'
import { DRAWN_FORMS, DRAWN_ROOM_PX } from '../drawn-widths.ts'
import type { ShownView } from './read-shown-view.ts'

type Form = (typeof DRAWN_FORMS)[number]

/** Draws a view in every form in which the page holds the timeline, by what draws the whole when the page is written. */
export function redrawTimeline(shown: ShownView): void {
  for (const form of DRAWN_FORMS) {
    const place = document.querySelector<HTMLElement>(`.embed-timeline [data-px="${form.widthPx}"]`)
    if (place) redraw(place, form, shown)
  }
}

function redraw(place: HTMLElement, { widthPx, isNarrow }: Form, { dossier, selection, opening, window }: ShownView) {
  const scenes = new TimelineScenes(new WindowLayouter(), {
    selection,
    today: null,
    width: widthPx,
    openingScale: widthPx / (opening.to + 1 - opening.from),
    measures: isNarrow ? COMPACT_LANES : WIDE_LANES,
    room: isNarrow ? 0 : DRAWN_ROOM_PX,
    must: [],
  })
  const frames = scenes.framesAt(toLiveWindow(window))
  const height = frames.reduce((sum, lane) => sum + lane.height, 0)
  const drawn = drawStillNodes({
    scenes,
    asked: window,
    width: widthPx,
    height,
    lanes: dossier.lanes,
    selected: null,
    itemOf: () => null,
    filteredOut: selection.leftOut,
    isNarrow,
  })
  const part = (name: string | undefined) => place.querySelector<HTMLElement>(`.${name}`)
  part(styles.axis)?.replaceChildren(...drawn.axis.childNodes)
  const canvas = part(styles.canvas)
  canvas?.replaceChildren(...drawn.canvas.childNodes, ...noneMatchNotes(frames))
  if (canvas) canvas.style.height = `${height}px`
  setText(part(styles.length), words.timeline.windowLength(...ends(window)))
  const { from, to } = toViewWindow(toLiveWindow(window))
  setText(part(styles.range), words.timeline.windowRange(from, to))
  place.querySelectorAll<HTMLElement>(`.${styles.lane}`).forEach((lane, at) => {
    const { height: laneHeight, rows } = frames[at] ?? { height: WIDE_LANES.folded, rows: 0 }
    lane.style.height = `${laneHeight}px`
    const note = lane.querySelector<HTMLElement>(`.${styles.laneText} > span`)
    if (!note) return
    note.className = (rows > 0 ? styles.laneCount : styles.foldedNote) ?? ''
    const count = countLane(selection.windowed, at, toLiveWindow(window))
    setText(note, rows > 0 ? words.timeline.laneCounts(count) : words.timeline.noneMatch)
  })
}

function ends(window: ShownView['window']) {
  const { startMs, endMs } = toLiveWindow(window)
  return [startMs, endMs] as const
}

/** Says of each lane in which no event passes the filters that none does. */
function noneMatchNotes(frames: readonly LaneFrame[]): HTMLElement[] {
  return frames
    .filter(({ rows }) => rows === 0)
    .map(({ top }) => {
      const note = document.createElement('span')
      note.className = styles.noneMatch ?? ''
      note.style.top = `${top}px`
      note.textContent = words.timeline.noneMatch
      return note
    })
}

function setText(node: Element | null, text: string): void {
  if (node) node.textContent = text
}
