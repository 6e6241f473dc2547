import { availableParallelism } from 'node:os'
import { getHeapStatistics } from 'node:v8'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { type OtherCores, type Share, SHARES } from '../../publish/packed/shares.ts'
import type { PipelineOptions } from '../../run-pipeline.ts'
import type { NewFile } from '../file-text.ts'
import { expectedMbOf, mostHeapMb } from '../room/run-with-room.ts'
import { type Found, isFoundToo } from '../stamp/noting-disk.ts'
import { CELL, type FromMaker, type MakerData } from './between-cores.ts'

/** What needs less memory is built before another core has begun. */
const LEAST_MB = 200
/** The thread that builds, in units of 2²⁰ bytes: what lives shortly has as much room in the others (`package.json`). */
const YOUNG_MB = 3 * 128

/** Shares that are made on other cores, until `end`. */
export interface StartedCores extends OtherCores {
  readonly end: () => void
}

/**
 * Into how many parts the shares are to be dealt, one for each further core: each reads and compares all dossiers itself, and needs as
 * much memory as this process.
 * @param args of the command line
 */
export function coresFor(args: readonly string[]): number {
  const expectedMb = expectedMbOf(args)
  if (expectedMb < LEAST_MB) return 0
  return Math.min(SHARES.length, availableParallelism() - 1, Math.floor(mostHeapMb() / expectedMb) - 1)
}

/**
 * Has shares made by other threads, which run the same pipeline on the same disk. What they make counts where they found there what was
 * found here; all else is made here.
 * @param cores how many threads
 * @param found what was found here; it is asked for when the first file is to be taken
 */
export function startOtherCores(options: PipelineOptions, cores: number, found: () => Found): StartedCores | null {
  const dealt = SHARES.map((_, nth) => SHARES.filter((_share, place) => place % cores === nth))
  const makers = dealt.flatMap((shares) => (shares.length > 0 ? [new Maker(options, shares, found)] : []))
  if (makers.length === 0) return null
  return {
    *come(dossier) {
      for (const maker of makers) yield* maker.come(dossier)
    },
    *rest(share, dossier) {
      const maker = makers.find(({ shares }) => shares.includes(share))
      return maker ? yield* maker.rest(share, dossier) : null
    },
    end() {
      for (const maker of makers) maker.end()
    },
  }
}

type OfDossier = Exclude<FromMaker, { readonly kind: 'found' }>

/** A thread that makes shares, and what it has told. */
class Maker {
  readonly shares: readonly Share[]
  readonly #cells = new Int32Array(new SharedArrayBuffer(Object.keys(CELL).length * Int32Array.BYTES_PER_ELEMENT))
  readonly #port: MessagePort
  readonly #watch: Worker
  readonly #found: () => Found
  /** Of each share that was given to its end, what was told of it. */
  readonly #told = new Map<string, Uint32Array>()
  /** What came and was not taken. */
  #next: OfDossier | null = null
  #isOver = false

  constructor(options: PipelineOptions, shares: readonly Share[], found: () => Found) {
    const { port1, port2 } = new MessageChannel()
    this.shares = shares
    this.#found = found
    this.#port = port1
    const maker: MakerData = { options, shares, port: port2, cells: this.#cells }
    const oldMb = Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20)
    const limits = { maxOldGenerationSizeMb: oldMb, maxYoungGenerationSizeMb: YOUNG_MB }
    this.#watch = new Worker(new URL('watch-maker.mjs', import.meta.url), {
      workerData: { maker, limits, news: CELL.news, ended: CELL.ended },
      transferList: [port2],
    })
    this.#watch.on('error', () => this.end())
    this.#watch.unref()
  }

  *come(dossier: string): Generator<NewFile> {
    for (;;) {
      const heard = this.#hearOf(dossier, false)
      if (!heard) return
      if (heard.kind === 'file') yield [heard.path, heard.text, heard.hash]
    }
  }

  *rest(share: Share, dossier: string): Generator<NewFile, Uint32Array | null> {
    for (;;) {
      const told = this.#told.get(nameOf(share, dossier))
      if (told) return told
      const heard = this.#hearOf(dossier, true)
      if (!heard) return null
      if (heard.kind === 'file') yield [heard.path, heard.text, heard.hash]
    }
  }

  end(): void {
    this.#isOver = true
    this.#port.close()
    void this.#watch.terminate()
  }

  /** @returns `null`: nothing came, or it is of another dossier */
  #hearOf(dossier: string, isWaiting: boolean): OfDossier | null {
    this.#next ??= this.#hear(isWaiting)
    const heard = this.#next
    if (heard?.dossier !== dossier) return null
    this.#next = null
    if (heard.kind === 'end') this.#told.set(nameOf(heard.share, dossier), heard.told)
    else {
      Atomics.sub(this.#cells, CELL.waiting, heard.text.length)
      Atomics.notify(this.#cells, CELL.waiting)
    }
    return heard
  }

  /** @returns `null`: nothing came yet or, where one waits, nothing will come */
  #hear(isWaiting: boolean): OfDossier | null {
    while (!this.#isOver) {
      const news = Atomics.load(this.#cells, CELL.news)
      const hasEnded = Atomics.load(this.#cells, CELL.ended) > 0
      const heard: FromMaker | undefined = receiveMessageOnPort(this.#port)?.message
      if (heard && heard.kind !== 'found') return heard
      if (heard) {
        if (!isFoundToo(heard.found, this.#found())) this.end()
      } else if (hasEnded || !isWaiting) return null
      else Atomics.wait(this.#cells, CELL.news, news)
    }
    return null
  }
}

const nameOf = (share: Share, dossier: string) => `${dossier}/${share}`
