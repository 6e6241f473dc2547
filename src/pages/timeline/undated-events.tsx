import type { DossierIndex } from '../../contract/published.ts'
import { AppLink } from '../../ui/app-link.tsx'
import type { Links } from '../../state/address/use-links.ts'
import styles from './timeline-page.module.css'

interface UndatedEventsProps {
  index: DossierIndex
  /** 1 for each event of the index that is shown. */
  passes: Uint8Array
  links: Links
}

/** Events for which no source gives a date: not on the axis, and not lost. */
export function UndatedEvents({ index, passes, links }: UndatedEventsProps) {
  // They come last.
  const first = index.events.findLastIndex(({ at }) => at !== null) + 1
  const undated = index.events.slice(first).filter((_, at) => passes[first + at] === 1)
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
