import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { DAY_MS } from '../../src/domain/calendar-day.ts'
import { onDay } from '../index-fixture.ts'
import { days, drag, live, renderTimeline, settle } from './render-timeline.tsx'

const events = [onDay('a', '2020-01-01'), onDay('b', '2022-06-01'), onDay('c', '2024-12-31')]
const YEAR = days('2022-01-01', '2022-12-31')

async function renderOverview(scaleBreak: string | null = null) {
  const { screen, limits } = await renderTimeline({ events, window: YEAR, scaleBreak })
  const thumb = (name: string) => screen.getByRole('slider', { name }).element()
  const area = thumb('First day shown').parentElement ?? expect.fail('no brush')
  const centre = (node: Element) => {
    const { left, right, top, bottom } = node.getBoundingClientRect()
    return { x: (left + right) / 2, y: (top + bottom) / 2 }
  }
  const first = () => centre(thumb('First day shown'))
  const last = () => centre(thumb('Last day shown'))
  const msPerPx = (limits.maxMs - limits.minMs) / area.clientWidth
  return { screen, limits, area, thumb, first, last, msPerPx }
}
const length = () => live().endMs - live().startMs

describe('the brush of the overview', () => {
  it('stands at the window', async () => {
    const { first, last, area, limits, msPerPx } = await renderOverview()
    const { left } = area.getBoundingClientRect()
    expect((first().x - left) * msPerPx + limits.minMs).toBeCloseTo(live().startMs, -9)
    expect(Math.abs((last().x - left) * msPerPx + limits.minMs - live().endMs)).toBeLessThanOrEqual(msPerPx)
  })

  it('is dragged as a whole', async () => {
    const { first, last, msPerPx } = await renderOverview()
    const before = live()
    await drag({ x: (first().x + last().x) / 2, y: first().y }, 60)
    await settle()
    expect(Math.abs(live().startMs - before.startMs - 60 * msPerPx)).toBeLessThanOrEqual(DAY_MS + msPerPx)
    expect(Math.abs(length() - (before.endMs - before.startMs))).toBeLessThanOrEqual(DAY_MS)
  })

  it('is stretched at either end; the other end stays', async () => {
    const { first, last, msPerPx } = await renderOverview()
    const before = live()
    await drag(last(), 50)
    await settle()
    expect(live().startMs).toBe(before.startMs)
    expect(Math.abs(live().endMs - before.endMs - 50 * msPerPx)).toBeLessThanOrEqual(DAY_MS + 2 * msPerPx)
    const { endMs } = live()
    await drag(first(), -40)
    await settle()
    expect(Math.abs(live().endMs - endMs)).toBeLessThanOrEqual(DAY_MS)
    expect(Math.abs(before.startMs - live().startMs - 40 * msPerPx)).toBeLessThanOrEqual(DAY_MS + 2 * msPerPx)
  })

  it('cannot be stretched through itself', async () => {
    const { first, last, limits } = await renderOverview()
    const { startMs } = live()
    await drag(last(), first().x - last().x - 80)
    await settle()
    expect(live().startMs).toBe(startMs)
    expect(length()).toBeGreaterThanOrEqual(limits.shortestMs)
    expect(length()).toBeLessThanOrEqual(limits.shortestMs + 2 * DAY_MS)
  })

  it('is drawn anew beside itself, and brought by a click', async () => {
    const { last, area, msPerPx, limits } = await renderOverview()
    const { left } = area.getBoundingClientRect()
    const x = last().x + 100
    await drag({ x, y: last().y }, 80)
    await settle()
    const from = limits.minMs + (x - left) * msPerPx
    expect(Math.abs(live().startMs - from)).toBeLessThanOrEqual(DAY_MS + msPerPx)
    expect(Math.abs(length() - 80 * msPerPx)).toBeLessThanOrEqual(2 * DAY_MS + msPerPx)
    const kept = length()
    await drag({ x: left + 150, y: last().y }, 0, 1)
    await settle()
    expect(Math.abs((live().startMs + live().endMs) / 2 - (limits.minMs + 150 * msPerPx))).toBeLessThanOrEqual(
      DAY_MS + msPerPx,
    )
    expect(Math.abs(length() - kept)).toBeLessThanOrEqual(DAY_MS)
  })

  it('is moved by keys, a week and a quarter at a time, and says its days', async () => {
    const { thumb } = await renderOverview()
    const slider = thumb('First day shown') as HTMLElement
    await vi.waitFor(() => expect(slider).toHaveAttribute('aria-valuetext', '1 January 2022'))
    slider.focus()
    await userEvent.keyboard('{ArrowLeft}')
    await settle()
    await vi.waitFor(() => expect(slider).toHaveAttribute('aria-valuetext', '25 December 2021'))
    await userEvent.keyboard('{PageUp}')
    await settle()
    await vi.waitFor(() => expect(slider).toHaveAttribute('aria-valuetext', '26 March 2022'))
    await vi.waitFor(() => expect(thumb('Last day shown')).toHaveAttribute('aria-valuetext', '31 December 2022'))
    await userEvent.keyboard('{Home}')
    await settle()
    await vi.waitFor(() => expect(slider.getAttribute('aria-valuenow')).toBe(slider.getAttribute('aria-valuemin')))
    await userEvent.keyboard('{End}')
    await settle()
    expect(length() / DAY_MS).toBe(10)
    expect(slider).toHaveFocus()
  })

  it('follows the pointer across the break of the scale', async () => {
    const { first, area } = await renderOverview('2023-01-01')
    await drag(first(), -30)
    await settle()
    const { left } = area.getBoundingClientRect()
    expect(first().x - left).toBeGreaterThan(0)
    expect(live().startMs).toBeLessThan(Date.UTC(2022, 0, 1))
  })
})
