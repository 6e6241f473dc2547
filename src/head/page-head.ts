import type { Claim, CreativeWork, DataCatalog, Dataset, Event, NewsArticle } from 'schema-dts'

/** What the head of a page says of it. */
export interface PageHead {
  readonly title: string
  /** One sentence or two, with the dispute first. */
  readonly description: string
  readonly type: 'website' | 'article'
  /** Schema.org, as JSON-LD; empty: nothing is said. */
  readonly graph: readonly JsonLd[]
}

/** What pages tell of in the words of schema.org: its types say which properties each may have. */
export type JsonLd = Exclude<Claim | CreativeWork | DataCatalog | Dataset | Event | NewsArticle, string>

/** Makes the full address of a path of the site: `/kharkiv-missile` → `https://example.org/kharkiv-missile`. */
export type ToUrl = (path: string) => string
