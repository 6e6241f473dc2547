import { type RefObject, useEffect, useRef, useState } from 'react'
import { type CalendarDay, formatIsoDay, parseIsoDay } from '../../domain/calendar-day.ts'
import { formatDay } from '../../words/format-date.ts'
import styles from './known-on-bar.module.css'

interface DayFieldProps {
  fieldRef?: RefObject<HTMLInputElement | null> | undefined
  /** `null`: today. */
  day: CalendarDay | null
  /** The days that can be chosen. */
  first: CalendarDay | null
  last: CalendarDay
  onDay: (day: CalendarDay) => void
}

/** So long after the last key a day that was typed is taken over; at once with Enter, or when the field is left. */
const TYPED_MS = 1200

/** The calendar. A date is typed part by part, and each part makes another day: it is taken over when it is whole. */
export function DayField({ fieldRef, day, first, last, onDay }: DayFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const isTyping = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const take = (text: string | null) => {
    clearTimeout(timer.current)
    const typed = text === null ? null : parseIsoDay(text)
    if (typed === null) return
    const isKnown = (first === null || typed >= first) && typed <= last
    setRefused(
      isKnown ? null : `Choose a day from ${first === null ? 'the first' : formatDay(first)} to ${formatDay(last)}.`,
    )
    if (!isKnown) return
    setDraft(null)
    onDay(typed)
  }
  return (
    <div className={styles.day}>
      <span aria-hidden="true">As known on</span>
      <input
        type="date"
        ref={fieldRef}
        aria-label="As known on"
        aria-invalid={refused !== null}
        value={draft ?? (day === null ? '' : formatIsoDay(day))}
        min={first === null ? undefined : formatIsoDay(first)}
        max={formatIsoDay(last)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') return take(draft)
          if (/^(\d|Arrow|Backspace|Delete)/.test(key)) isTyping.current = true
        }}
        onChange={({ target: { value } }) => {
          setDraft(value)
          setRefused(null)
          clearTimeout(timer.current)
          // Picked in the calendar, it is whole.
          if (!isTyping.current) take(value)
          else timer.current = setTimeout(() => take(value), TYPED_MS)
        }}
        onBlur={() => {
          isTyping.current = false
          take(draft)
          setDraft(null)
        }}
      />
      {refused !== null && (
        <p className={styles.refused} role="alert">
          {refused}
        </p>
      )}
    </div>
  )
}
