import * as z from 'zod/mini'
import { type Release, releaseSchema, shortHash } from '../../contract/releases/release-file.ts'
import { DataError } from '../data-error.ts'
import { readJson } from '../fetch-published.ts'
import { sayOutdated } from './newer-data.ts'

/** So long a release may keep its page waiting, ms. */
const PATIENCE_MS = 4000

type Standing =
  /** It is not known yet, or nothing says it. */
  | { readonly kind: 'unknown' }
  /** The index is of this release. */
  | { readonly kind: 'known'; readonly files: Release['files'] }
  /** The index is of no release that is published now. */
  | { readonly kind: 'outdated' }

/** What the page holds of a dossier: its index, and of which release that is. */
export class HeldRelease {
  readonly #folder: string
  #indexHash: string | null = null
  #standing: Standing = { kind: 'unknown' }
  #asking: Promise<void> | null = null

  /** @param folder address of the dossier: `/data/kharkiv-missile` */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Takes the index that the page shows, and finds out of which release it is. */
  async holdIndex(text: string): Promise<void> {
    const hash = hashOf(text)
    if (hash === this.#indexHash && this.isKnown) return
    this.#indexHash = hash
    this.#standing = { kind: 'unknown' }
    await this.#findOut()
  }

  /**
   * Whether the text of a file belongs with the index. Where that is not known yet, it is taken to: nothing waits for it, and
   * {@link checkLater} comes back to it.
   */
  fits(path: string, text: string): boolean {
    if (this.#standing.kind === 'unknown') return true
    if (this.#standing.kind !== 'known') return false
    const { files } = this.#standing
    // Of a file in a folder of packs its folder has the hash.
    const folder = path.replace(/\/.*/, '')
    return path in files ? files[path] === hashOf(text) : `${folder}/hashes.json` in files
  }

  /** Whether a file is part of the release that the page holds; not, where that is not known. */
  lists(path: string): boolean {
    return this.#standing.kind === 'known' && path in this.#standing.files
  }

  get isKnown(): boolean {
    return this.#standing.kind !== 'unknown'
  }

  /** Says that the dossier is outdated if a file that was shown already does not belong with the index. */
  async checkLater(path: string, text: string): Promise<void> {
    if (!this.isKnown) await this.#findOut()
    if (!this.fits(path, text)) sayOutdated(this.#folder)
  }

  #findOut(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = null))
    return this.#asking
  }

  async #ask(): Promise<void> {
    if (this.#indexHash === null || this.isKnown) return
    for (const cache of ['default', 'reload'] as const) {
      const asked: string = this.#indexHash
      const release = await readRelease(`${this.#folder}/release.json`, cache)
      // Data that were published without one are shown as they come. Another index may be held by now.
      if (!release || asked !== this.#indexHash) return
      const isOwn = release.files['index.json'] === this.#indexHash
      this.#standing = isOwn ? { kind: 'known', files: release.files } : { kind: 'outdated' }
      if (isOwn) return
    }
    sayOutdated(this.#folder)
  }
}

function hashOf(text: string): string {
  return shortHash(new TextEncoder().encode(text))
}

/** `null` where there is none, or it does not come: then it is asked for again with the next file. */
async function readRelease(url: string, cache: RequestCache): Promise<Release | null> {
  try {
    const { json } = await readJson(url, AbortSignal.timeout(PATIENCE_MS), cache)
    const read = z.safeParse(releaseSchema, json)
    return read.success ? read.data : null
  } catch (error) {
    if (error instanceof DataError || (error instanceof DOMException && error.name === 'TimeoutError')) return null
    throw error
  }
}
