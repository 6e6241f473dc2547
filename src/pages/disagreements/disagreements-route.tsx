import { useMemo } from 'react'
import { useParams } from 'wouter'
import type { DossierIndex, PublishedDisagreements } from '../../contract/published.ts'
import { DataError } from '../../data/fetch-published.ts'
import { toPoints } from '../../model/disagreement-points.ts'
import { useIndex, usePublishedDisagreements } from '../../model/use-dossier.ts'
import { DataErrorPage } from '../frame/messages/data-error-page.tsx'
import { DossierDisagreements } from './dossier-disagreements.tsx'
import { LoadingPage } from '../frame/messages/loading-page.tsx'

/** All disagreements of a dossier, on a page of their own. */
export function DisagreementsRoute() {
  const { dossier } = useParams<{ dossier: string }>()
  const index = useIndex(dossier)
  const published = usePublishedDisagreements(dossier)
  const retry = () => {
    for (const query of [index, published]) void query.refetch()
  }
  if (index.isError) return <DataErrorPage error={index.error} onRetry={retry} />
  if (published.isError) return <DataErrorPage error={published.error} onRetry={retry} />
  if (index.isPending) return <LoadingPage what="the disagreements" />
  if (published.isPending || index.isPlaceholderData)
    return <LoadingPage what="the disagreements" dossier={index.data.dossier} />
  return <Joined index={index.data} published={published.data} onRetry={retry} />
}

interface JoinedProps {
  index: DossierIndex
  published: PublishedDisagreements
  onRetry: () => void
}

/** Both files, joined; of two different builds they may not fit. */
function Joined({ index, published, onRetry }: JoinedProps) {
  const joined = useMemo(() => {
    try {
      return { points: toPoints(index, published.disagreements) }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return { error: new DataError('contract', `${index.dossier.id}/disagreements.json`, why) }
    }
  }, [index, published])
  if (joined.error) return <DataErrorPage error={joined.error} onRetry={onRetry} />
  return <DossierDisagreements index={index} points={joined.points} />
}
