import type { Selection } from '../../model/selection.ts'
import { AppLink } from '../../ui/app-link.tsx'
import type { Links } from '../../state/address/use-links.ts'
import styles from './timeline-page.module.css'

interface UndatedEventsProps {
  shown: Selection
  links: Links
}

/** Events for which no source gives a date: not on the axis, and not lost. */
export function UndatedEvents({ shown, links }: UndatedEventsProps) {
  // They come last.
  const { events } = shown.of
  const first = events.findLastIndex(({ at }) => at !== null) + 1
  const undated = events.slice(first).filter((_, at) => shown.has(first + at))
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
