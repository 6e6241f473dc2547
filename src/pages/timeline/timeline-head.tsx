import type { OpenDossier } from '../../model/open-dossier.ts'
import type { DroppedParam } from '../../state/address/view.ts'
import { AppHeader } from '../frame/app-header.tsx'
import { Notices } from '../frame/notices.tsx'
import { SkipLinks } from '../frame/skip-links.tsx'
import styles from './timeline-page.module.css'

interface TimelineHeadProps {
  dossier: OpenDossier
  /** What stands beside the timeline; `null`: the list, to which another link skips. */
  beside: 'event' | 'disputes' | null
  /** What is searched. */
  text: string
  onText: (text: string) => void
  dropped: readonly DroppedParam[]
}

const SKIP_WORDS = { event: 'Skip to the event that is open', disputes: 'Skip to where the sources disagree' }

/** What stands above the timeline. */
export function TimelineHead({ dossier, beside, text, onText, dropped }: TimelineHeadProps) {
  const toBeside = beside === null ? [] : [{ words: SKIP_WORDS[beside], to: 'beside' }]
  return (
    <>
      <SkipLinks links={[{ words: 'Skip to the events', to: 'events' }, ...toBeside]} />
      <div className={styles.headerArea}>
        <AppHeader dossier={dossier} search={{ text, onChange: onText }} />
      </div>
      <div className={styles.noticesArea}>
        <Notices dropped={dropped} />
      </div>
    </>
  )
}
