import { useMemo } from 'react'
import { DAY_MS } from '../../../domain/calendar-day.ts'
import {
  lastingRows,
  tallestBar,
  type TimeWindow,
  toDensityBars,
  type WindowedIndex,
} from '../../../selection/windowed-index.ts'
import type { TimelineItems } from '../../../model/to-timeline-items.ts'
import type { Selection } from '../../../model/selection.ts'
import { BARS_ORIGIN_MS, barStepMs } from './bar-step.ts'
import type { DrawnBars } from './lane-bars.ts'
import { frameLanes, type LaneFrame, type LaneMeasures } from './lane-frames.ts'
import { countRows, isDense, layOutWindow, regionAbout, type WindowLayout } from './lay-out-window.ts'
import { detailAt, layoutScale } from './layout-scale.ts'
import { measureLabel } from '../engine/measure-label.ts'
import type { Placement } from './place-in-rows.ts'

interface WindowLayoutInput {
  /** The events that are shown. */
  selection: Selection
  /** Of what was known on a day: all that is known today, so that lanes keep their height from day to day. */
  today: Selection | null
  window: TimeWindow
  width: number
  /** The scale on which the dossier opens, px a day: lanes are as high as its events need there. */
  openingScale: number
  measures: LaneMeasures
  /** Height that the lanes fill together at least, px. */
  room: number
  /** Events that are drawn whatever else is. */
  must: readonly (string | null)[]
}

interface WindowLayoutOutput {
  readonly layout: WindowLayout
  readonly bars: readonly DrawnBars[]
}

const DENSE_ROWS = { least: 3, most: 6 }
/** Bars take less height, so that all lanes are seen. */
const BAR_ROWS = 2
/** Rows are counted on a scale at which items are drawn themselves. */
const LEAST_COUNTING_SCALE = 1.2

/** Lays out what a window shows, and no more; again only where the window has moved on, or what passes has changed. */
export function useWindowLayout(input: WindowLayoutInput): WindowLayoutOutput {
  const { today, window, width, openingScale, measures, room, must } = input
  const { of: dossier, windowed: selection } = input.selection
  const { items } = dossier
  const ofToday = useMemo(() => today && { selection: today.windowed, items: today.of.items }, [today])
  // What lanes are as high as: the same on every day of the past.
  const ground = ofToday?.selection ?? selection
  const groundItems = ofToday?.items ?? items
  const pxPerDay = (Math.max(width, 1) / (window.endMs - window.startMs)) * DAY_MS
  const scale = layoutScale(pxPerDay)
  const asBars = detailAt(scale) === 'bars'
  const countingScale = layoutScale(Math.max(LEAST_COUNTING_SCALE, openingScale))
  const frames = useMemo((): LaneFrame[] => {
    const share = (room / Math.max(1, ground.lanes.length) - 2 * measures.padding) / measures.row
    const dense = Math.max(DENSE_ROWS.least, Math.min(DENSE_ROWS.most, Math.floor(share)))
    // Before the first measuring nothing has a place.
    if (width === 0) return []
    const rows = countRows(
      { index: ground, items: groundItems, scale: countingScale, measure: measureLabel },
      { dense: Math.min(dense, measures.mostRows), most: measures.mostRows },
    )
    return frameLanes(asBars ? rows.map((count) => Math.min(count, BAR_ROWS)) : rows, measures, room)
  }, [ground, groundItems, countingScale, asBars, measures, room, width])

  const region = regionAbout(window, scale, width)
  const anyDense = frames.some((_, lane) => isDense(selection, lane))
  // Where every lane is laid out as a whole, the layout is the same for every region.
  const [fromMs, toMs] = anyDense ? [region.startMs, region.endMs] : [-Infinity, Infinity]
  const wanted = must
    .flatMap((id) => (id === null ? [] : dossier.eventNoOf(id)))
    .filter((ordinal) => ordinal >= 0)
    .join(' ')

  // They are drawn as such among bars only.
  const lasting = useMemo(
    () => (asBars ? frames.map((_, lane) => lastingRows(selection, lane)) : []),
    [selection, frames, asBars],
  )
  // What stands in a row stays in it until the filters change, however far the window moves and zooms. On a day of the
  // past it stands where it does today.
  const kept = useMemo(
    () => (ofToday ? placementsOfToday(ofToday, frames, countingScale) : keptPlacements(selection, frames)),
    [ofToday, selection, frames, countingScale],
  )
  const layout = useMemo(() => {
    const next = layOutWindow({
      index: selection,
      items,
      lasting,
      frames,
      scale,
      region: { startMs: fromMs, endMs: toMs },
      width,
      must: wanted === '' ? [] : wanted.split(' ').map(Number),
      kept,
      measure: measureLabel,
    })
    // The day's own placements would make rows depend on the way by which one came to it.
    if (ofToday) return next
    for (const { items: placed } of next.lanes) {
      for (const { item, row, side } of placed) kept.set(item.id, { row, side })
    }
    return next
  }, [selection, items, lasting, frames, scale, fromMs, toMs, width, wanted, kept, ofToday])

  const stepMs = barStepMs(pxPerDay)
  const tallest = useMemo(
    () => frames.map((_, lane) => tallestBar(selection, lane, stepsOf(stepMs))),
    [selection, frames, stepMs],
  )
  const { startMs, endMs } = region
  const bars = useMemo(
    () =>
      frames.map((_, lane) => ({
        bars: toDensityBars(selection, lane, { startMs, endMs }, stepsOf(stepMs), layout.drawn),
        tallest: tallest[lane] ?? 1,
      })),
    [selection, frames, startMs, endMs, stepMs, layout, tallest],
  )
  return { layout, bars }
}

/** None yet: placements belong to one selection, in lanes of one height. */
function keptPlacements(..._of: [WindowedIndex, readonly LaneFrame[]]): Map<string, Placement> {
  return new Map()
}

/** Where events stand today, on the scale on which the rows of their lanes are counted; of crowded lanes, none. */
function placementsOfToday(
  { selection, items }: { selection: WindowedIndex; items: TimelineItems },
  frames: readonly LaneFrame[],
  scale: number,
): Map<string, Placement> {
  if (frames.some((_, lane) => isDense(selection, lane))) return new Map()
  const { lanes } = layOutWindow({
    index: selection,
    items,
    lasting: [],
    frames,
    scale,
    region: { startMs: -Infinity, endMs: Infinity },
    width: 0,
    must: [],
    kept: new Map(),
    measure: measureLabel,
  })
  return new Map(lanes.flatMap((lane) => lane.items.map(({ item, row, side }) => [item.id, { row, side }])))
}

const stepsOf = (stepMs: number) => ({ stepMs, originMs: BARS_ORIGIN_MS })
