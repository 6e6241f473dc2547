import { expect, test } from '@playwright/test'

const REPORT = 'UN report on the missile debris in Kharkiv'
const REPORT_PATH = '/kharkiv-missile/events/un-report-kharkiv-debris'

test('the page shows the dispute over the date without a click, and all of it with one', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/kharkiv-missile$/)
  const digest = page.getByRole('complementary', { name: 'Where the sources disagree' })
  await expect(digest.getByRole('link', { name: REPORT })).toContainText(/25 April 2024.*29 April 2024.*4 days apart/)

  await digest.getByRole('link', { name: REPORT }).click()
  await expect(page).toHaveURL(new RegExp(REPORT_PATH))
  const panel = page.getByRole('article', { name: REPORT })
  await expect(panel).toContainText('disputed: 25 or 29 April')
  await expect(panel).toContainText('4 days apart')
  await expect(panel).toContainText('The Kyiv Independent')
  await expect(panel).toContainText('Global Happenings')
  await expect(panel.getByRole('heading', { name: REPORT })).toBeFocused()
})

test('the timeline draws the event, its ghost and the fault line between', async ({ page }) => {
  await page.goto('/kharkiv-missile?from=2024-04-01&to=2024-05-15')
  const item = page.locator('[data-event="un-report-kharkiv-debris"]')
  await expect(item.locator('svg')).toBeVisible()
  await expect(item.locator('path')).not.toHaveCount(0)
  const marks = await item
    .locator('path')
    .evaluateAll((paths) =>
      paths
        .map((path) => ({ stroke: (path as SVGElement).style.stroke, box: path.getBoundingClientRect() }))
        .map(({ stroke, box }) => ({ stroke, x: box.x + box.width / 2, width: box.width })),
    )
  const pxPerDay =
    (await page
      .locator('[data-event]')
      .first()
      .evaluate((node) => node.closest('.vis-timeline')?.clientWidth ?? 0)) / 45
  const solid = marks.find(({ stroke }) => stroke === '')
  const ghost = marks.filter(({ stroke }) => stroke.includes('fault')).sort((a, b) => b.x - a.x)[0]
  expect((ghost?.x ?? 0) - (solid?.x ?? 0)).toBeCloseTo(4 * pxPerDay, -0.5)
})

test('filters narrow, count, stay in the link and go with back', async ({ page }) => {
  await page.goto('/kharkiv-missile')
  const list = page.getByRole('navigation', { name: 'Events in time order' })
  await expect(list.getByRole('link').first()).toBeAttached()
  const all = await list.getByRole('link').count()
  await page.getByRole('button', { name: /^Country/ }).click()
  const korea = page.getByRole('checkbox', { name: /South Korea/ })
  const promised = Number((await korea.locator('xpath=..').textContent())?.match(/\d+$/)?.[0])
  await korea.check()
  await expect(page).toHaveURL(/country=KR/)
  await expect(list.getByRole('link')).toHaveCount(promised)
  expect(promised).toBeGreaterThan(0)
  expect(promised).toBeLessThan(all)

  await page.reload()
  await expect(list.getByRole('link')).toHaveCount(promised)
  await expect(page.getByRole('button', { name: 'Remove filter South Korea' })).toBeVisible()

  await list.getByRole('link').first().focus()
  // The keyboard brings the event into view, and the address takes the window over.
  await expect(page).toHaveURL(/from=/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/events\/.*country=KR/)
  await page.goBack()
  await expect(page).toHaveURL(/\/kharkiv-missile\?country=KR/)
  await page.goBack()
  await expect(page).toHaveURL(/\/kharkiv-missile$/)
  await expect(list.getByRole('link')).toHaveCount(all)
  await page.goForward()
  await expect(list.getByRole('link')).toHaveCount(promised)
})

test('a link to a discrepancy opens on it, marked, in a fresh browser', async ({ page }) => {
  await page.goto(`${REPORT_PATH}#launched-by`)
  const panel = page.getByRole('article', { name: REPORT })
  await expect(panel.locator('#launched-by')).toBeInViewport()
  await page.goto(`${REPORT_PATH}/sources#launched-by`)
  await expect(page.locator('#launched-by')).toBeInViewport()
})

test('the sources stand side by side, and silence is said', async ({ page }) => {
  await page.goto(REPORT_PATH)
  await page.getByRole('link', { name: /Compare sources/ }).click()
  await expect(page).toHaveURL(`${REPORT_PATH}/sources`)
  const row = page.getByRole('row', { name: /Date of the report/ })
  await expect(row).toContainText('25 April 2024')
  await expect(row).toContainText('29 April 2024')
  await expect(page.getByRole('row', { name: /Presented to/ })).toContainText('silent')
})

test('an event outside the filters and the window of its link is shown, and the page says why', async ({ page }) => {
  await page.goto(`${REPORT_PATH}?kind=test&from=2006-01-01&to=2006-12-31`)
  await expect(page.getByRole('article', { name: REPORT })).toContainText('outside the filters')
  await expect(page.locator('[data-event="un-report-kharkiv-debris"] svg')).toBeInViewport()
})

test('what a link gets wrong is left out and said', async ({ page }) => {
  await page.goto('/kharkiv-missile?from=yesterday&to=2024-05-01&actor=nobody&disputed=1')
  await expect(page.getByText('from=yesterday')).toBeVisible()
  await expect(page.getByText('actor=nobody')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /Only disputed/ })).toBeChecked()
})

test('an unknown event gives a page with the nearest ones', async ({ page }) => {
  await page.goto('/kharkiv-missile/events/un-report-kharkov-debris')
  await expect(page.getByRole('heading', { name: 'This dossier has no such event' })).toBeVisible()
  await page.getByRole('link', { name: REPORT }).click()
  await expect(page.getByRole('article', { name: REPORT })).toBeVisible()
})

test('dates are the same in every time zone', async ({ browser }) => {
  const seen = new Set<string>()
  for (const timezoneId of ['UTC', 'America/Los_Angeles', 'Pacific/Auckland']) {
    const context = await browser.newContext({ timezoneId, viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${REPORT_PATH}?from=2024-04-01&to=2024-05-15`)
    const item = page.locator('[data-event="un-report-kharkiv-debris"]')
    await expect(item.locator('svg')).toBeVisible()
    const panel = await page.getByRole('article', { name: REPORT }).innerText()
    const events = page.getByRole('navigation', { name: 'Events in time order' })
    await expect(events.getByRole('link').first()).toBeAttached()
    const list = await events.innerText()
    const x = await item.evaluate((node) => Math.round(node.getBoundingClientRect().x))
    const axis = await page.locator('[class*=axis]').first().innerText()
    seen.add(JSON.stringify([panel, list, x, axis]))
    await context.close()
  }
  expect(seen.size).toBe(1)
})

test('a drag pans and opens nothing; keys zoom, pan and show all', async ({ page }) => {
  await page.goto('/kharkiv-missile')
  const label = page.locator('[data-event="un-report-kharkiv-debris"] span').first()
  await expect(label).toBeVisible()
  const box = await label.boundingBox()
  if (!box) throw new Error('the label is not drawn')
  await page.mouse.move(box.x + 10, box.y + 6)
  await page.mouse.down()
  await page.mouse.move(box.x - 140, box.y + 8, { steps: 8 })
  await page.mouse.up()
  await expect(page).toHaveURL(/\/kharkiv-missile\?from=2024-01-/)

  const first = page.getByRole('slider', { name: 'First day shown' })
  const last = page.getByRole('slider', { name: 'Last day shown' })
  await page.keyboard.press('0')
  await expect(first).toHaveAttribute('aria-valuetext', /2005$/)
  await expect(last).toHaveAttribute('aria-valuetext', /2026$/)
  const days = async () =>
    Number(await last.getAttribute('aria-valuenow')) - Number(await first.getAttribute('aria-valuenow'))
  const whole = await days()
  await page.keyboard.press('+')
  await expect.poll(async () => Math.abs((await days()) - whole / 1.6)).toBeLessThan(3)
  const start = Number(await first.getAttribute('aria-valuenow'))
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => first.getAttribute('aria-valuenow').then(Number)).toBeGreaterThan(start + 100)
})

test('on a phone a filtered link says so above the timeline, and is cleared there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/kharkiv-missile?country=KR')
  const clear = page.getByRole('button', { name: 'Clear filters' })
  await expect(page.getByText(/Filtered: 18 of 124 shown/)).toBeInViewport()
  await clear.click()
  await expect(page).toHaveURL(/\/kharkiv-missile$/)
  await expect(clear).toBeHidden()
})

test('what is pointed at is fetched ahead, and opens without waiting', async ({ page }) => {
  await page.goto('/kharkiv-missile')
  const item = page.locator('.vis-timeline [data-event="un-report-kharkiv-debris"]')
  await expect(item.locator('svg')).toBeVisible()
  const fetched = page.waitForResponse(/events\/un-report-kharkiv-debris\.json/)
  await item.locator('path').first().hover()
  await fetched
  await page.route('**/events/*.json', (route) => route.abort())
  await item.locator('path').first().click()
  await expect(page.getByRole('article', { name: REPORT })).toContainText('disputed: 25 or 29 April')
})
