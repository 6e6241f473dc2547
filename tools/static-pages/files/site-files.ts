import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** In the build, beside its manifest. */
const NEW = '.vite/new-files'

/**
 * The files of a site, put one by one: of a large site not all have room in memory. None is in its place before all are there, so that
 * a run that fails changes nothing; one that is as it was stays as it is.
 */
export class SiteFiles {
  readonly #dist: string
  readonly #names = new Set<string>()
  readonly #changed = new Set<string>()

  constructor(dist: string) {
    this.#dist = dist
    rmSync(join(dist, NEW), { recursive: true, force: true })
  }

  /** Every file that was put, by its path in the build. */
  get names(): ReadonlySet<string> {
    return this.#names
  }

  /** How many are new, or not as they were. */
  get changed(): number {
    return this.#changed.size
  }

  put(name: string, content: string | Uint8Array): void {
    const bytes = Buffer.from(content)
    this.#names.add(name)
    const old = join(this.#dist, name)
    if (existsSync(old) && readFileSync(old).equals(bytes)) return void this.#changed.delete(name)
    this.#changed.add(name)
    const file = join(this.#dist, NEW, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }

  /** Brings all of them into their places. */
  settle(): void {
    for (const name of this.#changed) {
      const file = join(this.#dist, name)
      mkdirSync(dirname(file), { recursive: true })
      renameSync(join(this.#dist, NEW, name), file)
    }
    rmSync(join(this.#dist, NEW), { recursive: true, force: true })
  }
}
