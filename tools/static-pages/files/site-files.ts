import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { moveFile } from './move-file.ts'

/** In the build, beside its manifest. */
const NEW = '.vite/new-files'

/** Where files are put, by their paths in the build. */
export interface PutFiles {
  put(name: string, content: string | Uint8Array): void
}

/**
 * The files of a site, put one by one: of a large site not all have room in memory. None is in its place before all are there, so that
 * a run that fails changes nothing; one that is as it was stays as it is.
 */
export class SiteFiles {
  readonly #dist: string
  /** The part that each belongs to. */
  readonly #partOf = new Map<string, string>()
  readonly #changed = new Set<string>()
  /** Where those are that are put back. */
  readonly #kept = new Map<string, string>()

  constructor(dist: string) {
    this.#dist = dist
    rmSync(join(dist, NEW), { recursive: true, force: true })
  }

  /** How many are new, or not as they were. */
  get changed(): number {
    return this.#changed.size
  }

  has(name: string): boolean {
    return this.#partOf.has(name)
  }

  /** The files of a part of the site. */
  of(part: string): string[] {
    return [...this.#partOf].flatMap(([name, own]) => (own === part ? name : []))
  }

  /** Where the files of a part are put. */
  into(part: string): PutFiles {
    return { put: (name, content) => this.#put(part, name, content) }
  }

  /** A part that stays as it was written. @param folder where its files are: the build, or another */
  keep(part: string, { folder, files }: { readonly folder: string; readonly files: readonly string[] }): void {
    for (const name of files) {
      this.#add(part, name)
      if (folder !== this.#dist) this.#kept.set(name, join(folder, name))
    }
  }

  /** Brings all of them into their places. */
  settle(): void {
    for (const [name, from] of this.#kept) moveFile(from, join(this.#dist, name))
    for (const name of this.#changed) moveFile(join(this.#dist, NEW, name), join(this.#dist, name))
    rmSync(join(this.#dist, NEW), { recursive: true, force: true })
  }

  #put(part: string, name: string, content: string | Uint8Array): void {
    const bytes = Buffer.from(content)
    this.#add(part, name)
    const old = join(this.#dist, name)
    if (existsSync(old) && readFileSync(old).equals(bytes)) return void this.#changed.delete(name)
    this.#changed.add(name)
    const file = join(this.#dist, NEW, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }

  /** @throws where another part has it: which of them stood there would depend on which was drawn last */
  #add(part: string, name: string): void {
    const own = this.#partOf.get(name)
    if (own !== undefined && own !== part)
      throw new Error(`${name} would be written twice: of ${sayPart(own)} and of ${sayPart(part)}`)
    this.#partOf.set(name, part)
  }
}

const sayPart = (part: string) => (part === '' ? 'the site itself' : `the dossier ${part}`)
