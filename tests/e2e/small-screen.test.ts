import { expect, type Page } from '@playwright/test'
import { atRest } from './at-rest.ts'
import { DEMO, POST, REPORT } from './demo.ts'
import { test } from './kept-page.ts'
import { eventList, openTimeline } from './screen.ts'

/** A screen of 1280 by 1024 px at 400 %. */
const ENLARGED = { width: 320, height: 256 }
const PAGES = [
  DEMO,
  REPORT.path,
  REPORT.compare,
  `${REPORT.compare}?by=source`,
  `${DEMO}/disagreements`,
  `${DEMO}/sources`,
  POST.path,
  `${DEMO}/repeated`,
  `${DEMO}/compare?source=sound-courier-2022-04-15&source=${POST.id}`,
  `${DEMO}?known-on=2022-05-20`,
  '/method',
]

/** What has the focus, where something else covers all of it; `null` where it is seen, or is there for screen readers alone. */
function coveredFocus(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return null
    for (let at: Element | null = focused; at; at = at.parentElement) {
      if (getComputedStyle(at).clipPath !== 'none') return null
    }
    const parts = [0.1, 0.5, 0.9]
    const isSeen = [...focused.getClientRects()].some(({ left, top, width, height }) =>
      parts.some((across) =>
        parts.some((down) => {
          const seen = document.elementFromPoint(left + width * across, top + height * down)
          return seen !== null && (focused.contains(seen) || seen.contains(focused) || seen.closest('label') !== null)
        }),
      ),
    )
    return isSeen ? null : `${location.pathname}: ${focused.outerHTML.slice(0, 120)}`
  })
}

test('at 400 % every page fits across, and nothing covers what the keyboard is on', async ({ page }) => {
  await page.setViewportSize(ENLARGED)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const faults: string[] = []
  for (const path of PAGES) {
    await page.goto(path)
    await expect(page.getByRole('heading').first()).toBeAttached()
    await atRest(page)
    const tooWidePx = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (tooWidePx > 0) faults.push(`${path}: ${tooWidePx} px too wide`)
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let times = 0; times < 20; times++) {
        await page.keyboard.press(key)
        const covered = await coveredFocus(page)
        if (covered !== null) faults.push(covered)
      }
    }
  }
  expect(faults).toEqual([])
})

test('where the system sets the colours, marks, labels and pages tell apart what they tell apart else', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openTimeline(page, REPORT.path)
  const label = page.locator(`[data-event="${REPORT.id}"] span`).first()
  const [ground, words, paper] = await label.evaluate((node) => [
    getComputedStyle(node).backgroundColor,
    getComputedStyle(node).color,
    getComputedStyle(document.documentElement).backgroundColor,
  ])
  expect(words).toBe(paper)
  expect(ground).not.toBe(paper)
  await page.goto(`${DEMO}/disagreements`)
  await atRest(page)
  const grounds = await page
    .getByRole('main')
    .locator('li i')
    .evaluateAll((squares) => [...new Set(squares.map((square) => getComputedStyle(square).backgroundColor))])
  expect(grounds.length).toBeGreaterThan(1)
})

test('the list of events is one stop of the Tab key', async ({ page }) => {
  await openTimeline(page, DEMO)
  await page.keyboard.press('ArrowRight')
  await expect(eventList(page).getByRole('link').and(page.locator(':focus'))).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(eventList(page).locator(':focus')).toHaveCount(0)
})
