import { words } from '../../words/words.ts'
import type { ReactNode } from 'react'
import { OriginsTerm } from '../../ui/origins-term.tsx'
import { eventWords } from '../../words/sections/event-words.ts'
import styles from './figures.module.css'
import { toOpenWords } from './open-words.ts'
import type { Names } from './names.ts'
import type { EventCounts } from './event-counts.ts'

/** How many sources, origins, claims and points in dispute an event has. */
export function Figures({ counts, names }: { counts: EventCounts; names: Names }) {
  const { sources, origins, open, claims, disputes } = counts
  return (
    <dl className={styles.figures}>
      <Figure value={words.formatCount(sources)} label={eventWords.figures.sources(sources)} />
      <Figure
        value={words.originNumber(origins)}
        label={<OriginsTerm open={toOpenWords(open, names)}>{eventWords.figures.origins(origins)}</OriginsTerm>}
      />
      <Figure value={words.formatCount(claims)} label={eventWords.figures.claims(claims)} />
      <Figure
        value={words.formatCount(disputes)}
        label={eventWords.figures.disputes(disputes)}
        disputed={disputes > 0}
      />
    </dl>
  )
}

function Figure({ value, label, disputed = false }: { value: string; label: ReactNode; disputed?: boolean }) {
  return (
    <div className={styles.figure} data-disputed={disputed}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
