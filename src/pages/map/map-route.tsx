import { useParams } from 'wouter'
import { useDossier } from '../../model/queries/use-dossier.ts'
import { DataError } from '../../data/data-error.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { DataErrorPage } from '../frame/late-trouble.tsx'
import { Loaded } from '../frame/loaded.tsx'
import type { RouteProps } from '../route-props.ts'
import { DossierMapPage } from './dossier-map-page.tsx'

/** The places of a dossier on a map, on a page of their own. */
export function MapRoute({ loading }: RouteProps) {
  const { dossier: id } = useParams<{ dossier: string }>()
  const opened = useDossier(id)
  return (
    <Loaded from={[opened]} loading={loading}>
      {(dossier) => (dossier.hasPlaces ? <DossierMapPage dossier={dossier} /> : <TooLarge dossier={dossier} />)}
    </Loaded>
  )
}

function TooLarge({ dossier }: { dossier: OpenDossier }) {
  return <DataErrorPage error={new DataError({ kind: 'too-large' }, `${dossier.id}/claims.json`)} dossier={dossier} />
}
