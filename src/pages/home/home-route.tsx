import { Redirect, useSearch } from 'wouter'
import { useCatalogue } from '../../model/queries/use-dossier.ts'
import { Loaded } from '../frame/loaded.tsx'
import { NotFoundPage } from '../frame/late-trouble.tsx'
import type { RouteProps } from '../route-props.ts'
import { words } from '../../words/words.ts'

/** Opens the first dossier of the catalogue. */
export function HomeRoute({ loading }: RouteProps) {
  const search = useSearch()
  const catalogue = useCatalogue()
  return (
    <Loaded from={[catalogue]} loading={loading}>
      {({ dossiers: [first] }) =>
        first ? (
          <Redirect to={`/${encodeURIComponent(first.id)}${search ? `?${search}` : ''}`} replace />
        ) : (
          <NotFoundPage title={words.problems.noDossier} />
        )
      }
    </Loaded>
  )
}
