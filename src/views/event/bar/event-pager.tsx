import { AppLink } from '../../../ui/app-link.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { eventWords } from '../../../words/sections/event-words.ts'
import styles from './event-pager.module.css'

interface EventPagerProps {
  /** From 1; `null` if the event is not among those shown. */
  position: number | null
  count: number
  previousHref: string | null
  nextHref: string | null
}

/** Links to the events before and after, among those that pass the filters. */
export function EventPager({ position, count, previousHref, nextHref }: EventPagerProps) {
  return (
    <nav className={styles.pager} aria-label={eventWords.pager.name}>
      <Step href={previousHref} name={eventWords.pager.previous} icon="chevronLeft" />
      <span className={styles.place}>{eventWords.pager.position(position, count)}</span>
      <Step href={nextHref} name={eventWords.pager.next} icon="chevronRight" />
    </nav>
  )
}

function Step({ href, name, icon }: { href: string | null; name: string; icon: 'chevronLeft' | 'chevronRight' }) {
  if (href === null) {
    return (
      <span className={styles.step} data-off>
        <Icon name={icon} />
      </span>
    )
  }
  return (
    <AppLink href={href} className={styles.step} aria-label={name}>
      <Icon name={icon} />
    </AppLink>
  )
}
