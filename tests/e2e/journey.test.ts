import { expect, type Page } from '@playwright/test'
import { atRest } from './at-rest.ts'
import { DEMO, EVENT_COUNT, REPORT } from './demo.ts'
import { test } from './kept-page.ts'
import {
  digest,
  eventList,
  firstDay,
  item,
  lastDay,
  lengthOf,
  onlyDisputed,
  openTimeline,
  title,
  windowInAddress,
  windowOf,
} from './screen.ts'

/** The days about the report. */
const SPRING = 'from=2022-04-01&to=2022-05-15'

test('the page shows the dispute over the date without a click, and all of it with one', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/demo$/)
  // What is repeated most leads to it as well.
  const link = digest(page).getByRole('link', { name: REPORT.title }).filter({ hasText: 'apart' })
  await expect(link).toContainText(/11 April 2022.*15 April 2022.*4 days apart/)

  await link.click()
  await expect(page).toHaveURL(new RegExp(REPORT.path))
  const panel = page.getByRole('article', { name: REPORT.title })
  await expect(panel).toContainText('disputed: 11 or 15 April')
  await expect(panel).toContainText('4 days apart')
  await expect(panel).toContainText('Ekholm Post')
  await expect(panel).toContainText('The Sound Courier')
  await expect(panel.getByRole('heading', { name: REPORT.title })).toBeFocused()
})

test('the timeline draws the event, its ghost and the fault line between', async ({ page }) => {
  await page.goto(`${DEMO}?${SPRING}`)
  const drawn = item(page, REPORT.id)
  await expect(drawn.locator('svg')).toBeVisible()
  await expect(drawn.locator('path')).not.toHaveCount(0)
  const marks = await drawn
    .locator('path')
    .evaluateAll((paths) =>
      paths
        .map((path) => ({ stroke: path.getAttribute('stroke') ?? '', box: path.getBoundingClientRect() }))
        .map(({ stroke, box }) => ({ stroke, x: box.x + box.width / 2, width: box.width })),
    )
  const widthPx = await page
    .locator('[data-event]')
    .first()
    .evaluate((node) => node.closest('.vis-timeline')?.clientWidth ?? 0)
  const solid = marks.find(({ stroke }) => stroke === '')
  const ghost = marks.filter(({ stroke }) => stroke.includes('fault')).sort((a, b) => b.x - a.x)[0]
  expect((ghost?.x ?? 0) - (solid?.x ?? 0)).toBeCloseTo((4 * widthPx) / 45, -0.5)
})

test('filters narrow, count, stay in the link and go with back', async ({ page }) => {
  await openTimeline(page, DEMO)
  const links = eventList(page).getByRole('link')
  await expect(links).toHaveCount(EVENT_COUNT)
  await page.getByRole('button', { name: /^Country/ }).click()
  const sweden = page.getByRole('checkbox', { name: /Sweden/ })
  const promised = Number((await sweden.locator('xpath=..').textContent())?.match(/\d+$/)?.[0])
  expect(promised).toBe(11)
  await sweden.check()
  await expect(page).toHaveURL(/country=SE/)
  await expect(links).toHaveCount(promised)

  await page.reload()
  await expect(links).toHaveCount(promised)
  await expect(page.getByRole('button', { name: 'Remove filter Sweden' })).toBeVisible()

  // A timeline that is not drawn yet has no window to move.
  await expect(page.locator('[data-event] svg').first()).toBeVisible()
  await links.nth(1).focus()
  // The keyboard brings the event into view, and the address takes the window over.
  await expect(page).toHaveURL(/from=/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/events\/.*country=SE/)
  await page.goBack()
  await expect(page).toHaveURL(/\/demo\?country=SE/)
  await page.goBack()
  await expect(page).toHaveURL(/\/demo$/)
  await expect(links).toHaveCount(EVENT_COUNT)
  await page.goForward()
  await expect(links).toHaveCount(promised)
})

test('what the filters leave outside the window is said, and shown when asked for', async ({ page }) => {
  await openTimeline(page, `${DEMO}?country=SE&from=2019-01-01&to=2019-03-31`)
  const fit = page.getByRole('button', { name: /^Show (it|all \d+)$/ })
  await expect(page.getByText(/outside this window/)).toBeVisible()
  await fit.click()
  await expect(fit).toBeHidden()
  await expect(page.getByText(/outside this window/)).toBeHidden()
  await expect(page).not.toHaveURL(/to=2019-03-31/)
  // Few are listed below the lanes too, and within them no part of the list scrolls.
  const rows = page.getByRole('navigation', { name: 'Events in time order' }).getByRole('link')
  await rows.last().click()
  await expect(page).toHaveURL(/events\/toll-vote/)
})

test('the sources stand side by side, and silence is said', async ({ page }) => {
  await page.goto(REPORT.path)
  await page.getByRole('link', { name: /Compare sources/ }).click()
  await expect(page).toHaveURL(REPORT.compare)
  const row = page.getByRole('row', { name: /Date of the report/ })
  await expect(row).toContainText('11 April 2022')
  await expect(row).toContainText('15 April 2022')
  // What only some of the sources answer is folded.
  await page.getByText(/^2 questions that only some of the sources answer/).click()
  await expect(page.getByRole('row', { name: /^Presented to/ })).toContainText('silent')
})

test('an event outside the filters and the window of its link is shown, and the page says why', async ({ page }) => {
  await page.goto(`${REPORT.path}?kind=survey&from=2019-01-01&to=2019-12-31`)
  await expect(page.getByRole('article', { name: REPORT.title })).toContainText('outside the filters')
  await expect(item(page, REPORT.id).locator('svg')).toBeInViewport()
})

test('what a link gets wrong is left out and said', async ({ page }) => {
  await page.goto(`${DEMO}?from=yesterday&to=2022-05-01&actor=nobody&disputed=1`)
  await expect(page.getByText('from=yesterday')).toBeVisible()
  await expect(page.getByText('actor=nobody')).toBeVisible()
  await expect(onlyDisputed(page)).toBeChecked()
})

test('a former id leads to the event, and an unknown one to a page with the nearest', async ({ page }) => {
  await page.goto(`${DEMO}/events/audit-paper`)
  await expect(page).toHaveURL(REPORT.path)
  await expect(page.getByRole('article', { name: REPORT.title })).toBeVisible()

  await page.goto(`${DEMO}/events/audit-rapport`)
  await expect(page.getByRole('heading', { name: 'This dossier has no such event' })).toBeVisible()
  await page.getByRole('link', { name: REPORT.title }).click()
  await expect(page.getByRole('article', { name: REPORT.title })).toBeVisible()
})

test('an event that nobody dates stands beneath the timeline', async ({ page }) => {
  await openTimeline(page, DEMO)
  await expect(item(page, 'second-inspection')).toHaveCount(0)
  await page
    .getByRole('link', { name: /Second inspection of the welds/ })
    .last()
    .click()
  await expect(page.getByRole('article', { name: 'Second inspection of the welds' })).toContainText('not Audit office')
})

test('dates are the same in every time zone', async ({ browser }) => {
  const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland']
  const pages = await Promise.all(
    zones.map(async (timezoneId) => {
      const context = await browser.newContext({ timezoneId, viewport: { width: 1440, height: 900 } })
      return context.newPage()
    }),
  )
  const read = async (page: Page) => {
    const panel = await page.getByRole('article', { name: REPORT.title }).innerText()
    const list = await eventList(page).innerText()
    const x = await item(page, REPORT.id).evaluate((node) => Math.round(node.getBoundingClientRect().x))
    const axis = await page.locator('section > [aria-hidden=true]').first().innerText()
    return JSON.stringify([panel, list, x, axis])
  }
  for (const page of pages) {
    await page.goto(`${REPORT.path}?${SPRING}`)
    await expect(item(page, REPORT.id).locator('svg')).toBeVisible()
    await expect(eventList(page).getByRole('link').first()).toBeAttached()
    await expect(page.getByRole('article', { name: REPORT.title })).toBeVisible()
    await atRest(page)
  }
  // What comes late comes to all of them.
  await expect.poll(async () => new Set(await Promise.all(pages.map(read))).size).toBe(1)
  for (const page of pages) await page.context().close()
})

test('a drag pans and opens nothing; keys zoom, pan and show all', async ({ page }) => {
  await page.goto(DEMO)
  const label = item(page, REPORT.id).locator('span').first()
  await expect(label).toBeVisible()
  const box = await label.boundingBox()
  if (!box) throw new Error('the label is not drawn')
  await page.mouse.move(box.x + 10, box.y + 6)
  await page.mouse.down()
  await page.mouse.move(box.x - 140, box.y + 8, { steps: 8 })
  await page.mouse.up()
  await expect(page).toHaveURL(/\/demo\?from=202[12]-/)

  await page.keyboard.press('0')
  await expect(firstDay(page)).toHaveAttribute('aria-valuetext', /195\d$|196\d$/)
  await expect(lastDay(page)).toHaveAttribute('aria-valuetext', /202\d$/)
  // The address follows when the window has come to rest; then the overview tells the same days.
  await expect(page).toHaveURL(/\?from=19[56]\d-/)
  await expect.poll(() => windowOf(page)).toEqual(windowInAddress(page))
  const wholeDays = await lengthOf(page)
  await page.keyboard.press('+')
  await expect.poll(async () => Math.abs((await lengthOf(page)) - wholeDays / 1.6)).toBeLessThan(4)
  const [start] = await windowOf(page)
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => (await windowOf(page))[0]).toBeGreaterThan(start + 100)
})

test('on a phone the filters stay in sight, open as a sheet, and the headline follows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${DEMO}?country=SE`)
  await expect(title(page)).toHaveText(new RegExp(`^11 of ${EVENT_COUNT} events`))
  const open = page.getByRole('button', { name: 'Filter: 1 set' })
  await expect(open).toBeInViewport()
  await page.mouse.wheel(0, 1200)
  await expect(open).toBeInViewport()

  await open.click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await expect(sheet.getByRole('heading', { name: 'Filters' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused()
  await sheet.getByRole('button', { name: 'Country 1 chosen' }).click()
  await sheet.getByRole('checkbox', { name: /Sweden/ }).uncheck()
  await expect(sheet.getByRole('button', { name: `Show ${EVENT_COUNT} events` })).toBeVisible()
  await expect(page).toHaveURL(/\/demo$/)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused()
})

test('the name of a lane filters by it, and the count of the menu is what is shown', async ({ page }) => {
  await openTimeline(page, DEMO)
  const lane = page.getByRole('button', { name: /filter by this lane$/ }).first()
  const box = await lane.evaluate((node) => {
    const { height } = node.getBoundingClientRect()
    const { top, bottom } = getComputedStyle(node, '::after')
    return height - parseFloat(top) - parseFloat(bottom)
  })
  expect(box).toBeGreaterThanOrEqual(24)
  const name = (await lane.textContent()) ?? ''
  await lane.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?kind=lane%3A[\w-]+$/)
  await expect(lane).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Kind', exact: true }).click()
  const group = page.getByRole('checkbox', { name: new RegExp(`^${name} `) })
  await expect(group).toBeChecked()
  const count = Number((await group.locator('xpath=..').textContent())?.match(/\d+$/)?.[0])
  await expect(eventList(page).getByRole('link')).toHaveCount(count)
  await group.uncheck()
  await expect(page).toHaveURL(/\/demo$/)
})

test('what is pointed at is fetched ahead, and opens without waiting', async ({ page }) => {
  await page.goto(DEMO)
  const drawn = page.locator(`.vis-timeline [data-event="${REPORT.id}"]`)
  await expect(drawn.locator('svg')).toBeVisible()
  const fetched = page.waitForResponse(new RegExp(`events/${REPORT.id}\\.json`))
  await drawn.locator('path').first().hover()
  await fetched
  await page.route('**/events/*.json', (route) => route.abort())
  await drawn.locator('path').first().click()
  await expect(page.getByRole('article', { name: REPORT.title })).toContainText('disputed: 11 or 15 April')
})
