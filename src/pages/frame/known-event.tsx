import type { ReactNode } from 'react'
import { Redirect, useSearch as useSearchString } from 'wouter'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Sought } from '../../model/packed/packed-events.ts'
import { toLinks } from '../../state/address/use-links.ts'
import { NoSuchEvent } from './late-trouble.tsx'

interface KnownEventProps {
  dossier: OpenDossier
  event: string | null
  page: 'event' | 'compare'
  children: ReactNode
}

/** What is behind an event's address: the event, the one that it has become, or a page with those that are nearest. */
export function KnownEvent({ dossier: { today }, event, page, children }: KnownEventProps) {
  const search = useSearchString()
  if (event === null || today.event(event)) return children
  const sought = today.packed?.seek(event) ?? successorOf(event, today)
  // What is not at hand yet comes: the page is drawn without it meanwhile.
  if (sought === 'here' || sought === 'sought') return children
  if (sought === 'missing') return <NoSuchEvent dossier={today} event={event} page={page} />
  return <Redirect to={toLinks(today.id, search)[page](sought.now) + location.hash} replace />
}

/** The event that an id once was. */
function successorOf(formerId: string, { events }: OpenDossier): Sought {
  const successor = events.find(({ formerIds }) => formerIds.includes(formerId))
  return successor ? { now: successor.id } : 'missing'
}
