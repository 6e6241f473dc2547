import { useMemo } from 'react'
import { useLocation, useParams, useSearch } from 'wouter'
import { withComparedSources } from './compared-sources.ts'

export interface Links {
  readonly timeline: string
  readonly disagreements: string
  readonly repeated: string
  readonly sources: string
  readonly map: string
  readonly event: (id: string, attribute?: string) => string
  readonly compare: (id: string, attribute?: string) => string
  readonly source: (id: string) => string
  readonly compareSources: (ids: readonly string[]) => string
}

/** Addresses within the dossier that is open. They keep the filters and the window. */
export function useLinks(): Links {
  const { dossier } = useParams<{ dossier: string }>()
  const search = useKeptSearch()
  return useMemo(() => toLinks(dossier, search), [dossier, search])
}

/** The query string that links keep. Where sources are compared, `source` names these and filters nothing: it is left. */
export function useKeptSearch(): string {
  const [path] = useLocation()
  const search = useSearch()
  return COMPARES_SOURCES.test(path) ? withComparedSources(search, []) : search
}

const COMPARES_SOURCES = /^\/[^/]+\/compare$/

/** Addresses within a dossier, with a query string (without `?`). */
export function toLinks(dossier: string, search: string): Links {
  const base = `/${encodeURIComponent(dossier)}`
  const tail = (attribute?: string) =>
    `${search ? `?${search}` : ''}${attribute === undefined ? '' : `#${encodeURIComponent(attribute)}`}`
  const eventPath = (id: string) => `${base}/events/${encodeURIComponent(id)}`
  return {
    timeline: `${base}${tail()}`,
    disagreements: `${base}/disagreements${tail()}`,
    repeated: `${base}/repeated${tail()}`,
    sources: `${base}/sources${tail()}`,
    map: `${base}/map${tail()}`,
    event: (id, attribute) => `${eventPath(id)}${tail(attribute)}`,
    compare: (id, attribute) => `${eventPath(id)}/sources${tail(attribute)}`,
    source: (id) => `${base}/sources/${encodeURIComponent(id)}${tail()}`,
    compareSources: (ids) => `${base}/compare?${withComparedSources(search, ids)}`,
  }
}
