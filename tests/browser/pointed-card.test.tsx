import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ghost, onDay } from '../index-fixture.ts'
import { days, itemNode, renderTimeline } from './render-timeline.tsx'

const events = [
  onDay('report', '2024-04-10', { label: 'UN report', ghosts: [ghost('2024-04-20')], disputes: ['dated'] }),
  onDay('strike', '2024-04-10', { label: 'Strike' }),
]
const APRIL = days('2024-04-01', '2024-05-30')

const card = () => document.querySelector('[class*="_card_"]')
const drawn = (id: string, selector: string) => itemNode(id).querySelector(selector) ?? expect.fail(`no ${selector}`)
/** The solid mark is drawn after all that is of ghosts. */
const solid = (id: string) => [...itemNode(id).querySelectorAll('svg > path')].at(0) ?? expect.fail(`no mark of ${id}`)
const meets = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe('the card of what one points at', () => {
  it('says of an event its dates, and of another date who gives it, never over the mark', async () => {
    await renderTimeline({ events, window: APRIL })
    await userEvent.hover(solid('report'))
    await expect.poll(() => card()?.textContent).toContain('10 April 2024 or 20 April 2024')
    const hollow = drawn('report', '[data-ghost] path[d$="Z"]')
    await userEvent.hover(hollow)
    await expect.poll(() => card()?.textContent).toContain('20 April 2024: by Reuters10 April 2024 stands')
    const [over, mark] = [card()?.getBoundingClientRect(), hollow.getBoundingClientRect()]
    expect(over && meets(over, mark)).toBe(false)
  })

  it('says of the open event, which the panel tells, only who gives another date', async () => {
    await renderTimeline({ events, window: APRIL, selected: 'report' })
    await userEvent.hover(drawn('report', '[data-ghost] path[d$="Z"]'))
    await expect.poll(() => card()?.textContent).toContain('by Reuters')
    await userEvent.hover(solid('report'))
    await expect.poll(card).toBeNull()
  })

  it('stays while the pointer is on it, and goes with Escape', async () => {
    await renderTimeline({ events, window: APRIL })
    await userEvent.hover(solid('strike'))
    await expect.poll(() => card()?.textContent).toContain('Title of strike')
    const shown = card() ?? expect.fail('no card')
    await userEvent.hover(shown)
    await new Promise((done) => setTimeout(done, 600))
    expect(card()).toBe(shown)
    await userEvent.keyboard('{Escape}')
    await expect.poll(card).toBeNull()
  })
})
