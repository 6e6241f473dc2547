import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { REPORT } from './demo.ts'
import { crossedWords } from './crossed-words.ts'
import { serveFiles } from './serve-files.ts'

/** The pages of the demo dossier, from a host that knows files and nothing else. */
const SITE = join(import.meta.dirname, '../../node_modules/.cache/demo-site')

let server: Server
let host = ''

test.beforeAll(async () => {
  server = serveFiles(SITE)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  host = `http://localhost:${(server.address() as AddressInfo).port}`
})

test.afterAll(() => void server.close())

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('event, comparison, source and disagreements can be read, and lead to each other', async ({ page }) => {
    const refused: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && refused.push(message.text())))
    await page.goto(`${host}/demo/disagreements`)
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(REPORT.title) })
      .first()
      .click()
    const article = page.getByRole('article')
    await expect(article.getByRole('heading', { level: 2, name: REPORT.title })).toBeVisible()
    await expect(article).toContainText('disputed: 11 or 15 April')
    // Nothing stands there that does nothing.
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await page.getByRole('link', { name: 'Compare sources side by side' }).click()
    const row = page.getByRole('row', { name: /11 April 2022/ }).first()
    await expect(row).toContainText('15 April 2022')
    await expect(row.getByText(/via Nordwire/).first()).toBeVisible()
    await page.goto(`${host}/demo/sources`)
    await page
      .getByRole('main')
      .getByRole('link', { name: /auditors blame the builder/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.goto(`${host}/demo/events/audit-paper`)
    await expect(page).toHaveURL(`${host}${REPORT.path}`)
    expect(refused).toEqual([])
  })

  test('no words of the timeline cross others or leave it, however wide the screen is', async ({ page }) => {
    const drawn = page.locator('#static [data-drawn] > section:visible')
    for (const path of [REPORT.path, '/demo']) {
      await page.goto(`${host}${path}`)
      for (const width of [360, 390, 700, 767, 768, 900, 1023, 1024, 1100, 1279, 1280, 1439, 1440, 1920]) {
        await page.setViewportSize({ width, height: 900 })
        await expect(drawn).toHaveCount(1)
        const { count, faults } = await drawn.evaluate(crossedWords)
        expect(count, `words of ${path} at ${width} px`).toBeGreaterThan(5)
        expect(faults, `${path} at ${width} px`).toEqual([])
      }
    }
    // Where one is shown that has no room, it is found.
    await page.setViewportSize({ width: 1100, height: 900 })
    const wide = page.locator('#static [data-drawn=wide] > section')
    await page.locator('#static [data-drawn]').evaluateAll((forms) => {
      for (const form of forms as HTMLElement[])
        form.style.display = form.dataset['drawn'] === 'wide' ? 'contents' : 'none'
    })
    expect((await wide.evaluate(crossedWords)).faults).not.toEqual([])
  })

  test('on a narrow screen the event stands in the page, and nothing is wider than it', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${host}${REPORT.path}`)
    const source = page
      .getByRole('article')
      .getByRole('link', { name: /opens in a new tab/ })
      .last()
    await source.scrollIntoViewIfNeeded()
    await expect(source).toBeInViewport()
  })
})

for (const [name, path] of Object.entries({
  timeline: '/demo',
  event: REPORT.path,
  comparison: REPORT.compare,
  disagreements: '/demo/disagreements',
})) {
  test(`the app takes over what was written, and nothing moves: ${name}`, async ({ page }) => {
    const errors: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())))
    page.on('pageerror', ({ message }) => void errors.push(message))
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          document.documentElement.dataset['moved'] = String(
            Number(document.documentElement.dataset['moved'] ?? 0) + entry.value,
          )
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`${host}${path}`)
    await expect(page.locator('#static')).toHaveCount(0)
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.getByRole('main')).toBeVisible()
    expect(Number((await page.locator('html').getAttribute('data-moved')) ?? 0)).toBeLessThan(0.001)
    expect(errors).toEqual([])
  })
}

test('what was written is not shown in place of a view with filters, nor of an unknown page', async ({ page }) => {
  await page.goto(`${host}/demo?disputed=1`)
  await expect(page.locator('#static')).toHaveCount(0)
  await expect(page.getByRole('checkbox', { name: /Only disputed/ })).toBeChecked()
})

for (const query of ['bogus=1', 'q=audit', 'q=zzz']) {
  test(`what an address asks for is seen at once, and nothing moves: ${query}`, async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          document.documentElement.dataset['moved'] = String(
            Number(document.documentElement.dataset['moved'] ?? 0) + entry.value,
          )
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`${host}/demo?${query}`)
    await expect(page.locator('html[data-unwritten]:not([data-settling]) [data-notices]')).toBeAttached()
    if (query.startsWith('bogus')) await expect(page.getByText('bogus=1')).toBeVisible()
    else await expect(page.locator('[data-texts=reading]')).toHaveCount(0)
    await page.waitForTimeout(500)
    expect(Number((await page.locator('html').getAttribute('data-moved')) ?? 0)).toBeLessThan(0.01)
  })
}

test('on a phone what was written has the filters where the app has them, and a tap opens them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  let held = Promise.resolve()
  await page.route(/assets\/first-.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  for (const path of ['/demo', '/demo/disagreements', '/demo/sources']) {
    let goOn = () => {}
    held = new Promise<void>((resolve) => (goOn = resolve))
    await page.goto(`${host}${path}`, { waitUntil: 'commit' })
    const button = page.locator('#static').getByRole('button', { name: 'Filter', exact: true })
    const written = await button.boundingBox()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await button.click()
    goOn()
    await expect(page.locator('#static')).toHaveCount(0)
    await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('button', { name: 'Filter', exact: true }).boundingBox()).toEqual(written)
  }
})

test('a link that has the focus keeps it when the app takes over', async ({ page }) => {
  let goOn = () => {}
  const held = new Promise<void>((resolve) => (goOn = resolve))
  await page.route(/assets\/first-.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${host}/demo/disagreements`, { waitUntil: 'commit' })
  const link = page.locator('#static main a[href^="/demo/events/"]').first()
  await expect(link).toBeVisible()
  await link.focus()
  const href = await link.getAttribute('href')
  goOn()
  await expect(page.locator('#static')).toHaveCount(0)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href)
})

test('what was clicked and typed before the app is there is done when it is', async ({ page }) => {
  let goOn = () => {}
  const held = new Promise<void>((resolve) => (goOn = resolve))
  await page.route(/assets\/first-.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${host}/demo`, { waitUntil: 'commit' })
  const box = page.getByRole('checkbox', { name: /Only disputed/ })
  await box.click()
  await page.getByRole('combobox', { name: /Search/ }).fill('audit')
  goOn()
  await expect(page.locator('#static')).toHaveCount(0)
  await expect(box).toBeChecked()
  await expect(page).toHaveURL(/disputed=1/)
  await expect(page.getByRole('combobox', { name: /Search/ })).toHaveValue('audit')
})

test('a reader who went down the page stays at the same link when the app takes over', async ({ page }) => {
  let goOn = () => {}
  const held = new Promise<void>((resolve) => (goOn = resolve))
  await page.route(/assets\/first-.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${host}/demo/disagreements`, { waitUntil: 'commit' })
  const link = page.locator('#static main li > a[href^="/demo/events/"]').nth(3)
  await expect(link).toBeAttached()
  await link.evaluate((node) => node.scrollIntoView({ block: 'center' }))
  await expect(link).toBeInViewport()
  const topPx = () => link.evaluate((node) => Math.round(node.getBoundingClientRect().top))
  await expect.poll(topPx).toBeGreaterThan(200)
  const [href, beforePx] = [await link.getAttribute('href'), await topPx()]
  goOn()
  await expect(page.locator('#static')).toHaveCount(0)
  const after = page.locator(`#root main li > a[href="${href}"]`)
  await expect(after).toBeInViewport()
  expect(Math.abs((await after.evaluate((node) => node.getBoundingClientRect().top)) - beforePx)).toBeLessThan(4)
})
