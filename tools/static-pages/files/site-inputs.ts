import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue } from '../../../src/contract/catalogue.ts'
import { opensWith } from '../../../src/contract/site/opens-with.ts'
import type { PublishedSite } from '../../../src/contract/site/site-file.ts'

/** What is of no dossier; no dossier has this id. */
export const OF_SITE = ''

/**
 * A hash for each part of a site of all that it is written of: for each dossier, and for what is of none.
 * @param common what all of it depends on
 * @param data folder with the published JSON
 * @param dossiers folder with the registers of dossiers
 */
export function siteInputs(common: string, data: string, dossiers: string): ReadonlyMap<string, string> {
  const catalogue = readJson(join(data, 'catalogue.json')) as Catalogue
  const site = readJson(join(data, 'site.json')) as PublishedSite
  const { name, colours, logo } = site
  const look = hashInputs(logo === undefined ? [] : [join(data, logo)], [name, colours, logo])
  const start = opensWith(catalogue)
  // The menu of every page leads to the others: src/app/drawn-data.ts holds that a page shows no more of them.
  const menu = catalogue.dossiers.map(({ id, title }) => [id, title])
  const inputs = new Map<string, string>()
  for (const { id } of catalogue.dossiers) {
    const formerIds = site.dossiers.find((one) => one.id === id)?.formerIds
    inputs.set(id, hashInputs([join(data, id)], [common, look, menu, start === id, formerIds]))
  }
  const others = readdirSync(data).filter((entry) => !inputs.has(entry))
  const registers = site.retired.map(({ id }) => registerOf(dossiers, id))
  const ofSite = [...others.sort().map((entry) => join(data, entry)), ...registers]
  return inputs.set(OF_SITE, hashInputs(ofSite, [common, ...inputs.values()]))
}

/** Where a dossier has the ids that were ever published of it. */
export function registerOf(dossiers: string, dossier: string): string {
  return join(dossiers, dossier, 'published-ids.txt')
}

/**
 * A hash of files, and of what is in folders.
 * @param settings whatever else counts
 */
export function hashInputs(paths: readonly string[], settings: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const path of paths) addPath(hash, path)
  return hash.digest('hex')
}

function addPath(hash: Hash, path: string): void {
  if (!existsSync(path)) return void hash.update('is not there')
  if (!statSync(path).isDirectory()) return addFile(hash, '', path)
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
  for (const name of names) if (!statSync(join(path, name)).isDirectory()) addFile(hash, name, join(path, name))
}

/** With its length, so that no two sets of files are the same text. */
export function addFile(hash: Hash, name: string, path: string): void {
  const content = readFileSync(path)
  hash.update(`${name}\0${content.length}\0`).update(content)
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
