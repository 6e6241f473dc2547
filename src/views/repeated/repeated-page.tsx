import { isOneOriginManyCopies } from '../../domain/copies.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { RepeatedReading } from '../../model/disagreements/use-repeated.ts'
import type { Links } from '../../state/address/use-links.ts'
import { MORE_ROWS, useShownRows } from '../../state/use-shown-rows.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { FaultSign } from '../../ui/marks/fault-line.tsx'
import { MethodLink } from '../../ui/terms/method-link.tsx'
import { Term } from '../../ui/terms/term.tsx'
import { usePrinting } from '../../ui/screen/use-printing.ts'
import { disagreementsWords } from '../../words/sections/disagreements/disagreements-words.ts'
import { repeatedWords } from '../../words/sections/disagreements/repeated-words.ts'
import { words } from '../../words/words.ts'
import styles from './repeated-page.module.css'

interface RepeatedPageProps {
  dossier: OpenDossier
  readings: readonly RepeatedReading[]
  links: Links
}

/** What many sources repeat: that with the most sources for each origin first. */
export function RepeatedPage({ dossier, readings, links }: RepeatedPageProps) {
  const { shown, showMore } = useShownRows(`${dossier.id} repeated`)
  const rows = usePrinting() ? readings : readings.slice(0, shown)
  const left = readings.length - rows.length
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
      <ol className={styles.list} id="repeated" data-one-stop="rows" tabIndex={-1} aria-label={repeatedWords.list}>
        {rows.map((reading) => (
          <Row key={keyOf(reading)} {...{ dossier, reading, links }} />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className={styles.more} onClick={showMore}>
          {disagreementsWords.showMore(Math.min(left, MORE_ROWS), left)}
        </button>
      )}
      <p className={styles.note}>
        {repeatedWords.howCounted} <MethodLink to="origins">{repeatedWords.howOriginsAreCounted}</MethodLink>
      </p>
    </div>
  )
}

function keyOf({ event, attribute, stance, value, unit }: RepeatedReading): string {
  return JSON.stringify([event, attribute, stance, value, unit])
}

function Row({ dossier, reading, links }: { dossier: OpenDossier; reading: RepeatedReading; links: Links }) {
  const event = dossier.event(reading.event)
  if (!event) return null
  const { mark, family } = dossier.markOf(event.kind)
  return (
    <li className={styles.row}>
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
    </li>
  )
}
