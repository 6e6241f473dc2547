import type { PublishedEvent } from '../../contract/event-file.ts'
import { openEvent } from '../../contract/opened/open-event.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { leadingDispute } from '../../model/disagreements/leading-dispute.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { DateLine } from '../../views/event/date-line.tsx'
import { type Finding, toFindings } from '../../views/event/findings/finding.ts'
import { Agreements } from '../../views/event/findings/quiet-findings.tsx'
import { type Names, toNames } from '../../views/event/names.ts'
import { embedWords } from '../../words/sections/take-along/embed-words.ts'
import { words } from '../../words/words.ts'
import { EmbedChain } from './embed-chain.tsx'
import { EmbedFrame } from './embed-frame.tsx'
import { EmbedPoint } from './embed-point.tsx'

export interface EmbedOfProps {
  dossier: OpenDossier
  /** Full address of the page proper. */
  url: string
  /** Of the same, within the site. */
  href: string
  /** The newest of the data. */
  dataOf: CalendarDay | null
}

/** What is disputed of an event, within another page. */
export function EmbedEvent({ event: published, ...shown }: EmbedOfProps & { event: PublishedEvent }) {
  const { dossier, url, href, dataOf } = shown
  const event = openEvent(published)
  const names = toNames(dossier, event)
  const mark = dossier.markOf(event.kind)
  const findings = toFindings(dossier, event, names)
  const leading = leadingDispute(event)?.attribute
  const isDisputed = leading !== undefined
  const first = findings.filter(({ attribute }) => attribute === leading)
  const agreed = findings.filter(({ level }) => level === 'agree')
  const listed = dossier.event(event.id)
  const support = listed ? words.supportWords(listed.sources.length, listed.origins) : ''
  return (
    <EmbedFrame
      of={dossier.title}
      title={event.title}
      {...{ url, href }}
      explore="event"
      from={embedWords.from(dossier.title, support, dataOf)}
    >
      <DateLine event={event} mark={mark} />
      {!isDisputed && <p data-whole="">{embedWords.noDispute}</p>}
      {[...first, ...findings.filter((finding) => !first.includes(finding))].map((finding) => (
        <EmbedPoint
          key={finding.attribute}
          {...{ finding, mark, names }}
          isOpen={finding.attribute === leading}
          isHidden={isDisputed ? finding.level !== 'disagree' : finding.level !== 'differ'}
        />
      ))}
      {!isDisputed && agreed.length > 0 && (
        <div data-whole="">
          <Agreements findings={agreed} names={names} attribute={null} />
        </div>
      )}
      <EmbedChains {...{ findings, names }} />
    </EmbedFrame>
  )
}

/** Of each source that answers a question, where it has the answer from. */
function EmbedChains({ findings, names }: { findings: readonly Finding[]; names: Names }) {
  return findings.flatMap((finding) =>
    finding.readings.flatMap(({ reading }, place) =>
      reading.sources.map((source) => (
        <EmbedChain key={`${finding.attribute} ${place} ${source}`} {...{ finding, place, source, names }} />
      )),
    ),
  )
}
