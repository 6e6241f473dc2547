import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { useUnshown } from '../../model/excerpt/use-unshown.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Selection } from '../../model/selection.ts'
import { useShownDossier } from '../../model/use-shown-dossier.ts'
import { useLinks } from '../../state/address/use-links.ts'
import { isFiltering, type ViewWindow, withChosen } from '../../state/address/view.ts'
import { isSameWindow, toLiveWindow } from '../../state/live-window.ts'
import { SINGLE_COLUMN } from '../../ui/breakpoints.ts'
import { useMediaQuery } from '../../ui/screen/use-media-query.ts'
import { OverviewStrip } from '../../views/timeline/overview/overview-strip.tsx'
import { TimelineView } from '../../views/timeline/timeline-view.tsx'
import { PartBoundary } from '../frame/messages/part-boundary.tsx'
import { useTitle } from '../frame/use-title.ts'
import { BesideTimeline } from './beside/beside-timeline.tsx'
import { useBeside } from './beside/use-beside.tsx'
import { useShowInList } from './beside/use-show-in-list.ts'
import { EventAhead } from './event-ahead.tsx'
import { EventsArea, type ListPlace } from './events-area.tsx'
import { Lede } from './lede.tsx'
import { OpeningStory } from './opening-story.tsx'
import { FitResults } from './filtered/fit-results.tsx'
import { TimelineFilters } from './filtered/timeline-filters.tsx'
import { TimelineHead } from './timeline-head.tsx'
import styles from './timeline-page.module.css'
import { UndatedEvents } from './undated-events.tsx'
import { useEscapeCloses } from './keys/use-escape-closes.ts'
import { useLateListeners } from './keys/use-late-listeners.ts'
import { useFocusAfterClosing } from './keys/use-focus-after-closing.ts'

/** Up to so many events that the filters leave are listed below the lanes too. */
const MOST_BELOW = 12

interface TimelinePageProps {
  dossier: OpenDossier
  selected: string | null
}

/** The main page: timeline, filters, overview and list, and beside them the open event or the disputes. */
export function TimelinePage({ dossier, selected }: TimelinePageProps) {
  const { view, setView, dropped, selection, opening, window } = useShownDossier(dossier)
  const { today } = dossier
  const navigate = useLocation()[1]
  const links = useLinks()
  const unshown = useUnshown(today, view)
  // An event that the link names is shown even if the filters exclude it.
  const shown = selection.withEvent(selected)
  const narrow = useMediaQuery(SINGLE_COLUMN)
  const { beside, showBeside, head } = useBeside(today.hasMap, narrow, view, setView)
  const listBeside = !narrow && selected === null && beside === 'list'
  const isBelow = !narrow && !listBeside && isFiltering(view) && shown.count > 0 && shown.count <= MOST_BELOW
  const listPlace: ListPlace = listBeside ? 'beside' : isBelow ? 'below' : 'unseen'
  const showInList = useShowInList(selected, links.timeline, showBeside)
  const named = selected === null ? undefined : (dossier.event(selected) ?? today.event(selected))

  useTitle(named?.title ?? dossier.title)
  useFocusAfterClosing(shown, selected)
  useLateListeners(shown, selected)
  useEscapeCloses(selected === null ? null : links.timeline)

  const onWindowRest = useCallback(
    (rested: ViewWindow) => {
      if (!isSameWindow(rested, window)) setView({ ...view, window: rested }, { replace: true })
    },
    [setView, view, window],
  )
  const showDisputed = useCallback(() => setView({ ...view, onlyDisputed: true }), [setView, view])
  // Where there is one column they stand right beneath the headline, and stay in sight.
  const filters = <TimelineFilters selection={selection} view={view} onChange={setView} />

  return (
    <div className={isBelow ? `${styles.page} ${styles.withList}` : styles.page}>
      <EventAhead dossier={dossier.id} />
      <TimelineHead
        dossier={dossier}
        beside={listBeside ? null : selected === null ? (beside === 'map' ? 'map' : 'disputes') : 'event'}
        dropped={dropped}
      />
      <main className={styles.mainArea}>
        <Lede selection={selection} view={view} />
        {narrow && filters}
        {/* It is told of all sources. */}
        {view.without.length === 0 && <OpeningStory dossier={dossier} />}
        {!narrow && filters}
        <PartBoundary of={dossier}>
          <TimelineView
            selection={shown}
            unshown={unshown}
            opening={opening}
            window={window}
            limits={today.limits}
            selected={selected}
            listBelow={narrow || isBelow}
            onWindowRest={onWindowRest}
            kinds={view.chosen.kind}
            onChooseKinds={(kinds) => setView(withChosen(view, 'kind', kinds))}
            onOpen={(event) => navigate(links.event(event))}
            onList={showInList}
          />
        </PartBoundary>
        {isFiltering(view) && !dossier.packed?.isReading && (
          <FitResults selection={selection} opening={toLiveWindow(window)} limits={today.limits} />
        )}
        <UndatedEvents shown={shown} links={links} />
      </main>
      <EventsArea {...{ shown, window, selected, links, narrow, head }} place={listPlace} />
      <BesideTimeline
        {...{ selection, shown, selected, links, listBeside, head }}
        isMap={beside === 'map'}
        onShowDisputed={view.onlyDisputed ? null : showDisputed}
      />
      <div className={styles.overviewArea}>
        <Overview dossier={dossier} selection={selection} window={window} knownOn={view.knownOn} />
      </div>
    </div>
  )
}

interface OverviewProps {
  dossier: OpenDossier
  selection: Selection
  window: ViewWindow
  knownOn: CalendarDay | null
}

function Overview({ dossier, selection, window, knownOn }: OverviewProps) {
  return (
    <PartBoundary of={dossier}>
      <OverviewStrip
        selection={selection}
        limits={dossier.today.limits}
        fallback={toLiveWindow(window)}
        knownOn={knownOn}
      />
    </PartBoundary>
  )
}
