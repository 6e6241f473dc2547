import * as z from 'zod/mini'
import { folderHashesSchema, HASH_DIGITS } from '../../contract/packs/folder-hashes.ts'
import { numbersOfRuns, type Packed } from '../../contract/packs/packed-file.ts'
import type { Release } from '../../contract/releases/release-file.ts'
import { readPatiently } from './read-patiently.ts'
import { textHash } from './text-hash.ts'

/** What says which files belong to a release of a packed dossier: in each folder of packs, a file with the hashes of the others. */
export class FolderHashes {
  readonly #folder: string
  readonly #files: Release['files']
  readonly #known = new Map<string, string>()
  readonly #asking = new Map<string, Promise<void>>()
  /** Folders of which the hashes did not come when they were asked for: nothing waits for them any more. */
  readonly #late = new Set<string>()
  readonly #packed: () => string | null
  /** Of heads and bars the places among the files of their folders. */
  #listed: ReadonlyMap<string, number> | null = null

  /**
   * @param folder address of the dossier
   * @param files of its release
   * @param packed text of `packed.json`, which says in which order heads and bars are listed; `null` as long as it was not read
   */
  constructor(folder: string, files: Release['files'], packed: () => string | null) {
    this.#folder = folder
    this.#files = files
    this.#packed = packed
  }

  /** The folder whose hashes say of a file whether it belongs to the release; `null`: none does. */
  folderOf(path: string): string | null {
    const [folder = '', ...rest] = path.split('/')
    return rest.length > 0 && hashesOf(folder) in this.#files && !(path in this.#files) ? folder : null
  }

  /** Whether it is known which state of a file belongs to the release. */
  knows(path: string): boolean {
    const folder = this.folderOf(path)
    return folder === null || (this.#known.has(folder) && this.#placeOf(folder, path) !== null)
  }

  /** The first digits of the hash of a file; empty: the release has no such file. */
  hashOf(path: string): string {
    const folder = this.folderOf(path) ?? ''
    const at = (this.#placeOf(folder, path) ?? NaN) * HASH_DIGITS
    return this.#known.get(folder)?.slice(at, at + HASH_DIGITS) ?? ''
  }

  /** Asks for the hashes of the folder of a file, unless they are known or under way. */
  async learn(path: string): Promise<void> {
    const folder = this.folderOf(path)
    if (folder === null) return
    await this.#list(folder)
    if (this.#known.has(folder)) return
    const asking = this.#asking.get(folder) ?? this.#ask(folder).finally(() => this.#asking.delete(folder))
    this.#asking.set(folder, asking)
    if (!this.#late.has(folder)) await asking
  }

  #placeOf(folder: string, path: string): number | null {
    if (isListed(folder)) return this.#listed && (this.#listed.get(path) ?? NaN)
    return Number(path.slice(folder.length + 1).replace(/\.json$/, ''))
  }

  /** Finds out in which order the files of a folder are listed. */
  async #list(folder: string): Promise<void> {
    const packed = isListed(folder) && !this.#listed ? this.#packed() : null
    if (packed !== null && (await textHash(packed)) === this.#files['packed.json']) this.#listed = listedPlaces(packed)
  }

  async #ask(folder: string): Promise<void> {
    const path = hashesOf(folder)
    for (const cache of ['default', 'reload'] as const) {
      const file = await readPatiently(`${this.#folder}/${path}`, cache)
      if (!file) {
        this.#late.add(folder)
        return
      }
      if ((await textHash(file.text)) !== this.#files[path]) continue
      const read = z.safeParse(folderHashesSchema, file.json)
      if (read.success) this.#known.set(folder, read.data.hashes)
      return
    }
  }
}

/** Their files have no numbers of their own. */
const isListed = (folder: string) => folder === 'heads' || folder === 'bars'

const hashesOf = (folder: string) => `${folder}/hashes.json`

function listedPlaces(packed: string): Map<string, number> {
  const { heads, finerBars } = JSON.parse(packed) as Pick<Packed, 'heads' | 'finerBars'>
  const ofHeads = heads.flatMap(({ exponent, tiles }) =>
    [...numbersOfRuns(tiles)].map((tile) => `heads/${exponent}/${tile}.json`),
  )
  const ofBars = finerBars.flatMap(({ stepDays, files }) => files.map((n) => `bars/${stepDays}/${n}.json`))
  return new Map([ofHeads, ofBars].flatMap((paths) => paths.map((path, place): [string, number] => [path, place])))
}
