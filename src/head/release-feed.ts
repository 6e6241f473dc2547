import { sha256 } from '../contract/releases/sha256.ts'
import type { PublishedReleases } from '../contract/releases/releases-file.ts'
import { changesWords } from '../words/sections/changes-words.ts'
import { escapeHtml } from './escape-html.ts'
import type { ToUrl } from './page-head.ts'
import { siteName } from '../words/site-name.ts'

type Releases = PublishedReleases['releases']

/** Where the feed of a dossier stands. */
export const feedPath = (dossier: string) => `/${encodeURIComponent(dossier)}/feed.xml`

/** The releases of a dossier as an Atom feed (RFC 4287), the newest first. */
export function releaseFeed(
  dossier: { readonly id: string; readonly title: string },
  releases: Releases,
  toUrl: ToUrl,
): string {
  const page = toUrl(`/${encodeURIComponent(dossier.id)}/changes`)
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${lastingId(dossier.id)}</id>`,
    `  <title>${escapeHtml(changesWords.feedTitle(dossier.title))}</title>`,
    `  <updated>${momentOf(releases[0]?.date ?? '')}</updated>`,
    `  <author><name>${escapeHtml(siteName)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeHtml(toUrl(feedPath(dossier.id)))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeHtml(page)}"/>`,
    ...releases.flatMap((release) => entryOf(dossier.id, release, page)),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

function entryOf(dossier: string, release: Releases[number], page: string): string[] {
  const { date, events, sources, claims, disputedEvents, notes, changes } = release
  const told = [
    notes,
    changes === null ? changesWords.first : changesWords.tellTally(changes),
    changesWords.numbers(events, sources, claims, disputedEvents),
  ]
  return [
    '  <entry>',
    `    <id>${lastingId(`${dossier} ${date}`)}</id>`,
    `    <title>${escapeHtml(changesWords.releaseOf(date))}</title>`,
    `    <updated>${momentOf(date)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeHtml(`${page}#release-${date}`)}"/>`,
    `    <summary>${escapeHtml(told.filter((text) => text !== null).join('\n\n'))}</summary>`,
    '  </entry>',
  ]
}

/** An id that stays wherever the site stands: a UUID of version 8 (RFC 9562), made of what is named. */
function lastingId(named: string): string {
  const hash = sha256(Uint8Array.from(`faultline ${named}`, (sign) => sign.charCodeAt(0)))
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${'89ab'.charAt(Number.parseInt(hash.charAt(16), 16) % 4)}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}

/** A release has a day and no time of day. */
function momentOf(date: string): string {
  return `${date}T00:00:00Z`
}
