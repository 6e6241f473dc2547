import { describe, expect, it } from 'vitest'
import { parseView } from '../../../src/state/address/view.ts'
import { toHitLinks } from '../../../src/views/search/hit-links.ts'
import { onDay, openDossier } from '../../index-fixture.ts'

const dossier = openDossier([onDay('un report', '2024-04-25')])
const linksFrom = (path: string, query = '') => toHitLinks(dossier, parseView(query).view, path, query)

describe('toHitLinks', () => {
  it('leads to events and sources, and keeps the filters', () => {
    const links = linksFrom('/missiles/disagreements', 'kind=strike')
    expect(links.event('a')).toBe('/missiles/events/a?kind=strike')
    expect(links.source('s')).toBe('/missiles/sources/s?kind=strike')
    expect(links.allSources('kyiv')).toBe('/missiles/sources?kind=strike&find=kyiv')
  })

  it.each([
    ['/missiles', 'timeline', '/missiles'],
    ['/missiles/events/un%20report', 'timeline', '/missiles/events/un%20report'],
    ['/missiles/events/unknown', 'timeline', '/missiles'],
    ['/missiles/events/un%20report/sources', 'timeline', '/missiles'],
    ['/missiles/disagreements', 'disagreements', '/missiles/disagreements'],
    ['/missiles/sources', 'sources', '/missiles/sources'],
    ['/missiles/sources/reuters', 'timeline', '/missiles'],
  ])('from %s, filters the %s', (path, page, at) => {
    const links = linksFrom(path, 'kind=strike')
    expect(links.filters).toBe(page)
    expect(links.text('a b')).toBe(`${at}?kind=strike&q=a+b`)
  })

  it('filters by an actor, and by the name of a place', () => {
    const links = linksFrom('/missiles', 'actor=un&q=x')
    expect(links.entity({ id: 'russia', name: 'Russia', type: 'state' })).toBe('/missiles?actor=un&actor=russia&q=x')
    expect(links.entity({ id: 'un', name: 'UN', type: 'organisation' })).toBe('/missiles?actor=un&q=x')
    expect(links.entity({ id: 'kharkiv', name: 'Kharkiv', type: 'place' })).toBe('/missiles?actor=un&q=Kharkiv')
  })
})
