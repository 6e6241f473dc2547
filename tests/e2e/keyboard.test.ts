import { expect, type Locator, type Page, test } from '@playwright/test'

const PATH = '/kharkiv-missile'
const REPORT = 'un-report-kharkiv-debris'
const LENGTH_WITHIN = 0.02

async function open(page: Page, path = PATH) {
  await page.goto(path)
  await expect(page.locator('[data-event] svg').first()).toBeVisible()
  await expect(list(page).getByRole('link').first()).toBeAttached()
}

const list = (page: Page) => page.getByRole('navigation', { name: 'Events in time order' })
const linkOf = (page: Page, id: string) => page.locator(`[id="list-${id}"]`)
const ids = (page: Page) =>
  list(page)
    .getByRole('link')
    .evaluateAll((links) => links.map(({ id }) => id.slice('list-'.length)))
/** The event whose link in the list has the focus. */
const focused = (page: Page) => page.evaluate(() => /^list-(.*)/.exec(document.activeElement?.id ?? '')?.[1] ?? null)
const active = (page: Page) => page.evaluate(() => document.activeElement?.tagName)

/** First and last day of the window, as the overview tells them. */
async function windowOf(page: Page): Promise<[number, number]> {
  const day = async (name: string) => Number(await page.getByRole('slider', { name }).getAttribute('aria-valuenow'))
  return [await day('First day shown'), await day('Last day shown')]
}
const lengthOf = async (page: Page) => {
  const [first, last] = await windowOf(page)
  return last - first + 1
}

/** The mark of an event, or the label of what lasts, is outlined, stands within the timeline, and nothing lies over it. */
async function expectShown(page: Page, id: string) {
  const item = page.locator(`[data-event="${id}"]`)
  await expect
    .poll(() =>
      item.evaluate((node) => {
        const outlined = [...node.querySelectorAll('*')].find((part) => getComputedStyle(part).outlineStyle === 'solid')
        const { left: x, top: y } = (outlined ?? node).getBoundingClientRect()
        const lanes = node.closest('.vis-timeline')?.getBoundingClientRect()
        const across = lanes !== undefined && x >= lanes.left && x <= lanes.right
        const foot = document.querySelector('[aria-label="Overview"]')?.getBoundingClientRect().top ?? innerHeight
        return { outlined: outlined !== undefined, inView: across && y > 0 && y < foot }
      }),
    )
    .toEqual({ outlined: true, inView: true })
}

/** Tabs on to an element, as a reader without a pointer gets there. */
async function tabTo(page: Page, target: Locator, most: number) {
  const isThere = () => target.evaluate((node) => node === document.activeElement)
  for (let tabs = 0; tabs < most && !(await isThere()); tabs++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

test('skip links lead to the events, and to where the sources disagree', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  const toEvents = page.getByRole('button', { name: 'Skip to the events' })
  await expect(toEvents).toBeFocused()
  await expect(toEvents).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe((await ids(page))[0])

  await page.reload()
  await expect(page.locator('[data-event] svg').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to where the sources disagree' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Disagreements' })).toBeFocused()
})

test('right and left go from event to event in time order, with the mark outlined and in view', async ({ page }) => {
  await open(page)
  const order = await ids(page)
  await page.keyboard.press('ArrowRight')
  const first = order.indexOf((await focused(page)) ?? '')
  expect(first).toBeGreaterThan(0)
  for (let step = 0; step < 4; step++) {
    await expect.poll(() => focused(page)).toBe(order[first + step])
    await expectShown(page, order[first + step] ?? '')
    await page.keyboard.press('ArrowRight')
  }
  for (let step = 4; step > -3; step--) {
    await expect.poll(() => focused(page)).toBe(order[first + step])
    await expectShown(page, order[first + step] ?? '')
    await page.keyboard.press('ArrowLeft')
  }
})

test('a key that is held down misses no event', async ({ page }) => {
  await open(page)
  const order = await ids(page)
  await page.keyboard.press('ArrowRight')
  const first = order.indexOf((await focused(page)) ?? '')
  for (let times = 0; times < 25; times++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => focused(page)).toBe(order[first + 25])
  await expectShown(page, order[first + 25] ?? '')
})

test('up and down go to the nearest event in the next lane', async ({ page }) => {
  await open(page, `${PATH}?from=2024-04-01&to=2024-05-15`)
  await linkOf(page, REPORT).focus()
  await expectShown(page, REPORT)
  const yOf = async () =>
    page.locator(`[data-event="${await focused(page)}"]`).evaluate((node) => node.getBoundingClientRect().y)
  const laneOf = (y: number) =>
    page
      .getByRole('list', { name: 'Lanes' })
      .getByRole('listitem')
      .evaluateAll(
        (lanes, at) => lanes.findIndex((lane) => at < (lane as HTMLElement).getBoundingClientRect().bottom),
        y,
      )
  const lanes = [await laneOf(await yOf())]
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
    const before = await focused(page)
    await page.keyboard.press(key)
    await expect.poll(() => focused(page)).not.toBe(before)
    await expectShown(page, (await focused(page)) ?? '')
    lanes.push(await laneOf(await yOf()))
  }
  expect(lanes).toEqual([1, 2, 3, 2, 1, 0])
  // There is no lane above the first.
  const top = await focused(page)
  await page.keyboard.press('ArrowUp')
  expect(await focused(page)).toBe(top)
})

test('Home and End go to the first and the last event', async ({ page }) => {
  await open(page)
  const order = await ids(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Home')
  await expect.poll(() => focused(page)).toBe(order[0])
  await expectShown(page, order[0] ?? '')
  await page.keyboard.press('ArrowLeft')
  expect(await focused(page)).toBe(order[0])
  await page.keyboard.press('End')
  await expect.poll(() => focused(page)).toBe(order.at(-1))
  await expectShown(page, order.at(-1) ?? '')
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toBe(order.at(-1))
})

test('Enter opens the event, Escape closes it and gives the focus back; the arrows go on from there', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const id = (await focused(page)) ?? ''
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/events/${id}`))
  await expect(page.locator('#event-title')).toBeFocused()

  // With an event open the arrows go on from it.
  const order = await ids(page)
  const next = order[order.indexOf(id) + 1] ?? ''
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => focused(page)).toBe(next)
  await expectShown(page, next)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/events/${next}`))
  await expect(page.locator('#event-title')).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/\/events\//)
  await expect(linkOf(page, next)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(linkOf(page, id)).toBeFocused()
})

test('who closes an event that the filters leave out goes on with one that they do not', async ({ page }) => {
  await open(page, `${PATH}/events/${REPORT}?kind=test`)
  await expect(page.locator('#event-title')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/\/events\//)
  await expect(list(page).getByRole('link').last()).toBeFocused()
})

test('+ and − zoom about the middle, 0 shows all, Shift with the arrows pans', async ({ page }) => {
  await open(page)
  const near = (value: number, wanted: number) => Math.abs(value / wanted - 1) < LENGTH_WITHIN
  const length = await lengthOf(page)
  const [from, to] = await windowOf(page)
  await page.keyboard.press('+')
  await expect.poll(async () => near(await lengthOf(page), length / 1.6)).toBe(true)
  const [nearFrom, nearTo] = await windowOf(page)
  expect(Math.abs(nearFrom + nearTo - from - to)).toBeLessThanOrEqual(2)
  await page.keyboard.press('-')
  await expect.poll(async () => near(await lengthOf(page), length)).toBe(true)

  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => Math.abs((await windowOf(page))[0] - from - length * 0.2)).toBeLessThanOrEqual(2)
  expect(await active(page)).toBe('BODY')
  // Where it has come to rest is told to a screen reader.
  await expect(page.getByRole('status').filter({ hasText: 'The timeline shows' })).toHaveText(
    /^The timeline shows 1\d January 2024 to 1\d August 2024\.$/,
  )
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(async () => Math.abs((await windowOf(page))[0] - from)).toBeLessThanOrEqual(2)

  await page.keyboard.press('0')
  await expect.poll(() => lengthOf(page)).toBeGreaterThan(20 * 365)
  // A button that has nothing left to do keeps the focus all the same.
  const zoomOut = page.getByRole('button', { name: 'Zoom out' })
  await page.keyboard.press('+')
  await expect(zoomOut).toBeEnabled()
  await zoomOut.focus()
  await page.keyboard.press('Enter')
  await expect(zoomOut).toBeDisabled()
  await expect(zoomOut).toBeFocused()
})

test('a key zooms and pans while an event has the focus, and the focus stays', async ({ page }) => {
  await open(page)
  await page.keyboard.press('ArrowRight')
  const id = (await focused(page)) ?? ''
  for (const key of ['+', '+', 'Shift+ArrowRight', 'Shift+ArrowRight', '0']) {
    const before = (await windowOf(page)).join(' ')
    await page.keyboard.press(key)
    await expect.poll(async () => (await windowOf(page)).join(' ')).not.toBe(before)
    await expect(linkOf(page, id)).toBeFocused()
  }
})

test('a question mark opens the sheet of keys; Escape closes it and nothing else', async ({ page }) => {
  await open(page, `${PATH}/events/${REPORT}`)
  await expect(page.locator('#event-title')).toBeFocused()
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
  await expect(page).toHaveURL(new RegExp(`/events/${REPORT}`))
  await expect(page.locator('#event-title')).toBeFocused()
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
  await open(page)
  const before = await windowOf(page)
  await page.keyboard.press('/')
  const field = page.getByRole('searchbox', { name: 'Search events' })
  await expect(field).toBeFocused()
  await page.keyboard.type('a+0-?/')
  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'ArrowUp']) await page.keyboard.press(key)
  await expect(field).toHaveValue('a+0-?/')
  await expect(field).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
  expect(await windowOf(page)).toEqual(before)
})

test('with a menu open, the keys are for the menu', async ({ page }) => {
  await open(page, `${PATH}/events/${REPORT}`)
  await expect(page.locator('#event-title')).toBeFocused()
  const before = await windowOf(page)
  const button = page.getByRole('button', { name: /^Country/ })
  await button.focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('group', { name: 'Country' })
  await expect(menu).toBeVisible()
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
  await expect(page).toHaveURL(new RegExp(`/events/${REPORT}`))

  // Who goes on leaves the menu closed behind.
  await page.keyboard.press('Enter')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Shift+Tab')
  await expect(menu).toBeHidden()
})

test('who removes a filter goes on with the next, and after the last with the first of the filters', async ({
  page,
}) => {
  await open(page, `${PATH}?kind=test&kind=veto&country=RU`)
  const chips = page.getByRole('list', { name: 'Active filters' }).getByRole('button')
  await expect(chips).toHaveCount(4)
  await chips.nth(1).focus()
  await page.keyboard.press('Enter')
  await expect(chips).toHaveCount(3)
  await expect(chips.nth(1)).toBeFocused()
  await chips.last().focus()
  await page.keyboard.press('Enter')
  await expect(chips).toHaveCount(0)
  await expect(page.getByRole('checkbox', { name: /^Only disputed/ })).toBeFocused()
})

test('the list beside the timeline: switched to, walked, opened and closed', async ({ page }) => {
  await open(page)
  // By the skip link: Tab alone goes through all events first.
  await tabTo(page, page.getByRole('button', { name: 'Skip to where the sources disagree' }), 2)
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Events in view' }), 2)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Events in view' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Events in view' })).toHaveAttribute('aria-pressed', 'true')
  const rows = list(page).getByRole('link')
  await expect(rows.first()).toBeInViewport()
  const earlier = list(page).getByRole('button', { name: /earlier: show all$/ })
  await expect(earlier).toBeVisible()

  // Past the edges of the window the list follows, and no step is lost on the way.
  const some = await ids(page)
  await rows.last().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => focused(page)).not.toBe(some.at(-1))
  const beyond = (await focused(page)) ?? ''
  expect(some).not.toContain(beyond)
  await expectShown(page, beyond)
  await expect(linkOf(page, beyond)).toBeInViewport()
  // The window moves away, and the row stays where the keyboard is.
  for (let times = 0; times < 6; times++) await page.keyboard.press('Shift+ArrowLeft')
  await expect(page).toHaveURL(/from=/)
  await expect(linkOf(page, beyond)).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(page.locator('#event-title')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(linkOf(page, beyond)).toBeFocused()
  await expect(linkOf(page, beyond)).toBeInViewport()

  // All, from the button: the focus goes on into what was not listed.
  await earlier.focus()
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(124)
  await expect.poll(() => focused(page)).not.toBeNull()
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('a key zooms at once', async ({ page }) => {
    await open(page)
    const steps = await page.evaluate(async () => {
      const slider = document.querySelector('[aria-label="Last day shown"]')
      const seen = new Set([slider?.getAttribute('aria-valuenow')])
      dispatchEvent(new KeyboardEvent('keydown', { key: '+' }))
      for (let frame = 0; frame < 40; frame++) {
        await new Promise(requestAnimationFrame)
        seen.add(slider?.getAttribute('aria-valuenow'))
      }
      return seen.size
    })
    expect(steps).toBe(2)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })
})

test('on a screen that is not high, the mark that the keyboard is on comes into view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 520 })
  await open(page)
  await linkOf(page, 'kharkiv-strike-2024-01-02').focus()
  for (let lane = 0; lane < 7; lane++) {
    const id = (await focused(page)) ?? ''
    await expectShown(page, id)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused(page)).not.toBe(id)
  }
})

test('on a narrow screen the keys walk the list beneath the timeline, past the ends of the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `${PATH}?from=2024-04-01&to=2024-05-15`)
  const seen = new Set<string>()
  for (let step = 0; step < 30; step++) {
    const before = await focused(page)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => focused(page)).not.toBe(before)
    const id = (await focused(page)) ?? ''
    expect(seen).not.toContain(id)
    seen.add(id)
    await expect(linkOf(page, id)).toBeInViewport()
  }
  await page.keyboard.press('Enter')
  await expect(page.locator('#event-title')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(linkOf(page, [...seen].at(-1) ?? '')).toBeFocused()
})

for (const [name, path, heading] of [
  ['disagreements', `${PATH}/disagreements`, 'Where the sources disagree'],
  ['sources', `${PATH}/sources?kind=veto`, /Sources/],
] as const) {
  test(`on the page of ${name} Tab reaches every control, and the focus is seen`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await page.waitForLoadState('networkidle')
    const all = await page.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
      ].filter(
        (node) =>
          !node.matches(':disabled') &&
          node.tabIndex >= 0 &&
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
  await page.goto('/kharkiv-missile')
  const links = list(page).getByRole('link')
  await expect(list(page).getByRole('button', { name: /earlier: show all$/ })).toBeVisible()
  expect(await links.count()).toBeLessThan(124)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(links).toHaveCount(124)
  await expect(list(page).getByRole('button', { name: /show all$/ })).toHaveCount(0)
})
