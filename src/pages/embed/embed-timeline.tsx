import type { IndexEvent } from '../../contract/index-file.ts'
import { civilOf, dayOfMs } from '../../domain/calendar-day.ts'
import { weighsMore } from '../../model/disagreements/weighs-more.ts'
import { openingWindow } from '../../model/use-shown-dossier.ts'
import { Selection } from '../../model/selection.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { EMPTY_VIEW } from '../../state/address/view.ts'
import { FaultSign } from '../../ui/marks/fault-line.tsx'
import { StillWidths } from '../../views/timeline/still/still-timeline.tsx'
import { TimelineView } from '../../views/timeline/timeline-view.tsx'
import { digestWords } from '../../words/sections/disagreements/digest-words.ts'
import { embedWords } from '../../words/sections/take-along/embed-words.ts'
import { headWords } from '../../words/head-words.ts'
import { words } from '../../words/words.ts'
import { DRAWN_FORMS } from './drawn-widths.ts'
import type { EmbedOfProps } from './embed-event.tsx'
import { EmbedFrame } from './embed-frame.tsx'

const MOST_DISPUTES = 3

const nothing = () => {}

/** The timeline of a dossier as it opens, within another page, and what weighs most in it. */
export function EmbedTimeline({
  dossier,
  url,
  href,
  dataOf,
  toUrl,
}: EmbedOfProps & { toUrl: (event: string) => string }) {
  const { counts, title } = dossier
  const opening = openingWindow(dossier)
  const heaviest = toHeaviest(dossier)
  return (
    <EmbedFrame
      of={headWords.dossier(counts.events, counts.sources, counts.disputedEvents)}
      {...{ title, url, href }}
      explore="timeline"
      from={embedWords.from(
        title,
        words.timeline.yearRange(yearOf(dossier.limits.minMs), yearOf(dossier.limits.maxMs)),
        dataOf,
      )}
    >
      {/* A picture: what moves it is on the page proper. */}
      <div role="img" aria-label={words.timeline.windowShows(opening.from, opening.to)}>
        <div className="embed-timeline" inert>
          <StillWidths value={DRAWN_FORMS}>
            <TimelineView
              selection={Selection.matching(dossier, { chosen: EMPTY_VIEW.chosen, onlyDisputed: false, found: null })}
              unshown={null}
              opening={opening}
              window={opening}
              limits={dossier.limits}
              selected={null}
              kinds={[]}
              onChooseKinds={nothing}
              onWindowRest={nothing}
              onOpen={nothing}
              onList={nothing}
            />
          </StillWidths>
        </div>
      </div>
      {heaviest.length > 0 && (
        <section className="embed-heaviest">
          <h2 className="embed-label">{embedWords.disputes}</h2>
          <ul>
            {heaviest.map((event) => {
              const { mark, family } = dossier.markOf(event.kind)
              const dispute = words.disputeWords(event)
              return (
                <li key={event.id}>
                  <a href={toUrl(event.id)} target="_blank" rel="noopener" data-open="">
                    {event.title}
                    <span className="visually-hidden">{embedWords.newTab}</span>
                  </a>
                  <p>
                    {event.date !== null && `${words.formatEdtf(event.date)} `}
                    <span className="embed-reason">
                      <FaultSign shape={mark} family={family} />{' '}
                      {dispute.date === ''
                        ? embedWords.disputedOn(event.disputes.map((id) => dossier.names.attribute(id)))
                        : digestWords.otherDates(dispute.date, dispute.gap)}
                    </span>
                  </p>
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </EmbedFrame>
  )
}

const yearOf = (ms: number) => civilOf(dayOfMs(ms)).year

/** The events whose disputes weigh most. */
function toHeaviest({ events }: OpenDossier): IndexEvent[] {
  return events
    .filter(({ disputes }) => disputes.length > 0)
    .toSorted((a, b) => Number(weighsMore(b, a)) - Number(weighsMore(a, b)))
    .slice(0, MOST_DISPUTES)
}
