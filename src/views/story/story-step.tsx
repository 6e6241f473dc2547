import type { Lane } from '../../contract/frame.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Mark } from '../../ui/marks/mark.tsx'
import { storyWords } from '../../words/sections/timeline/story-words.ts'
import styles from './story.module.css'
import type { Story } from './tell-story.ts'

interface StoryStepProps extends Pick<Lane, 'mark' | 'family'> {
  story: Story
  /** From 0. */
  step: number
  /** `null`: no day of the past can be shown. */
  hrefOf: ((day: CalendarDay) => string) | null
}

/** What one step of the story says. */
export function StoryStep({ story, step, mark, family, hrefOf }: StoryStepProps) {
  const { readings, moreReadings, from, verdict, because, days } = story
  if (step === 0) {
    return (
      <ul className={styles.readings}>
        {readings.map(({ words, stands, given }) => (
          <li key={words}>
            <Mark shape={mark} family={family} ghost={!stands} />
            <span>
              <b>{stands ? `${words} ${storyWords.stands}` : words}</b>: {given}.
            </span>
          </li>
        ))}
        {moreReadings > 0 && <li className={styles.more}>{storyWords.moreReadings(moreReadings)}</li>}
      </ul>
    )
  }
  if (step === 1) return <p className={styles.said}>{from}</p>
  return (
    <>
      <p className={styles.said}>
        <b>{verdict}</b> {because}
      </p>
      {hrefOf && days.length > 0 && (
        <p className={styles.days}>
          {storyWords.knownOn}
          {days.map((day, place) => (
            <AppLink key={day} href={hrefOf(day)}>
              {storyWords.day(day, place === days.length - 1)}
            </AppLink>
          ))}
        </p>
      )}
    </>
  )
}
