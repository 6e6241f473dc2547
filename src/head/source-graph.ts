import type { PublishedSource } from '../contract/parts.ts'
import { withoutIsolate } from '../domain/text-direction.ts'
import { isoDateOf } from './iso-date-of.ts'
import type { JsonLd, ToUrl } from './page-head.ts'

/** What press publishes; all else is a work of some sort. */
const PRESS: readonly (string | null)[] = ['report', 'wire', 'repost']

export function sourceAddress(dossier: string, source: string, toUrl: ToUrl): string {
  return toUrl(`/${encodeURIComponent(dossier)}/sources/${encodeURIComponent(source)}`)
}

/** A source in the words of schema.org. */
export function sourceGraph(dossier: string, source: PublishedSource, toUrl: ToUrl): JsonLd {
  const datePublished = isoDateOf(source.published)
  const name = withoutIsolate(source.title)
  return {
    '@type': PRESS.includes(source.form) ? 'NewsArticle' : 'CreativeWork',
    '@id': sourceAddress(dossier, source.id, toUrl),
    // What we call it is no headline.
    ...(source.isLabel ? { name } : { headline: name }),
    ...(source.url !== null && { url: source.url }),
    ...(datePublished !== null && { datePublished }),
    ...(source.language !== null && { inLanguage: source.language }),
    ...(source.withdrawn && { creativeWorkStatus: 'Withdrawn' }),
    publisher: { '@type': 'Organization', name: withoutIsolate(source.outlet) },
  }
}
