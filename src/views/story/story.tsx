import { useEffect, useMemo, useState } from 'react'
import { openingDispute, openingEvent } from '../../contract/site/opening-dispute.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useEventToday } from '../../model/queries/use-event-today.ts'
import type { IndexEvent } from '../../contract/index-file.ts'
import type { PublishedEvent } from '../../contract/event-file.ts'
import { openEvent } from '../../contract/opened/open-event.ts'
import { toLinks } from '../../state/address/use-links.ts'
import { useView } from '../../state/address/use-view.ts'
import { formatView } from '../../state/address/view.ts'
import { useSession } from '../../state/session-store.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { goOnAt } from '../../ui/focus/go-on-at.ts'
import { Icon } from '../../ui/icon.tsx'
import { storyWords } from '../../words/sections/timeline/story-words.ts'
import { StoryStep } from './story-step.tsx'
import styles from './story.module.css'
import { tellStory } from './tell-story.ts'

/** One disagreement of a dossier, told in three steps that a reader can follow or leave. It is told as known today. */
export function Story({ dossier: { today } }: { dossier: OpenDossier }) {
  // Of a packed dossier more is at hand with time: the story stays that of the event with which it began.
  const [first] = useState(() => openingEvent(today.index))
  const event = useMemo(() => (today.packed ? first : openingEvent(today.index)), [today, first])
  const left = useSession((state) => state.leftStory)
  const leave = useSession((state) => state.leaveStory)
  if (!event) return null
  if (left) {
    return (
      <button type="button" className={styles.again} onClick={() => goOnAt('story', () => leave(false))}>
        {storyWords.title}
      </button>
    )
  }
  return <OpenStory dossier={today} event={event} onLeave={() => goOnAt('lede', () => leave(true))} />
}

interface OpenStoryProps {
  dossier: OpenDossier
  event: IndexEvent
  onLeave: () => void
}

function OpenStory({ dossier, event, onLeave }: OpenStoryProps) {
  const published = useEventToday(dossier.id, event.id)
  const keepFocus = useSession((state) => state.keepFocus)
  const isPast = useView().view.knownOn !== null
  useEffect(() => () => keepFocus(false), [keepFocus])
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it is no control: it hears what its controls hear
    <div
      className={styles.story}
      onFocus={() => keepFocus(true)}
      onBlur={({ currentTarget, relatedTarget }) =>
        keepFocus(currentTarget.contains(relatedTarget instanceof Node ? relatedTarget : document.activeElement))
      }
    >
      <h2 className={styles.title}>
        <span className={styles.kicker} data-past={isPast}>
          {isPast ? storyWords.asToday : storyWords.title}
        </span>{' '}
        {isPast ? event.label : event.title}
      </h2>
      <button type="button" className={styles.leave} aria-label={storyWords.leave} onClick={onLeave}>
        <Icon name="close" size={14} />
      </button>
      {published.data && <Steps dossier={dossier} event={published.data} />}
      {published.isError && <p role="alert">{storyWords.failed}</p>}
    </div>
  )
}

function Steps({ dossier, event }: { dossier: OpenDossier; event: PublishedEvent }) {
  const { view } = useView()
  const [step, setStep] = useState(0)
  const { opening } = dossier.index.dossier
  const dispute = useMemo(
    () => openingDispute(event, opening?.event === event.id ? opening.attribute : null),
    [event, opening],
  )
  const story = useMemo(
    () => dispute && tellStory(openEvent(event), dispute, dossier.names.naming),
    [event, dispute, dossier],
  )
  if (!story || !dispute) return null
  const links = toLinks(dossier.id, formatView({ ...view, knownOn: null }))
  const { mark, family } = dossier.markOf(event.kind)
  return (
    <>
      <ol className={styles.steps}>
        {storyWords.steps.map((label, place) => (
          <li key={label}>
            <AppLink
              href={links.event(event.id, place === 1 ? dispute.attribute : undefined)}
              aria-current={place === step ? 'step' : undefined}
              onClick={() => setStep(place)}
            >
              <b>{place + 1}</b> {label}
            </AppLink>
          </li>
        ))}
      </ol>
      <div className={styles.body} aria-live="polite">
        <StoryStep
          {...{ story, step, mark, family }}
          hrefOf={
            dossier.packed ? null : (day) => toLinks(dossier.id, formatView({ ...view, knownOn: day })).event(event.id)
          }
        />
      </div>
    </>
  )
}
