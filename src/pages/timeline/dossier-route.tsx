import type { ReactNode } from 'react'
import { Redirect, useParams, useSearch } from 'wouter'
import type { DossierIndex } from '../../contract/published.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { searchOf } from '../../model/search-of.ts'
import { useIndex, useWhole } from '../../model/use-dossier.ts'
import { toLinks } from '../../state/address/use-links.ts'
import { DataErrorPage } from '../frame/messages/data-error-page.tsx'
import { LoadingPage } from '../frame/messages/loading-page.tsx'
import { NotFoundPage } from '../frame/messages/not-found-page.tsx'
import styles from '../frame/messages/message-page.module.css'
import { TimelinePage } from './timeline-page.tsx'
import { usePaperZoom } from './use-paper-zoom.ts'

/** The timeline of a dossier, with or without an event open beside it. */
export function DossierRoute() {
  const { dossier, event } = useParams<{ dossier: string; event?: string }>()
  const index = useIndex(dossier)
  usePaperZoom()
  if (index.isPending) return <LoadingPage what="the timeline" />
  if (index.isError) return <DataErrorPage error={index.error} onRetry={() => void index.refetch()} />
  return (
    <KnownEvent index={index.data} event={event ?? null} page="event">
      <TimelinePage index={index.data} selected={event ?? null} />
    </KnownEvent>
  )
}

interface KnownEventProps {
  index: DossierIndex
  event: string | null
  page: 'event' | 'compare'
  children: ReactNode
}

/** What is behind an event's address: the event, the one that it has become, or a page with those that are nearest. */
export function KnownEvent({ index: ofDay, event, page, children }: KnownEventProps) {
  const search = useSearch()
  const index = useWhole(ofDay)
  if (event === null || index.events.some(({ id }) => id === event)) return children
  const links = toLinks(index.dossier.id, search)
  const successor = index.events.find(({ formerIds }) => formerIds.includes(event))
  if (successor) return <Redirect to={links[page](successor.id) + location.hash} replace />
  const nearest = searchOf(index)
    .nearest(event.replaceAll('-', ' '), 5)
    .flatMap((id) => index.events.find((known) => known.id === id) ?? [])
  return (
    <NotFoundPage title="This dossier has no such event">
      <p>
        No event is called <b>{event}</b>
        {nearest.length > 0 ? '. These are nearest:' : '.'}
      </p>
      {nearest.length > 0 && (
        <ul className={styles.nearest}>
          {nearest.map(({ id, title, dateLabel }) => (
            <li key={id}>
              <AppLink href={links[page](id)}>{title}</AppLink>
              <div>{dateLabel}</div>
            </li>
          ))}
        </ul>
      )}
    </NotFoundPage>
  )
}
