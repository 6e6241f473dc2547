import { expect, type Page, test } from '@playwright/test'
import { atRest } from './at-rest.ts'
import { axeViolations } from './axe-violations.ts'
import { DEMO, OPENING, POST, REPORT } from './demo.ts'
import { test as testOfLaterVisit } from './kept-page.ts'

/**
 * One visit a page and width asks all that holds of any page: it keeps still, it fits, no text is small, axe finds nothing, and the
 * content policy stops nothing.
 */
const PAGES = {
  'the timeline': DEMO,
  'the timeline over all years': `${DEMO}?from=1960-01-01&to=2024-12-31`,
  // Of a link without a window the timeline moves to the event, and the list beneath it on a phone follows.
  'an event': `${REPORT.path}?from=2022-03-01&to=2022-05-31`,
  'its sources': REPORT.compare,
  'its sources in columns': `${REPORT.compare}?by=source`,
  'counts that rose': OPENING.compare,
  'the disagreements': `${DEMO}/disagreements`,
  'the index of sources': `${DEMO}/sources`,
  'the index by number': `${DEMO}/sources?sort=differs&disputed=1`,
  'a source': POST.path,
  'two sources compared': `${DEMO}/compare?source=sound-courier-2022-04-15&source=${POST.id}`,
  'four sources compared': `${DEMO}/compare?source=sound-courier-2022-04-15&source=${POST.id}&source=littoral-2022-04-16&source=riksnytt-2022-04-17`,
  'a source that others cite': `${DEMO}/sources/nordwire-2022-04-15`,
  'an event that the filters leave outside the window': `${DEMO}?country=SE&from=2019-01-01&to=2019-03-31`,
  'the map': `${DEMO}/map`,
  'the map beside the timeline': `${DEMO}?beside=map`,
  'the releases': `${DEMO}/changes`,
  'the method': '/method',
}
/** What is said when there is nothing to show, not yet, or no more. */
const MESSAGES = {
  'as known on a day': `${DEMO}?known-on=2022-01-20`,
  'not yet known': `${REPORT.path}?known-on=2022-04-14`,
  'nothing passes': `${DEMO}?kind=survey&country=DK`,
  'no source found': `${DEMO}/sources?find=zzzz`,
  'an older release': `${REPORT.path}?release=2022-06-01`,
  'a release that was not kept': `${DEMO}?release=2022-07-01`,
  'a source that was taken back': `${DEMO}/sources/bay-news-2022-05-05`,
  'claims that were taken back or corrected': `${DEMO}/events/toll-vote`,
  'wrong parameters': `${DEMO}?from=x`,
  'an unknown event': `${DEMO}/events/nothing-like-it`,
  'an unknown source': `${DEMO}/sources/ekholm-post-2021`,
  'one source to compare': `${DEMO}/compare?source=${POST.id}&source=nobody`,
  'an unknown dossier': '/no-such-dossier',
}
const HEIGHTS = { 390: 844, 768: 1024, 1440: 900, 1920: 1080 }

/** Records, from before the page is loaded, what moves on it without being asked to. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const shifts: unknown[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: { node: Element | null }[] }
        shifts.push({ value, nodes: sources.map(({ node }) => node?.className ?? node?.nodeName) })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (globalThis as unknown as { shifts: unknown[] }).shifts)
}

/** What the content security policy has stopped. */
function watchPolicy(page: Page): string[] {
  const stopped: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) stopped.push(message.text())
  })
  return stopped
}

async function visit(page: Page, path: string, width: number) {
  await page.setViewportSize({ width, height: HEIGHTS[width as keyof typeof HEIGHTS] })
  await page.goto(path)
  await expect(page.getByRole('heading').first()).toBeVisible()
  await atRest(page)
}

async function expectFits(page: Page) {
  const tooWidePx = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await tooWidePx()).toBeLessThanOrEqual(0)
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
  expect(await tooWidePx()).toBeLessThanOrEqual(0)
}

/** px. Marks on an axis have the room for it too: nothing is excepted. */
const SMALLEST_TEXT_PX = 12

/** Of all that is written on the page, also in drawings, which may be drawn smaller than they are. */
async function expectLegible(page: Page) {
  const small = await page.evaluate((leastPx) => {
    const found = new Set<string>()
    let seen = 0
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { parentElement: parent, textContent } = texts.currentNode
      if (
        !parent?.checkVisibility() ||
        !textContent?.trim() ||
        /^(script|style|noscript|option)$/i.test(parent.tagName)
      )
        continue
      seen++
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1
      const px = Number.parseFloat(getComputedStyle(parent).fontSize) * scale
      if (px < leastPx - 0.01) found.add(`${px} px: ${textContent.trim().slice(0, 40)}`)
    }
    for (const field of document.querySelectorAll('input, select, button'))
      if (Number.parseFloat(getComputedStyle(field).fontSize) < leastPx) found.add(field.outerHTML.slice(0, 80))
    return { found: [...found], seen }
  }, SMALLEST_TEXT_PX)
  expect(small.seen).toBeGreaterThan(2)
  expect(small.found).toEqual([])
}

for (const [name, path] of Object.entries(PAGES)) {
  for (const width of [390, 1440]) {
    test(`keeps still, fits, is legible, and axe finds nothing in either theme, folds open: ${name}, ${width} px`, async ({
      page,
    }) => {
      const stopped = watchPolicy(page)
      const shifts = await watchShifts(page)
      await visit(page, path, width)
      expect(await shifts()).toEqual([])
      await expectFits(page)
      await expectLegible(page)
      expect(stopped).toEqual([])
      expect(await axeViolations(page)).toEqual([])
    })
  }

  test(`keeps still and fits on a tablet and a wide screen: ${name}`, async ({ page }) => {
    const shifts = await watchShifts(page)
    for (const width of [768, 1920]) {
      await visit(page, path, width)
      expect(await shifts()).toEqual([])
      await expectFits(page)
    }
  })
}

for (const [name, path] of Object.entries(MESSAGES)) {
  testOfLaterVisit(`fits, is legible, and axe finds nothing in either theme: ${name}`, async ({ page }) => {
    const stopped = watchPolicy(page)
    for (const width of [390, 1440]) {
      await visit(page, path, width)
      await expectFits(page)
      await expectLegible(page)
      expect(stopped).toEqual([])
      expect(await axeViolations(page)).toEqual([])
      // What axe itself was stopped from.
      stopped.length = 0
    }
  })
}
