import type { SitePage } from '../../../src/app/site-pages.ts'
import type { DrawnPage } from '../../../src/app/static-site.tsx'
import { nanopublicationsFile, READINGS_FILE } from '../../../src/export/linked-data/linked-addresses.ts'
import type { AlternateForm } from '../../../src/head/head-tags.ts'
import type { headWords } from '../../../src/words/head-words.ts'
import type { TableFile } from './tables/tables.ts'

export const TURTLE = 'text/turtle'

/**
 * What tells for programs what a page tells: its data, and the feed of its dossier.
 * @param files that are written under the folder of the dossier
 * @param href the address of a path within the site
 */
export function alternatesOf(
  { kind, dossier, id }: SitePage,
  { feed }: DrawnPage,
  files: ReadonlySet<string>,
  { alternates: said }: (typeof headWords)['forMachines'],
  href: (path: string) => string,
): AlternateForm[] {
  const folder = `/data/${encodeURIComponent(dossier)}`
  const form = (type: string, title: string, path: string) => ({ type, title, href: href(path) })
  const table = (title: string, file: TableFile) => form('application/vnd.apache.parquet', title, `${folder}/${file}`)
  // Its events have no files of their own.
  const isPacked = !files.has(READINGS_FILE)
  const ofFeed = feed ? [form('application/atom+xml', feed.title, feed.path)] : []
  switch (kind) {
    case 'home':
      return []
    case 'timeline':
      return [
        ...ofFeed,
        table(said.parquet, 'claims.parquet'),
        table(said.eventsTable, 'events.parquet'),
        ...(isPacked ? [] : [form(TURTLE, said.readings, `${folder}/${READINGS_FILE}`)]),
      ]
    case 'event':
      if (isPacked) return ofFeed
      return [...ofFeed, form('application/json', said.event, `${folder}/events/${encodeURIComponent(id)}.json`)]
    case 'source':
      return [
        ...ofFeed,
        form('application/json', said.source, `${folder}/sources/${encodeURIComponent(id)}.json`),
        // One that makes no claims has none.
        ...(files.has(nanopublicationsFile(id))
          ? [
              form(
                'application/trig',
                said.nanopublications,
                `${folder}/${nanopublicationsFile(encodeURIComponent(id))}`,
              ),
            ]
          : []),
      ]
    case 'sources':
      return [...ofFeed, table(said.sourcesTable, 'sources.parquet')]
    case 'disagreements':
      return [...ofFeed, table(said.assessmentsTable, 'assessments.parquet')]
    case 'comparison':
    case 'repeated':
    case 'map':
    case 'compare-sources':
    case 'changes':
    case 'method':
    case 'local':
      return ofFeed
  }
}
