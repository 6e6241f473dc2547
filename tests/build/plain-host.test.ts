// @vitest-environment jsdom
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from '../../pipeline/command/command.ts'
import { nodeDisk } from '../../pipeline/disk/node-disk.ts'
import { smallDossier } from '../pipeline/memory-disk.ts'
import { serveFiles } from '../e2e/serve-files.ts'

/*
 * A site of two dossiers, of which one was retired, under a path of a host that knows files and nothing else, read without scripts. Who
 * comes by an old link is led to what became of it.
 */
const ROOT = join(import.meta.dirname, '../..')
const BASE = '/faultline/'
const folder = mkdtempSync(join(tmpdir(), 'faultline-host-'))
let server: Server
let host = ''

const source = (id: string, date: string) =>
  `id: ${id}\noutlet: Outlet ${id}\ntitle: Story of ${id}\npublished: 2024-05-01\ncites: []\nclaims:\n  - { event: strike, attribute: occurred, value: ${date} }\n`

function layDossier(id: string, title: string): void {
  const files = smallDossier({
    'dossiers/d/events.yaml': '- { id: strike, formerIds: [attack], kind: strike, title: Strike on the depot }\n',
    'dossiers/d/sources/s.yaml': source('s', '2024-04-25'),
    'dossiers/d/sources/t.yaml': source('t', '2024-04-29'),
  })
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path.replace('/d/', `/${id}/`))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(
      file,
      path.endsWith('dossier.yaml') ? String(text).replace('id: d\ntitle: D', `id: ${id}\ntitle: ${title}`) : text,
    )
  }
}

function command(...args: string[]): void {
  let said = ''
  const say = (text: string) => void (said += text)
  const where = ['--dossiers', join(folder, 'dossiers'), '--out', join(folder, 'data')]
  const status = runCommand([...args, ...where], { disk: nodeDisk, clock: () => 0, stdout: say, stderr: say })
  if (status !== 0) throw new Error(said)
}

beforeAll(async () => {
  layDossier('depots', 'Depots of the war')
  layDossier('old-wars', 'Old wars')
  command('build')
  command('retire', 'old-wars', '--date', '2024-06-01', '--because', 'It is told in another.', '--instead', 'depots')
  // As outside of tests: React is slower in them.
  const env = { ...process.env, NODE_ENV: 'production', BASE_PATH: BASE }
  const [app, dist] = [join(folder, 'app'), join(folder, 'dist')]
  const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: ROOT, env, stdio: 'pipe' })
  run('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', app, '--emptyOutDir')
  const places = ['--data', join(folder, 'data'), '--dossiers', join(folder, 'dossiers')]
  run('--import', 'tsx', 'tools/static-pages/cli.ts', '--app', app, '--dist', join(dist, BASE), ...places)
  server = serveFiles(dist)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  host = `http://localhost:${(server.address() as AddressInfo).port}`
}, 180_000)

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What a browser without scripts shows at an address, which it follows as a page says. */
async function visit(path: string): Promise<{ path: string; page: Document; text: string }> {
  const answer = await fetch(`${host}${path}`)
  expect(answer.status, path).toBe(200)
  const page = new DOMParser().parseFromString((await answer.text()).replaceAll(/(?<=<style>)[^<]*/g, ''), 'text/html')
  const refresh = page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')
  const to = /url=(.*)$/.exec(refresh ?? '')?.[1]
  if (to !== undefined) return visit(to)
  for (const script of page.querySelectorAll('script, style')) script.remove()
  return { path, page, text: (page.body.textContent ?? '').replaceAll(/[\s\u2068\u2069]+/g, ' ') }
}
const linksOf = (page: Document) => [...page.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '')

test('the front page leads to a dossier, and that to its event', async () => {
  const front = await visit(BASE)
  expect(front.text).toContain('Depots of the war')
  expect(front.text).not.toContain('Old wars')
  expect(linksOf(front.page)).toContain(`${BASE}depots`)
  const dossier = await visit(`${BASE}depots`)
  expect(linksOf(dossier.page)).toContain(`${BASE}depots/events/strike`)
  const event = await visit(`${BASE}depots/events/strike`)
  for (const date of ['25 April 2024', '29 April 2024']) expect(event.text).toContain(date)
})

test('what was retired says so at all of its old addresses, and leads to what is told in its place', async () => {
  for (const path of [
    '',
    '/events/strike',
    '/events/strike/sources',
    '/events/attack',
    '/sources',
    '/sources/s',
    '/map',
  ]) {
    const { page, text } = await visit(`${BASE}old-wars${path}`)
    expect(text, path).toContain('It is told in another.')
    expect(linksOf(page), path).toContain(`${BASE}depots`)
  }
})

test('a former id leads on, and an old link with filters is answered by the page that the app takes over', async () => {
  expect((await visit(`${BASE}depots/events/attack`)).path).toBe(`${BASE}depots/events/strike`)
  expect((await visit(`${BASE}?kind=strike`)).text).toContain('Depots of the war')
  expect((await visit(`${BASE}depots?kind=strike&disputed=1`)).text).toContain('Depots of the war')
})

test('nothing that a page names lies outside of the path of the site, and all of it is there', async () => {
  const pages = await Promise.all(
    ['', 'depots', 'depots/events/strike', 'old-wars', '404.html'].map((path) => visit(BASE + path)),
  )
  const named = new Set(
    pages.flatMap(({ page }) => [
      ...linksOf(page),
      ...[...page.querySelectorAll('link[href]')].map((link) => link.getAttribute('href') ?? ''),
    ]),
  )
  const own = [...named].filter((href) => href.startsWith('/')).map((href) => href.replace(/[?#].*/, ''))
  expect(own.length).toBeGreaterThan(10)
  expect(own.filter((href) => !href.startsWith(BASE))).toEqual([])
  const missing = await Promise.all(own.map(async (href) => ((await fetch(host + href)).ok ? [] : [href])))
  expect(missing.flat()).toEqual([])
})
