import { useEffect, useMemo, useRef } from 'react'
import { civilOf, parseIsoDay } from '../../../domain/calendar-day.ts'
import {
  type AskedPoints,
  countByYear,
  measureAgreement,
  selectPoints,
} from '../../../domain/compare-sources/measure-agreement.ts'
import type { ShownComparison } from '../../../model/compare-sources/shown-comparison.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { useHash } from '../../../state/address/use-hash.ts'
import type { Links } from '../../../state/address/use-links.ts'
import { compareSourcesWords } from '../../../words/sections/compare/compare-sources-words.ts'
import type { ComparedNames } from '../compared-names.ts'
import styles from './agreement.module.css'
import { formatAsked, parseAsked } from './asked-points.ts'
import { CountsTable } from './counts-table.tsx'
import { PointList } from './point-list.tsx'

/** Two sources that tell of fewer events together are read point by point. */
export const LEAST_SHARED = 10

const words = compareSourcesWords.agreement

interface AgreementProps {
  dossier: OpenDossier
  comparison: ShownComparison
  /** Two. */
  compared: readonly string[]
  names: ComparedNames
  links: Links
}

/** How far two sources agree on the events that both tell, by attribute and by year, and the points that are asked for. */
export function Agreement({ dossier, comparison, compared, names, links }: AgreementProps) {
  const asked = parseAsked(useHash())
  const measured = useMemo(
    () =>
      measureAgreement(
        comparison,
        dossier.attributes.map(({ id }) => id),
      ),
    [comparison, dossier],
  )
  const yearOf = useMemo(() => yearIn(dossier), [dossier])
  const attribute = measured.attributes.some(({ key }) => key === asked?.attribute) ? (asked?.attribute ?? null) : null
  const years = useMemo(
    () => countByYear(selectPoints(measured.points, { attribute, way: null, year: null }, yearOf), yearOf),
    [measured, attribute, yearOf],
  )
  const href = (points: Partial<AskedPoints>) =>
    `#${formatAsked({ attribute: null, way: null, year: null, ...points })}`
  const named = attribute === null ? null : names.attribute(attribute)
  return (
    <section className={styles.section} aria-labelledby="agreement">
      <h2 id="agreement" className={styles.heading}>
        {words.title}
      </h2>
      <p className={styles.note}>{words.note(comparison.shared.length)}</p>
      <div className={styles.tables}>
        <CountsTable
          caption={words.byAttribute}
          head={words.attribute}
          rows={measured.attributes.map(({ key, counts }) => ({
            key,
            label: names.attribute(key),
            counts,
            href: href({ attribute: key === attribute ? null : key }),
            isChosen: key === attribute,
            hrefOf: (way) => href({ attribute: key, way }),
          }))}
        />
        <CountsTable
          caption={words.byYear(named)}
          head={words.year}
          rows={years.map(({ key: year, counts }) => ({
            key: String(year),
            label: year === undefined ? words.undated : words.yearName(year),
            counts,
            isChosen: asked !== null && asked.year === year,
            hrefOf: (way) => href({ attribute, way, year }),
          }))}
        />
      </div>
      {asked && asked.way !== null && (
        <Asked
          key={formatAsked(asked)}
          {...{ asked: { ...asked, attribute }, points: measured.points, yearOf, compared, names, links }}
        />
      )}
    </section>
  )
}

interface AskedProps extends Pick<AgreementProps, 'compared' | 'names' | 'links'> {
  asked: AskedPoints
  points: ReturnType<typeof measureAgreement>['points']
  yearOf: (event: string) => number | undefined
}

/** The points that a number leads to. */
function Asked({ asked, points, yearOf, compared, names, links }: AskedProps) {
  const { attribute, way, year } = asked
  const chosen = useMemo(
    () => selectPoints(points, { attribute, way, year }, yearOf),
    [points, attribute, way, year, yearOf],
  )
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const parts = [
    attribute === null ? words.all : names.attribute(attribute),
    ...(way === null ? [] : [words.ways[way].toLowerCase()]),
    ...(year === null ? [] : [year === undefined ? words.undated.toLowerCase() : words.yearName(year)]),
  ]
  return (
    <section aria-labelledby="asked-points" className={styles.asked}>
      <h3 id="asked-points" ref={heading} tabIndex={-1}>
        {words.list(parts, chosen.length)}
      </h3>
      <a href={`#${formatAsked({ attribute, way: null, year: null })}`}>{words.close}</a>
      <PointList points={chosen} namesAttribute={attribute === null} {...{ compared, names, links }} />
    </section>
  )
}

/** The year in which an event begins, by the date at which it stands. */
function yearIn(dossier: OpenDossier): (event: string) => number | undefined {
  const years = new Map(
    dossier.events.map(({ id, at }) => {
      const iso = at?.earliest ?? at?.latest ?? null
      const day = iso === null ? null : parseIsoDay(iso)
      return [id, day === null ? undefined : civilOf(day).year]
    }),
  )
  return (event) => years.get(event)
}
