import { describe, expect, it } from 'vitest'
import { eventSchema } from '../../src/contract/event-file.ts'
import { type OpenClaim, openEvent } from '../../src/contract/opened/open-event.ts'
import { chainEdges } from '../../src/domain/compare/chains/chain-step.ts'
import { indexSchema } from '../../src/contract/index-file.ts'
import { buildCase } from './case-folder.ts'
import { rootSources } from '../../src/domain/compare/origins.ts'

const placement = indexSchema.parse(JSON.parse(buildCase('placement').files.get('placement/index.json') ?? ''))
const origins = buildCase('origins').files

describe('placement', () => {
  it.each([
    ['by-assessment', '2024-01-09', '2024-01-05'],
    ['by-origins', '2024-01-09', '2024-01-05'],
  ])('%s: stands on %s, a ghost on %s', (id, stands, ghost) => {
    const event = placement.events.find((one) => one.id === id)
    expect(event?.at).toEqual({ earliest: stands, latest: stands })
    expect(event?.ghosts.map(({ earliest }) => earliest)).toEqual([ghost])
    expect(event?.dateLeftOpen).toBe(false)
  })

  it.each(['by-sources', 'by-known-first', 'by-earlier-date'])(
    '%s: none stands, it is placed at the earliest',
    (id) => {
      const event = placement.events.find((one) => one.id === id)
      expect(event?.at).toEqual({ earliest: '2024-01-05', latest: '2024-01-05' })
      expect(event?.ghosts.map(({ earliest }) => earliest)).toEqual(['2024-01-09'])
      expect(event?.dateLeftOpen).toBe(true)
    },
  )

  it('says that the editors left a date open', () => {
    expect(placement.events.find(({ id }) => id === 'left-open')?.dateLeftOpen).toBe(true)
  })

  it('gives ghosts their months and open ends, and none to what is compatible', () => {
    expect(placement.events.find(({ id }) => id === 'ghosts-open')?.ghosts).toEqual([
      { earliest: null, latest: '2024-01-31', sources: ['copy-1'] },
      { earliest: '2023-12-01', latest: '2023-12-31', sources: ['copy-2'] },
      { earliest: '2024-03-01', latest: null, sources: ['c'] },
    ])
  })

  it('puts events in time order and those without a date last', () => {
    expect(placement.events.at(-1)?.id).toBe('only-denied')
    expect(placement.events.at(-1)?.at).toBeNull()
    const days = placement.events.slice(0, -1).map(({ at }) => at?.earliest ?? '')
    expect(days).toEqual([...days].sort())
  })
})

describe('origins', () => {
  const claims = (event: string) =>
    openEvent(eventSchema.parse(JSON.parse(origins.get(`origins/events/${event}.json`) ?? ''))).claims
  const citations = (claim: OpenClaim | undefined) =>
    chainEdges(claim ? [claim.chain] : []).map(({ from, to }) => [from, to])

  it('counts five copies of a wire story as one origin, against two witnesses', () => {
    const event = eventSchema.parse(JSON.parse(origins.get('origins/events/wire-story.json') ?? ''))
    const readings = event.discrepancies[0]?.readings.map(({ value, sources, origins: of }) => [
      value,
      sources.length,
      of,
    ])
    expect(readings).toEqual([
      ['2024-04-29', 2, { stated: 2, open: 0 }],
      ['2024-04-25', 6, { stated: 1, open: 0 }],
    ])
    expect(event.at?.earliest).toBe('2024-04-29')
  })

  it('lets a claim stand on its own account, or come from elsewhere than its source', () => {
    expect(claims('own-account').map(({ attribute, cites, roots }) => [attribute, cites, rootSources(roots)])).toEqual([
      ['dated', ['wire'], ['wire']],
      ['killed', [], ['reporter']],
      ['seen', null, ['reporter']],
    ])
    const roots = claims('own-account').flatMap((claim) => claim.roots)
    expect(roots.map(({ isStated }) => isStated)).toEqual([true, true, false])
  })

  it('follows a cited source to where that very claim came from', () => {
    const killed = claims('followed-claim').find(
      ({ source, attribute }) => source === 'follower' && attribute === 'killed',
    )
    expect(rootSources(killed?.roots ?? [])).toEqual(['witness-1'])
    expect(citations(killed)).toEqual([
      ['follower', 'reporter'],
      ['reporter', 'witness-1'],
    ])
  })

  it('passes through a source that no one has read', () => {
    expect(citations(claims('middle-node')[0])).toEqual([
      ['reader', 'story'],
      ['story', 'report'],
    ])
    const event = eventSchema.parse(JSON.parse(origins.get('origins/events/middle-node.json') ?? ''))
    expect(event.sources.map(({ id, unread }) => [id, unread])).toEqual([
      ['reader', false],
      ['report', true],
      ['story', true],
    ])
  })
})
