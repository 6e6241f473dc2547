import { expect } from '@playwright/test'
import { DEMO, EVENT_COUNT, REPORT } from './demo.ts'
import { focused, listed } from './focus.ts'
import { test } from './kept-page.ts'
import {
  eventList,
  onlyDisputed,
  openTimeline,
  openTitle,
  searchField,
  showAllEarlier,
  skipToDisagreements,
  windowOf,
} from './screen.ts'

test('skip links lead to the events, and to where the sources disagree', async ({ page }) => {
  await openTimeline(page, DEMO)
  await page.keyboard.press('Tab')
  const toEvents = page.getByRole('button', { name: 'Skip to the events' })
  await expect(toEvents).toBeFocused()
  await expect(toEvents).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe((await listed(page))[0])

  await page.reload()
  await expect(page.locator('[data-event] svg').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(skipToDisagreements(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Disagreements' })).toBeFocused()
})

test('a question mark opens the sheet of keys; Escape closes it and nothing else', async ({ page }) => {
  await openTimeline(page, REPORT.path)
  await expect(openTitle(page)).toBeFocused()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: /^Keys/ })
  await expect(sheet).toBeVisible()
  // No key reaches what lies beneath.
  const before = await windowOf(page)
  for (const key of ['ArrowRight', '+', '0', 'Shift+ArrowLeft', '/']) await page.keyboard.press(key)
  expect(await windowOf(page)).toEqual(before)
  expect(await focused(page)).toBeNull()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(page).toHaveURL(new RegExp(`/events/${REPORT.id}`))
  await expect(openTitle(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/\/events\//)

  const button = page.getByRole('button', { name: 'Keys' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(sheet).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sheet).toBeHidden()
  await expect(button).toBeFocused()
})

test('while typing, the keys type', async ({ page }) => {
  await openTimeline(page, DEMO)
  const before = await windowOf(page)
  await page.keyboard.press('/')
  const field = searchField(page)
  await expect(field).toBeFocused()
  await page.keyboard.type('a+0-?/')
  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'ArrowUp']) await page.keyboard.press(key)
  await expect(field).toHaveValue('a+0-?/')
  await expect(field).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
  await expect(field).toBeFocused()
  expect(await windowOf(page)).toEqual(before)
})

test('with a menu open, the keys are for the menu', async ({ page }) => {
  await openTimeline(page, REPORT.path)
  await expect(openTitle(page)).toBeFocused()
  const before = await windowOf(page)
  const button = page.getByRole('button', { name: /^Country/ })
  await button.focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('group', { name: 'Country' })
  await expect(menu.getByRole('checkbox').first()).toBeVisible()
  const keys = ['ArrowRight', 'ArrowLeft', '+', '0', 'Shift+ArrowRight', '?']
  for (const key of keys) await page.keyboard.press(key)
  await expect(button).toBeFocused()
  await page.keyboard.press('Tab')
  for (const key of keys) await page.keyboard.press(key)
  expect(await focused(page)).toBeNull()
  expect(await windowOf(page)).toEqual(before)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(button).toBeFocused()
  await expect(page).toHaveURL(new RegExp(`/events/${REPORT.id}`))

  // Who goes on leaves the menu closed behind.
  await page.keyboard.press('Enter')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Shift+Tab')
  await expect(menu).toBeHidden()
})

test('who removes a filter goes on with the next, and after the last with the first of the filters', async ({
  page,
}) => {
  await openTimeline(page, `${DEMO}?kind=survey&kind=vote&country=SE`)
  const chips = page.getByRole('list', { name: 'Active filters' }).getByRole('button')
  await expect(chips).toHaveCount(4)
  await chips.nth(1).focus()
  await page.keyboard.press('Enter')
  await expect(chips).toHaveCount(3)
  await expect(chips.nth(1)).toBeFocused()
  await chips.last().focus()
  await page.keyboard.press('Enter')
  await expect(chips).toHaveCount(0)
  await expect(onlyDisputed(page)).toBeFocused()
})

for (const [name, path, heading] of [
  ['disagreements', `${DEMO}/disagreements`, 'Where the sources disagree'],
  ['sources', `${DEMO}/sources?kind=vote`, /Sources/],
] as const) {
  test(`on the page of ${name} Tab reaches every control, and the focus is seen`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await page.waitForLoadState('networkidle')
    const all = await page.evaluate(() => {
      const rowOf = (list: Element, node: Element) => {
        let row = node
        while (row.parentElement && row.parentElement !== list && row.tagName !== 'TR') row = row.parentElement
        return row
      }
      // Of a list that is one stop, Tab reaches its first row, and the arrows the others.
      const isInLaterRow = (node: Element) => {
        const list = node.closest('[data-one-stop]')
        const first = list?.querySelector('a[href]')
        return list && first ? rowOf(list, node) !== rowOf(list, first) : false
      }
      const controls = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
      ].filter(
        (node) =>
          !node.matches(':disabled') &&
          node.tabIndex >= 0 &&
          !isInLaterRow(node) &&
          node.checkVisibility({ visibilityProperty: true }) &&
          // Of a group of radio buttons Tab reaches one.
          !(node instanceof HTMLInputElement && node.type === 'radio' && !node.checked),
      )
      controls.forEach((node, at) => node.setAttribute('data-test-at', String(at)))
      return controls.length
    })
    expect(all).toBeGreaterThan(15)
    const reached = new Set<string>()
    const unseen: string[] = []
    for (let tabs = 0; tabs < all + 5; tabs++) {
      await page.keyboard.press('Tab')
      const now = await page.evaluate(() => {
        const node = document.activeElement
        if (!(node instanceof HTMLElement) || node === document.body) return null
        const { top, bottom, width, height } = node.getBoundingClientRect()
        const inView = bottom > 0 && top < innerHeight && width > 0 && height > 0
        // A field or a choice may show the focus on what stands around it.
        let outlined = false
        for (let at: Element | null = node; at && !outlined; at = at.parentElement) {
          const { boxShadow, outlineStyle, outlineWidth } = getComputedStyle(at)
          outlined = boxShadow !== 'none' || (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0)
          if (at.matches('label, li, form')) break
        }
        return {
          at: node.dataset['testAt'] ?? `unknown ${node.outerHTML.slice(0, 80)}`,
          seen: inView && outlined,
          html: node.outerHTML.slice(0, 120),
        }
      })
      if (!now) break
      reached.add(now.at)
      if (!now.seen) unseen.push(now.html)
    }
    expect(unseen).toEqual([])
    expect(reached.size).toBe(all)
  })
}

test('on paper the list of a narrow screen is whole: nothing can be asked for there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(DEMO)
  const links = eventList(page).getByRole('link')
  await expect(showAllEarlier(page)).toBeVisible()
  expect(await links.count()).toBeLessThan(EVENT_COUNT)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(links).toHaveCount(EVENT_COUNT)
  await expect(eventList(page).getByRole('button', { name: /show all$/ })).toHaveCount(0)
})
