import { useMemo } from 'react'
import { useParams } from 'wouter'
import type { PublishedDisagreements } from '../../contract/disagreements-file.ts'
import { DataError } from '../../data/data-error.ts'
import { OpenDisagreements } from '../../model/disagreements/open-disagreements.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useDossier } from '../../model/queries/use-dossier.ts'
import { usePublishedDisagreements } from '../../model/queries/use-published-disagreements.ts'
import { Loaded } from '../frame/loaded.tsx'
import { DataErrorPage } from '../frame/late-trouble.tsx'
import type { RouteProps } from '../route-props.ts'
import { DossierDisagreements } from './dossier-disagreements.tsx'

/** All disagreements of a dossier, on a page of their own. */
export function DisagreementsRoute({ loading }: RouteProps) {
  const { dossier: id } = useParams<{ dossier: string }>()
  const opened = useDossier(id)
  const published = usePublishedDisagreements(id)
  const retry = () => {
    for (const query of [opened, published]) void query.refetch()
  }
  // Data of two different days does not fit together.
  const ofDay = { ...opened, data: opened.isPlaceholderData ? undefined : opened.data }
  return (
    <Loaded from={[ofDay, published]} loading={loading} dossier={opened.data}>
      {(dossier, disagreements) => <Joined dossier={dossier} published={disagreements} onRetry={retry} />}
    </Loaded>
  )
}

interface JoinedProps {
  dossier: OpenDossier
  published: PublishedDisagreements
  onRetry: () => void
}

/** Both files, joined; they do not fit if they come from two builds. */
function Joined({ dossier, published, onRetry }: JoinedProps) {
  const joined = useMemo(() => {
    try {
      return new OpenDisagreements(dossier, published)
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error)
      return new DataError({ kind: 'contract', detail }, `${dossier.id}/disagreements.json`)
    }
  }, [dossier, published])
  if (joined instanceof DataError) return <DataErrorPage error={joined} onRetry={onRetry} dossier={dossier} />
  return <DossierDisagreements disagreements={joined} />
}
