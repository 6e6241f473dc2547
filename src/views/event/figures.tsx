import { words } from '../../words/words.ts'
import type { ReactNode } from 'react'
import { Term } from '../../ui/terms/term.tsx'
import { eventWords } from '../../words/sections/event-words.ts'
import styles from './figures.module.css'
import type { EventCounts } from './event-counts.ts'

/** How many sources, origins, claims and points in dispute an event has. */
export function Figures({ sources, origins, claims, disputes }: EventCounts) {
  return (
    <dl className={styles.figures}>
      <Figure
        value={words.formatCount(sources)}
        label={
          <Term of="sources" group="figures">
            {eventWords.figures.sources(sources)}
          </Term>
        }
      />
      <Figure
        value={words.originNumber(origins)}
        label={
          <Term of="origins" group="figures">
            {eventWords.figures.origins(origins)}
          </Term>
        }
      />
      <Figure
        value={words.formatCount(claims)}
        label={
          <Term of="claims" group="figures">
            {eventWords.figures.claims(claims)}
          </Term>
        }
      />
      <Figure
        value={words.formatCount(disputes)}
        label={
          <Term of="disagreements" group="figures">
            {eventWords.figures.disputes(disputes)}
          </Term>
        }
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
