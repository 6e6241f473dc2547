import type { ReactNode } from 'react'
import type { SourceFileEvent } from '../../../contract/source-file.ts'
import { usePrinting } from '../../../ui/screen/use-printing.ts'
import { WindowedEvents } from './windowed-events.tsx'

/** More claims than this are not all put into the page at once. */
const MOST_AT_ONCE = 300

interface SourceEventsProps {
  events: readonly SourceFileEvent[]
  /** The claim that the address names. */
  named: string | null
  children: (event: SourceFileEvent) => ReactNode
}

/** The events of a source, all of them or, of a source with thousands of claims, those in sight. On paper all of them stand there. */
export function SourceEvents({ events, named, children }: SourceEventsProps) {
  const isPrinting = usePrinting()
  const claimCount = events.reduce((sum, { claims }) => sum + claims.length, 0)
  if (claimCount <= MOST_AT_ONCE || isPrinting) return events.map(children)
  return <WindowedEvents {...{ events, named }}>{children}</WindowedEvents>
}
