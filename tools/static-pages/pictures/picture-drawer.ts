import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

const WORKER = new URL('./draw-worker.ts', import.meta.url).href
/** A thread does not read TypeScript by itself. */
const START = `import('tsx/esm/api').then((tsx) => {
  tsx.register()
  return import(require('node:worker_threads').workerData.file)
})`

/** Rises when the same SVG is to become another file. */
const RENDERER_VERSION = 2

/** How many may be under way: their texts are in memory. */
const MOST_UNDER_WAY = 64

/** What names a picture: two of the same name are the same to the byte. */
export function pictureHash(svg: string): string {
  return createHash('sha256').update(`${RENDERER_VERSION}\n${svg}`).digest('hex').slice(0, 20)
}

/**
 * Turns SVG into PNG, in threads of its own, while whoever asks goes on. What is in the folder from before is not made again; what was
 * not asked for is removed from it in the end.
 */
export class PictureDrawer {
  readonly #folder: string
  readonly #toFonts: () => readonly Buffer[]
  readonly #asked = new Set<string>()
  readonly #kept = new Set<string>()
  #threads: Worker[] = []
  #drawn = 0
  #underWay = 0
  #failed: unknown = null
  #onChange = () => {}

  /**
   * @param folder which keeps the pictures from one run to the next, `<hash>.png`
   * @param toFonts gives files of the fonts that they name
   */
  constructor(folder: string, toFonts: () => readonly Buffer[]) {
    this.#folder = folder
    this.#toFonts = toFonts
    mkdirSync(folder, { recursive: true })
  }

  /** @returns the hash by which {@link read} knows the picture, as soon as there is room for another */
  async ask(svg: string): Promise<string> {
    const hash = pictureHash(svg)
    if (this.#asked.has(hash)) return hash
    this.#asked.add(hash)
    if (existsSync(this.#fileOf(hash))) return hash
    if (this.#threads.length === 0) this.#threads = this.#start()
    const thread = this.#threads[this.#drawn++ % this.#threads.length]
    this.#underWay++
    thread?.postMessage({ svg, file: this.#fileOf(hash) }, [])
    await this.#until(MOST_UNDER_WAY)
    return hash
  }

  /** Leaves a picture in the folder, if it is there, for which nobody asks this time. */
  keep(hash: string): void {
    this.#kept.add(hash)
  }

  /** Waits for all that was asked for. @returns how many had to be drawn */
  async finish(): Promise<number> {
    await this.#until(0)
    await Promise.all(this.#threads.map((thread) => thread.terminate()))
    for (const name of readdirSync(this.#folder)) {
      const hash = name.slice(0, -'.png'.length)
      const isWanted = this.#asked.has(hash) || this.#kept.has(hash)
      if (name.endsWith('.png') && !isWanted) rmSync(join(this.#folder, name))
    }
    return this.#drawn
  }

  /** A picture that was asked for, when all are finished. */
  read(hash: string): Buffer {
    return readFileSync(this.#fileOf(hash))
  }

  #fileOf(hash: string): string {
    return join(this.#folder, `${hash}.png`)
  }

  /** @throws where a picture could not be drawn */
  async #until(most: number): Promise<void> {
    while (this.#underWay > most && this.#failed === null) {
      await new Promise<void>((resume) => (this.#onChange = resume))
    }
    if (this.#failed !== null) throw this.#failed
  }

  #start(): Worker[] {
    const fontFiles = this.#toFonts().map((font, place) => {
      const file = join(this.#folder, `font-${place}.ttf`)
      writeFileSync(file, font)
      return file
    })
    return Array.from({ length: availableParallelism() }, () => {
      const thread = new Worker(START, { eval: true, workerData: { file: WORKER, fontFiles } })
      thread.on('message', () => {
        this.#underWay--
        this.#onChange()
      })
      thread.on('error', (error) => {
        this.#failed = error
        this.#onChange()
      })
      return thread
    })
  }
}
