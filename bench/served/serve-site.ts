import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
/** What is compressed already is sent as it is. */
const SENT_AS_IT_IS = new Set(['.woff2'])
/** What most servers take. */
const GZIP_LEVEL = 6

/** `null`: it is none, as `/%`. */
function pathOf(url: string): string | null {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
  } catch {
    return null
  }
}

export interface Site {
  /** `http://localhost:4321` */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves the app, and data at `/data/`, compressed as hosts do it. A path of the app that is no file is its first page.
 * @param app the folder of the built app
 * @param data the folder of what is published
 */
export async function serveSite(app: string, data: string): Promise<Site> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/')
    if (path === null) return void response.writeHead(400).end()
    const asked = path.startsWith('/data/') ? join(data, path.slice('/data/'.length)) : join(app, path)
    const isThere = statSync(asked, { throwIfNoEntry: false })?.isFile() ?? false
    if (!isThere && extname(path) !== '') return void response.writeHead(404).end()
    const file = isThere ? asked : join(app, 'index.html')
    const [type, bytes] = [TYPES[extname(file)] ?? 'application/octet-stream', readFileSync(file)]
    if (SENT_AS_IT_IS.has(extname(file))) return void response.writeHead(200, { 'Content-Type': type }).end(bytes)
    response
      .writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' })
      .end(gzipSync(bytes, { level: GZIP_LEVEL }))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
