import { expect } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'
import { atRest } from './at-rest.ts'
import { test } from './kept-page.ts'
import { eventList, findSource, item, openTimeline } from './screen.ts'
import { unmarked } from './unmarked.ts'
import { isThere } from '../shipped/is-there.ts'

/** The shipped dossier grows: only what cannot change is asked of it. */
const SHIPPED = '/kharkiv-missile'
test.skip(!isThere('kharkiv-missile'), 'dossiers/kharkiv-missile is not there')

const REPORT = `${SHIPPED}/events/un-report-kharkiv-debris`

test('opens without an error, and shows the disputed report at both its dates', async ({ page }) => {
  const errors: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())))
  page.on('pageerror', ({ message }) => void errors.push(message))
  await page.goto(SHIPPED)
  await expect(eventList(page).getByRole('link').first()).toBeAttached()
  await expect(item(page, 'un-report-kharkiv-debris').locator('svg')).toBeVisible()
  await page.goto(REPORT)
  await expect(page.getByRole('article')).toContainText('disputed: 25 or 29 April')
  await page.goto(`${REPORT}/sources`)
  const row = page.getByRole('row', { name: /Date of the report/ })
  await expect(row).toContainText('25 April 2024')
  await expect(row).toContainText('29 April 2024')
  expect(errors).toEqual([])
})

test('links to discrepancies of the report open on them', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const links = ['dated', 'launched-by', 'legal-basis'].flatMap((attribute) => [
    `${REPORT}#${attribute}`,
    `${REPORT}/sources#${attribute}`,
  ])
  await page.goto(links[0] ?? '')
  expect(await unmarked(page, links)).toEqual([])
})

for (const [name, path] of Object.entries({
  'years, where what has no room is counted in bars': `${SHIPPED}?from=2006-01-01&to=2024-12-31`,
  'the source that most others cite': `${SHIPPED}/sources/reuters-2024-04-29`,
})) {
  test(`axe finds nothing in either theme: ${name}`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await atRest(page)
    expect(await axeViolations(page)).toEqual([])
  })
}

test('a key that is held down misses none of many events', async ({ page }) => {
  await openTimeline(page, SHIPPED)
  const links = eventList(page).getByRole('link')
  const ids = await links.evaluateAll((all) => all.map(({ id }) => id))
  const focusedId = () => page.evaluate(() => document.activeElement?.id ?? '')
  await page.keyboard.press('ArrowRight')
  const first = ids.indexOf(await focusedId())
  for (let times = 0; times < 25; times++) await page.keyboard.press('ArrowRight')
  await expect.poll(focusedId).toBe(ids[first + 25])
})

test('a search over all sources narrows them, and draws those in sight alone', async ({ page }) => {
  await page.goto(`${SHIPPED}/sources`)
  const read = page.getByRole('table', { name: 'Read by the editors' })
  const rows = read.getByRole('row')
  // Few rows are all in the page, and need no count.
  const countOfRows = async () => Number((await read.getAttribute('aria-rowcount')) ?? (await rows.count()))
  await findSource(page).waitFor()
  const all = await countOfRows()
  expect(all).toBeGreaterThan(500)
  await findSource(page).fill('y')
  await expect.poll(countOfRows).toBeLessThan(all)
  // Its head, and what was found.
  expect(await countOfRows()).toBeGreaterThan(1)
  expect(await page.getByRole('row').count()).toBeLessThan(250)
})

test('among several dossiers a phone has the tools of the header in one row', async ({ page }) => {
  for (const width of [360, 390, 430]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(SHIPPED)
    const header = page.getByRole('banner')
    await expect(header.getByRole('link', { name: /to the start/ })).toBeVisible()
    const countOfRows = () =>
      header.evaluate((node) => {
        const shown = [...node.children].filter((child) => child.getClientRects().length > 0 && child.tagName !== 'NAV')
        return new Set(shown.map((child) => Math.round(child.getBoundingClientRect().top))).size
      })
    // The page that was written ahead gives way to the app.
    await expect.poll(countOfRows, { message: `${width} px` }).toBe(1)
  }
})
