import type { ComparedPoint } from '../../domain/compare-sources/compare-sources.ts'
import { useMemo } from 'react'
import type { Links } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { compareSourcesWords } from '../../words/sections/compare/compare-sources-words.ts'
import { WindowedList } from '../../ui/long-lists/windowed-list.tsx'
import { words } from '../../words/words.ts'
import type { ComparedNames } from './compared-names.ts'
import { groupByEvent } from './long-comparison/group-by-event.ts'
import styles from './told-only.module.css'

interface ToldOnlyProps {
  source: string
  /** All points that one source alone tells. */
  only: readonly ComparedPoint[]
  /** Events of which no other of the sources compared tells. */
  whole: ReadonlySet<string>
  compared: readonly string[]
  names: ComparedNames
  links: Links
}

/** What one source tells and the others do not: first of events that they mention too, then of those that they do not. */
export function ToldOnly({ source, only, whole, compared, names, links }: ToldOnlyProps) {
  const [own, shared, alone] = useMemo(() => {
    const told = only.filter(({ speaking }) => speaking.includes(source))
    return [told, told.filter(({ event }) => !whole.has(event)), told.filter(({ event }) => whole.has(event))]
  }, [only, whole, source])
  const id = `only-${source}`
  const label = compareSourcesWords.only(names.short(source))
  return (
    <section className={styles.only} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {label}
      </h2>
      {own.length === 0 && <p className={styles.count}>{compareSourcesWords.onlyNothing}</p>}
      {shared.length > 0 && (
        <>
          <p className={styles.count}>{compareSourcesWords.onlyOfShared(shared.length, compared.length)}</p>
          <Events points={shared} {...{ label, names, links }} />
        </>
      )}
      {alone.length > 0 && (
        <details className={styles.whole} open={alone.length <= MOST_OPEN}>
          <summary>{compareSourcesWords.wholeEvents(groupByEvent(alone).size, compared.length)}</summary>
          <Events points={alone} {...{ label, names, links }} />
        </details>
      )}
    </section>
  )
}

/** About how high the head of an event is, and one of its points. */
const HEAD_PX = 40
const POINT_PX = 24

/** More points than these are shown on demand. */
const MOST_OPEN = 30

function Events({
  label,
  points,
  names,
  links,
}: Pick<ToldOnlyProps, 'names' | 'links'> & { label: string; points: readonly ComparedPoint[] }) {
  const events = useMemo(() => [...groupByEvent(points)], [points])
  return (
    <WindowedList
      items={events}
      keyOf={([event]) => event}
      rowOf={() => ({ className: styles.event })}
      rowPx={([, own]) => HEAD_PX + POINT_PX * own.length}
      label={label}
      textOf={([event, own]) =>
        [names.event(event), ...own.map(({ attribute }) => names.attribute(attribute))].join(' ')
      }
    >
      {([event, own]) => (
        <>
          <h3 className={styles.title}>
            <AppLink href={links.event(event)}>{names.event(event)}</AppLink>
          </h3>
          <dl className={styles.points}>
            {own.map(({ attribute, readings }) => (
              <div key={attribute}>
                <dt>{names.attribute(attribute)}</dt>
                <dd>{readings.map((reading) => words.answerWords(reading, attribute, names.naming)).join('; ')}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </WindowedList>
  )
}
