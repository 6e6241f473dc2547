import type { ComparedPoint } from '../../../domain/compare-sources/compare-sources.ts'
import type { Links } from '../../../state/address/use-links.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { WindowedList } from '../../../ui/long-lists/windowed-list.tsx'
import { words } from '../../../words/words.ts'
import type { ComparedNames } from '../compared-names.ts'
import styles from './point-list.module.css'

/** About how high a row is. */
const ROW_PX = 56

interface PointListProps {
  points: readonly ComparedPoint[]
  compared: readonly string[]
  /** Each says which attribute it is of: they are of several. */
  namesAttribute: boolean
  names: ComparedNames
  links: Links
}

/** Points, a line each: the event, and what each source says of it. */
export function PointList({ points, compared, namesAttribute, names, links }: PointListProps) {
  const answersOf = (point: ComparedPoint, source: string) =>
    point.readings
      .filter(({ sources }) => sources.includes(source))
      .map((reading) => words.answerWords(reading, point.attribute, names.naming))
      .join('; ')
  return (
    <WindowedList
      items={points}
      keyOf={({ event, attribute }) => `${event} ${attribute}`}
      rowOf={() => ({ className: styles.point })}
      rowPx={() => ROW_PX}
      className={styles.list}
      textOf={(point) =>
        [
          names.event(point.event),
          names.attribute(point.attribute),
          ...compared.map((source) => answersOf(point, source)),
        ].join(' ')
      }
    >
      {(point) => (
        <>
          <p className={styles.event}>
            <AppLink href={links.event(point.event, point.attribute)}>{names.event(point.event)}</AppLink>
            {namesAttribute && <span className={styles.attribute}>{names.attribute(point.attribute)}</span>}
          </p>
          <dl className={styles.answers}>
            {compared
              .filter((source) => point.speaking.includes(source))
              .map((source) => (
                <div key={source}>
                  <dt>{names.short(source)}</dt>
                  <dd>{answersOf(point, source)}</dd>
                </div>
              ))}
          </dl>
        </>
      )}
    </WindowedList>
  )
}
