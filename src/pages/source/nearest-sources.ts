import type { ListedSource } from '../../contract/sources-file.ts'
import { buildTextSearch } from '../../selection/text-search.ts'

const MOST = 5

/** The sources whose id or title is most like an id that none has, the nearest first. */
export function nearestSources(sources: readonly ListedSource[], id: string): ListedSource[] {
  const search = buildTextSearch(
    sources.map((source) => ({
      id: source.id,
      title: `${source.outlet} ${source.title}`,
      label: '',
      summary: '',
      names: '',
      words: '',
    })),
  )
  return search
    .nearest(id.replaceAll('-', ' '), MOST)
    .flatMap((found) => sources.find((source) => source.id === found) ?? [])
}
