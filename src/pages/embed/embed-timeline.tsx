import { civilOf, dayOfMs } from '../../domain/calendar-day.ts'
import { openingWindow } from '../../model/axis/opening-window.ts'
import { Selection } from '../../model/selection.ts'
import { EMPTY_VIEW } from '../../state/address/view.ts'
import { FaultSign } from '../../ui/marks/fault-line.tsx'
import { StillWidths } from '../../views/timeline/still/still-timeline.tsx'
import { TimelineView } from '../../views/timeline/timeline-view.tsx'
import { embedWords } from '../../words/sections/take-along/embed-words.ts'
import { headWords } from '../../words/head-words.ts'
import { words } from '../../words/words.ts'
import { DRAWN_FORMS } from './drawn-widths.ts'
import type { EmbedOfProps } from './embed-event.tsx'
import { EmbedFrame } from './embed-frame.tsx'
import { dateWords, disputeWords, toHeaviest } from './heaviest.ts'

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
  const heaviest = toHeaviest(dossier.events)
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
      {/* Of a view that its address asks for: what it leaves out. Its script draws it (view/show-view.ts). */}
      <p className="embed-note" data-view={dossier.id} hidden>
        {embedWords.drawing}
      </p>
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
              listBelow={false}
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
            {heaviest.map((event) => (
              <li key={event.id}>
                <a href={toUrl(event.id)} target="_blank" rel="noopener" data-open="">
                  {event.title}
                  <span className="visually-hidden">{embedWords.newTab}</span>
                </a>
                <p>
                  {dateWords(event)}
                  <span className="embed-reason">
                    <FaultSign shape={dossier.markOf(event.kind).mark} family={dossier.markOf(event.kind).family} />{' '}
                    {disputeWords(event, dossier)}
                  </span>
                </p>
              </li>
            ))}
          </ul>
          <div hidden data-signs="">
            {dossier.lanes.map(({ id, mark, family }) => (
              <FaultSign key={id} shape={mark} family={family} />
            ))}
          </div>
        </section>
      )}
    </EmbedFrame>
  )
}

const yearOf = (ms: number) => civilOf(dayOfMs(ms)).year
