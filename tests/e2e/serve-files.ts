import { createReadStream, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

/**
 * A host that knows files and nothing else, as those of static sites: a folder is its index.html, and what is not there is
 * not found.
 * @param base the path under which the folder is served, with `/` at both ends
 */
export function serveFiles(folders: Readonly<Record<string, string>>, base = '/'): Server {
  return createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const under = path.startsWith(base) ? path.slice(base.length) : null
    const file = under === null ? undefined : fileOf(under, folders)
    if (file === undefined) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
}

/** @param folders by the beginning of the path: the longest that fits counts */
function fileOf(path: string, folders: Readonly<Record<string, string>>): string | undefined {
  const [start] = Object.keys(folders)
    .filter((one) => path.startsWith(one))
    .toSorted((a, b) => b.length - a.length)
  if (start === undefined) return undefined
  const file = join(folders[start] ?? '', path.slice(start.length))
  return [file, join(file, 'index.html')].find((one) => statSync(one, { throwIfNoEntry: false })?.isFile())
}
