import { Redirect, useSearch } from 'wouter'
import { useCatalogue } from '../../model/queries/use-dossier.ts'
import { Loaded } from '../frame/loaded.tsx'
import { NotFoundPage } from '../frame/messages/not-found-page.tsx'
import type { RouteProps } from '../route-props.ts'

/** Opens the first dossier of the catalogue. */
export function HomeRoute({ what }: RouteProps) {
  const search = useSearch()
  const catalogue = useCatalogue()
  return (
    <Loaded from={[catalogue]} what={what}>
      {({ dossiers: [first] }) =>
        first ? (
          <Redirect to={`/${encodeURIComponent(first.id)}${search ? `?${search}` : ''}`} replace />
        ) : (
          <NotFoundPage title="No dossier has been published here yet" />
        )
      }
    </Loaded>
  )
}
