import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from '../../pipeline/command/command.ts'
import { nodeDisk } from '../../pipeline/disk/node-disk.ts'
import { buildApp, hashCode, openApp } from '../../tools/static-pages/drawing/load-app.ts'
import { buildView } from '../../tools/static-pages/embeds/build-view.ts'
import { writePages } from '../../tools/static-pages/write-pages.ts'
import { smallDossier } from '../pipeline/memory-disk.ts'

/*
 * A site of three dossiers is edited time and again. Each time the dossiers are drawn of which something changed and no others, and the site
 * is the same to the byte as one that is written from nothing.
 */
const ROOT = join(import.meta.dirname, '../..')
const ORIGIN = 'https://example.org'
const folder = mkdtempSync(join(tmpdir(), 'faultline-one-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)

const place = (name: string) => join(folder, name)
const [app, site, dossiers, data] = [place('app'), place('site'), place('dossiers'), place('data')]

const source = (id: string, event: string, date: string) =>
  `id: ${id}\noutlet: Outlet ${id}\ntitle: Story of ${id}\npublished: 2024-05-01\ncites: []\nclaims:\n  - { event: ${event}, attribute: occurred, value: ${date} }\n`

function lay(path: string, text: string): void {
  mkdirSync(dirname(place(path)), { recursive: true })
  writeFileSync(place(path), text)
}

/** Replaces what stands once in a file. */
function change(path: string, from: string, to: string): void {
  const before = readFileSync(place(path), 'utf8')
  expect(before.split(from), path).toHaveLength(2)
  lay(
    path,
    before.replace(from, () => to),
  )
}

function command(...args: string[]): void {
  let said = ''
  const say = (text: string) => void (said += text)
  const where = ['--dossiers', dossiers, '--out', data]
  const status = runCommand([...args, ...where], { disk: nodeDisk, clock: () => 0, stdout: say, stderr: say })
  if (status !== 0) throw new Error(said)
}

/** What draws the pages, opened once. */
let opened: ReturnType<typeof openAll> | undefined

async function openAll() {
  // As outside of tests: React is slower in them.
  process.env.NODE_ENV = 'production'
  const view = await buildView('/')
  return { view, site: await openApp(await buildApp('/', hashCode('/')), data, '/', ORIGIN) }
}

/** Writes the pages. @returns how many there are, and how many of them were drawn */
async function write(dist: string, from = app): Promise<{ pages: number; drawn: number }> {
  const said = await writePages({
    app: from,
    dist,
    data,
    dossiers,
    base: '/',
    origin: ORIGIN,
    code: 'code',
    pictures: place('pictures'),
    open: () => (opened ??= openAll()),
  })
  const [, pages, drawn] = /^(\d+) pages \((\d+) drawn\)/.exec(said) ?? []
  return { pages: Number(pages ?? 0), drawn: Number(drawn ?? 0) }
}

/** Every file but what a run notes for the next. */
function filesOf(dist: string): Map<string, string> {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => !name.startsWith('.vite') && statSync(join(dist, name)).isFile())
  return new Map(files.sort().map((name) => [name, readFileSync(join(dist, name), 'latin1')]))
}

function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name))
}

beforeAll(async () => {
  for (const id of ['bridges', 'depots', 'votes']) {
    const files = smallDossier({
      'dossiers/d/events.yaml': '- { id: strike, formerIds: [attack], kind: strike, title: Strike }\n',
      'dossiers/d/sources/s.yaml': source('s', 'strike', '2024-04-25'),
      'dossiers/d/sources/t.yaml': source('t', 'strike', '2024-04-29'),
    })
    for (const [path, text] of Object.entries(files))
      lay(path.replace('/d/', `/${id}/`), String(text).replace('id: d\ntitle: D', `id: ${id}\ntitle: Of ${id}`))
  }
  command('build')
  cpSync(join(ROOT, 'dist'), app, { recursive: true, filter: (path) => path !== join(ROOT, 'dist/data') })
  await write(site)
}, 180_000)

/** It names every file of the build by its hash. */
const MANIFEST = 'app/.vite/manifest.json'

/** The pages of a dossier with an event and two sources: the event and its comparison, the sources, and six of the whole. */
const ONE = 10
const MORE = ONE + 3
/** Of no dossier: the method, a reader's own files, and the front page where there is one. */
const [OF_SITE, FRONT] = [2, 1]

test.each<[what: string, drawn: number, edit: () => void]>([
  ['nothing', 0, () => {}],
  ['a value', ONE + OF_SITE + FRONT, () => change('dossiers/bridges/sources/s.yaml', '2024-04-25', '2024-04-26')],
  [
    'the title of a source',
    ONE + OF_SITE + FRONT,
    () => change('dossiers/votes/sources/t.yaml', 'Story of t', 'Tale of t'),
  ],
  [
    'a new event, and another id for the old',
    MORE + OF_SITE + FRONT,
    () => {
      const raid = '- { id: raid, formerIds: [strike, attack], kind: strike, title: Raid }\n'
      lay('dossiers/depots/events.yaml', `${raid}- { id: later, kind: strike, title: Later }\n`)
      for (const id of ['s', 't']) change(`dossiers/depots/sources/${id}.yaml`, 'event: strike', 'event: raid')
      lay('dossiers/depots/sources/u.yaml', source('u', 'later', '2024-06-01'))
    },
  ],
  ['the editors', OF_SITE + FRONT, () => lay('dossiers/site.yaml', 'editors: [{ name: A. Editor }]\n')],
  ['which dossier opens', ONE + OF_SITE, () => lay('dossiers/site.yaml', 'opens: votes\n')],
  [
    'the title of a dossier, which stands in the menu of all',
    2 * ONE + MORE + OF_SITE,
    () => change('dossiers/bridges/dossier.yaml', 'Of bridges', 'Of two bridges'),
  ],
  [
    'the name of the site',
    2 * ONE + MORE + OF_SITE,
    () => lay('dossiers/site.yaml', 'name: Two Accounts\nopens: votes\n'),
  ],
  ['another id for a dossier', 2 * ONE + MORE + OF_SITE, () => command('rename', 'depots', 'stores')],
  [
    'a dossier that is retired',
    ONE + MORE + OF_SITE,
    () => command('retire', 'bridges', '--date', '2024-06-01', '--because', 'It is told in another.'),
  ],
  ['the app', ONE + MORE + OF_SITE, () => lay(MANIFEST, `${readFileSync(place(MANIFEST), 'utf8')}\n`)],
])(
  'after an edit of %s, %i pages are drawn, and the site is as if it were written from nothing',
  async (_, drawn, edit) => {
    edit()
    command('build')
    const written = await write(site)
    expect(written.drawn).toBe(drawn)
    const fresh = mkdtempSync(place('fresh-'))
    const whole = await write(fresh)
    expect(whole.drawn).toBe(whole.pages)
    expect(differing(filesOf(site), filesOf(fresh))).toEqual([])
    rmSync(fresh, { recursive: true })
  },
)

test('in the build itself, what was tampered with or is gone is written anew, and nothing else is drawn', async () => {
  const before = filesOf(site)
  writeFileSync(join(site, 'votes/events/strike/index.html'), 'another')
  expect((await write(site, site)).drawn).toBe(ONE + OF_SITE)
  rmSync(join(site, 'votes/share.png'))
  expect((await write(site, site)).drawn).toBe(ONE + OF_SITE)
  rmSync(join(site, 'llms.txt'))
  expect((await write(site, site)).drawn).toBe(OF_SITE)
  expect(differing(filesOf(site), before)).toEqual([])
  expect((await write(site, site)).drawn).toBe(0)
})

test('a run that fails changes nothing', async () => {
  const before = filesOf(site)
  change('dossiers/votes/sources/s.yaml', '2024-04-25', '2024-04-26')
  command('build')
  const event = join(data, 'votes/events/strike.json')
  const good = readFileSync(event, 'utf8')
  writeFileSync(event, '{')
  await expect(write(site, site)).rejects.toThrow()
  expect(differing(filesOf(site), before)).toEqual([])
  writeFileSync(event, good)
  expect((await write(site, site)).drawn).toBe(ONE + OF_SITE)
})

test('in the build itself, what is no page any more goes', async () => {
  command('retire', 'votes', '--date', '2024-06-01', '--because', 'It is told in another.')
  command('build')
  await write(site, site)
  const fresh = place('fresh')
  await write(fresh)
  // The data stand in a build as it copied them.
  const isPage = (file: string) => !/^data\/.*\.json$/.test(file)
  expect(differing(filesOf(site), filesOf(fresh)).filter(isPage)).toEqual([])
})
