import { buildTextSearch } from '../../selection/text/text-search.ts'

const MOST = 5

interface NamedSource {
  readonly id: string
  readonly outlet: string
  readonly title: string
}

/** The sources whose id or title is most like an id that none has, the nearest first. */
export function nearestSources<S extends NamedSource>(sources: readonly S[], id: string): S[] {
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
