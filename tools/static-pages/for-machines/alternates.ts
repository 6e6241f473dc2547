import type { SitePage } from '../../../src/app/site-pages.ts'
import type { DrawnPage } from '../../../src/app/static-site.tsx'
import { nanopublicationsFile, READINGS_FILE } from '../../../src/export/linked-data/linked-addresses.ts'
import type { AlternateForm } from '../../../src/head/head-tags.ts'
import type { headWords } from '../../../src/words/head-words.ts'
import { PARQUET_FILE } from './claims-parquet.ts'

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
  const ofFeed = feed ? [form('application/atom+xml', feed.title, feed.path)] : []
  switch (kind) {
    case 'home':
      return []
    case 'timeline':
      return [
        ...ofFeed,
        form('application/vnd.apache.parquet', said.parquet, `${folder}/${PARQUET_FILE}`),
        form(TURTLE, said.readings, `${folder}/${READINGS_FILE}`),
      ]
    case 'event':
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
    case 'comparison':
    case 'disagreements':
    case 'repeated':
    case 'sources':
    case 'map':
    case 'compare-sources':
    case 'changes':
    case 'method':
    case 'local':
      return ofFeed
  }
}
