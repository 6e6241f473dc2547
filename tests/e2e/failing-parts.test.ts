import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { DEMO, REPORT } from './demo.ts'
import { openTimeline, pagesNav, title, tryAgain } from './screen.ts'

const MISSING = { status: 404, body: 'no such file' }
const A_PAGE = { status: 200, contentType: 'text/html', body: '<!doctype html><title>Faultline</title>' }

/** Errors that nothing caught. */
function uncaught(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  return errors
}

/** No file is held against a release: a test may publish what it likes. */
const withoutRelease = (page: Page) => page.route('**/data/demo/release.json', (route) => route.fulfill(MISSING))

/** Publishes that a source has what it says from s1, which has it from s2, and so on. @returns the place of its step */
function addRow({ chains }: { chains: unknown[] }, source: string, length: number): number {
  for (let at = length; at >= 0; at--) {
    const cites = at === length ? [] : [chains.length - 1]
    chains.push({ source: at === 0 ? source : `s${at}`, cites })
  }
  return chains.length - 1
}

const unloaded = (page: Page) => page.getByRole('heading', { name: 'A part of the app could not be loaded' })

for (const [how, answer] of Object.entries({ missing: MISSING, 'a page instead': A_PAGE })) {
  test(`code of a page that is ${how}: says so, keeps the ways to other pages, and a retry mends it`, async ({
    page,
  }) => {
    const errors = uncaught(page)
    const code = '**/assets/disagreements-route*.js'
    await page.route(code, (route) => route.fulfill(answer))
    await openTimeline(page, DEMO)
    await pagesNav(page)
      .getByRole('link', { name: /Disagreements/ })
      .click()
    await expect(unloaded(page)).toBeVisible()
    await page.goBack()
    await expect(title(page)).toContainText('The sources disagree on')
    await page.goForward()
    await expect(unloaded(page)).toBeVisible()
    await page.unroute(code)
    await tryAgain(page).click()
    await expect(title(page)).toContainText('disagree')
    await expect(unloaded(page)).toHaveCount(0)
    expect(errors).toEqual([])
  })

  test(`code that draws the timeline is ${how}: says so, the list stands, and a retry mends it`, async ({ page }) => {
    const errors = uncaught(page)
    const code = '**/assets/vis-timeline-adapter*.js'
    await page.route(code, (route) => route.fulfill(answer))
    await page.goto(DEMO)
    const message = page.getByText('The part of the app that draws the timeline could not be loaded.')
    await expect(message).toBeVisible()
    await expect(title(page)).toContainText('The sources disagree on')
    await page.unroute(code)
    await tryAgain(page).click()
    await expect(page.locator('[data-event] svg').first()).toBeVisible()
    await expect(message).toHaveCount(0)
    expect(errors).toEqual([])
  })

  test(`code of the whole app is ${how}: the page says so`, async ({ page }) => {
    await page.route('**/assets/first*.js', (route) => route.fulfill(answer))
    await page.goto(DEMO)
    await expect(page.getByRole('heading', { name: 'Faultline could not start' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Load the page again' })).toHaveAttribute('href', '')
  })
}

test('where all is well nothing says that the app could not start', async ({ page }) => {
  await openTimeline(page, DEMO)
  await expect(page.getByRole('heading', { name: 'Faultline could not start' })).toBeHidden()
})

test('data that never come: says that it takes long, and a retry mends it', async ({ page }) => {
  let asked = 0
  await page.route('**/data/demo/index.json', async (route) => {
    if (++asked > 1) await route.continue()
  })
  await page.goto(DEMO)
  await expect(page.getByText('Loading the timeline …')).toBeVisible()
  const slow = page.getByText('This takes longer than usual')
  await expect(slow).toHaveCount(0)
  await expect(slow).toBeVisible()
  await tryAgain(page).click()
  await expect(title(page)).toContainText('The sources disagree on')
})

test('offline, an event whose sources are not there says so, and comes when the network does', async ({
  page,
  context,
}) => {
  await openTimeline(page, DEMO)
  await context.setOffline(true)
  // Of the opening the first page has told already.
  await page.locator(`[id="list-${REPORT.id}"]`).evaluate((link: HTMLElement) => link.click())
  await expect(page.getByText('What the sources say could not be loaded.')).toBeVisible()
  await context.setOffline(false)
  await tryAgain(page).click()
  await expect(page.getByRole('article')).toBeVisible()
})

test('a chain of ten thousand sources is drawn in steps', async ({ page }) => {
  await withoutRelease(page)
  await page.route(`**/events/${REPORT.id}.json`, async (route) => {
    const event = await (await route.fetch()).json()
    const [claim] = event.claims
    const chain = addRow(event, claim.source, 10_000)
    for (const each of event.claims) if (each.source === claim.source) each.chain = chain
    await route.fulfill({ json: event })
  })
  await page.goto(REPORT.compare)
  await expect(title(page)).toHaveText(REPORT.title)
  await page
    .getByRole('button', { name: /via .*The Sound Courier/ })
    .first()
    .click()
  const more = page.getByRole('button', { name: /^Show 100 more of 9,9\d\d$/ }).first()
  await more.click()
  await expect(page.getByRole('button', { name: /^Show 100 more of 9,8\d\d$/ }).first()).toBeVisible()
})

test('chains that are too deep to be drawn above the columns are not, and that is said', async ({ page }) => {
  await withoutRelease(page)
  await page.route(`**/events/${REPORT.id}.json`, async (route) => {
    const event = await (await route.fetch()).json()
    const cited = Array.from({ length: 1000 }, (_, at) => `s${at + 1}`)
    event.sources.push(...cited.map((id) => ({ ...event.sources[0], id, unread: true })))
    for (const claim of event.claims) claim.chain = addRow(event, claim.source, cited.length)
    await route.fulfill({ json: event })
  })
  await page.goto(`${REPORT.compare}?by=source`)
  // A thousand sources a claim take seconds to draw, and beside other steps longer than the rest of the tests wait.
  await expect(page.getByText('too many levels deep to be drawn')).toBeVisible({ timeout: 60_000 })
})

test('without a clipboard the link is copied all the same', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  const errors = uncaught(page)
  await openTimeline(page, DEMO)
  await page.getByRole('button', { name: 'Share, cite or export' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(errors).toEqual([])
})

test('with a full storage the colours change all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  const errors = uncaught(page)
  await openTimeline(page, DEMO)
  await page.getByRole('button', { name: /^Colours/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  expect(errors).toEqual([])
})

test.describe('the content security policy', () => {
  test('is in the page that is built, and strict', () => {
    const html = readFileSync(join(import.meta.dirname, '../../dist/index.html'), 'utf8')
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    expect(policy.replaceAll('&#39;', "'")).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).not.toContain('unsafe')
  })

  test('stops a style and a script within the page', async ({ page }) => {
    await page.goto(DEMO)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "ran"'
      document.head.append(script)
      return document.title === 'ran'
    })
    expect(ran).toBe(false)
  })
})

test('the menu of the dossiers closes by Escape and by a press elsewhere, and scrolls where it is long', async ({
  page,
}) => {
  await page.route('**/data/catalogue.json', async (route) => {
    const catalogue = await (await route.fetch()).json()
    const [demo] = catalogue.dossiers
    const more = Array.from({ length: 40 }, (_, at) => ({ ...demo, id: `more-${at}`, title: `Dossier ${at}` }))
    await route.fulfill({ json: { ...catalogue, dossiers: [demo, ...more] } })
  })
  await openTimeline(page, DEMO)
  const menu = page.locator('header details')
  await menu.locator('summary').click()
  await expect(menu).toHaveAttribute('open')
  const list = await menu.locator('ul').boundingBox()
  expect(list?.height).toBeLessThanOrEqual(480)
  await page.keyboard.press('Escape')
  await expect(menu).not.toHaveAttribute('open')
  await menu.locator('summary').click()
  await title(page).click()
  await expect(menu).not.toHaveAttribute('open')
})
