import { readdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { LinkChecker, LinkState } from 'linkinator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFiles } from '../e2e/serve-files.ts'

/** The pages of the demo dossier, as a host that knows files and nothing else serves them. */
const SITE = join(import.meta.dirname, '../../node_modules/.cache/demo-site')
const server = serveFiles(SITE)
let host = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve))
  host = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

test('no link within the site is dead, from page to page, and none leads to a place that a page does not have', async () => {
  const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html'))
  const { links } = await new LinkChecker().check({
    path: pages.map((file) => `${host}/${file.replace(/index\.html$/, '')}`),
    checkFragments: true,
    checkCss: true,
    concurrency: 20,
    linksToSkip: (url) => Promise.resolve(!url.startsWith(host)),
  })
  const checked = links.filter(({ state }) => state !== LinkState.SKIPPED)
  expect(checked.length).toBeGreaterThan(350)
  const dead = links.filter(({ state }) => state === LinkState.BROKEN)
  expect(dead.map(({ status, url, parent }) => `${parent} → ${url} (${status})`)).toEqual([])
}, 180_000)
