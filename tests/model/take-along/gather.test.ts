import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eventSchema } from '../../../src/contract/event-file.ts'
import { toEventsCalendar } from '../../../src/export/calendar/events-calendar.ts'
import { toEventsJson } from '../../../src/export/events-json.ts'
import type { Shown } from '../../../src/export/shown.ts'
import type { OpenDossier } from '../../../src/model/open-dossier.ts'
import { dossierQuery } from '../../../src/model/queries/queries.ts'
import { gather } from '../../../src/model/take-along/gather.ts'
import type { Scope } from '../../../src/model/take-along/scope.ts'
import { EMPTY_VIEW, parseView, type View } from '../../../src/state/address/view.ts'
import { day } from '../../claims-dsl.ts'
import { publishedDemo } from '../../publish/published-dossier.ts'

const DOSSIER = 'demo'
const REPORT = 'audit-report'
const POST = 'ekholm-post-2022-04-16'
const COURIER = 'sound-courier-2022-04-15'
const files = publishedDemo()
const WINDOW = { from: day('2022-04-01'), to: day('2022-04-30') }

let client: QueryClient

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  vi.stubGlobal('location', { origin: 'https://faultline.example' })
  vi.stubGlobal('fetch', async (url: string) => {
    const text = files.get(url.replace('/data/', ''))
    return new Response(text ?? 'gone', { status: text === undefined ? 404 : 200 })
  })
})

afterEach(() => {
  client.clear()
  vi.unstubAllGlobals()
})

async function take(scope: Scope, search = '') {
  const view: View = search === '' ? EMPTY_VIEW : parseView(search).view
  const excerpt = { day: view.knownOn, without: view.without }
  const dossier: OpenDossier = await client.fetchQuery(dossierQuery(DOSSIER, excerpt))
  return { dossier, ...(await gather({ client, dossier, view, window: WINDOW, scope })) }
}

const claimsOf = ({ events }: Shown) => events.flatMap(({ claims }) => claims)
const published = (path: string) => JSON.parse(files.get(`${DOSSIER}/${path}`) ?? 'null') as { claims: unknown[] }

describe('what is taken along', () => {
  it('of an event, exactly the published event', async () => {
    const { shown, page, ids } = await take({ what: 'event', event: REPORT })
    const [json] = (JSON.parse(toEventsJson(shown)) as { events: unknown[] }).events
    expect(json).toEqual(published(`events/${REPORT}.json`))
    expect(ids).toEqual([DOSSIER, REPORT])
    expect(page.url).toBe(`https://faultline.example/${DOSSIER}/events/${REPORT}`)
    expect(page.note).toMatch(/^Data as of \d+ \w+ \d{4}\.$/)
  })

  it('of a discrepancy, the claims on it and their documents', async () => {
    const { shown, page, documents } = await take({ what: 'discrepancy', event: REPORT, attribute: 'dated' })
    const claims = claimsOf(shown)
    expect(new Set(claims.map(({ attribute }) => attribute))).toEqual(new Set(['dated']))
    expect(documents.map(({ key }) => key).toSorted()).toEqual(
      [...new Set(claims.map(({ source }) => source))].toSorted(),
    )
    expect(page.title).toMatch(/^Date of the report: /)
    expect(page.url).toMatch(/#dated$/)
  })

  it('of a source, its claims on every event, and the document', async () => {
    const source = POST
    const { shown, documents, dossier } = await take({ what: 'source', source })
    expect(new Set(claimsOf(shown).map((claim) => claim.source))).toEqual(new Set([source]))
    expect(shown.events.map(({ event }) => event.id)).toEqual(
      dossier.events.filter(({ sources }) => sources.includes(source)).map(({ id }) => id),
    )
    expect(documents.map(({ key, container }) => [key, container])).toEqual([[source, 'Ekholm Post']])
  })

  it('of the whole dossier, every claim that counts, each once, and nothing is left out but what was withdrawn', async () => {
    const { shown, dossier } = await take({ what: 'events' })
    const withdrawn = shown.events.flatMap(({ event }) => event.withdrawn ?? [])
    expect(claimsOf(shown)).toHaveLength(dossier.counts.claims)
    expect(dossier.counts.claims + withdrawn.length).toBe(published('claims.json').claims.length)
    expect(withdrawn).toHaveLength(2)
    expect(shown.about.leftOut).toEqual(['In JSON alone: 2 claims of sources that were withdrawn.'])
    for (const { event } of shown.events) eventSchema.parse(event)
    const { events, missing } = toEventsCalendar(shown)
    expect(events + [...missing.values()].reduce((sum, count) => sum + count, 0)).toBe(shown.events.length)
  })

  it('of what filters leave, these events, and which filters they are', async () => {
    const { shown, dossier } = await take({ what: 'events' }, 'kind=vote&disputed=1')
    expect(shown.events.map(({ event }) => event.id)).toEqual(
      dossier.events.filter(({ kind, disputes }) => kind === 'vote' && disputes.length > 0).map(({ id }) => id),
    )
    expect(shown.events.length).toBeGreaterThan(0)
    expect(shown.about.leftOut.slice(0, 1)).toEqual([`${shown.events.length} of ${dossier.counts.events} events.`])
    expect(shown.about.leftOut.at(-1)).toMatch(/^Filters: .*; Only disputed\.$/)
    expect(shown.about.address).toBe(`https://faultline.example/${DOSSIER}?kind=vote&disputed=1`)
  })

  it('of a typed text, the events that it finds', async () => {
    const { shown, dossier } = await take({ what: 'events' }, 'q=audit')
    expect(shown.events.map(({ event }) => event.id)).toContain(REPORT)
    expect(shown.events.length).toBeLessThan(dossier.counts.events)
  })

  it('of the window, the events of which it shows a part', async () => {
    const { shown, ids } = await take({ what: 'window' })
    const taken = shown.events.map(({ event }) => event.id)
    expect(taken).toContain(REPORT)
    expect(taken).not.toContain('load-test')
    expect(shown.about.leftOut.at(-1)).toBe('Only April 2022.')
    expect(ids).toEqual([DOSSIER, 'events-in-view'])
  })

  it('of a day of the past, what was known on it', async () => {
    const { shown, page } = await take({ what: 'event', event: REPORT }, 'known-on=2022-04-15')
    expect(claimsOf(shown).length).toBeGreaterThan(0)
    for (const { knownOn } of claimsOf(shown)) expect((knownOn ?? '9999') <= '2022-04-15').toBe(true)
    expect(shown.about.dataOf).toBe('2022-04-15')
    expect(shown.about.leftOut.at(-1)).toBe('Only what was known on 15 April 2022.')
    expect(page.url).toMatch(/\?known-on=2022-04-15$/)
  })

  it('without a source, nothing that it says', async () => {
    const { shown } = await take({ what: 'events' }, `without=${POST}`)
    const sources = claimsOf(shown).map(({ source }) => source)
    expect(sources).toContain(COURIER)
    expect(sources).not.toContain(POST)
    expect(shown.about.leftOut.at(-1)).toBe('Without Ekholm Post, 16 April 2022.')
  })

  it('of the disagreements, the claims on those that pass the filters', async () => {
    const { shown } = await take({ what: 'disagreements' }, 'difference=certainty')
    for (const { event, claims } of shown.events) {
      for (const { attribute } of claims) {
        expect(event.discrepancies.find((one) => one.attribute === attribute)?.kind).toBe('certainty')
      }
    }
    expect(shown.about.leftOut.at(-1)).toBe('Filters: Certainty.')
  })

  it('of a comparison, the claims of its sources', async () => {
    const sources = [POST, COURIER]
    const { shown, documents, page } = await take({ what: 'comparison', sources }, 'kind=vote')
    expect(new Set(claimsOf(shown).map(({ source }) => source)).size).toBeLessThanOrEqual(2)
    expect(documents.map(({ key }) => key)).toContain(sources[0])
    // Filters hold for events; a comparison is of all of them.
    expect(page.url).not.toContain('kind=')
  })
})
