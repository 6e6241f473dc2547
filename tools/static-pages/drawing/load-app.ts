import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { JSDOM } from 'jsdom'
import { build } from 'vite'
import type * as staticSite from '../../../src/app/static-site.tsx'
import { cssNames } from '../../css-names.ts'
import { methodDocument } from '../../method/method-document.ts'
import { hashInputs } from '../files/site-inputs.ts'
import { standIns } from './stand-ins.ts'

const ROOT = join(import.meta.dirname, '../../..')

/** What draws pages without a browser. */
export type StaticSite = typeof staticSite

const CACHE = join(ROOT, 'node_modules/.cache/static-pages')

/** A hash of what draws pages, and what that rests on. */
export function hashCode(base: string): string {
  const paths = ['src', 'tools', 'docs', 'package-lock.json', 'node_modules/.package-lock.json']
  return hashInputs(
    paths.map((path) => join(ROOT, path)),
    [base, process.version],
  )
}

/**
 * Builds the app for Node, unless it was built of the same before.
 * @param code a hash of what it is built of
 * @returns the file that {@link openApp} opens
 */
export async function buildApp(base: string, code: string): Promise<string> {
  const outDir = join(CACHE, createHash('sha256').update(base).digest('hex').slice(0, 12))
  const [app, stamp] = [join(outDir, 'static-site.js'), join(outDir, 'built-of')]
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === code) return app
  await build({
    root: ROOT,
    base,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react(), cssNames(), methodDocument(), standIns()],
    build: {
      rolldownOptions: { checks: { pluginTimings: false } },
      ssr: 'src/app/static-site.tsx',
      outDir,
      emptyOutDir: true,
      target: 'node20',
      assetsInlineLimit: 0,
    },
  })
  writeFileSync(stamp, code)
  return app
}

/**
 * Opens the app in this process, which must be one of its own: it stands in for a browser from then on.
 * @param data folder with the published JSON, which is read in place of being fetched
 */
export async function openApp(file: string, data: string, base: string, origin: string): Promise<StaticSite> {
  const prefix = `${base}data/`
  const { name } = JSON.parse(await readFile(join(data, 'site.json'), 'utf8')) as { readonly name?: string }
  let site: StaticSite | undefined
  Object.assign(globalThis, {
    siteName: name,
    addEventListener: () => {},
    removeEventListener: () => {},
    matchMedia: () => ({ matches: false }),
    location: new URL(base, origin),
    fetch: async (url: string) => {
      const path = decodeURIComponent(url.slice(prefix.length))
      site?.checkRead(path)
      return new Response(await readFile(join(data, path), 'utf8'))
    },
  })
  site = (await import(pathToFileURL(file).href)) as StaticSite
  // Only now: what the app imports takes a page with a history for a whole browser.
  Object.assign(globalThis, { history: { state: null }, stillDocument: new JSDOM('').window.document })
  return site
}
