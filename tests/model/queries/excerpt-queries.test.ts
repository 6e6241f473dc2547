import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DataError } from '../../../src/data/data-error.ts'
import type { Excerpt } from '../../../src/model/excerpt/excerpt.ts'
import { NotInExcerpt } from '../../../src/model/queries/not-in-excerpt.ts'
import {
  disagreementsQuery,
  eventQuery,
  excerptsQuery,
  dossierQuery,
  sourceQuery,
  sourcesQuery,
} from '../../../src/model/queries/queries.ts'
import { day } from '../../claims-dsl.ts'
import { publishedDemo } from '../../publish/published-dossier.ts'

const DOSSIER = 'demo'
const REPORT = 'audit-report'
const POST = 'ekholm-post-2022-04-16'
const published = publishedDemo()

let files: Map<string, string>
let asked: string[]
let client: QueryClient

beforeEach(() => {
  files = new Map(published)
  asked = []
  client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit) => {
    const path = url.replace('/data/', '')
    asked.push(path.replace(`${DOSSIER}/`, ''))
    await Promise.resolve()
    signal?.throwIfAborted()
    const text = files.get(path)
    return new Response(text ?? 'gone', { status: text === undefined ? 404 : 200 })
  })
})

afterEach(() => {
  client.clear()
  vi.unstubAllGlobals()
})

const on = (iso: string): Excerpt => ({ day: day(iso), without: [] })
const failureOf = async (asking: Promise<unknown>): Promise<unknown> =>
  asking.then(
    () => expect.fail('it was answered'),
    (error: unknown) => error,
  )
const eventOn = (iso: string, event = REPORT) => client.fetchQuery(eventQuery(DOSSIER, event, on(iso)))
const disputes = (event: Awaited<ReturnType<typeof eventOn>>) =>
  event.discrepancies.filter(({ level }) => level === 'disagree').map(({ attribute }) => attribute)

describe('the whole', () => {
  it('is fetched as it is published, and nothing more', async () => {
    await client.fetchQuery(dossierQuery(DOSSIER))
    await client.fetchQuery(eventQuery(DOSSIER, REPORT))
    expect(asked).toEqual(['index.json', `events/${REPORT}.json`])
  })
})

describe('as known on a day', () => {
  it('an event: not yet, then undisputed, then in dispute', async () => {
    const early = await failureOf(eventOn('2022-04-14'))
    expect(early).toBeInstanceOf(NotInExcerpt)
    expect(early).toMatchObject({ kind: 'not-in-excerpt', from: day('2022-04-15') })
    expect(disputes(await eventOn('2022-04-15'))).not.toContain('dated')
    expect(disputes(await eventOn('2022-04-16'))).toContain('dated')
  })

  it('everything comes from three files, each fetched once', async () => {
    const asOf = on('2022-04-16')
    const [dossier, disagreements, sources] = await Promise.all([
      client.fetchQuery(dossierQuery(DOSSIER, asOf)),
      client.fetchQuery(disagreementsQuery(DOSSIER, asOf)),
      client.fetchQuery(sourcesQuery(DOSSIER, asOf)),
      client.fetchQuery(eventQuery(DOSSIER, REPORT, asOf)),
      client.fetchQuery(sourceQuery(DOSSIER, POST, asOf)),
    ])
    await client.fetchQuery(dossierQuery(DOSSIER, on('2022-02-01')))
    expect(asked.toSorted()).toEqual(['claims.json', 'index.json', 'sources.json'])
    expect(dossier.counts.events).toBe(dossier.events.length)
    expect(dossier.counts.sources).toBe(sources.sources.length)
    expect(new Set(disagreements.disagreements.map(({ event }) => event)).size).toBe(dossier.counts.disputedEvents)
  })

  it('what did not change is the same object', async () => {
    const events = async (iso: string) => {
      const dossier = await client.fetchQuery(dossierQuery(DOSSIER, on(iso)))
      return new Map(dossier.events.map((event) => [event.id, event]))
    }
    const [before, after] = [await events('2022-04-15'), await events('2022-04-16')]
    expect([...before].filter(([id, event]) => after.get(id) === event).length).toBeGreaterThan(10)
  })

  it('days between which nothing became public share what is derived', async () => {
    const openOn = (iso: string) => client.fetchQuery(dossierQuery(DOSSIER, on(iso)))
    const [whole, first, same, later] = [
      await client.fetchQuery(dossierQuery(DOSSIER)),
      await openOn('2020-01-01'),
      await openOn('2020-01-02'),
      await openOn('2022-04-16'),
    ]
    expect([whole.day, first.day, same.day]).toEqual([null, day('2020-01-01'), day('2020-01-02')])
    expect(same.axisColumns).toBe(first.axisColumns)
    expect(later.axisColumns).not.toBe(first.axisColumns)
    for (const dossier of [whole, first, later]) expect(dossier.today).toBe(whole)
  })

  it('there is one history, with its days', async () => {
    const past = await client.fetchQuery(excerptsQuery(DOSSIER))
    await client.fetchQuery(dossierQuery(DOSSIER, on('2022-04-16')))
    expect(await client.fetchQuery(excerptsQuery(DOSSIER))).toBe(past)
    expect(past.published.whole.days.length).toBeGreaterThan(20)
    expect(past.published.whole.firstKnownOn(REPORT)).toBe(day('2022-04-15'))
  })

  it('a source before anyone could name it', async () => {
    const error = await failureOf(client.fetchQuery(sourceQuery(DOSSIER, POST, on('2022-04-01'))))
    expect(error).toMatchObject({ kind: 'not-in-excerpt', from: day('2022-04-16') })
  })

  it('an event or a source that is not there is missing', async () => {
    const asOf = on('2022-04-16')
    const errors = [
      await failureOf(eventOn('2022-04-16', 'nothing')),
      await failureOf(client.fetchQuery(sourceQuery(DOSSIER, 'no-one', asOf))),
    ]
    for (const error of errors) {
      expect(error).toBeInstanceOf(DataError)
      expect(error).not.toBeInstanceOf(NotInExcerpt)
      expect(error).toMatchObject({ kind: 'missing' })
    }
  })

  it('says which file fails, and asks for it again', async () => {
    const path = `${DOSSIER}/claims.json`
    const whole = files.get(path) ?? ''
    const failing = async (text: string | null) => {
      if (text === null) files.delete(path)
      else files.set(path, text)
      return failureOf(eventOn('2022-04-16'))
    }
    const url = `/data/${path}`
    expect(await failing(null)).toMatchObject({ kind: 'missing', url })
    expect(await failing('oops')).toMatchObject({ kind: 'not-json', url })
    expect(await failing('{"version":99}')).toMatchObject({ kind: 'version', url })
    expect(await failing(whole.replace('"claims":', '"clams":'))).toMatchObject({ kind: 'contract', url })
    files.set(path, whole)
    expect(disputes(await eventOn('2022-04-16'))).toContain('dated')
  })

  it('files that are not of one build break the contract', async () => {
    const path = `${DOSSIER}/sources.json`
    const { sources, ...rest } = JSON.parse(files.get(path) ?? '') as { sources: { id: string }[] }
    const fewer = sources.filter(({ id }) => id !== POST)
    files.set(path, JSON.stringify({ ...rest, sources: fewer }))
    const detail = `there is no source ${POST}`
    expect(await failureOf(eventOn('2022-04-16'))).toMatchObject({ fault: { kind: 'contract', detail } })
  })

  it('is answered, too, where a page that had asked for the whole is left before the answer, which is asked for once', async () => {
    const leave = new QueryObserver(client, dossierQuery(DOSSIER)).subscribe(() => undefined)
    const asking = client.fetchQuery(dossierQuery(DOSSIER, on('2022-04-16')))
    leave()
    expect((await asking).events.length).toBeGreaterThan(10)
    expect(asked.filter((path) => path === 'index.json')).toHaveLength(1)
  })
})

describe('without what is taken out', () => {
  const without = (...texts: string[]): Excerpt => ({ day: null, without: texts })
  const directorate = without('origin:road-directorate-2019-08')

  it('dossier, sources and disagreements are of what is left', async () => {
    const [dossier, whole] = [
      await client.fetchQuery(dossierQuery(DOSSIER, directorate)),
      await client.fetchQuery(dossierQuery(DOSSIER)),
    ]
    expect(dossier.today).toBe(whole)
    expect(dossier.counts.events).toBeLessThan(whole.counts.events)
    const { disagreements } = await client.fetchQuery(disagreementsQuery(DOSSIER, directorate))
    expect(disagreements.filter(({ event }) => !dossier.event(event))).toEqual([])
  })

  it('an event of which nothing is left is there, and not in the excerpt', async () => {
    const { published: excerpts } = await client.fetchQuery(excerptsQuery(DOSSIER))
    const [lost = ''] = excerpts.removables.get('origin:road-directorate-2019-08')?.lost ?? []
    const error = await failureOf(client.fetchQuery(eventQuery(DOSSIER, lost, directorate)))
    expect(error).toBeInstanceOf(NotInExcerpt)
    expect(error).toMatchObject({ from: undefined })
    const nobody = await failureOf(client.fetchQuery(eventQuery(DOSSIER, 'nothing', directorate)))
    expect(nobody).toMatchObject({ kind: 'missing' })
  })

  it('the order in which things are taken out is no other query', () => {
    const [one, other] = [
      without('machine-translated', 'origin:road-directorate-2019-08'),
      without('origin:road-directorate-2019-08', 'machine-translated'),
    ]
    expect(dossierQuery(DOSSIER, one).queryKey).toEqual(dossierQuery(DOSSIER, other).queryKey)
    expect(dossierQuery(DOSSIER, one).queryKey).not.toEqual(dossierQuery(DOSSIER, directorate).queryKey)
  })
})
