import { Redirect, useSearch } from 'wouter'
import { opensWith } from '../../contract/site/opens-with.ts'
import { useCatalogue } from '../../model/queries/use-dossier.ts'
import { isForeignParam } from '../../state/address/foreign-params.ts'
import { late } from '../../ui/chunks/late.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { NotFoundPage } from '../frame/late-trouble.tsx'
import { LoadingPage } from '../frame/messages/loading-page.tsx'
import type { RouteProps } from '../route-props.ts'
import { words } from '../../words/words.ts'

const FrontPage = late(
  async () => (await import('./front-page.tsx')).FrontPage,
  () => <LoadingPage loading={words.frame.loading.page} />,
)

/** Opens the dossier that the site opens with, or shows them all. */
export function HomeRoute({ loading }: RouteProps) {
  const search = useSearch()
  const catalogue = useCatalogue()
  return (
    <Loaded from={[catalogue]} loading={loading}>
      {(published) => {
        if (published.dossiers.length === 0) return <NotFoundPage title={words.problems.noDossier} />
        const first = opensWith(published) ?? (asksForView(search) ? (published.dossiers[0]?.id ?? null) : null)
        return first === null ? (
          <FrontPage catalogue={published} />
        ) : (
          <Redirect to={`/${encodeURIComponent(first)}${search ? `?${search}` : ''}`} replace />
        )
      }}
    </Loaded>
  )
}

/** A link to a view without a dossier was made when the site had one. */
const asksForView = (search: string) => [...new URLSearchParams(search).keys()].some((name) => !isForeignParam(name))
