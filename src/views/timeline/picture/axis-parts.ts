import { timeScale } from '../../../chart/scales/scale.ts'
import { type WindowTicks, windowTicks } from '../../../chart/ticks/window-ticks.ts'
import { civilOf, dayOfMs } from '../../../domain/calendar-day.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { words } from '../../../words/words.ts'
import { HOURS_SCALE, WHOLE_PX } from '../layout/item-geometry.ts'

/** A day flagged on the axis: the date of the selected event, or another that a source gives. */
export interface AxisFlag {
  readonly ms: number
  readonly label: string
  /** With its year: said instead where the axis is too short for every year. */
  readonly dated: string
  /** Of a moment, said instead where hours are shown. */
  readonly time: string | null
  readonly ghost: boolean
  /** Wider than a day: there is a flag only if all of it lies beyond the edge of the window. */
  readonly wide: boolean
}

/** Words on the axis, at a place. */
export interface AxisPart {
  readonly kind: 'major' | 'minor' | 'flag' | 'ghost-flag'
  /** The instant that it names. */
  readonly ms: number
  /** Left edge, px. */
  readonly x: number
  /** `null`: as wide as its words. */
  readonly width: number | null
  readonly text: string
  /** Said after them, lighter. */
  readonly aside: string
}

export interface AxisParts {
  readonly parts: readonly AxisPart[]
  /** From where to where the line between two flags runs, px; `null`: there is none. */
  readonly zigzag: Stretch | null
}

/** px */
export type Stretch = readonly [from: number, to: number]

/** What stands on the axis above the lanes: months and weeks, or years and quarters, in UTC. */
export function axisParts({ startMs, endMs }: LiveWindow, width: number, flags: readonly AxisFlag[]): AxisParts {
  const { pxPerDay, toPx: toX } = timeScale(startMs, endMs, width)
  const ticks = windowTicks(startMs, endMs, pxPerDay, words.calendarWords)
  const laid = flagParts({ startMs, endMs }, width, flags, [0, width])
  const minors = ticks.minor.flatMap(({ ms, label }): AxisPart[] => {
    const x = toX(ms)
    if (x < 0 || x + minorPx(label) > width || isUnder(laid.parts, x)) return []
    return [{ kind: 'minor', ms, x, width: null, text: label ?? '', aside: '' }]
  })
  return { parts: [...majorParts(ticks, toX, width), ...minors, ...laid.parts], zigzag: laid.zigzag }
}

/** Whether a name that begins at a place would stand under a flag. */
export const isUnder = (flags: readonly AxisPart[], x: number): boolean =>
  flags.some((flag) => x > flag.x - FLAG_AIR_PX && x < flag.x + (flag.width ?? 0))

/** The flags, and the line between two. @param inSight what of the width the reader sees */
export function flagParts(
  { startMs, endMs }: LiveWindow,
  width: number,
  flags: readonly AxisFlag[],
  inSight: Stretch,
): AxisParts {
  const { pxPerDay, toPx } = timeScale(startMs, endMs, width)
  const named = pxPerDay < YEARS_SCALE ? flags.map((flag) => ({ ...flag, label: flag.dated })) : flags
  const laid = layFlags(
    named.filter(({ wide }) => !wide),
    toPx,
    inSight,
  )
  const parts = laid.map(({ flag, left, width: flagPx }): AxisPart => ({
    kind: flag.ghost ? 'ghost-flag' : 'flag',
    ms: flag.ms,
    x: left,
    width: flagPx,
    text: (pxPerDay >= HOURS_SCALE ? flag.time : null) ?? flag.label,
    aside: '',
  }))
  const [first, second] = laid
  const [from, to] = [(first?.left ?? 0) + (first?.width ?? 0) + 1, (second?.left ?? 0) - 1]
  // Far apart, the line would run over the days between.
  return { parts, zigzag: first && second && to - from <= WHOLE_PX ? [from, to] : null }
}

function majorParts({ major }: WindowTicks, toX: (ms: number) => number, width: number): AxisPart[] {
  // A major label at the left edge gives way to the one that comes.
  const lefts = major.map(({ ms }) => Math.max(toX(ms), 0))
  return major.map((tick, at) => {
    const x = lefts[at] ?? 0
    return { kind: 'major', ms: tick.ms, x, ...majorWords(tick, (lefts[at + 1] ?? width) - x) }
  })
}

/** Width of the name of a smaller unit, with what is left of it, px. */
export const minorPx = (label: string | null | undefined): number =>
  label ? PADDING_PX + label.length * MINOR_LETTER_PX : 0

/** Width of the name of a larger unit, with what is left of it, px. */
export const majorPx = (label: string): number => PADDING_PX + label.length * LETTER_PX

/**
 * The name of a larger unit, or a shorter one, if it has room, px; with more room the year beside a month.
 * @param inSight how much of its width an edge of the window leaves, px
 */
export function majorWords(
  { label, short, aside }: Omit<WindowTicks['major'][number], 'ms'>,
  width: number,
  inSight: number = width,
) {
  const text = [label, short ?? ''].find((name) => majorPx(name) <= inSight) ?? ''
  const named = aside && majorPx(`${label} ${aside}`) <= inSight
  return { width, text, aside: named ? ` ${aside}` : '' }
}

/** What a letter of these names takes at most, and what is left of them. */
const LETTER_PX = 8
const MINOR_LETTER_PX = 7
/** From here on the axis has a tick for every year, px a day. */
const YEARS_SCALE = 0.12
const PADDING_PX = 5
/** A day and a month, and with the year. */
const FLAG_PX = { short: 48, long: 80 }
/** Between two. */
const FLAG_AIR_PX = 14
const LONGEST_SHORT = 6

/** The flag of the nearest day that lies before a window, and after it. */
export function flagsBeyond(
  flags: readonly AxisFlag[],
  { startMs, endMs }: LiveWindow,
): { readonly before: AxisFlag | null; readonly after: AxisFlag | null } {
  const sorted = flags.toSorted((a, b) => a.ms - b.ms)
  return {
    before: sorted.findLast(({ ms }) => ms < startMs) ?? null,
    after: sorted.find(({ ms }) => ms > endMs) ?? null,
  }
}

/** What a flag beyond an edge of the window says: with the year, where that of the edge is another. */
export function labelBeyond({ ms, label, dated }: AxisFlag, edgeMs: number): string {
  const yearOf = (instantMs: number) => civilOf(dayOfMs(instantMs)).year
  return yearOf(ms) === yearOf(edgeMs) ? label : dated
}

/**
 * Flags centred on their days where they have room; two near ones step apart, each to its own side. Those of days in sight
 * stay in sight, the later ones right of the earlier.
 */
function layFlags(flags: readonly AxisFlag[], toX: (ms: number) => number, [from, to]: Stretch) {
  const laid = flags
    .map((flag) => {
      const width = flag.label.length > LONGEST_SHORT ? FLAG_PX.long : FLAG_PX.short
      return { flag, width, x: toX(flag.ms), left: toX(flag.ms) - width / 2 }
    })
    .sort((a, b) => a.x - b.x)
  for (let at = 1; at < laid.length; at++) {
    const [before, after] = [laid[at - 1], laid[at]]
    if (!before || !after) continue
    const overlap = before.left + before.width + FLAG_AIR_PX - after.left
    if (overlap > 0) {
      before.left -= overlap / 2
      after.left += overlap / 2
    }
  }
  const seen = laid.filter(({ x }) => x >= from && x <= to)
  let edge = from
  for (const flag of seen) {
    flag.left = Math.max(flag.left, edge)
    edge = flag.left + flag.width + FLAG_AIR_PX
  }
  edge = to
  for (const flag of seen.toReversed()) {
    flag.left = Math.min(flag.left, edge - flag.width)
    edge = flag.left - FLAG_AIR_PX
  }
  return laid
}
