import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { useSession } from '../../src/state/session-store.ts'
import { toLinks } from '../../src/state/address/use-links.ts'
import { ListedEvents } from '../../src/model/filters/listed-events.ts'
import { EventList } from '../../src/views/list/event-list.tsx'
import { openDossier, onDay } from '../index-fixture.ts'

const COUNT = 1200
const events = Array.from({ length: COUNT }, (_, at) =>
  onDay(`e${at}`, new Date(Date.UTC(2015, 0, 1 + at)).toISOString().slice(0, 10), {
    // Rows of different heights.
    title: `Title of ${at}${at % 3 === 0 ? ', which is so long that it needs a second line and a third one' : ''}`,
  }),
)
const ROWS_IN_PAGE = 60

const rows = () => [...document.querySelectorAll<HTMLElement>('li[aria-posinset]')]
const positions = () => rows().map((row) => Number(row.ariaPosInSet))
const box = () => document.querySelector<HTMLElement>('[class*=box]')
const focused = () => document.activeElement?.id
const linkOf = (at: number) => document.getElementById(`list-e${at}`)

/** Whether the row of an event is seen on the screen, and in the box that scrolls. */
function isSeen(at: number): boolean {
  const row = linkOf(at)?.getBoundingClientRect()
  const within = box()?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight }
  return row !== undefined && row.top >= within.top - 1 && row.bottom <= Math.min(innerHeight, within.bottom) + 1
}

const MODES = [
  { mode: 'scrolled by itself', ownScroll: true },
  { mode: 'scrolled with the page', ownScroll: false },
]

describe.each(MODES)('a long list, $mode', ({ ownScroll }) => {
  async function show(selected: string | null = null) {
    useSession.setState({ askedFocus: null, focusedEvent: null })
    scrollTo({ top: 0 })
    const dossier = openDossier(events)
    const links = toLinks('missiles', '')
    await render(
      <div style={{ paddingTop: 300, paddingBottom: 200 }}>
        <div style={ownScroll ? { height: 400, display: 'flex', flexDirection: 'column' } : {}}>
          <EventList
            events={new ListedEvents(dossier, [...events.keys()])}
            selected={selected}
            links={links}
            ownScroll={ownScroll}
          />
        </div>
        <button>After the list</button>
      </div>,
    )
    await expect.poll(() => rows().length).toBeGreaterThan(3)
  }
  const scroll = (top: number) => {
    if (ownScroll) box()?.scrollTo({ top })
    else scrollTo({ top })
  }

  it('has few rows in the page, and each says which of how many it is', async () => {
    await show()
    expect(rows().length).toBeLessThan(ROWS_IN_PAGE)
    expect(positions()).toEqual(rows().map((_, at) => at + 1))
    expect(new Set(rows().map((row) => row.ariaSetSize))).toEqual(new Set([String(COUNT)]))

    scroll(30_000)
    await expect.poll(() => positions()[0]).toBeGreaterThan(200)
    const now = positions()
    expect(now).toEqual(now.map((_, at) => (now[0] ?? 0) + at))
    expect(rows().length).toBeLessThan(ROWS_IN_PAGE)
    for (const row of rows()) expect(row.querySelector('a')?.id).toBe(`list-e${Number(row.ariaPosInSet) - 1}`)
  })

  it('lets no row lie over another', async () => {
    await show()
    for (const top of [0, 5000, 40_000]) {
      scroll(top)
      await expect
        .poll(() => {
          const boxes = rows().map((row) => row.getBoundingClientRect())
          return Math.max(...boxes.slice(1).map(({ top: next }, at) => Math.abs(next - (boxes[at]?.bottom ?? 0))))
        })
        .toBeLessThan(1)
    }
  })

  it('brings a row that is asked for into the page, where it takes the focus', async () => {
    await show()
    for (const at of [900, 3, COUNT - 1, 0]) {
      useSession.getState().askFocus(`e${at}`)
      await expect.poll(focused).toBe(`list-e${at}`)
      await expect.poll(() => isSeen(at)).toBe(true)
      expect(useSession.getState().askedFocus).toBeNull()
      expect(useSession.getState().focusedEvent).toBe(`e${at}`)
      expect(rows().length).toBeLessThan(ROWS_IN_PAGE)
    }
  })

  it('keeps the focus where it is while it is scrolled', async () => {
    await show()
    linkOf(2)?.focus()
    scroll(45_000)
    await expect.poll(() => positions().at(-1)).toBeGreaterThan(300)
    expect(focused()).toBe('list-e2')
    expect(positions().slice(0, 3)).toEqual([2, 3, 4])
    scroll(0)
    await expect.poll(() => positions()[0]).toBe(1)
    expect(focused()).toBe('list-e2')
  })

  it('goes on with Tab from the row that has the focus, wherever it is scrolled', async () => {
    await show()
    linkOf(2)?.focus()
    scroll(45_000)
    await expect.poll(() => positions().at(-1)).toBeGreaterThan(300)
    await userEvent.tab()
    expect(focused()).toBe('list-e3')
    await expect.poll(() => isSeen(3)).toBe(true)
  })

  it('is walked with Tab: the rows ahead are there in time', async () => {
    await show()
    linkOf(0)?.focus()
    for (let at = 1; at <= 30; at++) {
      await userEvent.tab()
      expect(focused()).toBe(`list-e${at}`)
    }
    await expect.poll(() => isSeen(30)).toBe(true)
  })

  it('has the row of the event that is open in the page, wherever it is', async () => {
    await show('e1000')
    expect(positions()).toContain(1001)
    expect(linkOf(1000)?.ariaCurrent).toBe('true')
  })
})
