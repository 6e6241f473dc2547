import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react'
import type { PublishedEvent } from '../../../contract/event-file.ts'
import type { CalendarDay } from '../../../domain/calendar-day.ts'
import type { FootedClaim } from '../../../model/claims/claim-foot-context.ts'
import type { Links } from '../../../state/address/use-links.ts'
import { useSession } from '../../../state/session-store.ts'
import { isTyping } from '../../../ui/focus/is-typing.ts'
import { EventPanel } from '../../../views/event/event-panel.tsx'
import { ClaimFeet } from '../../changes/claims/claim-feet.tsx'
import { useFeetSettled } from '../../changes/claims/use-feet-settled.ts'
import { eventWords } from '../../../words/sections/event-words.ts'

const claimPath = ({ event, attribute }: FootedClaim, links: Links) => links.event(event, attribute)

interface EventBesideProps extends Omit<ComponentProps<typeof EventPanel>, 'titleRef' | 'notices'> {
  /** Whether it passes the filters; if not, it is shown because a link names it. */
  passes: boolean
  knownOn: CalendarDay | null
  /** In its place until it is known what stands below its claims. */
  awaited: ReactNode
}

/** An event with its claims, and what stands below them: in a chunk of its own, which the timeline does not wait for. */
export function EventBeside({ awaited, passes, knownOn, ...panel }: EventBesideProps) {
  const { dossier, event, attribute } = panel
  const title = useRef<HTMLHeadingElement>(null)
  const isSettled = useFeetSettled(dossier.id)
  const shownEvent = isSettled ? event.id : null
  // Keyboard and screen reader continue where the event begins.
  useEffect(() => {
    // The day bar keeps the focus, so that a reader can step on through the days; so does a field that is being typed in.
    if (shownEvent === null || useSession.getState().keepsFocus || isTyping()) return
    title.current?.focus({ preventScroll: true })
  }, [shownEvent])
  if (!isSettled) return awaited
  const notices = [
    ...(passes ? [] : [eventWords.outsideFilters]),
    ...(attribute === null || speaksOf(event, attribute)
      ? []
      : [eventWords.silentOn(dossier.names.attribute(attribute), knownOn)]),
  ]
  return (
    <ClaimFeet dossier={dossier} toPath={claimPath} isSettled>
      <EventPanel {...panel} notices={notices} titleRef={title} />
    </ClaimFeet>
  )
}

function speaksOf({ discrepancies, agreements }: PublishedEvent, attribute: string): boolean {
  return [...discrepancies, ...agreements].some((finding) => finding.attribute === attribute)
}
