import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { basePath, siteOrigin } from './site-address.ts'
import { buildApp, hashCode, openApp } from './drawing/load-app.ts'
import { buildView } from './embeds/build-view.ts'
import { writePages } from './write-pages.ts'

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
const [base, origin] = [basePath(process.env), siteOrigin(process.env)]
const code = hashCode(base)
const written = await writePages({
  ...values,
  base,
  origin,
  code,
  pictures: join(ROOT, 'node_modules/.cache/share-pictures', basename(resolve(values.data))),
  open: async () => {
    const [app, view] = [await buildApp(base, code), await buildView(base)]
    return { site: await openApp(app, values.data, base, origin ?? 'http://localhost'), view }
  },
})
const seconds = ((performance.now() - startMs) / 1000).toFixed(1)
console.log(`pages: ${written}, in ${seconds} s`)
if (origin === null)
  console.log('pages: no SITE_URL is set, so they name no address of their own, and there is no sitemap.xml')
