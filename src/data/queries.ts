import { queryOptions } from '@tanstack/react-query'
import { catalogueSchema, disagreementsSchema, eventSchema, indexSchema } from '../contract/published.ts'
import { sourceFileSchema, sourcesSchema } from '../contract/published-sources.ts'
import { fetchPublished } from './fetch-published.ts'

/** Where the published JSON stands: beside the page, under whatever path the app is served from. */
const BASE = `${import.meta.env.BASE_URL}data`

export function catalogueQuery() {
  return queryOptions({
    queryKey: ['catalogue'],
    queryFn: ({ signal }) => fetchPublished(`${BASE}/catalogue.json`, catalogueSchema, signal),
  })
}

export function indexQuery(dossier: string) {
  return queryOptions({
    queryKey: ['index', dossier],
    queryFn: ({ signal }) => fetchPublished(`${BASE}/${encodeURIComponent(dossier)}/index.json`, indexSchema, signal),
  })
}

export function eventQuery(dossier: string, event: string) {
  return queryOptions({
    queryKey: ['event', dossier, event],
    queryFn: ({ signal }) =>
      fetchPublished(
        `${BASE}/${encodeURIComponent(dossier)}/events/${encodeURIComponent(event)}.json`,
        eventSchema,
        signal,
      ),
  })
}

export function disagreementsQuery(dossier: string) {
  return queryOptions({
    queryKey: ['disagreements', dossier],
    queryFn: ({ signal }) =>
      fetchPublished(`${BASE}/${encodeURIComponent(dossier)}/disagreements.json`, disagreementsSchema, signal),
  })
}

export function sourcesQuery(dossier: string) {
  return queryOptions({
    queryKey: ['sources', dossier],
    queryFn: ({ signal }) =>
      fetchPublished(`${BASE}/${encodeURIComponent(dossier)}/sources.json`, sourcesSchema, signal),
  })
}

export function sourceQuery(dossier: string, source: string) {
  return queryOptions({
    queryKey: ['source', dossier, source],
    queryFn: ({ signal }) =>
      fetchPublished(
        `${BASE}/${encodeURIComponent(dossier)}/sources/${encodeURIComponent(source)}.json`,
        sourceFileSchema,
        signal,
      ),
  })
}
