import type { DossierIndex, IndexEvent, Kind, Lane } from '../../contract/published.ts'
import { type CalendarDay, DAY_MS, parseIsoDay, startMsOf } from '../../domain/calendar-day.ts'
import type { Family, IsoDayRange, Mark } from '../../contract/published.ts'

/** Instants from `fromMs` to `toMs`, UTC milliseconds; ±Infinity is an open end. */
export interface MsRange {
  readonly fromMs: number
  readonly toMs: number
}

/** One event as the timeline draws it. */
export interface TimelineItem {
  readonly id: string
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

/** The events that stand on the axis, as items; in the order given. Undated ones are left to the list. */
export function toTimelineItems(index: DossierIndex, events: readonly IndexEvent[]): TimelineItem[] {
  const kinds = new Map(index.dossier.kinds.map((kind) => [kind.id, kind]))
  const lanes = new Map(index.dossier.lanes.map((lane, at) => [lane.id, { lane, at }]))
  const outlets = new Map(index.sources.map(({ id, outlet }) => [id, outlet]))
  return events.flatMap((event) => {
    const kind = kinds.get(event.kind)
    const found = kind && lanes.get(kind.lane)
    return kind && found && event.at ? [toItem(event, event.at, kind, found.lane, found.at, outlets)] : []
  })
}

function toItem(
  event: IndexEvent,
  at: IsoDayRange,
  kind: Kind,
  lane: Lane,
  laneIndex: number,
  outlets: ReadonlyMap<string, string>,
): TimelineItem {
  const range = toMsRange(at)
  const lasts = kind.lasts ?? event.date?.includes('/') === true
  return {
    id: event.id,
    lane: laneIndex,
    shape: kind.mark,
    family: lane.family,
    label: event.label,
    sources: event.sources.length,
    disputes: event.disputes.length,
    markMs: middleOf(range),
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

function creditOf(sources: readonly string[], outlets: ReadonlyMap<string, string>): string {
  const [first = ''] = sources
  // Short: what an outlet is, in brackets behind its name, stands on the event's page.
  const name = (outlets.get(first) ?? first).replace(/ \(.*\)$/, '')
  return sources.length > 1 ? `per ${name} and ${sources.length - 1} more` : `per ${name}`
}

/** From the start of the earliest day to the end of the latest. */
export function toMsRange({ earliest, latest }: IsoDayRange): MsRange {
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

/** Where a mark grips a range: its middle, or its known end where the other is open. */
function middleOf({ fromMs, toMs }: MsRange): number {
  if (fromMs === -Infinity) return toMs === Infinity ? 0 : toMs - DAY_MS / 2
  return toMs === Infinity ? fromMs + DAY_MS / 2 : (fromMs + toMs) / 2
}

function isWide({ fromMs, toMs }: MsRange): boolean {
  return toMs - fromMs > DAY_MS
}

function requireDay(text: string): CalendarDay {
  const day = parseIsoDay(text)
  if (day === null) throw new Error(`the contract lets only days through, not ${text}`)
  return day
}
