import { type RefObject, useEffect, useRef, useState } from 'react'
import { type CalendarDay, formatIsoDay, parseIsoDay } from '../../domain/calendar-day.ts'
import { MethodLink } from '../../ui/terms/method-link.tsx'
import { knownOnWords } from '../../words/sections/excerpt/known-on-words.ts'
import styles from './day-field.module.css'

interface DayFieldProps {
  fieldRef?: RefObject<HTMLInputElement | null> | undefined
  /** `null`: today. */
  day: CalendarDay | null
  /** The days that can be chosen. */
  first: CalendarDay | null
  last: CalendarDay
  onDay: (day: CalendarDay) => void
}

/** A typed day applies this long after the last key; at once on Enter, or when the field loses the focus. */
const TYPED_MS = 1200

/** The calendar. Readers type a date part by part, and each part makes another day, so a typed day applies later. */
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
    setRefused(isKnown ? null : knownOnWords.chooseFrom(first, last))
    if (!isKnown) return
    setDraft(null)
    onDay(typed)
  }
  return (
    <div className={styles.day}>
      <MethodLink to="as-known-on-a-day" className={styles.how} title={knownOnWords.how} aria-label={knownOnWords.how}>
        {knownOnWords.field}
      </MethodLink>
      <span className={styles.field}>
        <input
          type="date"
          ref={fieldRef}
          aria-label={knownOnWords.field}
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
            // A day that is picked in the calendar is whole.
            if (!isTyping.current) take(value)
            else timer.current = setTimeout(() => take(value), TYPED_MS)
          }}
          onBlur={() => {
            isTyping.current = false
            take(draft)
            setDraft(null)
          }}
        />
        {/* At rest the day is written as everywhere else, not as the browser writes dates. */}
        <span aria-hidden="true" className={styles.written}>
          {knownOnWords.dayOrToday(day)}
        </span>
      </span>
      {refused !== null && (
        <p className={styles.refused} role="alert">
          {refused}
        </p>
      )}
    </div>
  )
}
