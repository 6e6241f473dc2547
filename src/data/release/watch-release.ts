import { DataError } from '../data-error.ts'
import { readJson, reading } from '../fetch-published.ts'
import { HeldRelease } from './held-release.ts'
import { sayOutdated } from './newer-data.ts'

/**
 * Sees to it that no page mixes two releases of a dossier: from now on, a file that does not belong with the index that the page
 * holds is asked for once more past all caches, and then refused. Nothing that is shown waits for this; what comes of a packed dossier
 * waits for the hashes of its folder, which are asked for beside the first file of that.
 * @param base address of the published data: `/data`
 * @param whenIdle runs something when the browser has nothing better to do
 */
export function watchRelease(base: string, whenIdle: (run: () => void) => void): void {
  const held = new Map<string, HeldRelease>()
  const placeOf = (url: string) => {
    const [dossier = '', ...rest] = url.startsWith(`${base}/`) ? url.slice(base.length + 1).split('/') : []
    const path = decodeURIComponent(rest.join('/'))
    // What is kept of older releases is part of none.
    if (path === '' || path.startsWith('releases')) return null
    const folder = `${base}/${dossier}`
    const release = held.get(folder) ?? new HeldRelease(folder)
    held.set(folder, release)
    return { release, folder, path }
  }
  const take = (url: string, text: string) => {
    const place = placeOf(url)
    if (!place) return
    const { release, path } = place
    if (path === 'packed.json') release.holdPacked(text)
    if (path === 'index.json') whenIdle(() => void release.holdIndex(text))
    else if (!release.knows(path)) whenIdle(() => void release.checkLater(path, text))
  }

  const { before } = reading
  // The index first: the others are held against it.
  const byIndex = ([url]: readonly [string, string]) => (url.endsWith('/index.json') ? 0 : 1)
  for (const [url, text] of [...before].sort((a, b) => byIndex(a) - byIndex(b))) take(url, text)
  before.clear()

  reading.read = async (url, signal) => {
    const place = placeOf(url)
    const learning = place?.release.learn(place.path)
    const refuse = (folder: string): never => {
      sayOutdated(folder)
      throw new DataError({ kind: 'newer' }, url)
    }
    const read = (cache?: RequestCache) =>
      readJson(url, signal, cache).catch(async (error: unknown) => {
        await learning
        const isMissing = error instanceof DataError && error.kind === 'missing'
        if (place && isMissing && (await place.release.isGone(place.path))) return refuse(place.folder)
        throw error
      })
    const file = await read()
    await learning
    take(url, file.text)
    if (!place || place.path === 'index.json' || (await place.release.fits(place.path, file.text))) return file
    const again = await read('reload')
    if (!(await place.release.fits(place.path, again.text))) return refuse(place.folder)
    take(url, again.text)
    return again
  }
}
