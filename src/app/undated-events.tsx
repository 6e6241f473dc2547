import type { IndexEvent } from '../contract/published.ts'
import { AppLink } from '../state/app-link.tsx'
import type { Links } from '../state/use-links.ts'
import styles from './timeline-page.module.css'

/** Events for which no source gives a date: not on the axis, and not lost. */
export function UndatedEvents({ events, links }: { events: readonly IndexEvent[]; links: Links }) {
  // They come last.
  const undated = events.slice(events.findLastIndex(({ at }) => at !== null) + 1)
  if (undated.length === 0) return null
  return (
    <p className={styles.undated}>
      Without a date:{' '}
      {undated.map(({ id, title }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <AppLink href={links.event(id)}>{title}</AppLink>
        </span>
      ))}
    </p>
  )
}
