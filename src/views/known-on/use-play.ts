import { useEffect, useState } from 'react'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { stepFrom, type Stop } from '../../model/excerpt/known-on-stops.ts'

interface Play {
  readonly playing: boolean
  readonly toggle: () => void
  readonly pause: () => void
}

/**
 * Plays from stop to stop, up to today; from today it starts again.
 * @param from the first day to play; `null`: from the first stop
 * @param restMs how long each day is shown
 */
export function usePlay(
  stops: readonly Stop[],
  day: CalendarDay | null,
  from: CalendarDay | null,
  restMs: number,
  onDay: (day: CalendarDay | null) => void,
): Play {
  // Holds the stops that play: when the stops change, playing ends.
  const [played, setPlayed] = useState<readonly Stop[] | null>(null)
  const playing = played === stops
  const pause = () => setPlayed(null)

  useEffect(() => {
    if (!playing) return
    const next = stepFrom(stops, day, 1)
    const timer = setTimeout(() => {
      if (next) onDay(next.day)
      if (!next || next.day === null) setPlayed(null)
    }, restMs)
    return () => clearTimeout(timer)
  }, [playing, stops, day, restMs, onDay])

  // Playing pauses when the page is hidden.
  useEffect(() => {
    const onHide = () => {
      if (document.hidden) setPlayed(null)
    }
    document.addEventListener('visibilitychange', onHide)
    return () => document.removeEventListener('visibilitychange', onHide)
  }, [])

  return {
    playing,
    pause,
    toggle: () => {
      const first = stops.find((stop) => from === null || stop.day === null || stop.day >= from)
      if (!playing && day === null && first) onDay(first.day)
      setPlayed(playing || stops.length < 2 ? null : stops)
    },
  }
}
