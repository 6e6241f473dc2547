import type { OpenDossier } from '../../model/open-dossier.ts'
import type { DroppedParam } from '../../state/address/dropped-param.ts'
import { AppHeader } from '../frame/app-header.tsx'
import { Notices } from '../frame/late-trouble.tsx'
import { SkipLinks } from '../frame/navigation/skip-links.tsx'
import { words } from '../../words/words.ts'
import styles from './timeline-page.module.css'

interface TimelineHeadProps {
  dossier: OpenDossier
  /** What stands beside the timeline; `null`: the list, which the link to the events skips to. */
  beside: 'event' | 'disputes' | 'map' | null
  dropped: readonly DroppedParam[]
}

/** What stands above the timeline. */
export function TimelineHead({ dossier, beside, dropped }: TimelineHeadProps) {
  const toBeside = beside === null ? [] : [{ words: words.frame.skipTo[beside], to: 'beside' }]
  return (
    <>
      <SkipLinks links={[{ words: words.frame.skipTo.events, to: 'events' }, ...toBeside]} />
      <div className={styles.headerArea}>
        <AppHeader dossier={dossier} />
      </div>
      <div className={styles.noticesArea}>
        <Notices dropped={dropped} />
      </div>
    </>
  )
}
