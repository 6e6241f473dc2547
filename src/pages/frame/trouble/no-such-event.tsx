import { useSearch as useSearchString } from 'wouter'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { useSearch } from '../../../model/search/use-search.ts'
import { toLinks } from '../../../state/address/use-links.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { troubleWords } from '../../../words/sections/trouble-words.ts'
import { words } from '../../../words/words.ts'
import { LoadingPage } from '../messages/loading-page.tsx'
import styles from '../messages/message-page.module.css'
import { NotFoundPage } from './not-found-page.tsx'

export interface NoSuchEventProps {
  dossier: OpenDossier
  event: string
  page: 'event' | 'compare'
}

const MOST_NEAREST = 5

/** In place of an event that the dossier does not have: those with the nearest names. */
export function NoSuchEvent({ dossier, event, page }: NoSuchEventProps) {
  const links = toLinks(dossier.id, useSearchString())
  const { search, hasFailed } = useSearch(dossier.search, true)
  if (!search && !hasFailed) return <LoadingPage loading={words.frame.loading.page} dossier={dossier} />
  const ids = search?.nearest(event.replaceAll('-', ' '), MOST_NEAREST) ?? []
  const nearest = ids.flatMap((id) => dossier.event(id) ?? [])
  const [before, after] = troubleWords.nothingCalled('event', nearest.length > 0)
  return (
    <NotFoundPage title={troubleWords.noSuchEvent} dossier={dossier}>
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
