import { isOneOriginManyCopies } from '../../domain/copies.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { RepeatedReading } from '../../model/disagreements/use-repeated.ts'
import type { Links } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { WindowedList } from '../../ui/long-lists/windowed-list.tsx'
import { FaultSign } from '../../ui/marks/fault-line.tsx'
import { MethodLink } from '../../ui/terms/method-link.tsx'
import { Term } from '../../ui/terms/term.tsx'
import { disagreementsWords } from '../../words/sections/disagreements/disagreements-words.ts'
import { repeatedWords } from '../../words/sections/disagreements/repeated-words.ts'
import { words } from '../../words/words.ts'
import styles from './repeated-page.module.css'

/** About how high a row is. */
const ROW_PX = 84

interface RepeatedPageProps {
  dossier: OpenDossier
  readings: readonly RepeatedReading[]
  links: Links
}

/** What many sources repeat: that with the most sources for each origin first. */
export function RepeatedPage({ dossier, readings, links }: RepeatedPageProps) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{repeatedWords.title}</h1>
      <p className={styles.lede}>
        {readings.length === 0
          ? repeatedWords.none
          : repeatedWords.lede(readings.length, readings.filter(isOneOriginManyCopies).length)}
      </p>
      <div className={styles.terms}>
        <Term of="origins" />
      </div>
      <div id="repeated" tabIndex={-1} className={styles.all}>
        <WindowedList
          items={readings}
          keyOf={keyOf}
          rowOf={() => ({ className: styles.row })}
          rowPx={() => ROW_PX}
          className={styles.list}
          isOneStop
          label={repeatedWords.list}
          textOf={(reading) => wordsOf(dossier, reading)}
        >
          {(reading) => <Row {...{ dossier, reading, links }} />}
        </WindowedList>
      </div>
      <p className={styles.note}>
        {repeatedWords.howCounted} <MethodLink to="origins">{repeatedWords.howOriginsAreCounted}</MethodLink>
      </p>
    </div>
  )
}

function keyOf({ event, attribute, stance, value, unit }: RepeatedReading): string {
  return JSON.stringify([event, attribute, stance, value, unit])
}

/** What a reader may look for: what happened, what is asked, and the answer. */
function wordsOf(dossier: OpenDossier, reading: RepeatedReading): string {
  const { attribute } = reading
  const { names } = dossier
  const title = dossier.event(reading.event)?.title ?? ''
  return `${title} ${names.attribute(attribute)} ${words.readingWords(reading, attribute, names.naming)}`
}

function Row({ dossier, reading, links }: { dossier: OpenDossier; reading: RepeatedReading; links: Links }) {
  const event = dossier.event(reading.event)
  if (!event) return null
  const { mark, family } = dossier.markOf(event.kind)
  return (
    <>
      <AppLink href={links.event(event.id, reading.attribute)} className={styles.claim}>
        <span className={styles.about}>
          {repeatedWords.about(event.title, dossier.names.attribute(reading.attribute))}
        </span>{' '}
        <b className={styles.value}>
          {disagreementsWords.asLine(words.readingWords(reading, reading.attribute, dossier.names.naming))}
        </b>
      </AppLink>
      <p className={styles.support}>
        {repeatedWords.support(reading.sources.length, reading.origins)}
        {reading.isDisputed && (
          <span className={styles.disputed}>
            <FaultSign shape={mark} family={family} /> {repeatedWords.disputed}
          </span>
        )}
      </p>
    </>
  )
}
