import type { DossierIndex } from '../../contract/index-file.ts'
import { filesOfWord, readNumbers, type SearchFile, type WordsFile } from '../../contract/packs/search-files.ts'
import type { PackedFiles } from '../../data/packed-files.ts'
import { type SoughtWord, toSoughtWords } from '../../selection/text/search-terms.ts'
import type { AnySearch, AskedSearch, FoundPlaces, SearchState } from '../search/lazy-search.ts'

/** So many texts are kept with what they found: several parts of a page ask for the same. */
const MOST_KEPT = 8

/** What says where the words stand, as it is looked up. */
interface Directory {
  readonly firsts: readonly string[]
  readonly stems: ReadonlyMap<string, number>
  readonly about: ReadonlyMap<string, number>
}

const NOTHING: Directory = { firsts: [], stems: new Map(), about: new Map() }

/**
 * The text search of a packed dossier: of its words it reads the files in which those of a text stand. What finds a text is there at
 * once; whether it finds it is known when its files came, and then it is another object.
 */
export class PackedSearch implements AskedSearch {
  readonly #files: Pick<PackedFiles, 'search' | 'words'>
  readonly #weight: ArrayLike<number>
  readonly #whenRead: () => Promise<void> | undefined
  readonly #events: number
  readonly #listeners = new Set<() => void>()
  readonly #words = new Map<number, WordsFile>()
  readonly #reading = new Set<number>()
  /** Files that did not come. */
  readonly #failed = new Set<number>()
  readonly #found = new Map<string, FoundPlaces>()
  #directory: Directory | null = null
  #asking: Promise<void> | null = null
  #state: SearchState<AnySearch> = { search: null, hasFailed: false }

  /**
   * @param weight of the events, by number
   * @param whenRead waits for what the weights are read from
   */
  constructor(
    files: Pick<PackedFiles, 'search' | 'words'>,
    weight: ArrayLike<number>,
    { counts }: Pick<DossierIndex, 'counts'>,
    whenRead: () => Promise<void> | undefined = () => undefined,
  ) {
    this.#whenRead = whenRead
    this.#files = files
    this.#weight = weight
    this.#events = counts.events
  }

  get ready(): AnySearch | null {
    return this.#state.search
  }

  readonly state = (): SearchState<AnySearch> => this.#state

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  readonly ask = async (text = ''): Promise<void> => {
    this.#asking ??= this.#readDirectory()
    await this.#asking
    await this.#read(this.#missingFor(toSoughtWords(text)))
  }

  /** What did not come is asked for again when it is sought. */
  readonly retry = (): void => {
    this.#failed.clear()
    if (this.#directory) return this.#tell()
    this.#set({ search: null, hasFailed: false })
    this.#asking = this.#readDirectory()
  }

  async #readDirectory(): Promise<void> {
    try {
      const { firsts, stems, about }: SearchFile = await this.#files.search()
      await this.#whenRead()
      this.#directory = { firsts, stems: new Map(Object.entries(stems)), about: new Map(Object.entries(about)) }
      this.#tell()
    } catch {
      this.#set({ search: null, hasFailed: true })
    }
  }

  #tell(): void {
    const hasFailed = this.#failed.size > 0 && this.#reading.size === 0
    const { about } = this.#directory ?? NOTHING
    this.#set({ search: { find: (text) => this.#find(text), nearest: () => [], about }, hasFailed })
  }

  #set(state: SearchState<AnySearch>): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }

  #find(text: string): FoundPlaces | undefined {
    const known = this.#found.get(text)
    if (known) return known
    const sought = toSoughtWords(text)
    const missing = this.#missingFor(sought)
    if (missing.length > 0) {
      // A part of the page that is being drawn asks for it.
      queueMicrotask(() => void this.#read(missing))
      return undefined
    }
    const flags = sought.length === 0 ? this.#none() : this.#all(sought.map((word) => this.#flagsOf(word)))
    const found = toFound(flags, this.#weight)
    this.#found.set(text, found)
    const [oldest] = this.#found.keys()
    if (this.#found.size > MOST_KEPT && oldest !== undefined) this.#found.delete(oldest)
    return found
  }

  async #read(files: readonly number[]): Promise<void> {
    const news = files.filter((n) => !this.#reading.has(n) && !this.#words.has(n) && !this.#failed.has(n))
    if (news.length === 0) return
    for (const n of news) this.#reading.add(n)
    if (this.#state.hasFailed) this.#tell()
    await Promise.all(
      news.map(async (n) => {
        try {
          this.#words.set(n, await this.#files.words(n))
        } catch {
          this.#failed.add(n)
        }
        this.#reading.delete(n)
      }),
    )
    this.#tell()
  }

  /** The files of the words of a text that are not here. */
  #missingFor(sought: readonly SoughtWord[]): number[] {
    const needed = sought.flatMap(({ ways, isWhole }) => ways.flat().flatMap((term) => this.#filesFor(term, isWhole)))
    return [...new Set(needed)].filter((n) => !this.#words.has(n))
  }

  /** The files that say which events have a word, or words with a beginning. */
  #filesFor(term: string, isWhole: boolean): number[] {
    const { stems, firsts } = this.#directory ?? NOTHING
    const stem = isWhole ? undefined : stems.get(term)
    if (stem !== undefined) return [stem]
    const range = filesOfWord(firsts, term, isWhole)
    return range === null ? [] : Array.from({ length: range[1] - range[0] + 1 }, (_, at) => range[0] + at)
  }

  #none(): Uint8Array {
    return new Uint8Array(this.#events)
  }

  /** 1 for each event that has a word, in one of its ways. */
  #flagsOf({ ways, isWhole }: SoughtWord): Uint8Array {
    const any = this.#none()
    for (const way of ways) {
      const ofTerms = way.map((term) => {
        const flags = this.#none()
        const isWord = isWhole || this.#directory?.stems.has(term) === true
        for (const n of this.#filesFor(term, isWhole)) {
          const { words = [], events = [] } = this.#words.get(n) ?? {}
          for (const [place, word] of words.entries())
            if (isWord ? word === term : word.startsWith(term)) readNumbers(events[place] ?? '', flags)
        }
        return flags
      })
      const all = this.#all(ofTerms)
      for (let at = 0; at < any.length; at++) if (all[at] === 1) any[at] = 1
    }
    return any
  }

  /** 1 where all of some flags are. */
  #all(flags: readonly Uint8Array[]): Uint8Array {
    const all = this.#none().fill(1)
    for (const one of flags) for (let at = 0; at < all.length; at++) if (one[at] === 0) all[at] = 0
    return all
  }
}

function toFound(flags: Uint8Array, weight: ArrayLike<number>): FoundPlaces {
  return {
    has: (_, at) => flags[at] === 1,
    size: flags.reduce((sum, flag) => sum + flag, 0),
    best: (limit) => heaviest(flags, weight, limit),
  }
}

/** Of equal weight the first. */
function heaviest(flags: Uint8Array, weight: ArrayLike<number>, limit: number): number[] {
  const best: number[] = []
  const weightOf = (eventNo: number | undefined) => weight[eventNo ?? -1] ?? 0
  for (let eventNo = 0; eventNo < flags.length; eventNo++) {
    if (flags[eventNo] !== 1 || (best.length === limit && weightOf(eventNo) <= weightOf(best.at(-1)))) continue
    let place = best.length
    while (place > 0 && weightOf(best[place - 1]) < weightOf(eventNo)) place--
    best.splice(place, 0, eventNo)
    if (best.length > limit) best.pop()
  }
  return best
}
