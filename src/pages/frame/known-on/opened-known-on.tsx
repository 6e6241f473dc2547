import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useParams } from 'wouter'
import { type CalendarDay, parseIsoDay } from '../../../domain/calendar-day.ts'
import { toStops } from '../../../model/excerpt/known-on-stops.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { useDossier } from '../../../model/queries/use-dossier.ts'
import { useHistory } from '../../../model/queries/use-excerpts.ts'
import { readersToday } from '../../../state/address/readers-today.ts'
import { useSession } from '../../../state/session-store.ts'
import { useView } from '../../../state/address/use-view.ts'
import { KnownOnBar } from '../../../views/known-on/known-on-bar.tsx'
import { KNOWN_ON_BAR, type KnownOnRefs } from './day-bar.ts'
import { KnownOnLoading } from './known-on-loading.tsx'
import { errorWords } from '../trouble/error-words.ts'
import { troubleWords } from '../../../words/sections/trouble-words.ts'
import { words } from '../../../words/words.ts'
import styles from './known-on.module.css'

/** The bar by which a day is chosen, with what it needs. */
export function OpenedKnownOn({ dossier, refs }: { dossier: string; refs: KnownOnRefs }) {
  const opened = useDossier(dossier)
  if (!opened.data) return <KnownOnLoading />
  return <OpenBar dossier={opened.data} isBehind={opened.isPlaceholderData} refs={refs} />
}

interface OpenBarProps {
  dossier: OpenDossier
  /** What is shown is not yet that of the day. */
  isBehind: boolean
  refs: KnownOnRefs
}

function OpenBar({ dossier, isBehind, refs }: OpenBarProps) {
  const { event } = useParams<{ event?: string }>()
  const { view, setView } = useView()
  const { today } = dossier
  const history = useHistory(dossier.id)
  const chooseDay = useSession((state) => state.chooseDay)
  const told = event === undefined ? undefined : today.event(event)
  const stops = useMemo(() => toStops(history.data?.days ?? [], told?.id ?? null), [history.data, told])
  const { day, onDay } = useWalkedDay()
  const close = () => {
    chooseDay(false)
    if (view.knownOn !== null) setView({ ...view, knownOn: null })
    refs.button.current?.focus()
  }

  if (history.isError) {
    return (
      <BarFrame className={styles.failed} role="alert">
        {troubleWords.historyFailed(errorWords(history.error))}{' '}
        <button type="button" onClick={() => void history.refetch()}>
          {words.frame.tryAgain}
        </button>
      </BarFrame>
    )
  }
  if (!history.data) return <KnownOnLoading />
  return (
    <BarFrame className={styles.bar} aria-busy={isBehind}>
      <KnownOnBar
        dossier={dossier}
        fieldRef={refs.field}
        day={day}
        stops={stops}
        firstDay={history.data.days[0]?.day ?? null}
        lastDay={readersToday()}
        playFrom={view.window?.from ?? parseIsoDay(today.index.dossier.window?.earliest ?? '')}
        storyOf={told?.title ?? null}
        onDay={onDay}
        onClose={close}
      />
    </BarFrame>
  )
}

interface BarFrameProps {
  className: string | undefined
  role?: string
  'aria-busy'?: boolean
  children: ReactNode
}

/** Keeps the focus and its own Escape: what is open beside the timeline stays open. */
function BarFrame({ children, ...rest }: BarFrameProps) {
  const keepFocus = useSession((state) => state.keepFocus)
  useEffect(() => () => keepFocus(false), [keepFocus])
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it is no control: it hears what its controls hear
    <div
      id={KNOWN_ON_BAR}
      {...rest}
      onFocus={() => keepFocus(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        // While another window has the focus, it stays where it was in this one.
        keepFocus(currentTarget.contains(relatedTarget instanceof Node ? relatedTarget : document.activeElement))
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation()
      }}
    >
      {children}
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
