import { expect, type Page } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'
import { DEMO, EVENT_COUNT, POST, REPORT } from './demo.ts'
import { test } from './kept-page.ts'
import { dayBar, eventList, openTimeline, pagesNav, title, withoutBar, withoutMenu } from './screen.ts'

/** The only origin of the vote, and of three disagreements on it. */
const MINUTES = 'origin:council-minutes-2019'
const VOTE = { path: `${DEMO}/events/council-vote`, title: 'Vote of the Tarnes council on the bridge' }
const nothingLeft = (page: Page) => page.getByRole('heading', { name: 'Nothing is left of this' })

test('without an origin its events are gone, counted, listed, and their links say so', async ({ page }) => {
  await openTimeline(page, `${DEMO}?without=${MINUTES}`)
  await expect(title(page)).toContainText(`${EVENT_COUNT - 1} events`)
  await expect(eventList(page).getByRole('link', { name: VOTE.title })).toHaveCount(0)
  await expect(withoutBar(page)).toContainText('1 event loses its only origin')
  await expect(withoutBar(page)).toContainText('3 disagreements vanish')
  await withoutBar(page).getByText('1 event loses its only origin').click()
  await withoutBar(page).getByRole('link', { name: VOTE.title }).click()
  await expect(page).toHaveURL(new RegExp(`${VOTE.path}\\?without=`))
  await expect(nothingLeft(page)).toBeFocused()
  await page.getByRole('button', { name: 'Put everything back' }).click()
  await expect(page).not.toHaveURL(/without/)
  await expect(page.getByRole('article', { name: VOTE.title })).toBeVisible()
})

test('the menu takes out, a chip puts back', async ({ page }) => {
  await openTimeline(page, DEMO)
  await withoutMenu(page).click()
  const find = page.getByRole('searchbox', { name: 'Find a source or an origin' })
  await find.fill('council')
  await page.getByRole('region', { name: 'Origins' }).getByRole('checkbox').first().check()
  await expect(page).toHaveURL(/without=origin/)
  await expect(withoutBar(page)).toBeVisible()
  await find.fill('machine')
  await page.getByRole('checkbox', { name: /^machine translations/ }).check()
  await expect(page).toHaveURL(/without=origin.*without=machine-translated/)
  await page.keyboard.press('Escape')
  await expect(withoutMenu(page)).toBeFocused()
  await withoutBar(page).getByRole('button', { name: 'Put back machine translations' }).click()
  await expect(page).not.toHaveURL(/machine-translated/)
  await withoutBar(page).getByRole('button', { name: 'Put all back' }).click()
  await expect(withoutBar(page)).toHaveCount(0)
  await expect(title(page)).toContainText(`${EVENT_COUNT} events`)
})

test('what is taken out holds on every page, and together with a day', async ({ page }) => {
  await page.goto(`${DEMO}?known-on=2022-01-20&without=${MINUTES}`)
  await expect(title(page)).toContainText('10 events')
  await expect(dayBar(page)).toContainText('10 of')
  await expect(withoutBar(page)).toContainText('1 event loses its only origin')
  await pagesNav(page)
    .getByRole('link', { name: /^Disagreements 11/ })
    .click()
  await expect(page.locator('main:visible')).toContainText('11 disagreements')
  await expect(withoutBar(page)).toContainText('3 disagreements vanish')
  await page.goto(`${VOTE.path}/sources?without=${MINUTES}`)
  await expect(nothingLeft(page)).toBeVisible()
})

test('a source is taken out from its own page, and from the event that it speaks of', async ({ page }) => {
  await page.goto(POST.path)
  await page.getByRole('link', { name: 'Show without this source' }).click()
  await expect(page).toHaveURL(`${DEMO}?without=ekholm-post-2022-04-16`)
  await expect(withoutBar(page)).toContainText('2 disagreements vanish')
  await page.goto(REPORT.path)
  const post = page.getByRole('link', { name: /^Show without this source \(Ekholm Post\)/ })
  await post.click()
  await expect(page).toHaveURL(`${REPORT.path}?without=ekholm-post-2022-04-16`)
  await expect(post).toHaveCount(0)
  await page.goto(`${POST.path}?without=ekholm-post-2022-04-16`)
  await expect(nothingLeft(page)).toBeVisible()
})

test('what the dossier does not have is said, and the rest holds', async ({ page }) => {
  await page.goto(`${DEMO}?without=no-such-source&without=form:novel&without=${MINUTES}`)
  for (const text of ['without=no-such-source', 'without=form:novel']) {
    await expect(withoutBar(page).getByText(text)).toBeVisible()
  }
  await expect(title(page)).toContainText(`${EVENT_COUNT - 1} events`)
})

test('a list opens and closes by keys, and keeps the focus', async ({ page }) => {
  await openTimeline(page, `${DEMO}?without=${MINUTES}`)
  const summary = withoutBar(page).locator('summary').first()
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(withoutBar(page).getByRole('link', { name: VOTE.title }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(withoutBar(page).getByRole('link', { name: VOTE.title }).first()).toBeHidden()
  await expect(summary).toBeFocused()
})

for (const width of [390, 1440]) {
  test(`bar, list and menu are accessible and fit, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await openTimeline(page, `${DEMO}?without=${MINUTES}&without=form:repost&without=machine-translated`)
    await withoutBar(page).locator('summary').first().click()
    expect(await axeViolations(page)).toEqual([])
    // On one column the menus stand in the sheet of the filters.
    if (width < 1100) await page.getByRole('button', { name: /^Filter/ }).click()
    await withoutMenu(page).click()
    await expect(page.getByRole('searchbox', { name: 'Find a source or an origin' })).toBeVisible()
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

test('where the bar cannot be loaded the page stays, and says so', async ({ page }) => {
  await page.route('**/opened-without-*.js', (route) => route.abort())
  await page.goto(`${DEMO}?without=${MINUTES}`)
  await expect(page.getByRole('alert')).toContainText('It could not be loaded')
  await expect(title(page)).toContainText(`${EVENT_COUNT - 1} events`)
})
