import { expect, type Page, test } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'

const PATH = '/kharkiv-missile/disagreements'
const REPORT = /Date of the report.*UN report on the missile debris/

async function open(page: Page, path = PATH) {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1, name: 'Where the sources disagree' })).toBeVisible()
}

test('from the timeline to all disagreements, to one of them, and back', async ({ page }) => {
  await page.goto('/kharkiv-missile?country=UA')
  const pages = page.getByRole('navigation', { name: 'Pages of the dossier' })
  await expect(pages.getByRole('link', { name: 'Timeline' })).toHaveAttribute('aria-current', 'page')
  await pages.getByRole('link', { name: /^Disagreements 92/ }).click()
  await expect(page).toHaveURL(/\/kharkiv-missile\/disagreements\?country=UA$/)
  await expect(pages.getByRole('link', { name: /^Disagreements/ })).toHaveAttribute('aria-current', 'page')
  const when = page.getByRole('region', { name: 'When' })
  const link = when.getByRole('link', { name: REPORT })
  const row = when.getByRole('listitem').filter({ has: page.getByRole('link', { name: REPORT }) })
  await expect(row).toContainText('4 days apart')
  await expect(row).toContainText('25 April 2024 stands')
  // The whole row follows its link.
  await row.click({ position: { x: 10, y: 10 } })
  await expect(page).toHaveURL(/\/events\/un-report-kharkiv-debris\?country=UA#dated$/)
  await expect(page.getByRole('article')).toContainText('4 days apart')
  await page.goBack()
  await expect(link).toBeVisible()
})

test('going back finds the rows that were shown', async ({ page }) => {
  await open(page)
  const when = page.getByRole('region', { name: 'When' })
  await when.getByRole('button', { name: /^Show \d+ more/ }).click()
  await expect(when.getByRole('link').nth(12)).toBeFocused()
  const shown = await when.getByRole('link').count()
  expect(shown).toBeGreaterThan(12)
  await when.getByRole('link').last().click()
  await expect(page).toHaveURL(/\/events\//)
  await page.goBack()
  await expect(when.getByRole('link')).toHaveCount(shown)
})

test('filters narrow, count and stay in the link', async ({ page }) => {
  await open(page)
  await page.getByText('Certainty', { exact: true }).click()
  await expect(page).toHaveURL(/difference=certainty$/)
  await expect(page.getByRole('region', { name: 'When' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Verdict/ }).click()
  await page.getByRole('checkbox', { name: /^Left open/ }).check()
  await expect(page).toHaveURL(/difference=certainty&verdict=open$/)
  const status = await page.getByRole('status').filter({ hasText: 'shown' }).textContent()
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: 'shown' })).toHaveText(status ?? '')
  const rows = page.getByRole('region', { name: 'Who, where, how sure' }).getByRole('link')
  expect(`${await rows.count()} of 92 shown`).toBe(status)
  await page.goBack()
  await expect(page).toHaveURL(/difference=certainty$/)
})

test('with the keyboard alone: past the filters to the first disagreement', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to the disagreements' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('region', { name: 'When' }).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/events\/.*#/)
})

test('on paper all disagreements stand, and no controls', async ({ page }) => {
  await open(page)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(92)
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
})

for (const width of [390, 768, 1440, 1920]) {
  test(`axe finds nothing in either theme, nothing shifts or sticks out: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(globalThis, { shifts })
      new PerformanceObserver((entries) => {
        for (const entry of entries.getEntries()) shifts.push((entry as unknown as { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await open(page)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await axeViolations(page)).toEqual([])
  })
}
