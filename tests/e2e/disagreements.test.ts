import { expect, type Page } from '@playwright/test'
import { DEMO, REPORT } from './demo.ts'
import { test } from './kept-page.ts'
import { datesSection, firstSection, namesSection, pagesNav, print } from './screen.ts'

const PATH = `${DEMO}/disagreements`
const COUNT = 29
const LINK = /Audit report on the faults.*Date of the report/

async function open(page: Page, path = PATH) {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1, name: 'Where the sources disagree' })).toBeVisible()
}

test('from the timeline to all disagreements, to one of them, and back', async ({ page }) => {
  await page.goto(`${DEMO}?country=NO`)
  const pages = pagesNav(page)
  await expect(pages.getByRole('link', { name: 'Timeline' })).toHaveAttribute('aria-current', 'page')
  await pages.getByRole('link', { name: /^Disagreements/ }).click()
  await expect(page).toHaveURL(/\/demo\/disagreements\?country=NO$/)
  await expect(pages.getByRole('link', { name: /^Disagreements/ })).toHaveAttribute('aria-current', 'page')
  const link = page.getByRole('main').getByRole('link', { name: LINK })
  const row = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: LINK }) })
  await expect(row).toContainText('4 days apart')
  await expect(row).toContainText('11 April 2022 stands')
  // The whole row follows its link.
  await row.click({ position: { x: 10, y: 10 } })
  await expect(page).toHaveURL(new RegExp(`/events/${REPORT.id}\\?country=NO#dated$`))
  await expect(page.getByRole('article')).toContainText('4 days apart')
  await page.goBack()
  await expect(link).toBeVisible()
})

test('going back finds the rows that were shown', async ({ page }) => {
  await open(page, `${PATH}?order=size`)
  const names = namesSection(page)
  await names.getByRole('button', { name: /^Show (all )?\d+ more/ }).click()
  await expect(names.getByRole('link').nth(12)).toBeFocused()
  const shown = await names.getByRole('link').count()
  expect(shown).toBeGreaterThan(12)
  await names.getByRole('link').last().click()
  await expect(page).toHaveURL(/\/events\//)
  await page.goBack()
  await expect(names.getByRole('link')).toHaveCount(shown)
})

test('filters narrow, count and stay in the link', async ({ page }) => {
  await open(page, `${PATH}?order=size`)
  await page.getByText('Certainty', { exact: true }).click()
  await expect(page).toHaveURL(/difference=certainty&order=size$/)
  await expect(datesSection(page)).toHaveCount(0)
  await page.getByRole('button', { name: /^What stands/ }).click()
  await page.getByRole('checkbox', { name: /^Not assessed/ }).check()
  await expect(page).toHaveURL(/difference=certainty&verdict=unassessed&order=size$/)
  const status = page.getByRole('status').filter({ hasText: 'shown' })
  await expect(status).toHaveText(`1 of ${COUNT} shown`)
  await page.reload()
  await expect(status).toHaveText(`1 of ${COUNT} shown`)
  await expect(namesSection(page).getByRole('link')).toHaveCount(1)
  await page.goBack()
  await expect(page).toHaveURL(/difference=certainty&order=size$/)
})

test('with the keyboard alone: past the filters to the first disagreement', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to the disagreements' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(firstSection(page).getByText('What this means')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(firstSection(page).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/events\/.*#/)
})

test('on paper all disagreements stand, and no controls', async ({ page }) => {
  await open(page)
  await print(page)
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(COUNT)
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
})
