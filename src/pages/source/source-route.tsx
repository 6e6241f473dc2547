import { useParams } from 'wouter'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useDossier, useSource } from '../../model/queries/use-dossier.ts'
import { useHash } from '../../state/address/use-hash.ts'
import { useLinks } from '../../state/address/use-links.ts'
import { useView } from '../../state/address/use-view.ts'
import { SourcePage } from '../../views/sources/source-page.tsx'
import { AppHeader } from '../frame/app-header.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Notices } from '../frame/notices.tsx'
import { SkipLinks } from '../frame/skip-links.tsx'
import { useTitle } from '../frame/use-title.ts'
import type { RouteProps } from '../route-props.ts'
import { MissingSource } from './missing-source.tsx'

/** One source on a page of its own. */
export function SourceRoute({ what }: RouteProps) {
  const { dossier: id, source } = useParams<{ dossier: string; source: string }>()
  const opened = useDossier(id)
  return (
    <Loaded from={[opened]} what={what}>
      {(dossier) => <Opened dossier={dossier} source={source} what={what} />}
    </Loaded>
  )
}

function Opened({ dossier, source, what }: { dossier: OpenDossier; source: string; what: string }) {
  const file = useSource(dossier.id, source)
  const links = useLinks()
  const named = useHash()
  const { dropped } = useView()
  const outlet = file.data?.outlet
  const title = file.data?.title
  useTitle(outlet === undefined ? null : `${outlet}: ${title}`)
  return (
    <Loaded
      from={[file]}
      what={what}
      dossier={dossier}
      named="This source"
      missing={<MissingSource dossier={dossier.id} source={source} />}
    >
      {(shown) => (
        <>
          <SkipLinks links={[{ words: 'Skip to what it says', to: 'claims' }]} />
          <AppHeader dossier={dossier} />
          <Notices dropped={dropped} />
          <main>
            <SourcePage key={source} dossier={dossier} file={shown} links={links} named={named} />
          </main>
        </>
      )}
    </Loaded>
  )
}
