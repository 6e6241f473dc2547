import type { DossierIndex, IndexEvent } from '../../contract/index-file.ts'
import { BARS_ORIGIN_MS } from '../../contract/packs/bars-origin.ts'
import {
  type Bar,
  type BarsFile,
  COLUMN_EVENTS,
  joinBars,
  numbersOfRuns,
  type Packed,
  STRETCHES_A_FILE,
  TILES_OF_HEADS,
} from '../../contract/packs/packed-file.ts'
import { DAY_MS } from '../../domain/calendar-day.ts'
import type { AxisColumns } from '../../selection/axis-columns.ts'
import type { DensityBar, TimeWindow } from '../../selection/time-window.ts'
import { toAxisColumns } from '../axis/to-axis-columns.ts'
import type { PackedLanes } from './packed-events.ts'

/** How the first view has brought what it lacks: each once, and what does not come may come later. */
export interface Bringing {
  /** Whether what a window shows may be asked for now; else it is wanted anew later. */
  readonly mayAsk: () => boolean
  /** @param path of a file of heads, the events of which it makes known */
  readonly heads: (path: string) => Promise<void>
  readonly bars: (stepDays: number, n: number) => Promise<BarsFile>
  /** Files of columns that are wanted before others. */
  readonly columns: (files: readonly number[]) => void
}

/** Of what is laid out, the middle is brought first, and then so much on each side: what is in sight is about two fifths of it. */
const MARGIN = 0.3

type Level = Pick<Packed['bars'], 'stepDays'> & {
  readonly files: ReadonlySet<number>
  readonly tallest: readonly number[]
}

/** A stretch of time, and the file that has its heads; `null`: so few events stand there that none has. */
interface Stretch {
  readonly path: string | null
  readonly startMs: number
  readonly endMs: number
}

/**
 * What the timeline shows of a packed dossier before its columns are here: how many events each lane has in stretches of time, as
 * they are published, and the events that it would choose of the tiles of time in sight, their heads.
 */
export class FirstView implements PackedLanes {
  readonly all: readonly number[]
  readonly dates: PackedLanes['dates']
  readonly #packed: Packed
  readonly #bring: Bringing
  readonly #columns: AxisColumns
  readonly #index: DossierIndex
  readonly #isHere: Uint8Array
  #rows: number[] = []
  #isSorted = true
  readonly #heads: ReadonlyMap<number, ReadonlySet<number>>
  /** Files of heads that were asked for, and whether they are here. */
  readonly #headsHere = new Map<string, boolean>()
  readonly #levels: ReadonlyMap<number, Level>
  readonly #bars = new Map<string, BarsFile | null>()
  readonly #joined = new Map<number, readonly (readonly DensityBar[])[]>()
  readonly #columnsHere = new Set<number>()

  /** @param columns into which the events that come are written */
  constructor(index: DossierIndex, packed: Packed, columns: AxisColumns, bring: Bringing) {
    this.#packed = packed
    this.#bring = bring
    this.#columns = columns
    this.#index = index
    this.#isHere = new Uint8Array(index.counts.events)
    const sumOf = (bars: readonly Bar[], at: 1 | 3) => bars.reduce((sum, bar) => sum + bar[at], 0)
    const { lanes } = packed.bars
    this.all = lanes.map((bars) => sumOf(bars, 1))
    const disputed = lanes.reduce((sum, bars) => sum + sumOf(bars, 3), 0)
    this.dates = { disputed, undated: index.counts.events - packed.dated }
    this.#heads = new Map(packed.heads.map(({ exponent, tiles }) => [exponent, new Set(numbersOfRuns(tiles))]))
    this.#levels = new Map(packed.finerBars.map((level) => [level.stepDays, { ...level, files: new Set(level.files) }]))
  }

  /** The numbers of the events that are here, rising. */
  get rows(): readonly number[] {
    if (!this.#isSorted) this.#rows.sort((a, b) => a - b)
    this.#isSorted = true
    return this.#rows
  }

  /** Takes events that came. @param numbers theirs */
  know(numbers: readonly number[], events: readonly IndexEvent[]): void {
    const { columns } = toAxisColumns({ ...this.#index, events: [...events] })
    for (const [place, row] of numbers.entries()) {
      if (this.#isHere[row] === 1) continue
      for (const name of COLUMNS) this.#columns[name][row] = columns[name][place] ?? 0
      this.#add(row)
    }
  }

  /** Takes a file of columns that was read. */
  knowColumns(n: number): void {
    this.#columnsHere.add(n)
    const end = Math.min((n + 1) * COLUMN_EVENTS, this.#isHere.length)
    for (let row = n * COLUMN_EVENTS; row < end; row++) if (this.#isHere[row] !== 1) this.#add(row)
  }

  #add(row: number): void {
    this.#isHere[row] = 1
    this.#isSorted &&= row > (this.#rows.at(-1) ?? -1)
    this.#rows.push(row)
  }

  want({ startMs, endMs }: TimeWindow, tileMs: number): void {
    const lacking = this.#stretches(startMs, endMs, tileMs).filter((stretch) => !this.#hasStretch(stretch))
    if (lacking.length === 0 || !this.#bring.mayAsk()) return
    const marginMs = (endMs - startMs) * MARGIN
    const near = lacking.filter((one) => one.startMs < endMs - marginMs && one.endMs > startMs + marginMs)
    for (const { path, startMs: fromMs, endMs: toMs } of near.length > 0 ? near : lacking) {
      if (path === null) this.#bring.columns(this.#columnFilesOf(fromMs, toMs).filter((n) => !this.#columnsHere.has(n)))
      else if (!this.#headsHere.has(path)) this.#bringHeads(path)
    }
  }

  #bringHeads(path: string): void {
    this.#headsHere.set(path, false)
    void this.#bring.heads(path).then(() => this.#headsHere.set(path, true))
  }

  hasTile(tileMs: number, tile: number): boolean {
    return this.#stretches(tile * tileMs, (tile + 1) * tileMs, tileMs).every((stretch) => this.#hasStretch(stretch))
  }

  barsWithin(lane: number, window: TimeWindow, stepMs: number, drawn: ReadonlySet<number>): DensityBar[] {
    const { lane: laneOf, markMs, disputed, dateDisputed } = this.#columns
    const left = new Map(this.#countedWithin(lane, window, stepMs).map((bar) => [bar.fromMs, { ...bar }]))
    for (const row of drawn) {
      const stretch = Math.floor(((markMs[row] ?? 0) - BARS_ORIGIN_MS) / stepMs)
      const bar = laneOf[row] === lane ? left.get(BARS_ORIGIN_MS + stretch * stepMs) : undefined
      if (!bar) continue
      bar.count--
      bar.disputed -= disputed[row] ?? 0
      bar.dateDisputed -= dateDisputed[row] ?? 0
    }
    return [...left.values()].filter(({ count }) => count > 0)
  }

  inColumns(columnAt: (ms: number) => number): Map<number, Uint32Array> {
    const { stepDays, lanes } = this.#packed.bars
    const columns = new Map<number, Uint32Array>()
    for (const bar of lanes.flat()) {
      const { fromMs, toMs, count, dateDisputed } = toDensityBar(bar, stepDays)
      const column = columnAt((fromMs + toMs) / 2)
      const [disputed = 0, , others = 0] = columns.get(column) ?? []
      columns.set(column, Uint32Array.of(disputed + dateDisputed, 0, others + count - dateDisputed, 0))
    }
    return columns
  }

  #countedWithin(lane: number, window: TimeWindow, stepMs: number): readonly DensityBar[] {
    const stepDays = stepMs / DAY_MS
    const level = this.#levels.get(stepDays)
    if (!level) return within(this.#joinedBars(stepDays)[lane] ?? [], window)
    const fileOf = (ms: number) => Math.floor((ms - BARS_ORIGIN_MS) / stepMs / STRETCHES_A_FILE)
    const bars: DensityBar[] = []
    for (let n = fileOf(window.startMs); n <= fileOf(window.endMs); n++) {
      if (!level.files.has(n)) continue
      const file = this.#barsOf(stepDays, n)
      for (const bar of file?.lanes[lane] ?? []) bars.push(toDensityBar(bar, stepDays))
    }
    return within(bars, window)
  }

  tallest(lane: number, stepMs: number): number {
    const stepDays = stepMs / DAY_MS
    const level = this.#levels.get(stepDays)
    if (level) return level.tallest[lane] ?? 1
    return (this.#joinedBars(stepDays)[lane] ?? []).reduce((most, { count }) => Math.max(most, count), 1)
  }

  #barsOf(stepDays: number, n: number): BarsFile | null {
    const key = `${stepDays}/${n}`
    const known = this.#bars.get(key)
    if (known !== undefined) return known
    this.#bars.set(key, null)
    void this.#bring.bars(stepDays, n).then((file) => this.#bars.set(key, file))
    return null
  }

  /** The bars of all lanes, so many days long: no shorter than those that come at once. */
  #joinedBars(stepDays: number): readonly (readonly DensityBar[])[] {
    const { stepDays: own, lanes } = this.#packed.bars
    const times = stepDays / own
    if (!Number.isInteger(times)) return []
    const known = this.#joined.get(stepDays)
    if (known) return known
    const joined = lanes.map((bars) => joinBars(bars, times).map((bar) => toDensityBar(bar, stepDays)))
    this.#joined.set(stepDays, joined)
    return joined
  }

  /** Stretches of time that hold the heads of a window. */
  #stretches(startMs: number, endMs: number, tileMs: number): Stretch[] {
    // The heads of a long tile are among those of shorter ones.
    const longest = this.#packed.heads.at(-1)?.exponent
    // So few events have a date that none of them are heads.
    if (longest === undefined) return [{ path: null, startMs, endMs }]
    const exponent = Math.min(Math.round(Math.log2(tileMs)), longest)
    const there = this.#heads.get(exponent)
    const lengthMs = TILES_OF_HEADS * 2 ** exponent
    const stretches: Stretch[] = []
    for (let tile = Math.floor(startMs / lengthMs); tile * lengthMs < endMs; tile++) {
      const path = there?.has(tile) ? `heads/${exponent}/${tile}` : null
      stretches.push({ path, startMs: tile * lengthMs, endMs: (tile + 1) * lengthMs })
    }
    return stretches
  }

  #hasStretch({ path, startMs, endMs }: Stretch): boolean {
    if (path !== null) return this.#headsHere.get(path) === true
    return this.#columnFilesOf(startMs, endMs).every((n) => this.#columnsHere.has(n))
  }

  /** The files of columns in which the events of a stretch of time stand. */
  #columnFilesOf(startMs: number, endMs: number): number[] {
    return this.#packed.columnMarks.flatMap((marks, n) => (marks && marks[0] < endMs && marks[1] >= startMs ? [n] : []))
  }
}

const COLUMNS = ['lane', 'markMs', 'fromMs', 'toMs', 'weight', 'disputed', 'dateDisputed', 'lasts'] as const

function toDensityBar([at, count, disputed, dateDisputed]: Bar, stepDays: number): DensityBar {
  const fromMs = BARS_ORIGIN_MS + at * stepDays * DAY_MS
  return { fromMs, toMs: fromMs + stepDays * DAY_MS, count, disputed, dateDisputed }
}

function within(bars: readonly DensityBar[], { startMs, endMs }: TimeWindow): readonly DensityBar[] {
  return bars.filter(({ fromMs, toMs }) => toMs > startMs && fromMs < endMs)
}
