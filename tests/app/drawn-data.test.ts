// @vitest-environment jsdom
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkRead, drawnData, drawPagesOf } from '../../src/app/drawn-data.ts'
import type { Catalogue } from '../../src/contract/catalogue.ts'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { DISCREPANCY_KINDS } from '../../src/domain/compare/discrepancy.ts'
import { catalogueQuery } from '../../src/model/queries/queries.ts'
import { siteQuery } from '../../src/model/queries/use-site.ts'

const version = CONTRACT_VERSION
const counts = {
  events: 1,
  sources: 1,
  unreadSources: 0,
  claims: 1,
  disputedEvents: 0,
  dateDisputedEvents: 0,
  discrepancies: Object.fromEntries(DISCREPANCY_KINDS.map((kind) => [kind, 0])),
}
const dossiers = ['a', 'b'].map((id) => ({ id, title: `Of ${id}`, description: 'Told', window: null, counts }))
const FILES = new Map<string, object>([
  ['/data/catalogue.json', { version, dossiers }],
  ['/data/site.json', { version, editors: [{ name: 'A. Editor' }], dossiers: [], retired: [] }],
])

beforeAll(() => {
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(Response.json(FILES.get(url))))
  // What is refused is said to whoever builds.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterAll(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const catalogue = () => drawnData.getQueryData(catalogueQuery().queryKey)!
const site = () => drawnData.getQueryData(siteQuery().queryKey)!

test('pages of a dossier have the names of all, in their order, and nothing else of the others or of the site', async () => {
  await drawPagesOf('b')
  expect(catalogue().dossiers.map(({ id, title }) => [id, title])).toEqual([['a', 'Of a'], ['b', 'Of b']]) // prettier-ignore
  const ofOther = (name: keyof Catalogue['dossiers'][number]) => () => catalogue().dossiers[0]?.[name]
  for (const name of ['description', 'window', 'counts'] as const) expect(ofOther(name)).toThrow(`ask for ${name}`)
  expect(() => catalogue().opens).toThrow('The pages of b ask for opens')
  expect(() => site().editors).toThrow('The pages of b ask for editors')
  expect(console.error).toHaveBeenCalledWith(expect.stringContaining('site-inputs.ts'))
})

test('they read files of their own dossier alone', async () => {
  await drawPagesOf('b')
  expect(() => checkRead('b/events/e.json')).not.toThrow()
  for (const path of ['a/index.json', 'site.json', 'bridges/index.json']) expect(() => checkRead(path)).toThrow(path)
})

test('pages of the site have all of it', async () => {
  await drawPagesOf(null)
  expect(catalogue().dossiers[0]?.counts.events).toBe(1)
  expect(site().editors).toHaveLength(1)
  expect(() => checkRead('a/index.json')).not.toThrow()
})

test('what the pages before asked for is not there for the next', async () => {
  await drawPagesOf('a')
  drawnData.setQueryData(['event', 'a', 'e'], {})
  await drawPagesOf('b')
  expect(drawnData.getQueryData(['event', 'a', 'e'])).toBeUndefined()
})
