import { useMemo } from 'react'
import { useParams, useSearch } from 'wouter'

export interface Links {
  readonly timeline: string
  readonly disagreements: string
  readonly sources: string
  readonly event: (id: string, attribute?: string) => string
  readonly compare: (id: string, attribute?: string) => string
  readonly source: (id: string) => string
}

/** Addresses within the dossier that is open. They keep the filters and the window. */
export function useLinks(): Links {
  const { dossier } = useParams<{ dossier: string }>()
  const search = useSearch()
  return useMemo(() => toLinks(dossier, search), [dossier, search])
}

/** Addresses within a dossier, with a query string (without `?`). */
export function toLinks(dossier: string, search: string): Links {
  const base = `/${encodeURIComponent(dossier)}`
  const tail = (attribute?: string) =>
    `${search ? `?${search}` : ''}${attribute === undefined ? '' : `#${encodeURIComponent(attribute)}`}`
  const eventPath = (id: string) => `${base}/events/${encodeURIComponent(id)}`
  return {
    timeline: `${base}${tail()}`,
    disagreements: `${base}/disagreements${tail()}`,
    sources: `${base}/sources${tail()}`,
    event: (id, attribute) => `${eventPath(id)}${tail(attribute)}`,
    compare: (id, attribute) => `${eventPath(id)}/sources${tail(attribute)}`,
    source: (id) => `${base}/sources/${encodeURIComponent(id)}${tail()}`,
  }
}
