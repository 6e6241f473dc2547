import { expect } from '@playwright/test'
import { DEMO, EVENT_COUNT, REPORT } from './demo.ts'
import { expectShown, focused, listed, tabTo } from './focus.ts'
import { test } from './kept-page.ts'
import {
  eventList,
  eventsInView,
  item,
  linkOf,
  openTimeline,
  openTitle,
  showAllEarlier,
  skipToDisagreements,
} from './screen.ts'

test('right and left go from event to event in time order, with the mark outlined and in view', async ({ page }) => {
  await openTimeline(page, DEMO)
  const order = await listed(page)
  await page.keyboard.press('ArrowRight')
  const first = order.indexOf((await focused(page)) ?? '')
  expect(first).toBeGreaterThan(0)
  for (let step = 0; step < 4; step++) {
    await expect.poll(() => focused(page)).toBe(order[first + step])
    await expectShown(page, order[first + step] ?? '')
    await page.keyboard.press('ArrowRight')
  }
  for (let step = 4; step > -3; step--) {
    await expect.poll(() => focused(page)).toBe(order[first + step])
    await expectShown(page, order[first + step] ?? '')
    await page.keyboard.press('ArrowLeft')
  }
})

test('a key that is held down misses no event', async ({ page }) => {
  await openTimeline(page, DEMO)
  const order = await listed(page)
  await page.keyboard.press('ArrowRight')
  const first = order.indexOf((await focused(page)) ?? '')
  for (let times = 0; times < 8; times++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => focused(page)).toBe(order[first + 8])
  await expectShown(page, order[first + 8] ?? '')
})

test('up and down go to the nearest event in the next lane', async ({ page }) => {
  await openTimeline(page, `${DEMO}?from=2022-01-15&to=2022-05-15`)
  await linkOf(page, REPORT.id).focus()
  await expectShown(page, REPORT.id)
  const yOf = async () => item(page, (await focused(page)) ?? '').evaluate((node) => node.getBoundingClientRect().y)
  const laneOf = (y: number) =>
    page
      .getByRole('list', { name: 'Lanes' })
      .getByRole('listitem')
      .evaluateAll(
        (lanes, at) => lanes.findIndex((lane) => at < (lane as HTMLElement).getBoundingClientRect().bottom),
        y,
      )
  const lanes = [await laneOf(await yOf())]
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
    const before = await focused(page)
    await page.keyboard.press(key)
    await expect.poll(() => focused(page)).not.toBe(before)
    await expectShown(page, (await focused(page)) ?? '')
    lanes.push(await laneOf(await yOf()))
  }
  expect(lanes).toEqual([1, 2, 3, 2, 1, 0])
  // There is no lane above the first.
  const top = await focused(page)
  await page.keyboard.press('ArrowUp')
  expect(await focused(page)).toBe(top)
})

test('Home and End go to the first and the last event', async ({ page }) => {
  await openTimeline(page, DEMO)
  const order = await listed(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Home')
  await expect.poll(() => focused(page)).toBe(order[0])
  await expectShown(page, order[0] ?? '')
  await page.keyboard.press('ArrowLeft')
  expect(await focused(page)).toBe(order[0])
  await page.keyboard.press('End')
  await expect.poll(() => focused(page)).toBe(order.at(-1))
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toBe(order.at(-1))
  // The last event has no date and no place on the timeline; the one before it has.
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => focused(page)).toBe(order.at(-2))
  await expectShown(page, order.at(-2) ?? '')
})

test('Enter opens the event, Escape closes it and gives the focus back; the arrows go on from there', async ({
  page,
}) => {
  await openTimeline(page, DEMO)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const id = (await focused(page)) ?? ''
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/events/${id}`))
  await expect(openTitle(page)).toBeFocused()

  // With an event open the arrows go on from it.
  const order = await listed(page)
  const next = order[order.indexOf(id) + 1] ?? ''
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => focused(page)).toBe(next)
  await expectShown(page, next)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/events/${next}`))
  await expect(openTitle(page)).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/\/events\//)
  await expect(linkOf(page, next)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(linkOf(page, id)).toBeFocused()
})

test('who closes an event that the filters leave out goes on with one that they do not', async ({ page }) => {
  await openTimeline(page, `${REPORT.path}?kind=survey`)
  await expect(openTitle(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/\/events\//)
  await expect(eventList(page).getByRole('link').last()).toBeFocused()
})

test('the list beside the timeline: switched to, walked, opened and closed', async ({ page }) => {
  await openTimeline(page, DEMO)
  // By the skip link: Tab alone goes through all events first.
  await tabTo(page, skipToDisagreements(page), 2)
  await page.keyboard.press('Enter')
  await tabTo(page, eventsInView(page), 2)
  await page.keyboard.press('Enter')
  await expect(eventsInView(page)).toBeFocused()
  await expect(eventsInView(page)).toHaveAttribute('aria-pressed', 'true')
  const rows = eventList(page).getByRole('link')
  await expect(rows.first()).toBeInViewport()
  const earlier = showAllEarlier(page)
  await expect(earlier).toBeVisible()

  // Past the edges of the window the list follows, and no step is lost on the way.
  const some = await listed(page)
  await linkOf(page, 'load-test').focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => focused(page)).toBe('councils-meeting')
  const beyond = (await focused(page)) ?? ''
  expect(some).not.toContain(beyond)
  await expectShown(page, beyond)
  await expect(linkOf(page, beyond)).toBeInViewport()
  // The window moves away, and the row stays where the keyboard is.
  for (let times = 0; times < 6; times++) await page.keyboard.press('Shift+ArrowRight')
  await expect(page).toHaveURL(/from=/)
  await expect(linkOf(page, beyond)).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(openTitle(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(linkOf(page, beyond)).toBeFocused()
  await expect(linkOf(page, beyond)).toBeInViewport()

  // All, from the button: the focus goes on into what was not listed.
  await earlier.focus()
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(EVENT_COUNT)
  await expect.poll(() => focused(page)).not.toBeNull()
})

test('on a screen that is not high, the mark that the keyboard is on comes into view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 520 })
  await openTimeline(page, DEMO)
  await linkOf(page, 'bridge-opening').focus()
  for (let lane = 0; lane < 7; lane++) {
    const id = (await focused(page)) ?? ''
    await expectShown(page, id)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused(page)).not.toBe(id)
  }
})

test('on a narrow screen the keys walk the list beneath the timeline, past the ends of the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openTimeline(page, `${DEMO}?from=2022-03-01&to=2022-05-15`)
  await linkOf(page, 'toll-vote').focus()
  const seen = new Set<string>(['toll-vote'])
  for (let step = 0; step < 9; step++) {
    const before = await focused(page)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => focused(page)).not.toBe(before)
    const id = (await focused(page)) ?? ''
    expect(seen).not.toContain(id)
    seen.add(id)
    await expect(linkOf(page, id)).toBeInViewport()
  }
  await page.keyboard.press('Enter')
  await expect(openTitle(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(linkOf(page, [...seen].at(-1) ?? '')).toBeFocused()
})
