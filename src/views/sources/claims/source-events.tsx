import type { ReactNode } from 'react'
import type { SourceFileEvent } from '../../../contract/source-file.ts'
import { WindowedList } from '../../../ui/long-lists/windowed-list.tsx'
import { sourceWords } from '../../../words/sections/sources/source-words.ts'
import { toClaimAnchor } from './claim-anchor.ts'

/** More claims than this are not all put into the page at once. */
const MOST_AT_ONCE = 100
/** The head of an event, and one of its claims. */
const HEAD_PX = 56
const CLAIM_PX = 72

interface SourceEventsProps {
  events: readonly SourceFileEvent[]
  /** The claim that the address names. */
  named: string | null
  /** The words of an event and its claims. */
  textOf: (event: SourceFileEvent) => string
  children: (event: SourceFileEvent) => ReactNode
}

/** The events of a source, all of them or, of a source with many claims, those in sight. */
export function SourceEvents({ events, named, textOf, children }: SourceEventsProps) {
  const claimCount = events.reduce((sum, { claims }) => sum + claims.length, 0)
  const asked = events.find(({ id, claims }) => claims.some(({ attribute }) => toClaimAnchor(id, attribute) === named))
  return (
    <WindowedList
      items={events}
      keyOf={({ id }) => id}
      rowPx={({ claims }) => HEAD_PX + CLAIM_PX * claims.length}
      isLong={claimCount > MOST_AT_ONCE}
      named={asked && named !== null ? { key: asked.id, anchor: named } : null}
      label={sourceWords.claims}
      textOf={textOf}
    >
      {children}
    </WindowedList>
  )
}
