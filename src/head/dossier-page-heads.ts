import type { PublishedDisagreements } from '../contract/disagreements-file.ts'
import type { PublishedReleases } from '../contract/releases/releases-file.ts'
import type { OpenDossier } from '../model/open-dossier.ts'
import { changesWords } from '../words/sections/changes-words.ts'
import { disagreementsWords } from '../words/sections/disagreements/disagreements-words.ts'
import { headWords } from '../words/head-words.ts'
import { mapWords } from '../words/sections/map-words.ts'
import { localWords } from '../words/sections/site/local-words.ts'
import { methodWords } from '../words/sections/method/method-words.ts'
import { repeatedWords } from '../words/sections/disagreements/repeated-words.ts'
import { sourcesWords } from '../words/sections/sources/sources-words.ts'
import { words } from '../words/words.ts'
import type { JsonLd, PageHead, ToUrl } from './page-head.ts'
import { publisherOf } from './publisher-of.ts'

/** Files with all claims of a dossier, and their types. */
const DISTRIBUTION = [
  ['claims.json', 'application/json'],
  ['claims.parquet', 'application/vnd.apache.parquet'],
  ['readings.ttl', 'text/turtle'],
] as const

/** The head of the timeline of a dossier. */
export function timelineHead({ title, counts, index, id, packed }: OpenDossier, toUrl: ToUrl): PageHead {
  const { description, licence } = index.dossier
  const told = headWords.dossier(counts.events, counts.sources, counts.disputedEvents)
  const url = toUrl(`/${encodeURIComponent(id)}`)
  const data = toUrl(`/data/${encodeURIComponent(id)}`)
  // A packed dossier has its claims as a table alone.
  const files = packed ? DISTRIBUTION.filter(([file]) => file === 'claims.parquet') : DISTRIBUTION
  const distribution = files.map(([file, encodingFormat]) => ({
    '@type': 'DataDownload' as const,
    contentUrl: `${data}/${file}`,
    encodingFormat,
  }))
  const dataset: JsonLd = {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: title,
    description,
    distribution,
    publisher: publisherOf(toUrl),
    ...(licence !== undefined && { license: licence }),
  }
  return website(title, `${told} ${description}`, [dataset])
}

export const disagreementsHead = ({ title }: OpenDossier, { disagreements }: PublishedDisagreements): PageHead =>
  website(disagreementsWords.tabTitle(title), headWords.disagreements(title, disagreements.length))

export const sourcesHead = ({ title, counts }: OpenDossier): PageHead =>
  website(sourcesWords.tabTitle(title), headWords.sources(title, counts.sources, counts.unreadSources))

export const repeatedHead = ({ title }: OpenDossier): PageHead =>
  website(repeatedWords.tabTitle(title), headWords.repeated(title))

export const changesHead = ({ title }: OpenDossier, { releases }: PublishedReleases): PageHead =>
  website(changesWords.tabTitle(title), headWords.changes(title, releases.length))

export const mapHead = ({ title }: OpenDossier): PageHead => website(mapWords.tabTitle(title), headWords.map(title))

export const compareSourcesHead = ({ title }: OpenDossier): PageHead => website(title, headWords.compareSources(title))

export function methodHead(): PageHead {
  const heading = methodWords.said().find((block) => block.kind === 'heading')
  return website(heading?.text ?? '', headWords.method)
}

/** Of the page on which readers open files of their own. */
export function localHead(): PageHead {
  return website(localWords.title, localWords.lede)
}

function website(title: string, description: string, graph: readonly JsonLd[] = []): PageHead {
  return { title: words.frame.tabTitle(title, null), description, type: 'website', graph }
}
