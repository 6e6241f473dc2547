import { DataSet, DataView } from 'vis-data/esnext'
import moment from 'moment'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import type { DossierIndex } from '../../src/contract/index-file.ts'
import { DAY_MS } from '../../src/domain/calendar-day.ts'
import { isSeen } from './drawn-items.ts'
import { countInWindow, generatedIndex } from './generated-index.ts'
import { offerMeasurements } from './offer-measurements.ts'
import { FILTER_CHOICES, type FilterStep, OPENED, type RawSetUp, toCanvas, WHOLE } from './subject.ts'

/** An item as vis-timeline takes it, and which of the filters it passes. */
interface RawItem {
  readonly id: string
  readonly group: string
  readonly content: string
  readonly type: 'point' | 'box' | 'range'
  readonly start: number
  readonly end?: number
  readonly passes: readonly boolean[]
}

/** vis-timeline alone, with the same lanes and items; its items are ready before the time runs. */
offerMeasurements(async ({ eventCount, seed, widthPx, setUp }) => {
  const { items, lanes, inWindow } = toRaw(generatedIndex(eventCount, seed), setUp.type)
  const container = document.getElementById('root')
  if (!container) throw new Error('the page has no element #root')
  container.style.width = `${widthPx}px`
  let timeline: Timeline | null = null
  const opened = () => timeline ?? fail('the timeline is not open')
  return {
    inWindow,
    open: () => {
      const made = new Timeline(container, new DataSet([...items]), new DataSet([...lanes]), optionsOf(setUp))
      timeline = made
      hasten(made, setUp.shown)
    },
    drawn: () => ([...container.querySelectorAll('.vis-item .vis-item-content')].some(isSeen) ? 'items' : null),
    root: () => container,
    canvas: () => toCanvas((container.querySelector('.vis-center') ?? fail('no centre')).getBoundingClientRect()),
    window: () => {
      const { start, end } = opened().getWindow()
      return { startMs: start.getTime(), endMs: end.getTime() }
    },
    filters: toFilterSteps(items, opened),
  }
})

function toRaw(index: DossierIndex, type: RawSetUp['type']) {
  const { events, dossier } = index
  const { lanes, kinds } = dossier
  const laneOf = new Map(kinds.map(({ id, lane }) => [id, lane]))
  const items = events.map((event): RawItem => {
    const { earliest, latest } = event.at ?? fail('an event has no date')
    const [start, end] = [Date.parse(earliest ?? ''), Date.parse(latest ?? '') + DAY_MS]
    const passes = FILTER_CHOICES.map((choice) => choice.passes(event))
    const shared = { id: event.id, group: laneOf.get(event.kind) ?? '', content: event.label, passes }
    return end - start > DAY_MS
      ? { ...shared, type: 'range', start, end }
      : { ...shared, type, start: start + DAY_MS / 2 }
  })
  const inWindow = countInWindow(index)
  return { items, inWindow, lanes: lanes.map(({ id, label }, order) => ({ id, content: label, order })) }
}

function optionsOf({ stack }: RawSetUp) {
  return {
    height: '600px',
    start: OPENED.startMs,
    end: OPENED.endMs,
    min: WHOLE.startMs,
    max: WHOLE.endMs,
    zoomMin: 10 * DAY_MS,
    zoomMax: WHOLE.endMs - WHOLE.startMs,
    moment: (date: moment.MomentInput) => moment.utc(date),
    zoomKey: 'ctrlKey',
    groupOrder: 'order',
    stack,
    showCurrentTime: false,
    showTooltips: false,
  } as never
}

function hasten(timeline: Timeline, shown: RawSetUp['shown']): void {
  if (shown === 'told') (timeline as unknown as { emit: (event: string) => void }).emit('rangechanged')
  if (shown !== 'redrawn') return
  const onRest = () => {
    timeline.off('rangechanged', onRest)
    timeline.redraw()
  }
  timeline.on('rangechanged', onRest)
}

/** Two ways: another set of items, and a view of the one set that is told to look again. */
function toFilterSteps(items: readonly RawItem[], timeline: () => Timeline): FilterStep[] {
  let done = false
  const watch = () => {
    done = false
    const onDrawn = () => {
      timeline().off('changed', onDrawn)
      done = true
    }
    timeline().on('changed', onDrawn)
  }
  const isApplied = () => done
  const bySet = FILTER_CHOICES.flatMap((_, at): FilterStep[] => {
    const set = (passing: readonly RawItem[]) => {
      watch()
      timeline().setItems(new DataSet([...passing]))
    }
    return [
      { way: 'setItems', isApplied, apply: () => set(items.filter(({ passes }) => passes[at])) },
      { way: 'setItems', isApplied, apply: () => set(items) },
    ]
  })
  let chosen: number | null = null
  let view: DataView<RawItem> | null = null
  const look = (next: number | null) => {
    watch()
    chosen = next
    view?.refresh()
  }
  const giveView: FilterStep = {
    way: 'a view is given',
    isApplied,
    apply: () => {
      watch()
      const filter = ({ passes }: RawItem) => chosen === null || Boolean(passes[chosen])
      view = new DataView<RawItem>(new DataSet([...items]), { filter })
      timeline().setItems(view)
    },
  }
  const byView = FILTER_CHOICES.flatMap((_, at): FilterStep[] => [
    { way: 'DataView.refresh', isApplied, apply: () => look(at) },
    { way: 'DataView.refresh', isApplied, apply: () => look(null) },
  ])
  return [...bySet, giveView, ...byView]
}

function fail(why: string): never {
  throw new Error(why)
}
