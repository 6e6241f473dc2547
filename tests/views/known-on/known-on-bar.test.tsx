// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type CalendarDay, formatIsoDay, parseIsoDay } from '../../../src/domain/calendar-day.ts'
import { toStops } from '../../../src/model/excerpt/known-on-stops.ts'
import { KnownOnBar } from '../../../src/views/known-on/known-on-bar.tsx'
import { startFresh } from '../../fresh-dom.ts'
import { onDay, openDossier } from '../../index-fixture.ts'

startFresh()
afterEach(() => vi.useRealTimers())

const day = (text: string) => parseIsoDay(text) ?? (0 as CalendarDay)
const DOSSIER = openDossier(['a', 'b', 'c', 'd'].map((id) => onDay(id, '2024-01-02', { label: id.toUpperCase() })))
const DAYS = [
  { day: day('2024-01-03'), known: ['a'], disputed: [], changed: ['a'], latest: [] },
  { day: day('2024-01-05'), known: ['b', 'c', 'd'], disputed: ['a'], changed: ['a', 'b', 'c', 'd'], latest: [] },
]
const STOPS = toStops(DAYS, null)

interface BarProps {
  from: string | null
  playFrom?: string
  onDay?: (day: string | null) => void
}

/** Holds the day as the address bar does. */
function Bar({ from, playFrom, onDay: told }: BarProps) {
  const [at, setAt] = useState(from === null ? null : day(from))
  const [chosen] = useState(() => (next: CalendarDay | null) => {
    setAt(next)
    told?.(next === null ? null : formatIsoDay(next))
  })
  return (
    <KnownOnBar
      dossier={DOSSIER}
      day={at}
      stops={STOPS}
      firstDay={day('2024-01-03')}
      lastDay={day('2026-01-01')}
      playFrom={playFrom === undefined ? null : day(playFrom)}
      storyOf={null}
      onDay={chosen}
      onClose={() => {}}
    />
  )
}

describe('the bar of the day as known on', () => {
  it('says what the day brought, or what was last before it', () => {
    const { unmount } = render(<Bar from="2024-01-05" />)
    expect(screen.getByRole('status')).toHaveTextContent(
      '5 January 2024: became known: B, C and 1 more. In dispute from this day: A.',
    )
    unmount()
    render(<Bar from="2024-01-04" />)
    expect(screen.getByRole('status')).toHaveTextContent(
      '4 January 2024: no event became known or came into dispute; the last change was on 3 January 2024. The next change is on 5 January 2024.',
    )
  })

  it('takes no day that is not one, nor one before all', () => {
    const told = vi.fn()
    render(<Bar from="2024-01-05" onDay={told} />)
    const field = screen.getByLabelText('As known on')
    fireEvent.change(field, { target: { value: '0002-01-04' } })
    expect(told).not.toHaveBeenCalled()
    fireEvent.change(field, { target: { value: '2024-01-04' } })
    expect(told).toHaveBeenCalledExactlyOnceWith('2024-01-04')
  })

  it('goes from change to change by the keys of its slider', () => {
    const told = vi.fn()
    render(<Bar from="2024-01-04" onDay={told} />)
    const slider = screen.getByRole('slider')
    expect(slider).toHaveAttribute('aria-valuetext', '4 January 2024')
    for (const key of ['ArrowRight', 'ArrowRight', 'Home', 'PageUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'End'])
      fireEvent.keyDown(slider, { key })
    expect(told.mock.calls.flat()).toEqual(['2024-01-05', null, '2024-01-03', null, '2024-01-05', '2024-01-03', null])
    expect(slider).toHaveAttribute('aria-valuetext', 'today')
  })

  it('plays from the first day to today, and stops there', () => {
    vi.useFakeTimers()
    const told = vi.fn()
    render(<Bar from={null} onDay={told} />)
    fireEvent.click(screen.getByRole('button', { name: /^Play/ }))
    expect(told).toHaveBeenLastCalledWith('2024-01-03')
    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'off')
    act(() => void vi.advanceTimersByTime(5000))
    act(() => void vi.advanceTimersByTime(5000))
    expect(told.mock.calls).toEqual([['2024-01-03'], ['2024-01-05'], [null]])
    expect(screen.getByRole('button', { name: /^Play/ })).toBeEnabled()
    act(() => void vi.advanceTimersByTime(10_000))
    expect(told).toHaveBeenCalledTimes(3)
  })

  it('plays from where the window of the timeline begins', () => {
    const told = vi.fn()
    render(<Bar from={null} playFrom="2024-01-04" onDay={told} />)
    fireEvent.click(screen.getByRole('button', { name: /^Play/ }))
    expect(told).toHaveBeenLastCalledWith('2024-01-05')
  })

  it('is paused by a step, and by hand', () => {
    vi.useFakeTimers()
    const told = vi.fn()
    render(<Bar from="2024-01-03" onDay={told} />)
    fireEvent.click(screen.getByRole('button', { name: /^Play/ }))
    fireEvent.click(screen.getByRole('button', { name: 'To the next change' }))
    act(() => void vi.advanceTimersByTime(10_000))
    expect(told.mock.calls).toEqual([['2024-01-05']])
    fireEvent.click(screen.getByRole('button', { name: /^Play/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }))
    act(() => void vi.advanceTimersByTime(10_000))
    expect(told).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'polite')
  })
})
