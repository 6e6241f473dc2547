import type { ReactNode } from 'react'
import { OriginsTerm } from '../../ui/origins-term.tsx'
import styles from './figures.module.css'
import type { EventCounts } from './to-event-counts.ts'

/** How many sources, origins, claims and points in dispute an event has. */
export function Figures({ sources, origins, claims, disputes }: EventCounts) {
  return (
    <dl className={styles.figures}>
      <Figure value={sources} label={sources === 1 ? 'source' : 'sources'} />
      <Figure value={origins} label={<OriginsTerm>{origins === 1 ? 'origin' : 'independent origins'}</OriginsTerm>} />
      <Figure value={claims} label={claims === 1 ? 'claim' : 'claims'} />
      <Figure
        value={disputes}
        label={disputes === 1 ? 'point in dispute' : 'points in dispute'}
        disputed={disputes > 0}
      />
    </dl>
  )
}

function Figure({ value, label, disputed = false }: { value: number; label: ReactNode; disputed?: boolean }) {
  return (
    <div className={styles.figure} data-disputed={disputed}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
