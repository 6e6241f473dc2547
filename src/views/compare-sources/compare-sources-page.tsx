import { type CSSProperties, useMemo } from 'react'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { ComparedPoint } from '../../domain/compare-sources/compare-sources.ts'
import type { ComparisonAsked } from '../../model/compare-sources/use-comparison.ts'
import type { DifferingPoint } from '../../model/compare-sources/shown-comparison.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Links } from '../../state/address/use-links.ts'
import { useArrival } from '../../ui/focus/use-arrival.ts'
import { compareSourcesWords } from '../../words/sections/compare/compare-sources-words.ts'
import { Agreement, LEAST_SHARED } from './agreement/agreement.tsx'
import { BesideAlike, BesideDiffering } from './beside-point.tsx'
import { ComparedHeads } from './compared-heads.tsx'
import { type ComparedNames, toComparedNames } from './compared-names.ts'
import styles from './compare-sources-page.module.css'
import { Fold } from '../../ui/long-lists/fold.tsx'
import { LeftOutNotes } from './left-out-notes.tsx'
import { PointRows } from './point-rows.tsx'
import { SharedLineageDrawing } from './shared-lineage.tsx'
import { ToldOnly } from './told-only.tsx'

export interface CompareSourcesPageProps {
  dossier: OpenDossier
  asked: ComparisonAsked
  links: Links
  onCompare: (sources: readonly string[]) => void
  /** The day of the past that is shown; `null`: today. */
  day: CalendarDay | null
}

/** Two to four sources side by side: where they part, what they tell alike, and what only one of them tells. */
export function CompareSourcesPage({ dossier, asked, links, onCompare, day }: CompareSourcesPageProps) {
  const { compared, leftOut, offered, comparison } = asked
  const names = useMemo(() => toComparedNames(dossier, comparison, compared), [dossier, comparison, compared])
  useArrival('compare-title')
  const isCompared = compared.length > 1
  return (
    <article
      className={styles.page}
      aria-labelledby="compare-title"
      data-stacked={compared.length > 2}
      style={toColumns(compared.length)}
    >
      <header className={styles.head}>
        <div>
          <h1 id="compare-title" tabIndex={-1} className={styles.title}>
            {compareSourcesWords.title(compared.length)}
          </h1>
          {isCompared && <Headline asked={asked} />}
        </div>
        {isCompared && <SharedLineageDrawing lineage={comparison.lineage} {...{ compared, names, links }} />}
      </header>
      <LeftOutNotes leftOut={leftOut} hrefWith={(id) => links.compareSources([...compared, id])} day={day} />
      <ComparedHeads {...{ compared, offered, names, links, onCompare }} />
      {compared.length === 2 && comparison.shared.length >= LEAST_SHARED && (
        <Agreement {...{ dossier, comparison, compared, names, links }} />
      )}
      {isCompared && <Told {...{ dossier, asked, names, links }} />}
    </article>
  )
}

/** The measures of the columns, which heads and rows share. */
function toColumns(compared: number): CSSProperties {
  const columns = String(Math.max(1, compared))
  return {
    '--compared': columns,
    '--compare-narrow': compared > 2 ? 'minmax(0, 1fr)' : `repeat(${columns}, minmax(0, 1fr))`,
  } as CSSProperties
}

function Headline({ asked: { compared, comparison } }: { asked: ComparisonAsked }) {
  const [before, parted, after] = compareSourcesWords.headline({
    sources: compared.length,
    shared: comparison.shared.length,
    parted: comparison.part.length,
    alike: comparison.alike.length,
  })
  return (
    <p className={styles.headline} role="status">
      {before}
      {parted && <b>{parted}</b>}
      {after}
    </p>
  )
}

/** More points than these are drawn once somebody opens them. */
const MOST_READY = 100

interface ToldProps {
  dossier: OpenDossier
  asked: ComparisonAsked
  names: ComparedNames
  links: Links
}

/** What the sources tell: the partings first, then what differs, what is alike, and what only one tells. */
function Told({ dossier, asked: { compared, comparison }, names, links }: ToldProps) {
  const { part, differ, alike, only } = comparison
  const rows = { compared, dossier, names, links }
  const beside = (point: DifferingPoint) => <BesideDiffering point={point} names={names} />
  const otherWords = alike.filter(({ inOtherWords }) => inOtherWords).length
  const whole = useMemo(() => {
    const tellers = new Map<string, Set<string>>()
    for (const { event, speaking } of [...part, ...differ, ...alike, ...only]) {
      const own = tellers.get(event) ?? new Set<string>()
      tellers.set(event, own)
      for (const source of speaking) own.add(source)
    }
    return new Set([...tellers].flatMap(([event, own]) => (own.size === 1 ? [event] : [])))
  }, [part, differ, alike, only])
  return (
    <>
      <div>
        {/* The names of the columns stay in sight. Decoration: every answer is named. */}
        <div className={styles.names} aria-hidden="true">
          <p>
            {compared.map((id) => (
              <b key={id}>{names.short(id)}</b>
            ))}
          </p>
        </div>
        <section className={styles.section} aria-labelledby="parts">
          <h2 className={styles.heading} id="parts" tabIndex={-1}>
            {compareSourcesWords.parts}
          </h2>
          {part.length === 0 && <p className={styles.note}>{compareSourcesWords.noParts}</p>}
          <PointRows points={part} beside={beside} {...rows} />
        </section>
        {differ.length > 0 && (
          <section className={styles.section} aria-labelledby="differs">
            <h2 className={styles.heading} id="differs">
              {compareSourcesWords.differs}
            </h2>
            <p className={styles.note}>{compareSourcesWords.differsNote}</p>
            <PointRows points={differ} beside={beside} {...rows} />
          </section>
        )}
        {alike.length > 0 && (
          <Fold
            className={styles.alike}
            summaryClassName={styles.heading}
            summary={compareSourcesWords.alike(alike.length, otherWords)}
            isLong={alike.length > MOST_READY}
          >
            {() => <PointRows points={alike} beside={besideAlike} {...rows} />}
          </Fold>
        )}
      </div>
      <div className={styles.only}>
        {compared.map((source) => (
          <ToldOnly key={source} {...{ source, only, whole, compared, names, links }} />
        ))}
      </div>
    </>
  )
}

function besideAlike(point: ComparedPoint) {
  return <BesideAlike point={point} />
}
