import type { ComparedPoint } from '../../../domain/compare-sources/compare-sources.ts'
import type { Links } from '../../../state/address/use-links.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { words } from '../../../words/words.ts'
import type { ComparedNames } from '../compared-names.ts'
import { ShowMore, useShownPart } from '../long-comparison/show-more.tsx'
import styles from './point-list.module.css'

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
  const { shown, showMore } = useShownPart(points)
  return (
    <>
      <ol className={styles.list}>
        {shown.map((point) => (
          <li key={`${point.event} ${point.attribute}`}>
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
                    <dd>
                      {point.readings
                        .filter(({ sources }) => sources.includes(source))
                        .map((reading) => words.answerWords(reading, point.attribute, names.naming))
                        .join('; ')}
                    </dd>
                  </div>
                ))}
            </dl>
          </li>
        ))}
      </ol>
      <ShowMore left={points.length - shown.length} onMore={showMore} />
    </>
  )
}
