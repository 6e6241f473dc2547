import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { hashInputs, siteInputs } from '../../../tools/static-pages/files/site-inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'faultline-inputs-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [data, dossiers] = [join(folder, 'data'), join(folder, 'dossiers')]
const catalogue = (...titles: string[]) => ({
  dossiers: ['a', 'b'].map((id, place) => ({ id, title: titles[place] ?? id, counts: { events: titles.length } })),
})
const SITE = { name: 'Site', dossiers: [{ id: 'a', formerIds: ['z'] }], retired: [{ id: 'old' }] }

function lay(file: string, content: unknown): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), JSON.stringify(content))
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  lay('data/catalogue.json', catalogue())
  lay('data/site.json', SITE)
  for (const id of ['a', 'b']) lay(`data/${id}/index.json`, { id })
  lay('data/schema/1/event.schema.json', {})
  lay('dossiers/old/published-ids.txt', 'event e')
})

/** The parts of which something counts that has changed. */
function changedBy(change: () => void): string[] {
  const before = siteInputs('common', data, dossiers)
  change()
  const after = siteInputs('common', data, dossiers)
  return [...after].flatMap(([name, hash]) => (before.get(name) === hash ? [] : name))
}

test('what is published of a dossier counts for its own pages, and for what is of the whole site', () => {
  expect(changedBy(() => {})).toEqual([])
  expect(changedBy(() => lay('data/a/events/e.json', {}))).toEqual(['a', ''])
  expect(changedBy(() => lay('data/b/index.json', { id: 'b', more: 1 }))).toEqual(['b', ''])
})

test('of the others their names count for every dossier, in their order, and nothing else', () => {
  expect(changedBy(() => lay('data/catalogue.json', catalogue('a', 'Bridges')))).toEqual(['a', 'b', ''])
  const counted = () => lay('data/catalogue.json', { ...catalogue('a', 'Bridges'), more: 1 })
  expect(changedBy(counted)).toEqual([''])
  expect(changedBy(() => lay('data/catalogue.json', { dossiers: catalogue().dossiers.toReversed() }))).toContain('a')
})

test('which dossier stands at the start counts for it, and for the one that stood there', () => {
  expect(changedBy(() => lay('data/catalogue.json', { ...catalogue(), opens: 'a' }))).toEqual(['a', ''])
  expect(changedBy(() => lay('data/catalogue.json', { ...catalogue(), opens: 'b' }))).toEqual(['a', 'b', ''])
})

test('how the site looks counts for all; its editors, its front page and what was retired for its own pages', () => {
  for (const look of [{ name: 'Other' }, { colours: { words: 'red' } }, { logo: 'site/logo.svg' }])
    expect(
      changedBy(() => lay('data/site.json', { ...SITE, ...look })),
      JSON.stringify(look),
    ).toEqual(['a', 'b', ''])
  lay('data/site.json', { ...SITE, logo: 'site/logo.svg' })
  expect(changedBy(() => lay('data/site/logo.svg', 'drawn'))).toEqual(['a', 'b', ''])
  expect(changedBy(() => lay('data/site.json', { ...SITE, logo: 'site/logo.svg', editors: ['E'] }))).toEqual([''])
  expect(changedBy(() => lay('data/schema/1/event.schema.json', { more: 1 }))).toEqual([''])
  expect(changedBy(() => lay('dossiers/old/published-ids.txt', 'event f'))).toEqual([''])
})

test('an id that a dossier had before counts for this dossier', () => {
  const formerIds = ['y', 'z']
  expect(changedBy(() => lay('data/site.json', { ...SITE, dossiers: [{ id: 'a', formerIds }] }))).toEqual(['a', ''])
})

test('what draws the pages counts for all', () => {
  const other = siteInputs('other', data, dossiers)
  for (const [name, hash] of siteInputs('common', data, dossiers)) expect(other.get(name), name).not.toBe(hash)
})

test('inputs are files, what is in folders, and settings', () => {
  const hash = (settings: unknown[] = []) => hashInputs([join(data, 'a'), join(data, 'gone')], settings)
  const before = hash()
  expect(hash()).toBe(before)
  expect(hash(['/base/'])).not.toBe(before)
  lay('data/a/more', '')
  expect(hash()).not.toBe(before)
  rmSync(join(data, 'a/more'))
  expect(hash()).toBe(before)
})
