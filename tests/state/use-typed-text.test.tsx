// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { REST_MS, useTypedText } from '../../src/state/use-typed-text.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function open(held = '') {
  const onRest = vi.fn<(text: string) => void>()
  const field = renderHook(({ now }) => useTypedText(now, onRest), { initialProps: { now: held } })
  const type = (text: string) => act(() => field.result.current.setText(text))
  const wait = (ms: number) =>
    act(() => {
      vi.advanceTimersByTime(ms)
    })
  return { ...field, onRest, type, wait, text: () => field.result.current.text }
}

it('has what is typed at once, and hands it on when typing rests', () => {
  const { type, text, onRest, wait } = open()
  for (const typed of ['d', 'de', 'deb']) {
    type(typed)
    expect(text()).toBe(typed)
    wait(REST_MS - 50)
  }
  expect(onRest).not.toHaveBeenCalled()
  wait(50)
  expect(onRest.mock.calls).toEqual([['deb']])
  wait(5000)
  expect(onRest).toHaveBeenCalledTimes(1)
})

it('keeps what is typed where the address does not follow', () => {
  const { type, text, wait } = open()
  type('deb')
  wait(5000)
  type('debr')
  expect(text()).toBe('debr')
})

it('takes over a change from elsewhere, but not while one types', () => {
  const { type, text, rerender, wait } = open('old')
  rerender({ now: 'new' })
  expect(text()).toBe('new')
  type('mine')
  rerender({ now: '' })
  expect(text()).toBe('mine')
  wait(REST_MS)
  rerender({ now: 'mine' })
  expect(text()).toBe('mine')
})

it('hands on at once where typing is over', () => {
  const { type, onRest, result, wait } = open()
  type('deb')
  act(() => result.current.settle())
  expect(onRest.mock.calls).toEqual([['deb']])
  wait(5000)
  act(() => result.current.settle())
  expect(onRest).toHaveBeenCalledTimes(1)
})
