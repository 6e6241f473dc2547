import { useMemo } from 'react'
import { useParams } from 'wouter'
import type { PublishedDisagreements } from '../../contract/published.ts'
import { DataError } from '../../data/fetch-published.ts'
import { OpenDisagreements } from '../../model/disagreements/open-disagreements.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useDossier, usePublishedDisagreements } from '../../model/queries/use-dossier.ts'
import { Loaded } from '../frame/loaded.tsx'
import { DataErrorPage } from '../frame/messages/data-error-page.tsx'
import type { RouteProps } from '../route-props.ts'
import { DossierDisagreements } from './dossier-disagreements.tsx'

/** All disagreements of a dossier, on a page of their own. */
export function DisagreementsRoute({ what }: RouteProps) {
  const { dossier: id } = useParams<{ dossier: string }>()
  const opened = useDossier(id)
  const published = usePublishedDisagreements(id)
  const retry = () => {
    for (const query of [opened, published]) void query.refetch()
  }
  // What is of different days does not fit together.
  const ofDay = { ...opened, data: opened.isPlaceholderData ? undefined : opened.data }
  return (
    <Loaded from={[ofDay, published]} what={what} dossier={opened.data}>
      {(dossier, disagreements) => <Joined dossier={dossier} published={disagreements} onRetry={retry} />}
    </Loaded>
  )
}

interface JoinedProps {
  dossier: OpenDossier
  published: PublishedDisagreements
  onRetry: () => void
}

/** Both files, joined; of two different builds they may not fit. */
function Joined({ dossier, published, onRetry }: JoinedProps) {
  const joined = useMemo(() => {
    try {
      return new OpenDisagreements(dossier, published.disagreements)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return new DataError('contract', `${dossier.id}/disagreements.json`, why)
    }
  }, [dossier, published])
  if (joined instanceof DataError) return <DataErrorPage error={joined} onRetry={onRetry} />
  return <DossierDisagreements disagreements={joined} />
}
