import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { basePath, siteOrigin } from './site-address.ts'
import { buildApp, openApp } from './load-app.ts'
import { checkRegister } from './check-register.ts'
import { writeSite } from './write-site.ts'

/* Writes every page of the site into the build of the app. */

const ROOT = join(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: join(ROOT, 'dist') },
    data: { type: 'string', default: join(ROOT, 'public/data') },
    dossiers: { type: 'string', default: join(ROOT, 'dossiers') },
  },
})

const startMs = performance.now()
const [base, origin] = [basePath(process.env), siteOrigin(process.env)]
const app = await buildApp(join(ROOT, 'node_modules/.cache/static-pages'), base)
const site = await openApp(app, values.data, base, origin ?? 'http://localhost')
const { pages, changed } = await writeSite(site, { dist: values.dist, base, origin })
checkRegister(values.dossiers, values.dist)
const seconds = ((performance.now() - startMs) / 1000).toFixed(1)
console.log(`pages: ${pages} written ahead, ${changed} files changed, in ${seconds} s`)
if (origin === null) console.log('pages: no SITE_URL is set, so they name no address of their own, and there is no sitemap.xml')
