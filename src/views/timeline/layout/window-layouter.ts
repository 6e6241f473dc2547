import { BARS_ORIGIN_MS } from '../../../contract/packs/bars-origin.ts'
import { lastingRows, tallestBar, toDensityBars, type WindowedIndex } from '../../../selection/windowed-index.ts'
import type { TimeWindow } from '../../../selection/time-window.ts'
import type { TimelineItems } from '../../../model/axis/to-timeline-items.ts'
import type { Selection } from '../../../model/selection.ts'
import { barStepMs } from './bar-step.ts'
import type { DrawnBars } from './lane-bars.ts'
import { frameLanes, type LaneFrame, type LaneMeasures } from './lane-frames.ts'
import { countRows, isDense, layOutWindow, regionAbout, type WindowLayout } from './lay-out-window.ts'
import { detailAt, layoutScale } from './layout-scale.ts'
import { measureLabel } from '../engine/measure-label.ts'
import { rememberRooms, type RoomsOf } from './item-rooms.ts'
import type { Placement } from './place-in-rows.ts'
import { Remembered } from './remembered.ts'

export interface LayouterInput {
  /** The events that are shown. */
  readonly selection: Selection
  /** Of what was known on a day: all that is known today, so that lanes keep their height from day to day. */
  readonly today: Selection | null
  readonly window: TimeWindow
  readonly pxPerDay: number
  readonly width: number
  /** The scale on which the dossier opens, px a day: lanes are as high as its events need there. */
  readonly openingScale: number
  readonly measures: LaneMeasures
  /** Height that there is for all lanes together, px. */
  readonly room: number
  /** Events that are drawn whatever else is. */
  readonly must: readonly (string | null)[]
}

export interface LaidOutWindow {
  readonly layout: WindowLayout
  readonly bars: readonly DrawnBars[]
}

/** What the height of lanes is reckoned from: the same on every day of the past. */
interface Ground {
  readonly selection: WindowedIndex
  readonly items: TimelineItems
}

const DENSE_ROWS = { least: 3, most: 6 }
/** Seen from far off lanes take less height, so that all of them are seen. */
const FAR_ROWS = 3
/** Rows are counted on a scale at which items are drawn themselves. */
const LEAST_COUNTING_SCALE = 1.2

/**
 * Lays out what a window shows, and no more; again only when the window has moved on, or what passes has changed. It
 * lives as long as its timeline and keeps the rows: what stands in a row stays in it until the filters change, however
 * far the window moves and zooms. On a day of the past an event stands where it stands today.
 */
export class WindowLayouter {
  private readonly roomsOf = rememberRooms(measureLabel)
  private readonly ofToday = new Remembered<Ground>()
  private readonly framed = new Remembered<LaneFrame[]>()
  private frames: LaneFrame[] = []
  private readonly lasting = new Remembered<number[][]>()
  private readonly kept = new Remembered<Map<string, Placement>>()
  private readonly laidOut = new Remembered<WindowLayout>()
  private readonly tallest = new Remembered<number[]>()
  private readonly barred = new Remembered<DrawnBars[]>()

  /** Where the lanes stand. */
  frame(input: LayouterInput): readonly LaneFrame[] {
    return this.prepare(input).frames
  }

  layOut(input: LayouterInput): LaidOutWindow {
    const { window, width, pxPerDay } = input
    const { of: dossier, windowed: selection } = input.selection
    const { ofToday, frames, countingScale } = this.prepare(input)
    // As long as the same events are shown: of a packed dossier not all of them are here at first.
    const { passes } = input.selection
    const kept = this.kept.of([ofToday, passes, frames, countingScale], () =>
      ofToday ? placementsOfToday(ofToday, frames, countingScale, this.roomsOf) : new Map<string, Placement>(),
    )
    const region = regionAbout(window, layoutScale(pxPerDay), width)
    const { items } = dossier
    const layout = this.layOutItems(input, { selection, items, frames, kept, region, ofToday })
    return { layout, bars: this.countBars(selection, layout, region, frames, pxPerDay) }
  }

  private prepare(input: LayouterInput) {
    const { today, selection, openingScale } = input
    const ofToday = today && this.ofToday.of([today], () => groundOf(today))
    const countingScale = layoutScale(Math.max(LEAST_COUNTING_SCALE, openingScale))
    const ground = ofToday ?? { selection: selection.windowed, items: selection.of.items }
    return { ofToday, countingScale, frames: this.frameLanes(input, ground, countingScale) }
  }

  private frameLanes({ pxPerDay, measures, room, width }: LayouterInput, ground: Ground, scale: number): LaneFrame[] {
    const isFar = detailAt(layoutScale(pxPerDay)) === 'far'
    const { selection, items } = ground
    const framed = this.framed.of([selection, items, scale, isFar, measures, room, width], () => {
      // Before the first measuring nothing has a place.
      if (width === 0) return []
      const share = (room / Math.max(1, selection.lanes.length) - measures.head - 2 * measures.padding) / measures.row
      const dense = Math.max(DENSE_ROWS.least, Math.min(DENSE_ROWS.most, Math.floor(share)))
      const rows = countRows(
        { index: selection, items, scale, roomsOf: this.roomsOf },
        { dense: Math.min(dense, measures.mostRows), most: measures.mostRows },
      )
      return frameLanes(isFar ? rows.map((count) => Math.min(count, FAR_ROWS)) : rows, measures, room)
    })
    // What stands in a row stays in it as long as the lanes stay what they are.
    if (JSON.stringify(this.frames) !== JSON.stringify(framed)) this.frames = framed
    return this.frames
  }

  private layOutItems(input: LayouterInput, made: Made): WindowLayout {
    const { selection, items, frames, kept, region, ofToday } = made
    const { width, must, pxPerDay } = input
    const scale = layoutScale(pxPerDay)
    // When every lane is laid out as a whole, the layout is the same for every region.
    const isWhole = !frames.some((_, lane) => isDense(selection, lane))
    const [startMs, endMs] = isWhole ? [-Infinity, Infinity] : [region.startMs, region.endMs]
    const eventNos = must
      .map((id) => (id === null ? -1 : input.selection.of.eventNoOf(id)))
      .filter((eventNo) => eventNo >= 0)
      .join(' ')
    const isFar = detailAt(scale) === 'far'
    const lasting = this.lasting.of([selection, frames, isFar], () =>
      // Among bars they are drawn as lines.
      isFar ? frames.map((_, lane) => lastingRows(selection, lane)) : [],
    )
    return this.laidOut.of([selection, items, lasting, frames, scale, startMs, endMs, width, eventNos, kept], () => {
      const next = layOutWindow({
        index: selection,
        items,
        lasting,
        frames,
        scale,
        region: { startMs, endMs },
        width,
        must: eventNos === '' ? [] : eventNos.split(' ').map(Number),
        kept,
        roomsOf: this.roomsOf,
      })
      // On a day of the past rows must not depend on the way by which the reader came to it.
      if (!ofToday) keepRows(kept, next)
      return next
    })
  }

  private countBars(
    selection: WindowedIndex,
    { drawn }: WindowLayout,
    { startMs, endMs }: TimeWindow,
    frames: readonly LaneFrame[],
    pxPerDay: number,
  ): DrawnBars[] {
    const steps = { stepMs: barStepMs(pxPerDay), originMs: BARS_ORIGIN_MS }
    const tallest = this.tallest.of([selection, frames, steps.stepMs], () =>
      frames.map((_, lane) => tallestBar(selection, lane, steps)),
    )
    return this.barred.of([selection, frames, startMs, endMs, steps.stepMs, drawn, tallest], () =>
      frames.map((_, lane) => ({
        bars: toDensityBars(selection, lane, { startMs, endMs }, steps, drawn),
        tallest: tallest[lane] ?? 1,
      })),
    )
  }
}

/** What a layout is made from, beside what was asked for. */
interface Made {
  readonly selection: WindowedIndex
  readonly items: TimelineItems
  readonly frames: readonly LaneFrame[]
  readonly kept: Map<string, Placement>
  readonly region: TimeWindow
  readonly ofToday: Ground | null
}

function groundOf({ of, windowed }: Selection): Ground {
  return { selection: windowed, items: of.items }
}

function keepRows(kept: Map<string, Placement>, { lanes }: WindowLayout): void {
  for (const { items } of lanes) for (const { item, row, side } of items) kept.set(item.id, { row, side })
}

/** Where events stand today, on the scale on which the rows of their lanes are counted; of crowded lanes, none. */
function placementsOfToday(
  { selection, items }: Ground,
  frames: readonly LaneFrame[],
  scale: number,
  roomsOf: RoomsOf,
): Map<string, Placement> {
  const kept = new Map<string, Placement>()
  if (frames.some((_, lane) => isDense(selection, lane))) return kept
  const layout = layOutWindow({
    index: selection,
    items,
    lasting: [],
    frames,
    scale,
    region: { startMs: -Infinity, endMs: Infinity },
    width: 0,
    must: [],
    kept: new Map(),
    roomsOf,
  })
  keepRows(kept, layout)
  return kept
}
