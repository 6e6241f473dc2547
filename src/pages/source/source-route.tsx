import { useParams } from 'wouter'
import { openSource } from '../../contract/opened/open-sources.ts'
import type { FootedClaim } from '../../model/claims/claim-foot-context.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useDossier } from '../../model/queries/use-dossier.ts'
import { useSource, useSources } from '../../model/queries/use-sources.ts'
import { useHash } from '../../state/address/use-hash.ts'
import { type Links, useLinks } from '../../state/address/use-links.ts'
import { useView } from '../../state/address/use-view.ts'
import { toClaimAnchor } from '../../views/sources/claims/claim-anchor.ts'
import { SourcePage } from '../../views/sources/source-page.tsx'
import { ClaimFeet } from '../changes/claims/claim-feet.tsx'
import { useFeetSettled } from '../changes/claims/use-feet-settled.ts'
import { AppHeader } from '../frame/app-header.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Notices } from '../frame/late-trouble.tsx'
import { SkipLinks } from '../frame/navigation/skip-links.tsx'
import { useTitle } from '../frame/use-title.ts'
import type { RouteProps } from '../route-props.ts'
import { MissingSource } from './missing-source.tsx'
import { sourceWords } from '../../words/sections/sources/source-words.ts'
import { words } from '../../words/words.ts'

const claimPath = ({ event, attribute, source }: FootedClaim, links: Links) =>
  `${links.source(source)}#${toClaimAnchor(event, attribute)}`

/** One source on a page of its own. */
export function SourceRoute({ loading }: RouteProps) {
  const { dossier: id, source } = useParams<{ dossier: string; source: string }>()
  const opened = useDossier(id)
  return (
    <Loaded from={[opened]} loading={loading}>
      {(dossier) => <Opened dossier={dossier} source={source} loading={loading} />}
    </Loaded>
  )
}

function Opened({ dossier, source, loading }: { dossier: OpenDossier; source: string; loading: string }) {
  const file = useSource(dossier.id, source)
  const sources = useSources(dossier.id)
  const isSettled = useFeetSettled(dossier.id)
  const links = useLinks()
  const named = useHash()
  const { dropped } = useView()
  useTitle(file.data ? sourceWords.tabTitle(file.data.outlet, file.data.title) : null)
  return (
    <Loaded
      from={[file, sources]}
      loading={loading}
      dossier={dossier}
      named={words.frame.thisSource}
      missing={<MissingSource dossier={dossier} source={source} />}
    >
      {(shown, all) => (
        <>
          <SkipLinks links={[{ words: sourceWords.skipTo, to: 'claims' }]} />
          <AppHeader dossier={dossier} />
          <Notices dropped={dropped} />
          <main>
            <ClaimFeet dossier={dossier} toPath={claimPath} isSettled={isSettled}>
              <SourcePage key={source} dossier={dossier} file={openSource(shown, all)} links={links} named={named} />
            </ClaimFeet>
          </main>
        </>
      )}
    </Loaded>
  )
}
