import type { Selection } from '../../model/selection.ts'
import { AppLink } from '../../ui/app-link.tsx'
import type { Links } from '../../state/address/use-links.ts'
import { timelinePageWords } from '../../words/sections/timeline/timeline-page-words.ts'
import styles from './timeline-page.module.css'

interface UndatedEventsProps {
  shown: Selection
  links: Links
}

/** Links to the events for which no source gives a date: they cannot stand on the axis. */
export function UndatedEvents({ shown, links }: UndatedEventsProps) {
  // Events without a date come last.
  const { events } = shown.of
  const first = events.findLastIndex(({ at }) => at !== null) + 1
  const undated = events.slice(first).filter((_, index) => shown.has(first + index))
  if (undated.length === 0) return null
  return (
    <p className={styles.undated}>
      {timelinePageWords.withoutDate}
      {undated.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <AppLink href={links.event(id)}>{title}</AppLink>
        </span>
      ))}
    </p>
  )
}
