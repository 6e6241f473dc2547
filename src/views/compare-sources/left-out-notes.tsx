import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { LeftOut } from '../../model/compare-sources/name-sources.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { compareSourcesWords } from '../../words/sections/compare/compare-sources-words.ts'
import styles from './left-out-notes.module.css'

interface LeftOutNotesProps {
  leftOut: readonly LeftOut[]
  /** The comparison with one source more. */
  hrefWith: (source: string) => string
  /** The day of the past that is shown. */
  day: CalendarDay | null
}

/** Which sources of the link are not compared, why, and what may have been meant. */
export function LeftOutNotes({ leftOut, hrefWith, day }: LeftOutNotesProps) {
  if (leftOut.length === 0) return null
  return (
    <div className={styles.notes} role="status">
      {leftOut.map(({ name, why }, place) => {
        const [before, after] = noteWords(why, day)
        return (
          <p key={place}>
            {before}
            <b>{name.slice(0, MOST_SHOWN)}</b>
            {after}{' '}
            {why.code === 'unknown' &&
              why.nearest.map((near) => (
                <AppLink key={near.id} href={hrefWith(near.id)}>
                  {near.name}
                </AppLink>
              ))}
          </p>
        )
      })}
    </div>
  )
}

const MOST_SHOWN = 80

function noteWords(why: LeftOut['why'], day: CalendarDay | null): readonly [string, string] {
  const { leftOut } = compareSourcesWords
  if (why.code === 'unknown') return leftOut.unknown(why.nearest.length > 0)
  if (why.code === 'withdrawn') return leftOut.withdrawn(why.on, why.because)
  return why.code === 'not-yet-public' ? leftOut.notYetPublic(why.from, day) : leftOut[why.code]
}
