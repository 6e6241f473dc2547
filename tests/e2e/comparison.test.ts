import { expect, type Page } from '@playwright/test'
import { DEMO, OPENING, POST, REPORT } from './demo.ts'
import { test } from './kept-page.ts'
import { byReading, bySource, eventList, openTimeline, print, title } from './screen.ts'

const WIRE = /^5 via Nordwire: /
const UNREAD = 'La Gazette du Nord 15–16 April 2022, French, not read'

async function open(page: Page, path: string = REPORT.compare) {
  await page.goto(path)
  await expect(title(page)).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Sources', exact: true })).toBeAttached()
}

const rowOf = (page: Page, name: RegExp) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })

test('the first screen says which dates, who gives each, from how many origins, which stands and why', async ({
  page,
}) => {
  await open(page)
  const date = rowOf(page, /^Date of the report/)
  const answers = [
    page.getByText('disputed: 11 or 15 April'),
    page.getByText('11 April 2022 stands.'),
    page.getByText('15 April is the day on which Nordwire saw it').first(),
    date.getByRole('button', { name: WIRE }),
    date.getByRole('button', { name: /^Ekholm Post and 2 that cite it: / }),
  ]
  for (const answer of answers) await expect(answer).toBeInViewport()
  await date.getByRole('button', { name: WIRE }).click()
  const chain = date.getByRole('listitem').filter({ hasText: /^State Audit Office/ })
  await expect(chain).toContainText('The Sound Courier')
  await expect(chain).toContainText(UNREAD)
  await expect(chain.getByText('Nordwire', { exact: true })).toBeInViewport()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('the layout is the reader’s choice, stays in the address and in the links, and works by keyboard', async ({
  page,
}) => {
  await open(page)
  await byReading(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\/sources\?by=source$/)
  await expect(page.getByRole('columnheader', { name: /Ekholm Post/ })).toBeVisible()
  await page.reload()
  await expect(bySource(page)).toBeChecked()
  await page.getByRole('link', { name: 'Next event' }).click()
  await expect(page).toHaveURL(/by=source$/)
  await page.goBack()
  await page.goBack()
  await expect(byReading(page)).toBeChecked()
})

test('a count that rose stands on stairs, disputed counts on one scale, units apart', async ({ page }) => {
  await open(page, OPENING.compare)
  await expect(
    rowOf(page, /^Visitors so far/)
      .getByRole('rowheader')
      .locator('svg text', { hasText: '2 Mar' }),
  ).toBeAttached()
  await expect(rowOf(page, /^Vehicles on the first day/).locator('svg text', { hasText: 'at least 47' })).toBeAttached()
  await open(page, `${DEMO}/events/steel-delivery/sources`)
  await expect(page.getByText('Different units count different things').first()).toBeVisible()
})

test('goes on paper in black on white, the event alone, with the addresses of its sources', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(OPENING.path)
  await expect(page.getByRole('article').getByRole('heading', { name: 'Sources' })).toBeAttached()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(eventList(page)).toBeHidden()
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  const source = page.getByRole('article').locator('a[data-address]').first()
  const address = await source.evaluate((link) => getComputedStyle(link, '::after').content)
  expect(address).toMatch(/^"https?:/)
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  await openTimeline(page, DEMO)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  const zoom = await page.getByRole('main').evaluate((main) => Number(getComputedStyle(main).zoom))
  expect(zoom).toBeCloseTo(690 / 960, 2)
})

test('goes on paper with every fold open', async ({ page }) => {
  await open(page)
  await print(page)
  await expect(page.getByRole('table')).toHaveCount(0)
  // Drawn for a page, and not made so small that nobody can read it.
  await expect(page.locator('#dated svg[width="690"]')).toHaveCount(1)
  await expect(page.getByText(UNREAD).first()).toBeVisible()
})

test('what an independent origin is stands one click away where sources are counted, by keyboard too', async ({
  page,
}) => {
  for (const path of [DEMO, REPORT.path, REPORT.compare, `${DEMO}/disagreements`, `${DEMO}/sources`, POST.path]) {
    await page.goto(path)
    const asked = page.locator('summary', { hasText: /origin/ }).first()
    const words = page.getByText('Sources that share no origin are independent')
    await expect(asked).toBeVisible()
    await expect(words).toBeHidden()
    await asked.focus()
    await page.keyboard.press('Enter')
    await expect(words).toBeVisible()
  }
})

test('on paper an event ends with its last line: no sheet has nothing but its foot', async ({ page }) => {
  await page.goto(REPORT.path)
  await expect(page.getByRole('article')).toContainText('disputed: 11 or 15 April')
  await page.setViewportSize({ width: 690, height: 900 })
  await print(page)
  const [endPx, lastPx] = await page.evaluate(() => [
    document.documentElement.scrollHeight,
    document.querySelector('article')?.getBoundingClientRect().bottom ?? 0,
  ])
  expect(lastPx).toBeGreaterThan(900)
  expect(endPx - lastPx).toBeLessThan(40)
})
