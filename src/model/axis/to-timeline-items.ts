import type { DossierIndex, IndexEvent } from '../../contract/index-file.ts'
import type { Kind, Lane } from '../../contract/frame.ts'
import { lastsOf } from '../../contract/axis/event-on-axis.ts'
import { isWide, middleOf, type MsRange, toMsRange } from '../../contract/axis/ms-ranges.ts'
import type { Family, Mark } from '../../contract/frame.ts'
import type { IsoDayRange } from '../../contract/parts.ts'
import type { DossierNames } from '../dossier-names.ts'
import { words } from '../../words/words.ts'

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

export function toTimelineItems(index: DossierIndex, names: Pick<DossierNames, 'outlet'>): TimelineItems {
  const kinds = new Map(index.dossier.kinds.map((kind) => [kind.id, kind]))
  const lanes = new Map(index.dossier.lanes.map((lane, at) => [lane.id, { lane, at }]))
  const made = new Map<number, TimelineItem | null>()
  const make = (eventNo: number): TimelineItem | null => {
    const event = index.events[eventNo]
    const kind = event && kinds.get(event.kind)
    const found = kind && lanes.get(kind.lane)
    return event?.at && found ? toItem(event, eventNo, event.at, kind, found.lane, found.at, names) : null
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
  names: Pick<DossierNames, 'outlet'>,
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
        credit: creditOf(ghost.sources, names),
      }
    }),
    leftOpen: event.dateLeftOpen,
  }
}

function creditOf(sources: readonly string[], names: Pick<DossierNames, 'outlet'>): string {
  const [first = ''] = sources
  // Without the brackets that say what the outlet is: the event's page has them.
  const name = names.outlet(first).replace(/ \(.*\)$/, '')
  return words.timeline.credit(name, sources.length - 1)
}

/** The certain part of an interval: its ends are days that it surely covers. */
function toCore(core: IsoDayRange): MsRange | null {
  const range = toMsRange(core)
  return range.fromMs < range.toMs ? range : null
}
