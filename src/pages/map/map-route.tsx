import { useParams } from 'wouter'
import { useDossier } from '../../model/queries/use-dossier.ts'
import { Loaded } from '../frame/loaded.tsx'
import type { RouteProps } from '../route-props.ts'
import { DossierMapPage } from './dossier-map-page.tsx'

/** The places of a dossier on a map, on a page of their own. */
export function MapRoute({ loading }: RouteProps) {
  const { dossier: id } = useParams<{ dossier: string }>()
  const opened = useDossier(id)
  return (
    <Loaded from={[opened]} loading={loading}>
      {(dossier) => <DossierMapPage dossier={dossier} />}
    </Loaded>
  )
}
