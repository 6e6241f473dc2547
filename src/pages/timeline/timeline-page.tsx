import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import type { DossierIndex, IndexEvent } from '../../contract/published.ts'
import type { FilteredEvents } from '../../selection/event-filter.ts'
import { useSession } from '../../state/session-store.ts'
import { usesKeyboard, wentBack } from '../../ui/reader-input.ts'
import { toLiveWindow } from '../../state/live-window.ts'
import { isLarge } from '../../model/is-large.ts'
import { useWhole } from '../../model/use-dossier.ts'
import { useLinks } from '../../state/address/use-links.ts'
import { usePastDay } from '../../model/use-past-day.ts'
import { clearFilters, isFiltering, type ViewWindow } from '../../state/address/view.ts'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { SINGLE_COLUMN } from '../../ui/breakpoints.ts'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { DisputeDigest } from '../../views/digest/dispute-digest.tsx'
import { FilterBar } from '../../views/filters/filter-bar.tsx'
import { EventList } from '../../views/list/event-list.tsx'
import { OverviewStrip } from '../../views/timeline/overview/overview-strip.tsx'
import { TimelineView } from '../../views/timeline/timeline-view.tsx'
import { AppHeader } from '../frame/app-header.tsx'
import { BesideSwitch } from './beside-switch.tsx'
import { EventAhead } from './event-ahead.tsx'
import { EventSide } from './event-side.tsx'
import { KNOWN_ON_BAR } from '../frame/known-on/known-on.tsx'
import { Lede } from './lede.tsx'
import { EmptyResult } from '../frame/empty-result.tsx'
import { NotYetKnownSide } from './not-yet-known-side.tsx'
import { Notices } from '../frame/notices.tsx'
import { SkipLinks } from '../frame/skip-links.tsx'
import { type ShownEvents, WindowedList } from './windowed-list.tsx'
import { UndatedEvents } from './undated-events.tsx'
import { useEventKeys } from './use-event-keys.ts'
import { useOpenedDossier } from '../../model/use-opened-dossier.ts'
import styles from './timeline-page.module.css'
import { useTitle } from '../frame/use-title.ts'

interface TimelinePageProps {
  index: DossierIndex
  selected: string | null
}

/** The main page: timeline, filters, overview, list, and beside them the event that is open or the disputes. */
export function TimelinePage({ index, selected }: TimelinePageProps) {
  const { view, setView, dropped, filtered, opening, window, limits } = useOpenedDossier(index)
  const [, navigate] = useLocation()
  const links = useLinks()
  const selectedEvent = selected === null ? undefined : index.events.find(({ id }) => id === selected)
  const whole = useWhole(index)
  const notYetKnown = selected === null || selectedEvent ? undefined : whole.events.find(({ id }) => id === selected)
  const past = usePastDay(whole, view)
  const shown = useMemo(() => withEvent(index, filtered, selected), [index, filtered, selected])
  // The timeline answers first; what stands beside it follows.
  const disputable = useAfterPaint(filtered, isLarge(index) ? null : filtered)
  const narrow = useMediaQuery(SINGLE_COLUMN)
  const besideChoice = useSession((state) => state.beside)
  const listBeside = !narrow && selected === null && besideChoice === 'list'
  const title = (selectedEvent ?? notYetKnown)?.title ?? index.dossier.title

  useTitle(title)

  // Who closes an event with the keyboard goes on in the list where it was opened; or near it, where that is filtered out.
  const askFocus = useSession((state) => state.askFocus)
  const opened = useRef(selected)
  useEffect(() => {
    const closed = selected === null ? opened.current : null
    opened.current = selected
    if (closed !== null && usesKeyboard() && !wentBack()) askFocus(shownNear(index, shown.passes, closed))
  }, [index, shown, selected, askFocus])
  useEventKeys(index, shown.passes, selected)

  useEffect(() => {
    if (selected === null) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      // Who walks through the past goes on walking.
      if (event.target instanceof Element && event.target.closest(`#${KNOWN_ON_BAR}`)) return
      // A sheet that lies over the page closes alone.
      if (!document.querySelector('dialog[open]')) navigate(links.timeline)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [selected, links, navigate])

  const onWindowRest = useCallback(
    (rested: ViewWindow) => {
      if (rested.from !== window.from || rested.to !== window.to)
        setView({ ...view, window: rested }, { replace: true })
    },
    [setView, view, window],
  )

  return (
    <div className={styles.page}>
      <EventAhead dossier={index.dossier.id} />
      <SkipLinks
        links={[
          { words: 'Skip to the events', to: 'events' },
          ...(listBeside
            ? []
            : [
                {
                  words: selected ? 'Skip to the event that is open' : 'Skip to where the sources disagree',
                  to: 'beside',
                },
              ]),
        ]}
      />
      <div className={styles.headerArea}>
        <AppHeader
          dossier={index.dossier}
          search={{ text: view.text, onChange: (text) => setView({ ...view, text }, { replace: true }) }}
        />
      </div>
      <div className={styles.noticesArea}>
        <Notices dropped={dropped} />
      </div>
      <main className={styles.mainArea}>
        <Lede
          index={index}
          isPast={past !== null}
          filtering={isFiltering(view) ? { shown: filtered.count, onClear: () => setView(clearFilters(view)) } : null}
        />
        <div className={styles.filtersArea}>
          <FilterBar index={index} whole={whole} view={view} filtered={filtered} onChange={setView} />
          {filtered.count === 0 && <EmptyResult view={view} index={index} onChange={setView} />}
        </div>
        <TimelineView
          index={index}
          passes={shown.passes}
          past={past}
          opening={opening}
          window={window}
          limits={limits}
          selected={selected}
          onWindowRest={onWindowRest}
          onOpen={(event) => navigate(links.event(event))}
        />
        <UndatedEvents index={index} passes={shown.passes} links={links} />
      </main>
      <nav
        className={listBeside ? `${styles.listArea} ${styles.listBeside}` : styles.listArea}
        id="events"
        tabIndex={-1}
        aria-label="Events in time order"
      >
        {listBeside && <BesideSwitch />}
        <WindowedList
          index={index}
          shown={shown}
          window={window}
          inSight={narrow || listBeside}
          render={(listed) => (
            <EventList index={index} events={listed} selected={selected} links={links} ownScroll={!narrow} />
          )}
        />
      </nav>
      {notYetKnown && (
        <aside
          className={`${styles.sideArea} ${styles.sheet}`}
          aria-label="The event that is open"
          id="beside"
          tabIndex={-1}
        >
          <div className={styles.sideScroll}>
            <NotYetKnownSide
              key={notYetKnown.id}
              dossier={index.dossier.id}
              event={notYetKnown}
              closeHref={links.timeline}
            />
          </div>
        </aside>
      )}
      {selectedEvent ? (
        <EventSide
          index={index}
          event={selectedEvent}
          events={shown.events}
          passes={shown.passes === filtered.passes}
          links={links}
        />
      ) : (
        !listBeside &&
        !notYetKnown && (
          <div className={styles.sideArea} id="beside" tabIndex={-1}>
            <div className={styles.sideScroll}>
              {disputable && (
                <DisputeDigest
                  head={!narrow && <BesideSwitch />}
                  index={index}
                  events={disputable.events}
                  links={links}
                  onShowAll={view.onlyDisputed ? null : () => setView({ ...view, onlyDisputed: true })}
                />
              )}
            </div>
          </div>
        )
      )}
      <div className={styles.overviewArea}>
        <OverviewStrip
          index={index}
          passes={filtered.passes}
          limits={limits}
          fallback={toLiveWindow(window)}
          knownOn={view.knownOn}
        />
      </div>
    </div>
  )
}

/** The events that are shown: those that pass the filters, and one that its link names, whatever the filters say. */
function withEvent(index: DossierIndex, filtered: FilteredEvents<IndexEvent>, named: string | null): ShownEvents {
  const at = named === null ? -1 : index.events.findIndex(({ id }) => id === named)
  if (at < 0 || filtered.passes[at] === 1) return filtered
  const passes = filtered.passes.slice()
  passes[at] = 1
  return { events: index.events.filter((_, place) => passes[place] === 1), passes }
}

/** The event itself where it is shown; else the next that is, or the last. */
function shownNear({ events }: DossierIndex, passes: Uint8Array, id: string): string | null {
  const at = events.findIndex((event) => event.id === id)
  const next = passes.indexOf(1, Math.max(0, at))
  return events[next < 0 ? passes.lastIndexOf(1) : next]?.id ?? null
}
