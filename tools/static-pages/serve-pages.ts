import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, normalize, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Lets `vite preview` answer as hosts of files do: the address of a page, `/dossier/events/vote`, with its file
 * `dossier/events/vote/index.html`; where the pages are written, an address without a file with `404.html`.
 */
export function servePages(): Plugin {
  return {
    name: 'serve-pages',
    configurePreviewServer({ middlewares, config }) {
      const dist = resolve(config.root, config.build.outDir)
      const missing = join(dist, '404.html')
      middlewares.use((request, response, next) => {
        request.url = fileOfPage(request.url ?? '/', dist, config.base)
        if (isFile(request.url, dist, config.base) || !existsSync(missing)) next()
        else response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(missing))
      })
    },
  }
}

/**
 * The address of the file of a page, with the query that was asked for; the same address where there is no such file.
 * @param base under which the site stands, with slashes at both ends
 */
export function fileOfPage(url: string, dist: string, base: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? []
  if (!path.startsWith(base)) return url
  const page = toPath(path.slice(base.length))
  if (page === null || page === '' || !existsSync(join(dist, page, 'index.html'))) return url
  return `${path.replace(/\/$/, '')}/index.html${rest}`
}

/** Whether a file of the build has this address; the start of the site is one. */
export function isFile(url: string, dist: string, base: string): boolean {
  const [path = ''] = /^[^?#]*/.exec(url) ?? []
  // Vite itself leads from another path to the base.
  if (!path.startsWith(base)) return true
  const file = toPath(path.slice(base.length))
  return file === '' || (file !== null && (statSync(join(dist, file), { throwIfNoEntry: false })?.isFile() ?? false))
}

/** A path within the folder of the build; `null` for one that leads out of it, or is none. */
function toPath(encoded: string): string | null {
  try {
    const path = normalize(decodeURIComponent(encoded))
    return path.startsWith('..') || path.includes('\0') ? null : path.replace(/^\.$/, '')
  } catch {
    return null
  }
}
