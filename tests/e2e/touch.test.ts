import { expect, type Locator, type Page } from '@playwright/test'
import { DEMO, REPORT } from './demo.ts'
import { test } from './kept-page.ts'
import { firstDay, item, lastDay, lengthOf, openTimeline, overview, windowOf } from './screen.ts'

const MONTHS = `${DEMO}?from=2022-03-01&to=2022-06-07`

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

interface Point {
  readonly x: number
  readonly y: number
}

/** Touches the screen as fingers do, frame by frame; `paths` has the way of each finger. */
async function touch(page: Page, ...paths: (readonly [Point, Point])[]) {
  const client = await page.context().newCDPSession(page)
  const steps = 12
  const at = (step: number) =>
    paths.map(([from, to], id) => ({
      id,
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }))
  const frame = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= steps; step++) {
    await frame()
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) })
  }
  await frame()
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await client.detach()
}

/** Where the lanes are on the screen. */
async function lanes(page: Page) {
  const box = await page.locator('.vis-timeline').boundingBox()
  if (!box) throw new Error('no timeline')
  return box
}

/** Until the address has taken over a window that rests. */
async function windowAtRest(page: Page) {
  let before = ''
  await expect
    .poll(
      async () => {
        const [last, now] = [before, `${(await windowOf(page)).join(' ')} ${page.url()}`]
        before = now
        return last === now
      },
      { intervals: [450] },
    )
    .toBe(true)
}

test('a drag across pans the timeline, and neither scrolls nor opens anything', async ({ page }) => {
  await openTimeline(page, MONTHS)
  const { x, y, width } = await lanes(page)
  const [from, to] = await windowOf(page)
  const start = { x: x + width * 0.7, y: y + 40 }
  await touch(page, [start, { x: start.x - 120, y: start.y + 4 }])
  const days = (120 / width) * (to + 1 - from)
  await expect.poll(async () => Math.abs((await windowOf(page))[0] - from - days)).toBeLessThanOrEqual(2)
  const [movedFrom, movedTo] = await windowOf(page)
  expect(Math.abs(movedTo - movedFrom - to + from)).toBeLessThanOrEqual(1)
  await expect(page).toHaveURL(new RegExp(`${DEMO}\\?from=`))
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

for (const [name, part] of [
  ['apart zooms in', 2],
  ['together zooms out', 0.5],
] as const) {
  test(`a pinch ${name} about the middle between the fingers`, async ({ page }) => {
    await openTimeline(page, MONTHS)
    const markX = () => item(page, REPORT.id).evaluate((node) => node.getBoundingClientRect().x)
    const middle = { x: await markX(), y: (await lanes(page)).y + 60 }
    const before = await windowOf(page)
    const [inner, outer] = [25, 50]
    const [apart, then] = part > 1 ? [inner, outer] : [outer, inner]
    const finger = (sign: number) =>
      [
        { x: middle.x + sign * apart, y: middle.y },
        { x: middle.x + sign * then, y: middle.y },
      ] as const
    await touch(page, finger(-1), finger(1))
    await expect
      .poll(async () => Math.abs(((await lengthOf(page)) / (before[1] + 1 - before[0])) * part - 1))
      .toBeLessThan(0.15)
    await windowAtRest(page)
    expect(Math.abs((await markX()) - middle.x)).toBeLessThanOrEqual(4)
    // The page itself has not been zoomed.
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
    await expect(page).not.toHaveURL(/\/events\//)
  })
}

test('a drag down that begins on the timeline scrolls the page, and does not pan', async ({ page }) => {
  await openTimeline(page, MONTHS)
  const { x, y, width, height } = await lanes(page)
  const before = await windowOf(page)
  const start = { x: x + width * 0.5, y: y + height * 0.8 }
  await touch(page, [start, { x: start.x + 6, y: start.y - 200 }])
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(120)
  await windowAtRest(page)
  expect(await windowOf(page)).toEqual(before)
  await expect(page).not.toHaveURL(/\/events\//)
})

test('a tap opens the event that it hits', async ({ page }) => {
  await openTimeline(page, `${DEMO}?from=2022-04-01&to=2022-05-01`)
  const { x, y } = await item(page, REPORT.id).evaluate((node) => node.getBoundingClientRect())
  await page.touchscreen.tap(x, y)
  await expect(page).toHaveURL(new RegExp(REPORT.path))
  await expect(page.getByRole('article')).toBeVisible()
})

test('the window on the overview is dragged and stretched by touch', async ({ page }) => {
  await openTimeline(page, MONTHS)
  await overview(page).scrollIntoViewIfNeeded()
  const handle = async (slider: Locator) => {
    const box = await slider.boundingBox()
    if (!box) throw new Error('no handle')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  const [from, to] = await windowOf(page)
  const [left, right] = [await handle(firstDay(page)), await handle(lastDay(page))]
  await touch(page, [right, { x: right.x - 30, y: right.y }])
  await expect.poll(async () => (await windowOf(page))[1]).toBeLessThan(to - 10)
  expect((await windowOf(page))[0]).toBe(from)
  await windowAtRest(page)

  // A stretch drawn anew, beside the window.
  const [first] = await windowOf(page)
  await touch(page, [
    { x: left.x - 100, y: left.y },
    { x: left.x - 40, y: left.y + 3 },
  ])
  await expect.poll(async () => (await windowOf(page))[1]).toBeLessThan(first)
  await windowAtRest(page)

  // The window is moved as it is, where the strip has one scale.
  const [a, b] = [await handle(firstDay(page)), await handle(lastDay(page))]
  const before = await windowOf(page)
  await touch(page, [
    { x: (a.x + b.x) / 2, y: a.y },
    { x: (a.x + b.x) / 2 - 15, y: a.y },
  ])
  await expect.poll(async () => (await windowOf(page))[0]).toBeLessThan(before[0])
  await windowAtRest(page)
  const after = await windowOf(page)
  expect(Math.abs(after[1] - after[0] - before[1] + before[0])).toBeLessThanOrEqual(2)
})

test('a tap on the mark of a lane filters by it', async ({ page }) => {
  await openTimeline(page, MONTHS)
  const lane = page.getByRole('button', { name: /filter by this lane$/ }).first()
  const { y } = await lane.evaluate((node) => node.getBoundingClientRect())
  await page.touchscreen.tap(20, y + 10)
  await expect(page).toHaveURL(/kind=lane/)
  await expect(lane).toHaveAttribute('aria-pressed', 'true')
})

test('one finger is enough to zoom: there are buttons', async ({ page }) => {
  await openTimeline(page, MONTHS)
  const length = await lengthOf(page)
  await page.getByRole('button', { name: 'Zoom in' }).tap()
  await expect.poll(() => lengthOf(page)).toBeLessThan(length * 0.7)
  await windowAtRest(page)
  await page.getByRole('button', { name: 'Zoom out' }).tap()
  await expect.poll(async () => Math.abs((await lengthOf(page)) - length)).toBeLessThanOrEqual(1)
  await windowAtRest(page)
  await page.getByRole('button', { name: 'Show all', exact: true }).tap()
  await expect.poll(() => lengthOf(page)).toBeGreaterThan(length * 10)
})
