// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useLingering } from '../../../../src/views/timeline/card/use-lingering.ts'

function Card({ target, atOnce = false }: { target: string | null; atOnce?: boolean }) {
  const { shown, ...hovering } = useLingering(target, atOnce)
  return shown === null ? null : (
    <div role="tooltip" {...hovering}>
      {shown}
    </div>
  )
}

const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
const card = () => screen.queryByRole('tooltip')?.textContent ?? null

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Shows the card of a mark, and gives what points elsewhere. */
function show(target: string) {
  const { rerender } = render(<Card target={target} />)
  wait(1000)
  expect(card()).toBe(target)
  return (next: string | null) => rerender(<Card target={next} />)
}

describe('useLingering', () => {
  it('shows nothing of what a pointer only passes by', () => {
    const { rerender } = render(<Card target="a" />)
    wait(50)
    rerender(<Card target={null} />)
    wait(1000)
    expect(card()).toBeNull()
  })

  it('shows at once what the keyboard is on', () => {
    render(<Card target="a" atOnce />)
    wait(0)
    expect(card()).toBe('a')
  })

  it('stays while the pointer is on its way to it, and on it', () => {
    const point = show('a')
    point(null)
    wait(200)
    expect(card()).toBe('a')
    fireEvent.pointerEnter(screen.getByText('a'))
    wait(5000)
    expect(card()).toBe('a')
    fireEvent.pointerLeave(screen.getByText('a'))
    wait(1000)
    expect(card()).toBeNull()
  })

  it('does not go in between where one points from one mark to the next', () => {
    const point = show('a')
    point(null)
    wait(40)
    point('b')
    expect(card()).toBe('a')
    wait(100)
    expect(card()).toBe('b')
  })

  it('goes with Escape, which closes nothing else, until something else is pointed at', () => {
    const heard = vi.fn<() => void>()
    addEventListener('keydown', heard)
    const point = show('a')
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(card()).toBeNull()
    expect(heard).not.toHaveBeenCalled()
    wait(5000)
    expect(card()).toBeNull()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(heard).toHaveBeenCalledOnce()
    removeEventListener('keydown', heard)
    point('b')
    wait(100)
    expect(card()).toBe('b')
  })

  it('goes with a press of the pointer: what it lay over is what the reader wants', () => {
    show('a')
    fireEvent.pointerDown(document.body)
    expect(card()).toBeNull()
  })
})
