import { cpSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { basePath, siteOrigin } from './site-address.ts'
import { buildApp, openApp } from './drawing/load-app.ts'
import { checkRegister } from './check-register.ts'
import { buildView } from './embeds/build-view.ts'
import { putAside, putBack } from './files/kept-pages.ts'
import { hashInputs, unchangedFiles, writeStamp } from './files/site-stamp.ts'
import { builtPage, writeSite } from './write-site.ts'

/* Writes every page of the site into the build of the app. */

const ROOT = join(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: {
    /** The build of the app. */
    app: { type: 'string', default: join(ROOT, 'dist') },
    /** Where the pages are written: into the build, or beside a copy of it that is made anew. */
    dist: { type: 'string', default: join(ROOT, 'dist') },
    data: { type: 'string', default: join(ROOT, 'public/data') },
    dossiers: { type: 'string', default: join(ROOT, 'dossiers') },
  },
})

const startMs = performance.now()
if (resolve(values.app) !== resolve(values.dist)) {
  putAside(values.dist)
  rmSync(values.dist, { recursive: true, force: true })
  cpSync(values.app, values.dist, { recursive: true, filter: (path) => path !== join(values.app, 'data') })
  cpSync(values.data, join(values.dist, 'data'), { recursive: true })
}
const [base, origin] = [basePath(process.env), siteOrigin(process.env)]
const { dist, data } = values
/** All that pages are made of: what draws them and says what they hold, what that rests on, and the build that they are part of. */
const inputs = hashInputs(
  [
    ...['src', 'tools', 'docs', 'package-lock.json', 'node_modules/.package-lock.json'].map((path) => join(ROOT, path)),
    // It names every file of the build by its hash.
    join(dist, '.vite/manifest.json'),
    data,
  ],
  [base, origin, process.version, builtPage(dist)],
)
const written = await write()
checkRegister(values.dossiers, dist)
const seconds = ((performance.now() - startMs) / 1000).toFixed(1)
console.log(`pages: ${written}, in ${seconds} s`)
if (origin === null)
  console.log('pages: no SITE_URL is set, so they name no address of their own, and there is no sitemap.xml')

async function write(): Promise<string> {
  const unchanged = unchangedFiles(dist, inputs) ?? putBack(dist, inputs)
  if (unchanged !== null) return `all ${unchanged} files are as they were, 0 files changed`
  const app = await buildApp(join(ROOT, 'node_modules/.cache/static-pages'), base)
  const view = await buildView(base)
  const site = await openApp(app, data, base, origin ?? 'http://localhost')
  const pictures = join(ROOT, 'node_modules/.cache/share-pictures', basename(resolve(data)))
  const { pages, changed, files, ...shared } = await writeSite(site, {
    dist,
    base,
    origin,
    pictures,
    view,
    dossiers: values.dossiers,
  })
  writeStamp(dist, inputs, files)
  for (const line of shared.undrawn) console.warn(line)
  return `${pages} written ahead, ${shared.pictures} share pictures (${shared.drawn} drawn), ${changed} files changed`
}
