import { useParams } from 'wouter'
import type { DossierIndex } from '../../contract/published.ts'
import { NotYetKnown } from '../../data/not-yet-known.ts'
import { useHash } from '../../state/address/use-hash.ts'
import { useEvent, useIndex, useWhole } from '../../model/use-dossier.ts'
import { useLinks } from '../../state/address/use-links.ts'
import { useView } from '../../state/address/use-view.ts'
import { ComparePage } from '../../views/event/compare/compare-page.tsx'
import { AppHeader } from '../frame/app-header.tsx'
import { DataErrorPage } from '../frame/messages/data-error-page.tsx'
import { KnownEvent } from '../timeline/dossier-route.tsx'
import { LoadingPage } from '../frame/messages/loading-page.tsx'
import { NotYetKnownPage } from '../frame/known-on/not-yet-known-page.tsx'
import { useOpenedDossier } from '../../model/use-opened-dossier.ts'
import { useTitle } from '../frame/use-title.ts'

/** The sources of one event side by side, on a page of their own. */
export function CompareRoute() {
  const { dossier, event } = useParams<{ dossier: string; event: string }>()
  const index = useIndex(dossier)
  if (index.isPending) return <LoadingPage what="the sources" />
  if (index.isError) return <DataErrorPage error={index.error} onRetry={() => void index.refetch()} />
  return (
    <KnownEvent index={index.data} event={event} page="compare">
      <Compared index={index.data} event={event} />
    </KnownEvent>
  )
}

function Compared({ index, event }: { index: DossierIndex; event: string }) {
  const published = useEvent(index.dossier.id, event)
  const whole = useWhole(index)
  const { filtered } = useOpenedDossier(index)
  const links = useLinks()
  const { view, setView } = useView()
  const attribute = useHash()
  const title = published.data?.title
  useTitle(title === undefined ? null : `${title}: the sources`)
  if (published.error instanceof NotYetKnown)
    return (
      <NotYetKnownPage
        dossier={index.dossier}
        what={whole.events.find(({ id }) => id === event)?.title ?? event}
        from={published.error.from}
      />
    )
  if (published.isPending) return <LoadingPage what="what the sources say" />
  if (published.isError) return <DataErrorPage error={published.error} onRetry={() => void published.refetch()} />
  const steps = filtered.events.some(({ id }) => id === event) ? filtered.events : index.events
  const at = steps.findIndex(({ id }) => id === event)
  const [previous, next] = [steps[at - 1], steps[at + 1]]
  return (
    <>
      <AppHeader dossier={index.dossier} />
      <main>
        <ComparePage
          index={index}
          event={published.data}
          attribute={attribute}
          by={view.comparison.by}
          onBy={(by) => setView({ ...view, comparison: { by } })}
          position={at + 1}
          count={steps.length}
          previousHref={previous ? links.compare(previous.id) : null}
          nextHref={next ? links.compare(next.id) : null}
        />
      </main>
    </>
  )
}
