import type { DossierIndex, IndexEvent } from '../../contract/index-file.ts'
import type { Kind, Lane } from '../../contract/frame.ts'
import { type CalendarDay, DAY_MS, parseIsoDay, startMsOf } from '../../domain/calendar-day.ts'
import type { Family, Mark } from '../../contract/frame.ts'
import { toInstants } from '../../contract/iso-days.ts'
import type { IsoDayRange } from '../../contract/parts.ts'
import { MINUTE_MS } from '../../domain/time/instant-range.ts'
import { words } from '../../words/words.ts'

/** Instants from `fromMs` to `toMs`, UTC milliseconds; ±Infinity is an open end. */
export interface MsRange {
  readonly fromMs: number
  readonly toMs: number
}

/** One event as the timeline draws it. */
export interface TimelineItem {
  readonly id: string
  /** Its place in the index. */
  readonly eventNo: number
  readonly lane: number
  readonly shape: Mark
  readonly family: Family
  readonly label: string
  /** Number of sources: what the place of a label is given by. */
  readonly sources: number
  /** Points in dispute. */
  readonly disputes: number
  /** Where its mark stands, UTC milliseconds. */
  readonly markMs: number
  /** The instants that its date allows. */
  readonly within: MsRange
  /** The days that its date allows, where that is more than one day. */
  readonly span: (MsRange & { readonly core: MsRange | null; readonly lasts: boolean }) | null
  readonly ghosts: readonly GhostItem[]
  /** The editors left the date open: no date is drawn as the one that stands. */
  readonly leftOpen: boolean
}

/** Another claimed date of an event. */
export interface GhostItem extends MsRange {
  readonly markMs: number
  /** Wider than a day: drawn as a span between two ticks. */
  readonly wide: boolean
  /** “per Kangnam Times”. */
  readonly credit: string
}

/** The events of a dossier as items, each made when it is first asked for. */
export interface TimelineItems {
  /** The item of an event by its place in the index; `null` for one without a date, which the list has. */
  itemAt: (eventNo: number) => TimelineItem | null
}

export function toTimelineItems(index: DossierIndex): TimelineItems {
  const kinds = new Map(index.dossier.kinds.map((kind) => [kind.id, kind]))
  const lanes = new Map(index.dossier.lanes.map((lane, at) => [lane.id, { lane, at }]))
  const outlets = new Map(index.sources.map(({ id, outlet }) => [id, outlet]))
  const made = new Map<number, TimelineItem | null>()
  const make = (eventNo: number): TimelineItem | null => {
    const event = index.events[eventNo]
    const kind = event && kinds.get(event.kind)
    const found = kind && lanes.get(kind.lane)
    return event?.at && found ? toItem(event, eventNo, event.at, kind, found.lane, found.at, outlets) : null
  }
  return {
    itemAt: (eventNo) => {
      const known = made.get(eventNo)
      if (known !== undefined) return known
      const item = make(eventNo)
      made.set(eventNo, item)
      return item
    },
  }
}

function toItem(
  event: IndexEvent,
  eventNo: number,
  at: IsoDayRange,
  kind: Kind,
  lane: Lane,
  laneIndex: number,
  outlets: ReadonlyMap<string, string>,
): TimelineItem {
  const range = toMsRange(at)
  const lasts = lastsOf(event, kind)
  return {
    id: event.id,
    eventNo,
    lane: laneIndex,
    shape: kind.mark,
    family: lane.family,
    label: event.label,
    sources: event.sources.length,
    disputes: event.disputes.length,
    markMs: middleOf(range),
    within: range,
    span: isWide(range) ? { ...range, core: lasts && event.core ? toCore(event.core) : null, lasts } : null,
    ghosts: event.ghosts.map((ghost) => {
      const ghostRange = toMsRange(ghost)
      return {
        ...ghostRange,
        markMs: middleOf(ghostRange),
        wide: isWide(ghostRange),
        credit: creditOf(ghost.sources, outlets),
      }
    }),
    leftOpen: event.dateLeftOpen,
  }
}

/** Whether an event goes on over its span, and does not happen at one time within it. */
export function lastsOf(event: IndexEvent, kind: Kind): boolean {
  // The name of a zone has a slash of its own, in brackets.
  return kind.lasts ?? event.date?.replace(/\[.*?\]/g, '').includes('/') === true
}

function creditOf(sources: readonly string[], outlets: ReadonlyMap<string, string>): string {
  const [first = ''] = sources
  // Without the brackets that say what the outlet is: the event's page has them.
  const name = (outlets.get(first) ?? first).replace(/ \(.*\)$/, '')
  return words.timeline.credit(name, sources.length - 1)
}

/** From the start of the earliest day to the end of the latest; of what has a clock, its instants. */
export function toMsRange({ earliest, latest, instants }: IsoDayRange): MsRange {
  if (instants) {
    const { startMs, endMs } = toInstants(instants)
    return { fromMs: startMs, toMs: endMs }
  }
  return {
    fromMs: earliest === null ? -Infinity : startMsOf(requireDay(earliest)),
    toMs: latest === null ? Infinity : startMsOf(requireDay(latest)) + DAY_MS,
  }
}

/** The certain part of an interval: its ends are days that it surely covers. */
function toCore(core: IsoDayRange): MsRange | null {
  const range = toMsRange(core)
  return range.fromMs < range.toMs ? range : null
}

/** Where a mark grips a range: its middle, or its known end where the other is open; of a moment, its start. */
export function middleOf({ fromMs, toMs }: MsRange): number {
  if (fromMs === -Infinity) return toMs === Infinity ? 0 : toMs - DAY_MS / 2
  if (isMoment({ fromMs, toMs })) return fromMs
  return toMs === Infinity ? fromMs + DAY_MS / 2 : (fromMs + toMs) / 2
}

/** Known to the minute, or better. */
export function isMoment({ fromMs, toMs }: MsRange): boolean {
  return toMs - fromMs <= MINUTE_MS
}

export function isWide({ fromMs, toMs }: MsRange): boolean {
  return toMs - fromMs > DAY_MS
}

function requireDay(text: string): CalendarDay {
  const day = parseIsoDay(text)
  if (day === null) throw new Error(`the contract lets only days through, not ${text}`)
  return day
}
