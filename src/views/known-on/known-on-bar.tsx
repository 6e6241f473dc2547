import type { RefObject } from 'react'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { formatDay } from '../../words/format-date.ts'
import { formatCount } from '../../words/dispute-words.ts'
import { stepFrom, type Stop, stopOf } from '../../model/known-on/known-on-stops.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { Icon } from '../../ui/icon.tsx'
import { REDUCED_MOTION } from '../../ui/breakpoints.ts'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { DayField } from './day-field.tsx'
import styles from './known-on-bar.module.css'
import { StopSlider } from './stop-slider.tsx'
import { toChangeWords } from './to-change-words.ts'
import { usePlay } from './use-play.ts'

interface KnownOnBarProps {
  /** The field for the day. */
  fieldRef?: RefObject<HTMLInputElement | null>
  /** As it was known on the day. */
  dossier: OpenDossier
  /** `null`: today. */
  day: CalendarDay | null
  stops: readonly Stop[]
  /** The first day on which anything was known. */
  firstDay: CalendarDay | null
  /** The reader's today. */
  lastDay: CalendarDay
  /** Where the story of the dossier is played from; `null`: from the first day. */
  playFrom: CalendarDay | null
  /** The title of the event whose story is told; `null`: that of the dossier. */
  storyOf: string | null
  onDay: (day: CalendarDay | null) => void
  onClose: () => void
}

/** How long a day stands while the past is played. */
const REST_MS = { event: 1600, dossier: 700 }
const STILL_REST_MS = 2400

/** Chooses the day as which the whole app is shown: by calendar, by a slider from change to change, or by playing through. */
export function KnownOnBar(props: KnownOnBarProps) {
  const { fieldRef, dossier, day, stops, firstDay, lastDay, playFrom, storyOf, onDay, onClose } = props
  const still = useMediaQuery(REDUCED_MOTION)
  const restMs = still ? STILL_REST_MS : storyOf === null ? REST_MS.dossier : REST_MS.event
  const { playing, toggle, pause } = usePlay(stops, day, storyOf === null ? playFrom : null, restMs, onDay)
  const words = toDayWords(props)
  const closeWords = day === null ? 'Close' : 'Back to today'
  const choose = (chosen: CalendarDay | null) => {
    pause()
    onDay(chosen)
  }
  const step = (by: -1 | 1) => {
    const next = stepFrom(stops, day, by)
    return (
      <button
        type="button"
        className={styles.step}
        disabled={!next}
        onClick={() => next && choose(next.day)}
        aria-label={by < 0 ? 'To the change before' : 'To the next change'}
        title={by < 0 ? 'To the change before' : 'To the next change'}
      >
        <Icon name={by < 0 ? 'chevronLeft' : 'chevronRight'} />
      </button>
    )
  }
  return (
    <section className={styles.bar} aria-label="As known on a day">
      <DayField fieldRef={fieldRef} day={day} first={firstDay} last={lastDay} onDay={choose} />
      <div className={styles.steps}>
        {step(-1)}
        <button
          type="button"
          className={styles.play}
          onClick={toggle}
          disabled={stops.length < 2}
          aria-label={
            playing ? 'Pause' : storyOf === null ? 'Play how it became known' : `Play how “${storyOf}” became known`
          }
        >
          <Icon name={playing ? 'pause' : 'play'} />
        </button>
        {step(1)}
      </div>
      <StopSlider
        stops={stops}
        at={stopOf(stops, day)}
        words={day === null ? 'today' : formatDay(day)}
        onStop={({ day: chosen }) => choose(chosen)}
      />
      <div className={styles.words}>
        <p role="status" aria-live={playing ? 'off' : 'polite'}>
          <b>{day === null ? 'Today' : formatDay(day)}:</b> {words}
        </p>
        <p className={styles.counts}>
          {formatCount(dossier.counts.events)} of {formatCount(dossier.today.counts.events)} events known,{' '}
          {formatCount(dossier.counts.disputedEvents)} in dispute
          {day !== null && '. What the editors write of them is of today'}.
        </p>
      </div>
      <button type="button" className={styles.close} onClick={onClose} aria-label={closeWords}>
        <span className={styles.closeWords}>{closeWords}</span>
        <Icon name="close" size={14} />
      </button>
    </section>
  )
}

/** What the day brought; of a day that brought nothing, what came last before it. */
function toDayWords({ dossier, day, stops, storyOf }: KnownOnBarProps): string {
  if (day === null) return 'all that the sources of this dossier say.'
  const at = stopOf(stops, day)
  const stop = stops[at]
  if (stop?.change && stop.day === day) return toChangeWords(stop.change, dossier.today)
  const next = stops[at + 1]?.day ?? null
  const then = next === null ? '' : ` The next change is on ${formatDay(next)}.`
  if (!stop?.change) return `${storyOf === null ? 'nothing was known.' : 'the event was not yet known.'}${then}`
  const nothing = storyOf === null ? 'no event became known or came into dispute' : 'no new claim'
  return `${nothing}; the last change was on ${formatDay(stop.change.day)}.${then}`
}
