import { useParams } from 'wouter'
import { useDossier } from '../../model/queries/use-dossier.ts'
import { KnownEvent } from '../frame/known-event.tsx'
import { Loaded } from '../frame/loaded.tsx'
import type { RouteProps } from '../route-props.ts'
import { TimelinePage } from './timeline-page.tsx'

/** The timeline of a dossier, with or without an event open beside it. */
export function TimelineRoute({ loading }: RouteProps) {
  const { dossier: id, event = null } = useParams<{ dossier: string; event?: string }>()
  const opened = useDossier(id)
  return (
    <Loaded from={[opened]} loading={loading}>
      {(dossier) => (
        <KnownEvent dossier={dossier} event={event} page="event">
          <TimelinePage dossier={dossier} selected={event} />
        </KnownEvent>
      )}
    </Loaded>
  )
}
