import fc from '../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { toLinks } from '../../src/state/address/use-links.ts'

describe('toLinks', () => {
  it('keeps the query string, and puts the attribute behind #', () => {
    const links = toLinks('missiles', 'kind=strike&q=a')
    expect(links.timeline).toBe('/missiles?kind=strike&q=a')
    expect(links.disagreements).toBe('/missiles/disagreements?kind=strike&q=a')
    expect(links.sources).toBe('/missiles/sources?kind=strike&q=a')
    expect(links.event('un-report')).toBe('/missiles/events/un-report?kind=strike&q=a')
    expect(links.event('un-report', 'dated')).toBe('/missiles/events/un-report?kind=strike&q=a#dated')
    expect(links.compare('un-report', 'dated')).toBe('/missiles/events/un-report/sources?kind=strike&q=a#dated')
  })

  it('leads to the sources and to one of them', () => {
    const links = toLinks('missiles', 'find=tass')
    expect(links.sources).toBe('/missiles/sources?find=tass')
    expect(links.source('a b')).toBe('/missiles/sources/a%20b?find=tass')
  })

  it('leads to the comparison of sources: the day stays, and what was named gives way', () => {
    const links = toLinks('missiles', 'source=x&known-on=2024-04-30')
    expect(links.compareSources(['a b', 'c'])).toBe('/missiles/compare?known-on=2024-04-30&source=a+b&source=c')
  })

  it('has no question mark without a query string', () => {
    const links = toLinks('missiles', '')
    expect([links.timeline, links.event('a'), links.compare('a')]).toEqual([
      '/missiles',
      '/missiles/events/a',
      '/missiles/events/a/sources',
    ])
  })

  it('escapes ids: each stays one segment, and is read back as it was', () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text !== '.' && text !== '..')
    fc.assert(
      fc.property(id, id, id, (dossier, event, attribute) => {
        const url = new URL(toLinks(dossier, 'a=1').compare(event, attribute), 'https://host')
        expect(url.pathname.split('/').map(decodeURIComponent)).toEqual(['', dossier, 'events', event, 'sources'])
        expect(url.search).toBe('?a=1')
        expect(decodeURIComponent(url.hash.slice(1))).toBe(attribute)
      }),
    )
  })
})
