import { expect, type Page } from '@playwright/test'
import { atRest } from './at-rest.ts'
import { axeViolations } from './axe-violations.ts'
import { DEMO, POST, REPORT } from './demo.ts'
import { test } from './kept-page.ts'
import { hitList, openTimeline, openTitle, searchField, title, tryAgain } from './screen.ts'

const hit = (page: Page, name: RegExp | string) => hitList(page).getByRole('option', { name })
/** The code that builds the index of the texts, and the sources that hits are told of. */
const INDEX_CODE = '**/assets/text-search-*.js'
const SOURCES = '**/data/demo/sources.json'

/** Opens a page and types into its search, without the pointer. */
async function search(page: Page, path: string, text: string) {
  await page.goto(path)
  await expect(searchField(page)).toBeVisible()
  await page.keyboard.press('/')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type(text)
}

/** Whether a row of the list ends below where the row of the filter begins, which stays in sight. */
async function isBehindFoot(page: Page, at: number): Promise<boolean> {
  const [row, foot] = await Promise.all([
    hitList(page).getByRole('option').nth(at).boundingBox(),
    hit(page, /^Filter/).boundingBox(),
  ])
  return (row?.y ?? 0) + (row?.height ?? 0) > (foot?.y ?? 0) + 1
}

for (const [name, path] of Object.entries({
  'the timeline': DEMO,
  'the comparison of an event': REPORT.compare,
  'the disagreements': `${DEMO}/disagreements`,
  'the sources': `${DEMO}/sources`,
  'a source': POST.path,
  'an address that leads nowhere': `${DEMO}/events/nothing-like-it`,
})) {
  test(`Enter opens the first hit, with the focus on its title: from ${name}`, async ({ page }) => {
    await search(page, path, 'cost bridge')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/demo\/events\/[^/]+$/)
    await expect(openTitle(page)).toHaveText('Review of the cost of the bridge')
    await expect(openTitle(page)).toBeFocused()
    await expect(hitList(page)).toBeHidden()
  })
}

test('the arrows go through events, sources, actors and places to the filter; the focus stays in the field', async ({
  page,
}) => {
  await search(page, DEMO, 'ekholm')
  await expect(page.getByRole('group', { name: 'Sources' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Actors and places' })).toBeVisible()
  const all = await hitList(page).getByRole('option').count()
  for (let at = 0; at < all; at++) {
    await page.keyboard.press('ArrowDown')
    await expect(hitList(page).getByRole('option').nth(at)).toHaveAttribute('aria-selected', 'true')
    await expect(hitList(page).getByRole('option').nth(at)).toBeInViewport()
    if (at < all - 1) expect(await isBehindFoot(page, at)).toBe(false)
  }
  await expect(searchField(page)).toBeFocused()
  await expect(hit(page, /^Filter the timeline by “ekholm”/)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/demo\?q=ekholm$/)
  await expect(searchField(page)).toHaveValue('ekholm')
  await expect(page.getByRole('button', { name: 'Remove filter “ekholm”' })).toBeVisible()
})

test('a source opens on its page; an actor is a filter; a place is found by another name', async ({ page }) => {
  await search(page, DEMO, 'nordwire auditors')
  await hit(page, new RegExp(POST.title)).click()
  await expect(title(page)).toHaveText(POST.title)
  await expect(title(page)).toBeFocused()

  await search(page, REPORT.compare, 'i solberg')
  await expect(hit(page, /Ingrid Solberg/)).toBeVisible()
  await hit(page, /Ingrid Solberg/).click()
  await expect(page).toHaveURL(/\/demo\?actor=solberg$/)

  await search(page, DEMO, 'eckholm')
  await expect(hit(page, /^Ekholm Eckholm · Place/)).toBeVisible()
})

test('a hit outside the window and the filters opens all the same', async ({ page }) => {
  await search(page, `${DEMO}?kind=strike&from=2022-01-01&to=2022-02-01&disputed=1`, 'ferry line')
  await page.keyboard.press('Enter')
  await expect(openTitle(page)).toHaveText('Ferry line across the sound')
})

test('typing changes no address; a word more marks more', async ({ page }) => {
  await openTimeline(page, DEMO)
  const before = await page.evaluate(() => [history.length, location.href])
  await page.keyboard.press('/')
  await page.keyboard.type('audit rep')
  await expect(hitList(page).locator('mark').first()).toHaveText('Audit')
  await expect(hit(page, REPORT.title).locator('mark')).toHaveText(['Audit', 'rep'])
  await page.waitForTimeout(400)
  expect(await page.evaluate(() => [history.length, location.href])).toEqual(before)
})

test('nothing of it is loaded before it is used; an old link loads what it needs', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  const code = () =>
    ['text-search', 'opened-search'].filter((part) => asked.some((url) => url.includes(part) && url.endsWith('.js')))
  await openTimeline(page, DEMO)
  await atRest(page)
  expect(code()).toEqual([])
  await page.keyboard.press('/')
  await expect(page.getByText('by the beginnings of words')).toBeVisible()
  await atRest(page)
  expect(code()).toEqual(['text-search', 'opened-search'])
  asked.length = 0
  await page.goto(`${DEMO}?q=audit+faults`)
  await expect(page.getByRole('status').filter({ hasText: 'of 20 shown' })).toHaveText(/^1 of/)
  expect(code()).toEqual(['text-search'])
})

test('where its code fails, filter and list say so, and go on when it is there', async ({ page }) => {
  await page.route(INDEX_CODE, (route) => route.abort())
  await page.goto(`${DEMO}?q=audit+faults`)
  const bar = page.getByRole('status').filter({ hasText: 'of 20 shown' })
  await expect(bar).toHaveText(/The search could not be loaded, so nothing is filtered by “audit faults” yet/)
  await searchField(page).click()
  await expect(page.getByRole('alert')).toHaveText(/The search could not be loaded/)
  await page.unroute(INDEX_CODE)
  await page.reload()
  await expect(bar).toHaveText(/^1 of 20/)
})

test('where the sources fail, events are found all the same', async ({ page }) => {
  await page.route(SOURCES, (route) => route.abort())
  await search(page, DEMO, 'audit')
  await expect(hit(page, REPORT.title)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveText(/The sources could not be loaded/)
  await page.unroute(SOURCES)
  await tryAgain(page).click()
  await expect(page.getByRole('group', { name: 'Sources' })).toBeVisible()
})

test('who types while a page is on its way types on when it is there', async ({ page }) => {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  await page.route(`**/data${POST.path}.json`, async (route) => {
    await arrived
    await route.continue()
  })
  await openTimeline(page, DEMO)
  await search(page, POST.path, 'cost of')
  await expect(page.getByText('Loading the source …')).toBeVisible()
  arrive()
  await expect(title(page)).toHaveText(POST.title)
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type(' the bridge')
  await expect(searchField(page)).toHaveValue('cost of the bridge')
  await page.keyboard.press('Enter')
  await expect(openTitle(page)).toHaveText('Review of the cost of the bridge')
  await expect(openTitle(page)).toBeFocused()
})

test('a browser that counts changes of the address does not stop the page', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => void errors.push(error.message))
  await page.goto(`${DEMO}?q=audit`)
  await expect(searchField(page)).toHaveValue('audit')
  await atRest(page)
  // As Safari does after some hundred changes.
  await page.evaluate(() => {
    const { pushState, replaceState } = history
    Object.assign(globalThis, { allow: () => Object.assign(history, { pushState, replaceState }) })
    history.pushState = history.replaceState = () => {
      throw new DOMException('more than 100 times per 30 seconds', 'SecurityError')
    }
  })
  await searchField(page).fill('')
  await searchField(page).pressSequentially('bridge')
  await expect(searchField(page)).toHaveValue('bridge')
  await page.keyboard.press('Escape')
  await searchField(page).fill('')
  await page.waitForTimeout(500)
  expect(errors).toEqual([])
  await page.evaluate(() => (globalThis as unknown as { allow: () => void }).allow())
  await expect(page).toHaveURL(/\/demo$/)
})

const HEIGHTS = { 390: 844, 768: 1024, 1280: 800, 1440: 900, 1920: 1080 }
for (const [name, text] of Object.entries({ hits: 'e', nothing: 'xqzw', 'a hint': '' })) {
  test(`the list fits, and axe finds nothing in either theme: ${name}`, async ({ page }) => {
    for (const width of [390, 768, 1280, 1440, 1920] as const) {
      await page.setViewportSize({ width, height: HEIGHTS[width] })
      // The list keeps open while the screen changes.
      if (width === 390) await search(page, DEMO, text)
      await atRest(page)
      const list = page.getByRole('search')
      const box = await list.locator(':scope > div').boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(HEIGHTS[width] + 1)
      if (width === 390 || width === 1440) expect(await axeViolations(page)).toEqual([])
    }
  })
}

test('on a phone the field has the row and the hits the screen; a button closes them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openTimeline(page, DEMO)
  await searchField(page).click()
  const close = page.getByRole('search').getByRole('button', { name: 'Close' })
  await expect(close).toBeVisible()
  expect((await searchField(page).boundingBox())?.width).toBeGreaterThan(240)
  await searchField(page).pressSequentially('audit')
  await expect(hit(page, REPORT.title)).toBeVisible()
  for (const option of await hitList(page).getByRole('option').all()) {
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
  await close.click()
  await expect(hitList(page)).toBeHidden()
  await searchField(page).click()
  await hit(page, REPORT.title).click()
  await expect(openTitle(page)).toHaveText(REPORT.title)
})
