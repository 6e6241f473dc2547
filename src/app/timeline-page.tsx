import { useCallback, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { DossierIndex } from '../contract/published.ts'
import { usesKeyboard, wentBack } from '../state/reader-input.ts'
import { toLiveWindow } from '../state/live-window.ts'
import { useLinks } from '../state/use-links.ts'
import { clearFilters, isFiltering, type ViewWindow } from '../state/view.ts'
import { DisputeDigest } from '../views/digest/dispute-digest.tsx'
import { FilterBar } from '../views/filters/filter-bar.tsx'
import { EventList, eventLinkId } from '../views/list/event-list.tsx'
import { OverviewStrip } from '../views/timeline/overview-strip.tsx'
import { TimelineView } from '../views/timeline/timeline-view.tsx'
import { AppHeader } from './app-header.tsx'
import { EventSide } from './event-side.tsx'
import { Lede } from './lede.tsx'
import { EmptyResult } from './empty-result.tsx'
import { Notices } from './notices.tsx'
import { SkipLinks } from './skip-links.tsx'
import { WindowedList } from './windowed-list.tsx'
import { UndatedEvents } from './undated-events.tsx'
import { useOpenedDossier } from './use-opened-dossier.ts'
import styles from './timeline-page.module.css'

interface TimelinePageProps {
  index: DossierIndex
  selected: string | null
}

/** The main page: timeline, filters, overview, list, and beside them the event that is open or the disputes. */
export function TimelinePage({ index, selected }: TimelinePageProps) {
  const { view, setView, dropped, filtered, window, limits } = useOpenedDossier(index)
  const [, navigate] = useLocation()
  const links = useLinks()
  const selectedEvent = index.events.find(({ id }) => id === selected)
  const passes = filtered.events.some(({ id }) => id === selected)
  // An event that its link names is shown, whatever the filters say.
  const shown =
    selectedEvent && !passes
      ? index.events.filter((event) => event === selectedEvent || filtered.events.includes(event))
      : filtered.events
  const title = selectedEvent?.title ?? index.dossier.title

  useEffect(() => {
    document.title = `${title} – Faultline`
  }, [title])

  // Who closes an event with the keyboard goes on in the list where it was opened.
  const opened = useRef(selected)
  useEffect(() => {
    const closed = selected === null ? opened.current : null
    opened.current = selected
    if (closed !== null && usesKeyboard() && !wentBack()) document.getElementById(eventLinkId(closed))?.focus()
  }, [selected])

  useEffect(() => {
    if (selected === null) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) navigate(links.timeline)
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
      <SkipLinks
        links={[
          { words: 'Skip to the events', to: 'events' },
          { words: selected ? 'Skip to the event that is open' : 'Skip to where the sources disagree', to: 'beside' },
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
          filtering={
            isFiltering(view) ? { shown: filtered.events.length, onClear: () => setView(clearFilters(view)) } : null
          }
        />
        <div className={styles.filtersArea}>
          <FilterBar index={index} view={view} filtered={filtered} onChange={setView} />
          {filtered.events.length === 0 && <EmptyResult view={view} index={index} onChange={setView} />}
        </div>
        <TimelineView
          index={index}
          events={shown}
          window={window}
          limits={limits}
          selected={selected}
          onWindowRest={onWindowRest}
          onOpen={(event) => navigate(links.event(event))}
        />
        <div className={styles.listArea} id="events" tabIndex={-1}>
          <WindowedList
            events={shown}
            window={window}
            render={(listed) => <EventList index={index} events={listed} selected={selected} links={links} />}
          />
        </div>
        <UndatedEvents events={shown} links={links} />
      </main>
      {selectedEvent ? (
        <EventSide index={index} event={selectedEvent} events={shown} passes={passes} links={links} />
      ) : (
        <div className={styles.sideArea} id="beside" tabIndex={-1}>
          <div className={styles.sideScroll}>
            <DisputeDigest
              index={index}
              events={filtered.events}
              links={links}
              onShowAll={view.onlyDisputed ? null : () => setView({ ...view, onlyDisputed: true })}
            />
          </div>
        </div>
      )}
      <div className={styles.overviewArea}>
        <OverviewStrip index={index} events={filtered.events} limits={limits} fallback={toLiveWindow(window)} />
      </div>
    </div>
  )
}
