import { useEffect, useState } from 'react'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { stepFrom, type Stop } from '../../model/known-on/known-on-stops.ts'

interface Play {
  readonly playing: boolean
  readonly toggle: () => void
  readonly pause: () => void
}

/**
 * Walks from stop to stop, up to today; from today it begins anew.
 * @param from where it begins, or soon after
 * @param restMs how long a day stands
 */
export function usePlay(
  stops: readonly Stop[],
  day: CalendarDay | null,
  from: CalendarDay | null,
  restMs: number,
  onDay: (day: CalendarDay | null) => void,
): Play {
  // Where another story begins, that of before is no longer played.
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

  // Who looks elsewhere misses nothing.
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
