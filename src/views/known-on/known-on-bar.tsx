import { type RefObject, useState } from 'react'
import { type CalendarDay, parseIsoDay } from '../../domain/calendar-day.ts'
import { stepFrom, type Stop } from '../../model/excerpt/known-on-stops.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { Icon } from '../../ui/icon.tsx'
import { REDUCED_MOTION } from '../../ui/breakpoints.ts'
import { useMediaQuery } from '../../ui/screen/use-media-query.ts'
import { knownOnWords } from '../../words/sections/excerpt/known-on-words.ts'
import { DayField } from './day-field.tsx'
import { dayWords } from './day-words.ts'
import styles from './known-on-bar.module.css'
import { StopSlider } from './stop-slider.tsx'
import { usePlay } from './use-play.ts'

interface KnownOnBarProps {
  /** The field for the day. */
  fieldRef?: RefObject<HTMLInputElement | null>
  /** As known on the day. */
  dossier: OpenDossier
  /** `null`: today. */
  day: CalendarDay | null
  stops: readonly Stop[]
  /** The first day on which anything was known. */
  firstDay: CalendarDay | null
  /** The reader's today. */
  lastDay: CalendarDay
  /** The day from which the dossier plays; `null`: from the first day. */
  playFrom: CalendarDay | null
  /** The title of the event whose days are played; `null`: those of the dossier. */
  storyOf: string | null
  onDay: (day: CalendarDay | null) => void
  onClose: () => void
}

/** How long each day is shown while the past plays. */
const REST_MS = { event: 1600, dossier: 700 }
const STILL_REST_MS = 2400

/** Chooses the day as known on which the app shows everything: by calendar, by a slider from change to change, or by playing. */
export function KnownOnBar(props: KnownOnBarProps) {
  const { fieldRef, dossier, day, stops, firstDay, lastDay, playFrom, storyOf, onDay, onClose } = props
  const still = useMediaQuery(REDUCED_MOTION)
  const [times, setTimes] = useState(1)
  const restMs = (still ? STILL_REST_MS : storyOf === null ? REST_MS.dossier : REST_MS.event) / times
  const { playing, toggle, pause } = usePlay(stops, day, storyOf === null ? playFrom : null, restMs, onDay)
  const { counts: known } = dossier
  const closeWords = knownOnWords.close(day)
  const choose = (chosen: CalendarDay | null) => {
    pause()
    onDay(chosen)
  }
  const step = (by: -1 | 1) => {
    const next = stepFrom(stops, day, by)
    const label = by < 0 ? knownOnWords.previous : knownOnWords.next
    return (
      <button
        type="button"
        className={styles.step}
        disabled={!next}
        onClick={() => next && choose(next.day)}
        aria-label={label}
        title={label}
      >
        <Icon name={by < 0 ? 'chevronLeft' : 'chevronRight'} />
      </button>
    )
  }
  return (
    <section className={styles.bar} aria-label={knownOnWords.title}>
      <DayField fieldRef={fieldRef} day={day} first={firstDay} last={lastDay} onDay={choose} />
      <div className={styles.steps}>
        {step(-1)}
        <button
          type="button"
          className={styles.play}
          onClick={toggle}
          disabled={stops.length < 2}
          aria-label={playing ? knownOnWords.pause : knownOnWords.play(storyOf)}
        >
          <Icon name={playing ? 'pause' : 'play'} />
        </button>
        {step(1)}
        <SpeedButton times={times} onTimes={setTimes} />
      </div>
      <StopSlider
        stops={stops}
        day={day}
        today={lastDay}
        scaleBreak={parseIsoDay(dossier.today.index.dossier.scaleBreak ?? '')}
        onStop={({ day: chosen }) => choose(chosen)}
      />
      <div className={styles.words}>
        <p role="status" aria-live={playing ? 'off' : 'polite'}>
          <b>{knownOnWords.lead(day)}</b> {dayWords(props)}
        </p>
        <p className={styles.counts}>
          {knownOnWords.counts(known.events, dossier.today.counts.events, known.disputedEvents, day !== null)}
        </p>
      </div>
      <button type="button" className={styles.close} onClick={onClose} aria-label={closeWords}>
        <span className={styles.closeWords}>{closeWords}</span>
        <Icon name="close" size={14} />
      </button>
    </section>
  )
}

/** Each takes the place of the one before. */
const SPEEDS = [1, 2, 4, 0.5]

function SpeedButton({ times, onTimes }: { times: number; onTimes: (times: number) => void }) {
  const next = SPEEDS[(SPEEDS.indexOf(times) + 1) % SPEEDS.length] ?? 1
  const label = knownOnWords.speedButton(times, next)
  return (
    <button type="button" className={styles.speed} onClick={() => onTimes(next)} aria-label={label} title={label}>
      {knownOnWords.speed(times)}
    </button>
  )
}
