import { useQuery } from '@tanstack/react-query'
import { Redirect, useSearch } from 'wouter'
import { catalogueQuery } from '../../data/queries.ts'
import { DataErrorPage } from '../frame/messages/data-error-page.tsx'
import { LoadingPage } from '../frame/messages/loading-page.tsx'
import { NotFoundPage } from '../frame/messages/not-found-page.tsx'

/** Opens the first dossier of the catalogue. */
export function HomeRoute() {
  const search = useSearch()
  const catalogue = useQuery(catalogueQuery())
  if (catalogue.isPending) return <LoadingPage what="the catalogue" />
  if (catalogue.isError) return <DataErrorPage error={catalogue.error} onRetry={() => void catalogue.refetch()} />
  const [first] = catalogue.data.dossiers
  if (!first) return <NotFoundPage title="No dossier has been published here yet" />
  return <Redirect to={`/${encodeURIComponent(first.id)}${search ? `?${search}` : ''}`} replace />
}
