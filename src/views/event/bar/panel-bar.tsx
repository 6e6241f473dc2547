import type { Lane } from '../../../contract/frame.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Mark } from '../../../ui/marks/mark.tsx'
import { eventWords } from '../../../words/sections/event-words.ts'
import { CopyLink } from './copy-link.tsx'
import { EventPager } from './event-pager.tsx'
import styles from './panel-bar.module.css'
import { useIsAway } from './use-is-away.ts'

interface PanelBarProps {
  mark: Pick<Lane, 'mark' | 'family'>
  kind: string
  /** Short title of the event: it takes the place of the kind once the title is scrolled away. */
  label: string
  titleId: string
  position: number | null
  count: number
  previousHref: string | null
  nextHref: string | null
  closeHref: string
  /** Link to copy. */
  href: string
}

/** The head of the panel: the kind of event, its place among those shown, its link, and the button that closes. */
export function PanelBar({ mark, kind, label, titleId, closeHref, href, ...pager }: PanelBarProps) {
  const isAway = useIsAway(titleId)
  return (
    <div className={styles.bar} data-away={isAway}>
      <p className={styles.kind}>
        <Mark shape={mark.mark} family={mark.family} />
        <span>{isAway ? label : kind}</span>
      </p>
      <EventPager {...pager} />
      <CopyLink href={href} to={eventWords.thisEvent} withWords />
      <AppLink href={closeHref} className={styles.close} aria-label={eventWords.close}>
        <Icon name="close" />
      </AppLink>
    </div>
  )
}
