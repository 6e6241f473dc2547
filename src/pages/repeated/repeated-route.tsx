import { useParams } from 'wouter'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useDossier } from '../../model/queries/use-dossier.ts'
import { type RestoredDossier, useRestoredDossier } from '../../model/queries/use-restored-dossier.ts'
import { useRepeated } from '../../model/disagreements/use-repeated.ts'
import { useLinks } from '../../state/address/use-links.ts'
import { useView } from '../../state/address/use-view.ts'
import { RepeatedPage } from '../../views/repeated/repeated-page.tsx'
import { repeatedWords } from '../../words/sections/disagreements/repeated-words.ts'
import { AppHeader } from '../frame/app-header.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Notices } from '../frame/late-trouble.tsx'
import { SkipLinks } from '../frame/navigation/skip-links.tsx'
import { useTitle } from '../frame/use-title.ts'
import type { RouteProps } from '../route-props.ts'

/** The claims of a dossier that are repeated most, on a page of their own. */
export function RepeatedRoute({ loading }: RouteProps) {
  const { dossier: id } = useParams<{ dossier: string }>()
  const opened = useDossier(id)
  const restored = useRestoredDossier(id)
  return (
    <Loaded from={[opened, restored]} loading={loading} dossier={opened.data}>
      {(dossier, claims) => <Ranked dossier={dossier} claims={claims} />}
    </Loaded>
  )
}

function Ranked({ dossier, claims }: { dossier: OpenDossier; claims: RestoredDossier }) {
  const readings = useRepeated(claims.shown)
  const { dropped } = useView()
  const links = useLinks()
  useTitle(repeatedWords.tabTitle(dossier.title))
  return (
    <>
      <SkipLinks links={[{ words: repeatedWords.skipTo, to: 'repeated' }]} />
      <AppHeader dossier={dossier} />
      <Notices dropped={dropped} />
      <main>
        <RepeatedPage dossier={dossier} readings={readings} links={links} />
      </main>
    </>
  )
}
