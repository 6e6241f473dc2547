import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useParams } from 'wouter'
import type { DossierIndex } from '../../../contract/published.ts'
import { historyQuery } from '../../../data/queries.ts'
import { type CalendarDay, parseIsoDay } from '../../../domain/calendar-day.ts'
import { toStops } from '../../../model/known-on-stops.ts'
import { readersToday } from '../../../state/address/readers-today.ts'
import { useSession } from '../../../state/session-store.ts'
import { useView } from '../../../state/address/use-view.ts'
import { KnownOnBar } from '../../../views/known-on/known-on-bar.tsx'
import { KNOWN_ON_BAR, KnownOnLoading } from './known-on.tsx'
import styles from './known-on.module.css'
import { useIndex, useWhole } from '../../../model/use-dossier.ts'

/** The bar by which a day is chosen, with what it needs. */
export function OpenedKnownOn({ dossier }: { dossier: string }) {
  const index = useIndex(dossier)
  if (!index.data) return null
  return <OpenBar index={index.data} isBehind={index.isPlaceholderData} />
}

function OpenBar({ index, isBehind }: { index: DossierIndex; isBehind: boolean }) {
  const { event } = useParams<{ event?: string }>()
  const { view, setView } = useView()
  const whole = useWhole(index)
  const history = useQuery(historyQuery(index.dossier.id))
  const chooseDay = useSession((state) => state.chooseDay)
  const told = event !== undefined && whole.events.some(({ id }) => id === event) ? event : null
  const stops = useMemo(() => toStops(history.data?.days ?? [], told), [history.data, told])
  const { day, onDay } = useWalkedDay()
  const close = () => {
    chooseDay(false)
    if (view.knownOn !== null) setView({ ...view, knownOn: null })
    document.querySelector<HTMLElement>(`[aria-controls="${KNOWN_ON_BAR}"]`)?.focus()
  }

  if (history.isError) {
    return (
      <div className={styles.failed} id={KNOWN_ON_BAR} role="alert">
        What was known when could not be loaded: {history.error.message}{' '}
        <button type="button" onClick={() => void history.refetch()}>
          Try again
        </button>
      </div>
    )
  }
  if (!history.data) return <KnownOnLoading />
  return (
    <div id={KNOWN_ON_BAR} className={styles.bar} aria-busy={isBehind}>
      <KnownOnBar
        whole={whole}
        index={index}
        day={day}
        stops={stops}
        firstDay={history.data.days[0]?.day ?? null}
        lastDay={readersToday()}
        playFrom={view.window?.from ?? parseIsoDay(whole.dossier.window?.earliest ?? '')}
        storyOf={told === null ? null : (whole.events.find(({ id }) => id === told)?.title ?? null)}
        onDay={onDay}
        onClose={close}
      />
    </div>
  )
}

/** Browsers refuse to change the address more often than some 200 times in 10 s. */
const LEAST_MS = 80

/** The day of the address bar, and ahead of it that to which the slider is being moved. */
function useWalkedDay(): { day: CalendarDay | null; onDay: (day: CalendarDay | null) => void } {
  const { view, setView } = useView()
  const chooseDay = useSession((state) => state.chooseDay)
  const [asked, setAsked] = useState<{ readonly day: CalendarDay | null } | null>(null)
  const latest = useRef({ view, setView })
  useEffect(() => {
    latest.current = { view, setView }
  })
  const lastMs = useRef(-Infinity)
  // A walk leaves one entry to go back to, also where it comes to today and turns round; by Back it is over.
  const walk = useRef({ at: view.knownOn, isUnderWay: view.knownOn !== null })
  useEffect(() => {
    if (view.knownOn !== walk.current.at) walk.current = { at: view.knownOn, isUnderWay: view.knownOn !== null }
  }, [view.knownOn])
  useEffect(() => {
    if (!asked) return
    const go = () => {
      const { view: now, setView: set } = latest.current
      lastMs.current = performance.now()
      setAsked(null)
      const replace = walk.current.isUnderWay
      walk.current = { at: asked.day, isUnderWay: true }
      set({ ...now, knownOn: asked.day }, { replace })
    }
    const timer = setTimeout(go, Math.max(0, lastMs.current + LEAST_MS - performance.now()))
    return () => clearTimeout(timer)
  }, [asked])
  const onDay = useCallback(
    (day: CalendarDay | null) => {
      // Today is a day of the walk too: the bar stays.
      chooseDay(true)
      setAsked({ day })
    },
    [chooseDay],
  )
  return { day: asked ? asked.day : view.knownOn, onDay }
}
