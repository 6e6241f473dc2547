import { useCallback, useMemo } from 'react'
import { useLocation, useParams, useSearch } from 'wouter'
import type { FootedClaim } from '../../model/claims/claim-foot-context.ts'
import { useComparison } from '../../model/compare-sources/use-comparison.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useDossier } from '../../model/queries/use-dossier.ts'
import { type RestoredDossier, useRestoredDossier } from '../../model/queries/use-restored-dossier.ts'
import { readComparedSources } from '../../state/address/compared-sources.ts'
import { type Links, useLinks } from '../../state/address/use-links.ts'
import { useView } from '../../state/address/use-view.ts'
import { CompareSourcesPage } from '../../views/compare-sources/compare-sources-page.tsx'
import { compareSourcesWords } from '../../words/sections/compare/compare-sources-words.ts'
import { ClaimFeet } from '../changes/claims/claim-feet.tsx'
import { useFeetSettled } from '../changes/claims/use-feet-settled.ts'
import { AppHeader } from '../frame/app-header.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Notices } from '../frame/late-trouble.tsx'
import { SkipLinks } from '../frame/navigation/skip-links.tsx'
import { useTitle } from '../frame/use-title.ts'
import type { RouteProps } from '../route-props.ts'

/** Some sources of a dossier compared, on a page of their own. */
export function CompareSourcesRoute({ loading }: RouteProps) {
  const { dossier: id } = useParams<{ dossier: string }>()
  const opened = useDossier(id)
  const restored = useRestoredDossier(id)
  return (
    <Loaded from={[opened, restored]} loading={loading} dossier={opened.data}>
      {(dossier, claims) => <Compared dossier={dossier} claims={claims} />}
    </Loaded>
  )
}

function Compared({ dossier, claims }: { dossier: OpenDossier; claims: RestoredDossier }) {
  const search = useSearch()
  const named = useMemo(() => readComparedSources(search), [search])
  const asked = useComparison(claims.shown, claims.whole, named)
  const isSettled = useFeetSettled(dossier.id)
  const { view, dropped } = useView()
  const [, navigate] = useLocation()
  const links = useLinks()
  const key = asked.compared.join('\n')
  const claimPath = useCallback((_: FootedClaim, whole: Links) => whole.compareSources(key.split('\n')), [key])
  const outlets = asked.compared.map((id) => asked.comparison.sources.get(id)?.outlet ?? id)
  useTitle(compareSourcesWords.tabTitle(outlets))
  return (
    <>
      <SkipLinks links={asked.compared.length > 1 ? [{ words: compareSourcesWords.skipToPart, to: 'parts' }] : []} />
      <AppHeader dossier={dossier} />
      <Notices dropped={dropped} />
      <main>
        <ClaimFeet dossier={dossier} toPath={claimPath} isSettled={isSettled}>
          <CompareSourcesPage
            dossier={dossier}
            asked={asked}
            links={links}
            onCompare={(sources) => navigate(links.compareSources(sources))}
            day={view.knownOn}
          />
        </ClaimFeet>
      </main>
    </>
  )
}
