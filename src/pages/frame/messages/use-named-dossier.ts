import { useParams } from 'wouter'
import { useCatalogue } from '../../../model/queries/use-dossier.ts'

/** The dossier that the address names, by the catalogue: for the header of a page that has no dossier, or none yet. */
export function useNamedDossier(): { id: string; title: string } | undefined {
  const { dossier } = useParams<{ dossier?: string }>()
  const { data } = useCatalogue({ isWanted: dossier !== undefined })
  return data?.dossiers.find(({ id }) => id === dossier)
}
