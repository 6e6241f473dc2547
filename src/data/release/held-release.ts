import * as z from 'zod/mini'
import { HASH_DIGITS } from '../../contract/packs/folder-hashes.ts'
import { type Release, releaseSchema } from '../../contract/releases/release-file.ts'
import { FolderHashes } from './folder-hashes.ts'
import { sayOutdated } from './newer-data.ts'
import { readPatiently } from './read-patiently.ts'
import { textHash } from './text-hash.ts'

type Standing =
  /** It is not known yet, or nothing says it. */
  | { readonly kind: 'unknown' }
  /** The index is of this release. */
  | { readonly kind: 'known'; readonly files: Release['files']; readonly folders: FolderHashes }
  /** The index is of no release that is published now. */
  | { readonly kind: 'outdated' }

/** What the page holds of a dossier: its index, and of which release that is. */
export class HeldRelease {
  readonly #folder: string
  #indexHash: string | null = null
  /** Of the index that is being taken. */
  #hashing: Promise<string> | null = null
  #standing: Standing = { kind: 'unknown' }
  #asking: Promise<void> | null = null
  #packed: string | null = null

  /** @param folder address of the dossier: `/data/kharkiv-missile` */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Takes the index that the page shows, and finds out of which release it is. */
  async holdIndex(text: string): Promise<void> {
    this.#hashing = textHash(text)
    const hash = await this.#hashing
    if (hash === this.#indexHash && this.isKnown) return
    this.#indexHash = hash
    this.#standing = { kind: 'unknown' }
    await this.#findOut()
  }

  /** Takes the text of `packed.json`. */
  holdPacked(text: string): void {
    this.#packed = text
  }

  /**
   * Whether the text of a file belongs with the index. Where that is not known yet, it is taken to: nothing waits for it, and
   * {@link checkLater} comes back to it.
   */
  async fits(path: string, text: string): Promise<boolean> {
    if (this.#standing.kind === 'unknown') return true
    if (this.#standing.kind !== 'known') return false
    const { files, folders } = this.#standing
    if (path in files) return files[path] === (await textHash(text))
    if (folders.folderOf(path) === null) return false
    return !folders.knows(path) || folders.hashOf(path) === (await textHash(text)).slice(0, HASH_DIGITS)
  }

  /** Whether a file that is not there is gone with a newer release: the one that the page holds has it, and is not published any more. */
  async isGone(path: string): Promise<boolean> {
    if (!this.#lists(path)) return false
    const now = await readRelease(`${this.#folder}/release.json`, 'reload')
    return now !== null && !this.#isHeld(now, path)
  }

  /** Whether a release has a file as the one that the page holds. */
  #isHeld({ files: now }: Release, path: string): boolean {
    if (this.#standing.kind !== 'known') return false
    const { files, folders } = this.#standing
    const folder = folders.folderOf(path)
    return ['index.json', folder === null ? path : `${folder}/hashes.json`].every((one) => now[one] === files[one])
  }

  /** Whether a file is part of the release that the page holds; not, where that is not known. */
  #lists(path: string): boolean {
    return (
      this.#standing.kind === 'known' && (path in this.#standing.files || this.#standing.folders.hashOf(path) !== '')
    )
  }

  get isKnown(): boolean {
    return this.#standing.kind !== 'unknown'
  }

  /** Whether it is known which state of a file belongs with the index. */
  knows(path: string): boolean {
    return this.#standing.kind === 'known' ? this.#standing.folders.knows(path) : this.isKnown
  }

  /** Finds out which state of a file of a known release belongs with the index, while the file is on its way. */
  async learn(path: string): Promise<void> {
    if (this.#standing.kind === 'known') await this.#standing.folders.learn(path)
  }

  /** Says that the dossier is outdated if a file that was shown already does not belong with the index. */
  async checkLater(path: string, text: string): Promise<void> {
    if (!this.isKnown) await this.#findOut()
    await this.learn(path)
    if (!(await this.fits(path, text))) sayOutdated(this.#folder)
  }

  #findOut(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = null))
    return this.#asking
  }

  async #ask(): Promise<void> {
    await this.#hashing
    if (this.#indexHash === null || this.isKnown) return
    for (const cache of ['default', 'reload'] as const) {
      const asked: string = this.#indexHash
      const release = await readRelease(`${this.#folder}/release.json`, cache)
      // Data that were published without one are shown as they come. Another index may be held by now.
      if (!release || asked !== this.#indexHash) return
      const isOwn = release.files['index.json'] === this.#indexHash
      this.#standing = isOwn ? this.#toKnown(release) : { kind: 'outdated' }
      if (isOwn) return
    }
    sayOutdated(this.#folder)
  }

  #toKnown({ files }: Release): Standing {
    return { kind: 'known', files, folders: new FolderHashes(this.#folder, files, () => this.#packed) }
  }
}

/** `null` where there is none, or it does not come: then it is asked for again with the next file. */
async function readRelease(url: string, cache: RequestCache): Promise<Release | null> {
  const file = await readPatiently(url, cache)
  const read = file && z.safeParse(releaseSchema, file.json)
  return read?.success ? read.data : null
}
