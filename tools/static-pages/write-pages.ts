import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { PublishedSite } from '../../src/contract/site/site-file.ts'
import { withSite } from '../site-tags.ts'
import type { StaticSite } from './drawing/load-app.ts'
import type { BuiltView } from './embeds/build-view.ts'
import { checkRegister } from './files/check-register.ts'
import { type KeptPart, keptParts, putAside } from './files/kept-pages.ts'
import { SiteFiles } from './files/site-files.ts'
import { hashInputs, OF_SITE, siteInputs } from './files/site-inputs.ts'
import { stampedFiles, writeStamp } from './files/site-stamp.ts'
import { builtPage, OF_BUILD, type SiteOptions, writeSite } from './write-site.ts'

interface PagesOptions extends Pick<SiteOptions, 'dist' | 'data' | 'dossiers' | 'base' | 'origin' | 'pictures'> {
  /** The build of the app. */
  readonly app: string
  /** A hash of what draws pages, and what that rests on. */
  readonly code: string
  /** Gives what draws them, where any is drawn. */
  readonly open: () => Promise<{ readonly site: StaticSite; readonly view: BuiltView }>
}

/** Writes every page of a site into a build of the app, but those that stay as they are. @returns what was done, in words */
export async function writePages({ app, code, open, ...places }: PagesOptions): Promise<string> {
  const { dist, data, dossiers, base, origin } = places
  if (resolve(app) !== resolve(dist)) {
    putAside(dist)
    rmSync(dist, { recursive: true, force: true })
    // Pages that stand in the build are those of another site.
    const left = new Set(['data', ...stampedFiles(app).filter((name) => !OF_BUILD.has(name))])
    cpSync(app, dist, { recursive: true, filter: (path) => !left.has(relative(app, path).replaceAll(sep, '/')) })
    cpSync(data, join(dist, 'data'), { recursive: true })
  }
  const look = JSON.parse(readFileSync(join(data, 'site.json'), 'utf8')) as PublishedSite
  const built = withSite(builtPage(dist), look, base)
  // All that every page is made of: what draws it, and the build that it is part of, whose manifest names every file by its hash.
  const common = hashInputs([join(dist, '.vite/manifest.json')], [code, origin, built])
  const inputs = siteInputs(common, data, dossiers)
  const kept = new Map(keptParts(dist, inputs))
  const isSame = kept.size === inputs.size
  // What is of no dossier is written each time.
  if (!isSame) kept.delete(OF_SITE)
  const said = isSame ? putBack(dist, kept) : await write({ ...places, look, built, inputs, kept }, await open())
  checkRegister(dossiers, dist)
  return said
}

async function write(
  options: Omit<SiteOptions, 'view'>,
  { site, view }: { readonly site: StaticSite; readonly view: BuiltView },
): Promise<string> {
  const { pages, drawnPages, changed, parts, ...shared } = await writeSite(site, { ...options, view })
  writeStamp(options.dist, parts)
  for (const line of shared.undrawn) console.warn(line)
  const ofPages = `${pages} pages (${drawnPages} drawn)`
  return `${ofPages}, ${shared.pictures} share pictures (${shared.drawnPictures} drawn), ${changed} files changed`
}

function putBack(dist: string, kept: ReadonlyMap<string, KeptPart>): string {
  const files = new SiteFiles(dist)
  for (const [name, part] of kept) files.keep(name, part)
  files.settle()
  writeStamp(dist, kept)
  const count = [...kept.values()].reduce((sum, part) => sum + part.files.length, 0)
  return `all ${count} files are as they were, 0 files changed`
}
