import { timeScale } from '../../../chart/scales/scale.ts'
import { type WindowTicks, windowTicks } from '../../../chart/ticks/window-ticks.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { words } from '../../../words/words.ts'
import { HOURS_SCALE, WHOLE_PX } from '../layout/item-geometry.ts'

/** A day flagged on the axis: the date of the selected event, or another that a source gives. */
export interface AxisFlag {
  readonly ms: number
  readonly label: string
  /** Said instead where the axis is too short for every year. */
  readonly withYear: string
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
  readonly zigzag: readonly [from: number, to: number] | null
}

/** What stands on the axis above the lanes: months and weeks, or years and quarters, in UTC. */
export function axisParts({ startMs, endMs }: LiveWindow, width: number, flags: readonly AxisFlag[]): AxisParts {
  const { pxPerDay, toPx: toX } = timeScale(startMs, endMs, width)
  const ticks = windowTicks(startMs, endMs, pxPerDay, words.calendarWords)
  const named = pxPerDay < YEARS_SCALE ? flags.map((flag) => ({ ...flag, label: flag.withYear })) : flags
  const laid = layFlags(
    named.filter(({ wide }) => !wide),
    toX,
  )
  const minors = ticks.minor.flatMap(({ ms, label }): AxisPart[] => {
    const x = toX(ms)
    const underFlag = laid.flags.some(({ left, width: flagPx }) => x > left - 14 && x < left + flagPx)
    if (x < 0 || x + minorPx(label) > width || underFlag) return []
    return [{ kind: 'minor', ms, x, width: null, text: label ?? '', aside: '' }]
  })
  const flagParts = laid.flags.map(({ flag, left, width: flagPx }): AxisPart => ({
    kind: flag.ghost ? 'ghost-flag' : 'flag',
    ms: flag.ms,
    x: left,
    width: flagPx,
    text: (pxPerDay >= HOURS_SCALE ? flag.time : null) ?? flag.label,
    aside: '',
  }))
  return { parts: [...majorParts(ticks, toX, width), ...minors, ...flagParts], zigzag: laid.zigzag }
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
export const minorPx = (label: string | null | undefined): number => (label ? 5 + label.length * MINOR_LETTER_PX : 0)

/** The name of a larger unit, or a shorter one, if it has room, px; with more room the year beside a month. */
export function majorWords({ label, short, aside }: Omit<WindowTicks['major'][number], 'ms'>, width: number) {
  const text = width > label.length * LETTER_PX ? label : width > SHORT_PX ? (short ?? '') : ''
  return { width, text, aside: aside && width > ASIDE_PX ? ` ${aside}` : '' }
}

/** What a letter of these names takes at most. */
const LETTER_PX = 7
const MINOR_LETTER_PX = 7
const SHORT_PX = 30
const ASIDE_PX = 96
/** From here on the axis has a tick for every year, px a day. */
const YEARS_SCALE = 0.12
/** A day and a month, and with the year. */
const FLAG_PX = { short: 48, long: 80 }
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

/** Flags centred on their days where they have room; two near ones step apart, each to its own side. */
function layFlags(flags: readonly AxisFlag[], toX: (ms: number) => number) {
  const laid = flags
    .map((flag) => {
      const width = flag.label.length > LONGEST_SHORT ? FLAG_PX.long : FLAG_PX.short
      return { flag, width, x: toX(flag.ms), left: toX(flag.ms) - width / 2 }
    })
    .sort((a, b) => a.x - b.x)
  for (let at = 1; at < laid.length; at++) {
    const [before, after] = [laid[at - 1], laid[at]]
    if (!before || !after) continue
    const overlap = before.left + before.width + 14 - after.left
    if (overlap > 0) {
      before.left -= overlap / 2
      after.left += overlap / 2
    }
  }
  const [first, second] = laid
  const [from, to] = [(first?.left ?? 0) + (first?.width ?? 0) + 1, (second?.left ?? 0) - 1]
  // Far apart, the line would run over the days between.
  const zigzag = first && second && to - from <= WHOLE_PX ? ([from, to] as const) : null
  return { flags: laid, zigzag }
}
