import type { DossierIndex } from '../../contract/index-file.ts'
import type { Packed } from '../../contract/packs/packed-file.ts'
import type { PackedFiles } from '../../data/packed-files.ts'
import { ColumnsReader } from './columns-reader.ts'
import { FirstView } from './first-view.ts'
import type { PackedColumns } from './read-columns.ts'

/** So long the columns wait at the least for what the timeline shows first. */
const FIRST_MS = 300
/** So often, where nothing shows a timeline. */
const MOST_TURNS = 5

/** What the columns of a dossier that is open are brought with. */
export interface ToCome {
  readonly index: DossierIndex
  readonly packed: Packed
  /** Nothing of them is read yet. */
  readonly columns: PackedColumns
  readonly files: Pick<PackedFiles, 'columns' | 'bars'>
  /** Brings a file of heads, and has its events told to the first view. */
  readonly bringHeads: (path: string) => Promise<void>
  /** Whether what a window shows may be asked for now; else it is wanted anew later. */
  readonly mayAsk: () => boolean
  /** Waits for what an address names, where that is on its way. */
  readonly whenLed: () => Promise<unknown>
  /** Reads a part; where it does not come, this is told, and it is asked for again. */
  readonly reading: (key: string, ask: () => Promise<void>) => Promise<void>
  /** Makes of the columns what needs all of them, before anything is told that they are here. */
  readonly finish: () => Promise<void>
  /** There is more to be shown. */
  readonly onMore: () => void
}

/**
 * The columns of a packed dossier while they are not here: what the timeline shows without them, and their reading, which begins when
 * that is there, or something asks for them.
 */
export class ColumnsToCome {
  readonly first: FirstView
  isRead = false
  readonly #given: ToCome
  readonly #reader: ColumnsReader
  #isReading = false
  #waiting: (() => void)[] = []
  /** Files that the timeline shows first. */
  #onTheirWay = 0
  /** A timeline asked for something. */
  #isShown = false
  /** Files of columns that the timeline waits for, and those that it does not know yet. */
  readonly #preferred = new Set<number>()
  #untold: number[] = []

  constructor(given: ToCome) {
    const { index, packed, columns, files } = given
    this.#given = given
    this.first = new FirstView(index, packed, columns.axis, {
      mayAsk: given.mayAsk,
      heads: (path) => this.#bring(path, () => given.bringHeads(path)),
      bars: (stepDays, n) => this.#bring(`bars/${stepDays}/${n}`, () => files.bars(stepDays, n)),
      columns: (wanted) => this.#prefer(wanted),
    })
    this.#reader = new ColumnsReader(index, columns, packed.columnMarks.length, files, (n) => this.#take(n))
  }

  /** Has the columns read, those first for which the timeline waits. @returns whether they were */
  read(): boolean {
    if (this.isRead || this.#isReading) return this.isRead
    this.#isReading = true
    void this.#given
      .reading('columns', () => this.#readAll())
      .then(() => {
        // That they did not come is to be told.
        if (!this.isRead) this.#given.onMore()
      })
    return false
  }

  /** Waits for the columns, and has them read. */
  whenRead(): Promise<void> {
    if (this.isRead) return Promise.resolve()
    this.read()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  async #readAll(): Promise<void> {
    let turns = MOST_TURNS
    do {
      await this.#given.whenLed()
      await new Promise((resolve) => setTimeout(resolve, FIRST_MS))
    } while (this.#onTheirWay > 0 || (!this.#isShown && --turns > 0))
    await this.#reader.read()
    await this.#given.finish()
    this.isRead = true
    for (const tell of this.#waiting.splice(0)) tell()
    this.#given.onMore()
  }

  /** Brings a file that the timeline shows first, however late; it is told when nothing of that sort is on its way any more. */
  #bring<T>(path: string, ask: () => Promise<T>): Promise<T> {
    this.#isShown = true
    this.#onTheirWay++
    // The first view takes it before.
    const tell = () => setTimeout(() => this.#onTheirWay === 0 && !this.isRead && this.#given.onMore())
    return new Promise((resolve) => {
      const take = async () => resolve(await ask())
      void this.#given.reading(path, take).then(() => {
        this.#onTheirWay--
        tell()
      })
    })
  }

  /** Has files of columns come before others: the timeline is told when all of them are here. */
  #prefer(files: readonly number[]): void {
    for (const n of files) if (!this.#untold.includes(n)) this.#preferred.add(n)
    this.#reader.prefer([...this.#preferred])
    this.read()
    if (this.#preferred.size === 0) setTimeout(() => this.#tell())
  }

  #take(n: number): void {
    this.#untold.push(n)
    if (this.#preferred.delete(n) && this.#preferred.size === 0) this.#tell()
  }

  #tell(): void {
    if (this.isRead || this.#untold.length === 0) return
    for (const n of this.#untold) this.first.knowColumns(n)
    this.#untold = []
    this.#given.onMore()
  }
}
