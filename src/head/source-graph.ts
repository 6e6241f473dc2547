import type { PublishedSource } from '../contract/parts.ts'
import { withoutIsolate } from '../domain/text-direction.ts'
import { isoDateOf } from './iso-date-of.ts'
import type { JsonLd, ToUrl } from './page-head.ts'

/** What press publishes; all else is a work of some sort. */
const PRESS: readonly (string | null)[] = ['report', 'wire', 'repost']

export function sourceAddress(dossier: string, source: string, toUrl: ToUrl): string {
  return toUrl(`/${encodeURIComponent(dossier)}/sources/${encodeURIComponent(source)}`)
}

/** A source in the words of schema.org, as another page names it: the rest is told by its own, under the same `@id`. */
export function sourceMention(dossier: string, source: PublishedSource, toUrl: ToUrl) {
  const name = withoutIsolate(source.title)
  return {
    '@type': PRESS.includes(source.form) ? ('NewsArticle' as const) : ('CreativeWork' as const),
    '@id': sourceAddress(dossier, source.id, toUrl),
    // What we call it is no headline.
    ...(source.isLabel ? { name } : { headline: name }),
    ...(source.withdrawn && { creativeWorkStatus: 'Withdrawn' }),
  }
}

/** A source in the words of schema.org. */
export function sourceGraph(dossier: string, source: PublishedSource, toUrl: ToUrl): JsonLd {
  const datePublished = isoDateOf(source.published)
  return {
    ...sourceMention(dossier, source, toUrl),
    ...(source.url !== null && { url: source.url }),
    ...(datePublished !== null && { datePublished }),
    ...(source.language !== null && { inLanguage: source.language }),
    publisher: { '@type': 'Organization', name: withoutIsolate(source.outlet) },
  }
}
