import type { ReactNode } from 'react'
import { Redirect, useSearch as useSearchString } from 'wouter'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useSearch } from '../../model/search/use-search.ts'
import { toLinks } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { words } from '../../words/words.ts'
import { LoadingPage } from './messages/loading-page.tsx'
import styles from './messages/message-page.module.css'
import { NotFoundPage } from './messages/not-found-page.tsx'

interface KnownEventProps {
  dossier: OpenDossier
  event: string | null
  page: 'event' | 'compare'
  children: ReactNode
}

const MOST_NEAREST = 5

/** What is behind an event's address: the event, the one that it has become, or a page with those that are nearest. */
export function KnownEvent({ dossier: { today }, event, page, children }: KnownEventProps) {
  const search = useSearchString()
  if (event === null || today.event(event)) return children
  const successor = today.successorOf(event)
  if (successor) return <Redirect to={toLinks(today.id, search)[page](successor.id) + location.hash} replace />
  return <NoSuchEvent dossier={today} event={event} page={page} />
}

function NoSuchEvent({ dossier, event, page }: { dossier: OpenDossier; event: string; page: 'event' | 'compare' }) {
  const links = toLinks(dossier.id, useSearchString())
  const { search, hasFailed } = useSearch(dossier.search, true)
  if (!search && !hasFailed) return <LoadingPage loading={words.frame.loading.page} dossier={dossier} />
  const ids = search?.nearest(event.replaceAll('-', ' '), MOST_NEAREST) ?? []
  const nearest = ids.flatMap((id) => dossier.event(id) ?? [])
  const [before, after] = words.problems.nothingCalled('event', nearest.length > 0)
  return (
    <NotFoundPage title={words.problems.noSuchEvent} dossier={dossier}>
      <p>
        {before}
        <b>{event}</b>
        {after}
      </p>
      {nearest.length > 0 && (
        <ul className={styles.nearest}>
          {nearest.map(({ id, title, date }) => (
            <li key={id}>
              <AppLink href={links[page](id)}>{title}</AppLink>
              <div>{date !== null && words.formatEdtf(date)}</div>
            </li>
          ))}
        </ul>
      )}
    </NotFoundPage>
  )
}
