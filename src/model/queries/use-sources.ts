import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { PublishedSources } from '../../contract/sources-file.ts'
import type { SourceFile } from '../../contract/source-file.ts'
import { useView } from '../../state/address/use-view.ts'
import { WHOLE } from '../excerpt/excerpt.ts'
import { sourceQuery, sourcesQuery } from './queries.ts'
import { useExcerpt } from './use-dossier.ts'

/** One source. */
export function useSource(dossier: string, source: string): UseQueryResult<SourceFile> {
  const { excerpt, ready } = useExcerpt(dossier)
  return useQuery({
    ...sourceQuery(dossier, source, excerpt),
    initialData: ready(({ published }) => published.without(excerpt.without).source(source, excerpt.day)),
  })
}

/** All sources that a dossier has today, or had in the release that is shown. */
export function useSourcesToday(dossier: string): UseQueryResult<PublishedSources> {
  const { release } = useView().view
  return useQuery(sourcesQuery(dossier, { ...WHOLE, release }))
}

/** The sources of a dossier. */
export function useSources(dossier: string): UseQueryResult<PublishedSources> {
  const { excerpt, ready } = useExcerpt(dossier)
  return useQuery({
    ...sourcesQuery(dossier, excerpt),
    initialData: ready(({ published }) => published.without(excerpt.without).sources(excerpt.day)),
  })
}
