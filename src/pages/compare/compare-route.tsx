import { useParams } from 'wouter'
import type { FootedClaim } from '../../model/claims/claim-foot-context.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useDossier, useEvent } from '../../model/queries/use-dossier.ts'
import { useShownDossier } from '../../model/use-shown-dossier.ts'
import { useSteps } from '../../model/filters/use-steps.ts'
import { useHash } from '../../state/address/use-hash.ts'
import { type Links, useLinks } from '../../state/address/use-links.ts'
import { useView } from '../../state/address/use-view.ts'
import { ComparePage } from '../../views/event/compare/compare-page.tsx'
import { ClaimFeet } from '../changes/claims/claim-feet.tsx'
import { useFeetSettled } from '../changes/claims/use-feet-settled.ts'
import { AppHeader } from '../frame/app-header.tsx'
import { KnownEvent } from '../frame/known-event.tsx'
import { Notices } from '../frame/late-trouble.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { useTitle } from '../frame/use-title.ts'
import type { RouteProps } from '../route-props.ts'
import { comparisonWords } from '../../words/sections/compare/comparison-words.ts'
import { words } from '../../words/words.ts'

const claimPath = ({ event, attribute }: FootedClaim, links: Links) => links.compare(event, attribute)

/** The sources of one event side by side, on a page of their own. */
export function CompareRoute({ loading }: RouteProps) {
  const { dossier: id, event } = useParams<{ dossier: string; event: string }>()
  const opened = useDossier(id)
  return (
    <Loaded from={[opened]} loading={loading}>
      {(dossier) => (
        <KnownEvent dossier={dossier} event={event} page="compare">
          <Compared dossier={dossier} event={event} />
        </KnownEvent>
      )}
    </Loaded>
  )
}

function Compared({ dossier, event }: { dossier: OpenDossier; event: string }) {
  const published = useEvent(dossier.id, event)
  const isSettled = useFeetSettled(dossier.id)
  const { selection } = useShownDossier(dossier)
  const links = useLinks()
  const { view, dropped, setView } = useView()
  const attribute = useHash()
  const title = published.data?.title
  useTitle(title === undefined ? null : comparisonWords.tabTitle(title))
  const { position, count, previous, next } = useSteps(event, {
    of: dossier,
    passes: selection.hasId(event) ? selection.passes : null,
  })
  return (
    <Loaded
      from={[published]}
      loading={words.frame.loading.claims}
      dossier={dossier}
      named={dossier.today.event(event)?.title ?? event}
    >
      {(compared) => (
        <>
          <AppHeader dossier={dossier} />
          <Notices dropped={dropped} />
          <main>
            <ClaimFeet dossier={dossier} toPath={claimPath} isSettled={isSettled}>
              <ComparePage
                dossier={dossier}
                event={compared}
                attribute={attribute}
                by={view.comparison.by}
                onBy={(by) => setView({ ...view, comparison: { by } })}
                position={position}
                count={count}
                previousHref={previous ? links.compare(previous.id) : null}
                nextHref={next ? links.compare(next.id) : null}
              />
            </ClaimFeet>
          </main>
        </>
      )}
    </Loaded>
  )
}
