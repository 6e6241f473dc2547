import { parseAtomFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import type { PublishedReleases } from '../../src/contract/releases/releases-file.ts'
import { releaseFeed } from '../../src/head/release-feed.ts'
import fc from '../seeded-fast-check.ts'

type Release = PublishedReleases['releases'][number]

const release = (date: string, more: Partial<Release> = {}): Release => ({
  date,
  release: 'cc9d726a0f65',
  events: 2,
  sources: 3,
  claims: 4,
  disputedEvents: 1,
  notes: null,
  isKept: false,
  isSigned: false,
  changes: null,
  ...more,
})
const toUrl = (path: string) => `https://example.org/faultline${path}`
const d = { id: 'd', title: 'Missiles' }

describe('releaseFeed, as a reader of feeds has it', () => {
  const said = { stance: 'asserts', value: '1', unit: null, speaker: null } as const
  const claim = { event: 'e', attribute: 'killed', source: 's', before: null, after: said, also: [] }
  const changes: Release['changes'] = {
    events: { added: [], withdrawn: [] },
    sources: { added: [], withdrawn: [], read: [], unread: [] },
    claims: [
      { ...claim, change: 'added' },
      { ...claim, change: 'added' },
    ],
    unchanged: 2,
    disagreements: [
      { event: 'e', attribute: 'killed', change: 'gone', before: { kind: 'conflict', nature: 'retold' }, after: null },
    ],
    corrections: [],
  }
  const feed = parseAtomFeed(
    releaseFeed(d, [release('2026-12-01', { changes, notes: 'Of R&D, <i>“odd”</i>.' }), release('2026-11-30')], toUrl),
  )

  it('has an entry for each release, the newest first, with its day and its place on the page', () => {
    expect(feed.updated).toBe('2026-12-01T00:00:00Z')
    expect(feed.entries?.map(({ title, updated, links }) => [title?.value, updated, links?.[0]?.href])).toEqual([
      [
        'Release of 1 December 2026',
        '2026-12-01T00:00:00Z',
        'https://example.org/faultline/d/changes#release-2026-12-01',
      ],
      [
        'Release of 30 November 2026',
        '2026-11-30T00:00:00Z',
        'https://example.org/faultline/d/changes#release-2026-11-30',
      ],
    ])
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://example.org/faultline/d/feed.xml'],
      ['alternate', 'https://example.org/faultline/d/changes'],
    ])
  })

  it('says what the editors say, and what changed', () => {
    expect(feed.entries?.map(({ summary }) => summary?.value)).toEqual([
      'Of R&D, <i>“odd”</i>.\n\n1 disagreement gone, 2 claims added.\n\n2 events, 3 sources, 4 claims. The sources disagree on 1 event.',
      'The first release.\n\n2 events, 3 sources, 4 claims. The sources disagree on 1 event.',
    ])
  })

  it('is the same to a second reader of feeds', async () => {
    const text = releaseFeed(
      d,
      [release('2026-12-01', { changes, notes: 'Of R&D, <i>“odd”</i>.' }), release('2026-11-30')],
      toUrl,
    )
    const read = await new Parser().parseString(text)
    expect({ title: read.title, link: read.link, self: read.feedUrl }).toEqual({
      title: feed.title?.value,
      link: 'https://example.org/faultline/d/changes',
      self: 'https://example.org/faultline/d/feed.xml',
    })
    expect(read.items.map(({ title, link, isoDate, summary }) => [title, link, isoDate, summary])).toEqual(
      feed.entries?.map(({ title, links, updated, summary }) => [
        title?.value,
        links?.[0]?.href,
        updated && new Date(updated).toISOString(),
        summary?.value,
      ]),
    )
  })

  it('has ids that are the same wherever the site stands, and differ from each other', () => {
    const elsewhere = parseAtomFeed(releaseFeed(d, [release('2026-12-01'), release('2026-11-30')], (path) => path))
    const idsOf = ({ id, entries }: typeof feed) => [id, ...(entries ?? []).map((entry) => entry.id)]
    expect(idsOf(elsewhere)).toEqual(idsOf(feed))
    expect(new Set(idsOf(feed)).size).toBe(3)
    for (const id of idsOf(feed))
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('gives any notes back as they were written', () => {
    const notes = fc.stringMatching(/^[a-z<>&"'é漢][a-z<>&"' é漢;#/]{0,40}[a-z<>&"'é漢]$/)
    fc.assert(
      fc.property(notes, (text) => {
        const [entry] = parseAtomFeed(releaseFeed(d, [release('2026-12-01', { notes: text })], toUrl)).entries ?? []
        expect(entry?.summary?.value?.startsWith(`${text}\n\n`)).toBe(true)
      }),
    )
  })
})
