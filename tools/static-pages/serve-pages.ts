import { existsSync } from 'node:fs'
import { join, normalize, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Lets `vite preview` answer the address of a page with its file, as hosts of files do: `/dossier/events/vote` with
 * `dossier/events/vote/index.html`. What has no file is answered as before.
 */
export function servePages(): Plugin {
  return {
    name: 'serve-pages',
    configurePreviewServer({ middlewares, config }) {
      const dist = resolve(config.root, config.build.outDir)
      middlewares.use((request, _, next) => {
        request.url = fileOfPage(request.url ?? '/', dist, config.base)
        next()
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

/** A path within the folder of the build; `null` for one that leads out of it, or is none. */
function toPath(encoded: string): string | null {
  try {
    const path = normalize(decodeURIComponent(encoded))
    return path.startsWith('..') || path.includes('\0') ? null : path.replace(/^\.$/, '')
  } catch {
    return null
  }
}
