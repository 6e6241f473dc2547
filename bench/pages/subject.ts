import type { IndexEvent } from '../../src/contract/index-file.ts'
import { DAY_MS, startMsOf } from '../../src/domain/calendar-day.ts'
import { FIRST_DAY, LAST_DAY, OPENING_WINDOW } from '../generate/spread-in-time.ts'
import type { Canvas } from './move-script.ts'

/** What is asked of a page. */
export interface SubjectRequest {
  readonly eventCount: number
  readonly seed: number
  /** Of the timeline, px: that of ours, for the others. */
  readonly widthPx: number
  readonly setUp: RawSetUp
}

/** How raw vis-timeline is set up. */
export interface RawSetUp {
  readonly type: 'point' | 'box'
  readonly stack: boolean
  /**
   * It stays hidden until it is drawn after its first `rangechanged`, which may be a second: left to it (`itself`), drawn
   * at that event (`redrawn`), or told at once that the event was, as our own adapter does (`told`).
   */
  readonly shown: 'itself' | 'redrawn' | 'told'
}

/** Instants, UTC milliseconds. */
export interface MsWindow {
  readonly startMs: number
  readonly endMs: number
}

/** What the dossier opens on. */
export const OPENED: MsWindow = {
  startMs: startMsOf(OPENING_WINDOW.earliest),
  endMs: startMsOf(OPENING_WINDOW.latest) + DAY_MS,
}

/** About what can be seen at all: every date that is given, and room beside. */
export const WHOLE: MsWindow = {
  startMs: startMsOf(FIRST_DAY) - 390 * DAY_MS,
  endMs: startMsOf(LAST_DAY) + 390 * DAY_MS,
}

/** The lanes of a timeline, taken hold of in the middle of what is seen of their height. */
export function toCanvas({ left, top, width, height }: DOMRect): Canvas {
  return { left, width, y: Math.min(top + height / 2, innerHeight - 140) }
}

/** One timeline that is measured, with its data in memory. */
export interface Subject {
  /** Events that stand in the opening window. */
  readonly inWindow: number
  /** Puts it on the page. */
  readonly open: () => void
  /** What stands in the DOM and can be seen: items with content, or bars where no item stands; `null`: nothing yet. */
  readonly drawn: () => 'items' | 'bars' | null
  /** What its nodes are counted under. */
  readonly root: () => Element
  readonly canvas: () => Canvas
  /** What it shows; `null` for a page that shows nothing. */
  readonly window: () => MsWindow | null
  readonly filters: readonly FilterStep[]
}

/** One change of the filters, and how to see that it is done. */
export interface FilterStep {
  /** Steps with one name are one way to filter: of several the best counts. */
  readonly way: string
  readonly apply: () => void
  /** The page says the new number, and draws no item that does not pass. */
  readonly isApplied: () => boolean
}

/** What is filtered by, in turn: each is set and taken back. */
export interface FilterChoice {
  readonly name: string
  readonly passes: (event: IndexEvent) => boolean
}

const DISPUTED: FilterChoice = { name: 'disputed', passes: ({ disputes }) => disputes.length > 0 }
const byCountry = (code: string): FilterChoice => ({ name: code, passes: ({ countries }) => countries.includes(code) })

export const FILTER_CHOICES: readonly FilterChoice[] = [
  DISPUTED,
  ...['RU', 'UA', 'KP', 'US', 'DE'].flatMap((code) => [byCountry(code), DISPUTED]),
]
