import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import { StrictMode, useState } from 'react'
import { expect, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import type { IndexEvent } from '../../src/contract/index-file.ts'
import { parseIsoDay } from '../../src/domain/calendar-day.ts'
import { type LiveWindow, toLiveWindow, useLiveWindow } from '../../src/state/live-window.ts'
import { useSession } from '../../src/state/session-store.ts'
import type { ViewWindow } from '../../src/state/address/view.ts'
import { OverviewStrip } from '../../src/views/timeline/overview/overview-strip.tsx'
import { TimelineView } from '../../src/views/timeline/timeline-view.tsx'
import { openDossier, selectAll } from '../index-fixture.ts'

const WIDTH_PX = 1200

export function days(from: string, to: string): ViewWindow {
  return { from: dayOf(from), to: dayOf(to) }
}

function dayOf(text: string) {
  return parseIsoDay(text) ?? expect.fail(`${text} is no day`)
}

interface Given {
  events: IndexEvent[]
  window: ViewWindow
  selected?: string | null
  scaleBreak?: string | null
}

/** A timeline with its overview, as the page has them: the window that came to rest is the one that is asked for. */
export async function renderTimeline({ events, window, selected = null, scaleBreak = null }: Given) {
  useLiveWindow.setState({ window: null, mover: null })
  useSession.setState({ pointedEvent: null, focusedEvent: null })
  const selection = selectAll(openDossier(events, { dossier: { scaleBreak } }))
  const { limits } = selection.of
  const onOpen = vi.fn<(event: string) => void>()
  const onList = vi.fn<(event: string) => void>()
  const onRest = vi.fn<(window: ViewWindow) => void>()

  function Page({ opened }: { opened: string | null }) {
    const [asked, setAsked] = useState(window)
    return (
      <StrictMode>
        <div style={{ width: WIDTH_PX }}>
          <TimelineView
            selection={selection}
            unshown={null}
            opening={window}
            window={asked}
            limits={limits}
            selected={opened}
            listBelow={false}
            kinds={[]}
            onChooseKinds={() => {}}
            onWindowRest={(rested) => {
              onRest(rested)
              setAsked(rested)
            }}
            onOpen={onOpen}
            onList={onList}
          />
          <OverviewStrip knownOn={null} selection={selection} limits={limits} fallback={toLiveWindow(window)} />
        </div>
      </StrictMode>
    )
  }
  const screen = await render(<Page opened={selected} />)
  await expect.poll(() => document.querySelector('.vis-timeline')).not.toBeNull()
  await settle()
  return { screen, limits, onOpen, onRest, onList, select: (id: string) => screen.rerender(<Page opened={id} />) }
}

export async function frames(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame)
}

/** Until the window stands still: an animation and its aftermath are over. */
export async function settle(): Promise<void> {
  let before: LiveWindow | null = null
  await expect
    .poll(
      async () => {
        const last = before
        before = live()
        await frames(4)
        return last !== null && last.startMs === live().startMs && last.endMs === live().endMs
      },
      { interval: 10, timeout: 3000 },
    )
    .toBe(true)
}

export function live(): LiveWindow {
  return useLiveWindow.getState().window ?? expect.fail('no window')
}

export function canvas(): HTMLElement {
  const found = document.querySelector('.vis-timeline')?.parentElement?.parentElement
  return found ?? expect.fail('no canvas')
}

/** The place of an instant on the screen, as the window has it. */
export function expectedX(iso: string): number {
  const { left, width } = canvas().getBoundingClientRect()
  const { startMs, endMs } = live()
  return left + ((Date.parse(iso) - startMs) / (endMs - startMs)) * width
}

export function itemNode(id: string): HTMLElement {
  return canvas().querySelector<HTMLElement>(`[data-event="${id}"]`) ?? expect.fail(`no node of ${id}`)
}

/** Where the mark of an event stands on the screen. */
export function markX(id: string): number {
  return itemNode(id).getBoundingClientRect().left
}

export function wheel(target: Element, init: WheelEventInit): WheelEvent {
  // As a mouse gives them in Chromium: `wheelDelta` runs the other way than `deltaY`.
  const wheelDeltaY = init.deltaY === undefined ? {} : { wheelDeltaY: -1.2 * init.deltaY }
  const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...wheelDeltaY, ...init })
  target.dispatchEvent(event)
  return event
}

/**
 * Presses the pointer at a place, moves it, and lets it go. What it took hold of gets the events as long as it is on the
 * page; then whatever is under the pointer.
 */
export async function drag(from: { x: number; y: number }, dx: number, steps = 5): Promise<void> {
  const hit = (x: number) => document.elementFromPoint(x, from.y) ?? expect.fail('nothing there')
  const held = hit(from.x)
  const send = (type: string, x: number, buttons: number) =>
    (held.isConnected ? held : hit(x)).dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        composed: true,
        pointerId: 1,
        pointerType: 'mouse',
        isPrimary: true,
        button: type === 'pointermove' ? -1 : 0,
        buttons,
        clientX: x,
        clientY: from.y,
      }),
    )
  send('pointerdown', from.x, 1)
  for (let at = 1; at <= steps; at++) {
    await frames(1)
    send('pointermove', from.x + (dx * at) / steps, 1)
  }
  await frames(1)
  send('pointerup', from.x + dx, 0)
}
