import type { ReactNode } from 'react'
import { Redirect, useSearch as useSearchString } from 'wouter'
import type { OpenDossier } from '../../model/open-dossier.ts'
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
  const successor = today.successorOf(event)
  if (successor) return <Redirect to={toLinks(today.id, search)[page](successor.id) + location.hash} replace />
  return <NoSuchEvent dossier={today} event={event} page={page} />
}
