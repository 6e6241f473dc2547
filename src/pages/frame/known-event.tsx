import type { ReactNode } from 'react'
import { Redirect, useSearch } from 'wouter'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { toLinks } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { words } from '../../words/words.ts'
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
  const search = useSearch()
  if (event === null || today.event(event)) return children
  const links = toLinks(today.id, search)
  const successor = today.successorOf(event)
  if (successor) return <Redirect to={links[page](successor.id) + location.hash} replace />
  const nearest = today.search.now
    .nearest(event.replaceAll('-', ' '), MOST_NEAREST)
    .flatMap((id) => today.event(id) ?? [])
  const [before, after] = words.problems.nothingCalled('event', nearest.length > 0)
  return (
    <NotFoundPage title={words.problems.noSuchEvent}>
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
