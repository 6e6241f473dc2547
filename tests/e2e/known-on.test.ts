import { expect, type Page, test } from '@playwright/test'

const REPORT = 'UN report on the missile debris in Kharkiv'
const EVENT = '/kharkiv-missile/events/un-report-kharkiv-debris'

const bar = (page: Page) => page.getByRole('region', { name: 'As known on a day' })
const panel = (page: Page) => page.getByRole('article', { name: REPORT })
const item = (page: Page) => page.locator('[data-event="un-report-kharkiv-debris"]')

test.describe('the report on three days of April 2024, each opened by its link', () => {
  test('28 April: not known', async ({ page }) => {
    await page.goto(`${EVENT}?known-on=2024-04-28`)
    await expect(page.getByRole('heading', { name: 'Not yet known on 28 April 2024' })).toBeVisible()
    await expect(page.getByText('it is known from 29 April 2024 on')).toBeVisible()
    await expect(item(page)).toHaveCount(0)
    const list = page.getByRole('navigation', { name: 'Events in time order' })
    await expect(list.getByRole('link').first()).toBeAttached()
    await expect(list.getByRole('link', { name: REPORT })).toHaveCount(0)
  })

  test('29 April: known, and nothing of it in dispute', async ({ page }) => {
    await page.goto(`${EVENT}?known-on=2024-04-29`)
    await expect(panel(page)).toContainText(/points in dispute0/)
    await expect(panel(page)).not.toContainText('The Kyiv Independent')
    await expect(panel(page)).not.toContainText('disputed')
  })

  test('30 April: disputed', async ({ page }) => {
    await page.goto(`${EVENT}?known-on=2024-04-30`)
    await expect(panel(page)).toContainText('disputed: 25 or 29 April')
    await expect(panel(page)).toContainText('The Kyiv Independent')
    await expect(item(page).locator('svg')).toBeVisible()
  })
})

test('the walk through the story of an event can be played, paused and stepped, and stays in the link', async ({
  page,
}) => {
  await page.goto(EVENT)
  await page.getByRole('button', { name: 'As known today' }).click()
  await bar(page)
    .getByRole('button', { name: `Play how “${REPORT}” became known` })
    .click()
  await expect(page).toHaveURL(/known-on=2024-04-28/)
  await expect(page.getByRole('heading', { name: 'Not yet known on 28 April 2024' })).toBeVisible()
  await expect(page).toHaveURL(/known-on=2024-04-29/)
  await expect(bar(page)).toContainText('29 April 2024: became known')
  await expect(page).toHaveURL(/known-on=2024-04-30/)
  await bar(page).getByRole('button', { name: 'Pause' }).click()
  await expect(bar(page)).toContainText('in dispute from this day')
  await expect(panel(page)).toContainText('disputed: 25 or 29 April')

  await bar(page).getByRole('button', { name: 'To the change before' }).click()
  await expect(page).toHaveURL(/known-on=2024-04-29/)
  await expect(panel(page)).toContainText(/points in dispute0/)
  // The walk is one step of the reader's way.
  await page.goBack()
  await expect(page).not.toHaveURL(/known-on/)
  await expect(panel(page)).toContainText('disputed: 25 or 29 April')
})

test('the slider goes from change to change by keys, and tells each', async ({ page }) => {
  await page.goto(`${EVENT}?known-on=2024-04-28`)
  const slider = bar(page).getByRole('slider')
  await slider.focus()
  await expect(slider).toHaveAttribute('aria-valuetext', '28 April 2024')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/known-on=2024-04-29/)
  await expect(slider).toHaveAttribute('aria-valuetext', '29 April 2024')
  await expect(slider).toBeFocused()
  await page.keyboard.press('End')
  await expect(page).not.toHaveURL(/known-on/)
  await expect(slider).toHaveAttribute('aria-valuetext', 'today')
})

test('a day chosen by the calendar holds on every page of the dossier', async ({ page }) => {
  await page.goto('/kharkiv-missile')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('124 events')
  await page.getByRole('button', { name: 'As known today' }).click()
  await bar(page).getByLabel('As known on').fill('2024-02-10')
  await expect(page).toHaveURL(/known-on=2024-02-10/)
  const known = Number((await page.getByRole('heading', { level: 1 }).textContent())?.match(/^\d+/)?.[0])
  expect(known).toBeGreaterThan(30)
  expect(known).toBeLessThan(100)
  await expect(bar(page)).toContainText(`${known} of 124 events known`)

  const nav = page.getByRole('navigation', { name: 'Pages of the dossier' })
  const disagreements = Number(
    (await nav.getByRole('link', { name: /^Disagreements/ }).textContent())?.match(/\d+$/)?.[0],
  )
  await nav.getByRole('link', { name: /^Disagreements/ }).click()
  await expect(page).toHaveURL(/disagreements\?known-on=2024-02-10/)
  await expect(page.locator('main:visible')).toContainText(`${disagreements} disagreements`)
  await nav.getByRole('link', { name: /^Sources/ }).click()
  await expect(page.locator('main:visible')).toContainText(/^Sources\d+ sources/)
  await expect(page.locator('main:visible')).not.toContainText('UN says North Korean-made missile struck Kharkiv')

  await bar(page).getByRole('button', { name: 'Back to today' }).click()
  await expect(page).not.toHaveURL(/known-on/)
  await expect(bar(page)).toHaveCount(0)
  await expect(page.locator('main:visible')).toContainText('UN says North Korean-made missile struck Kharkiv')
  await expect(page.getByRole('button', { name: 'As known today' })).toBeFocused()
})

test('a source that was not yet public says so, and shows itself on its day', async ({ page }) => {
  await page.goto('/kharkiv-missile/sources/kyiv-independent-2024-04-30?known-on=2024-04-28')
  await expect(page.getByRole('heading', { name: 'Not yet known on 28 April 2024' })).toBeVisible()
  await page.getByRole('button', { name: 'Show 30 April 2024' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'UN says North Korean-made missile struck Kharkiv',
  )
})

test('so does the comparison of an event', async ({ page }) => {
  await page.goto(`${EVENT}/sources?known-on=2024-04-28`)
  await expect(page.getByRole('heading', { name: 'Not yet known on 28 April 2024' })).toBeVisible()
  await page.getByRole('button', { name: 'Show 29 April 2024' }).click()
  await expect(page.getByRole('heading', { level: 1, name: REPORT })).toBeVisible()
})

test('what cannot be read as a day is dropped and said', async ({ page }) => {
  await page.goto('/kharkiv-missile?known-on=2024-02-30')
  await expect(page.getByText('known-on=2024-02-30')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('124 events')
})

test('lanes keep their height from day to day', async ({ page }) => {
  const heightOn = async (day: string) => {
    await page.goto(`/kharkiv-missile${day}`)
    await expect(page.locator('[data-event] svg').first()).toBeVisible()
    return (await page.getByRole('region', { name: 'Timeline', exact: true }).boundingBox())?.height
  }
  expect(await heightOn('?known-on=2024-01-10')).toBe(await heightOn('?known-on=2024-06-10'))
})

test('where the claims cannot be loaded the page says so, and nothing of today is shown for that day', async ({
  page,
}) => {
  await page.route('**/claims.json', (route) => route.abort())
  await page.goto('/kharkiv-missile?known-on=2024-04-30')
  await expect(page.getByRole('alert')).toContainText('The data cannot be reached')
  await page.unroute('**/claims.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^\d\d events/)
})

test('a day is typed part by part, and taken over when it is whole', async ({ page }) => {
  await page.goto('/kharkiv-missile?known-on=2024-04-30')
  const field = bar(page).getByLabel('As known on')
  await field.focus()
  await field.pressSequentially('01102024', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/known-on=2024-01-10/)
  await field.pressSequentially('01102001', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(bar(page).getByRole('alert')).toContainText('Choose a day from')
  await expect(page).toHaveURL(/known-on=2024-01-10/)
})

test('a day that has not come is dropped and said', async ({ page }) => {
  await page.goto('/kharkiv-missile?known-on=2099-01-01')
  await expect(page.getByText('that day has not come')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('124 events')
})

test('what stands in a row stays in it from day to day', async ({ page }) => {
  await page.goto('/kharkiv-missile?known-on=2024-01-20')
  await expect(page.locator('[data-event] svg').first()).toBeVisible()
  const moved = await page.evaluate(async () => {
    const rows = () =>
      new Map(
        [...document.querySelectorAll<HTMLElement>('[data-event]')]
          .filter((node) => !node.hidden && node.querySelector('svg'))
          .map((node) => [node.dataset['event'], Math.round(node.getBoundingClientRect().top)]),
      )
    const found: string[] = []
    let before = rows()
    for (let day = Date.UTC(2024, 0, 21); day < Date.UTC(2024, 5, 1); day += 5 * 86_400_000) {
      const iso = new Date(day).toISOString().slice(0, 10)
      history.replaceState(null, '', `/kharkiv-missile?known-on=${iso}`)
      await new Promise((resolve) => setTimeout(resolve, 120))
      const now = rows()
      for (const [id, top] of before) if (now.has(id) && now.get(id) !== top) found.push(`${iso} ${id}`)
      before = now
    }
    return found
  })
  // An event whose dates turn out otherwise may need the place of another.
  expect(moved.length, moved.join(', ')).toBeLessThanOrEqual(2)
})

test('where the bar cannot be loaded the page stays, and says so', async ({ page }) => {
  await page.route('**/opened-known-on-*.js', (route) => route.abort())
  await page.goto('/kharkiv-missile')
  await page.getByRole('button', { name: 'As known today' }).click()
  await expect(page.getByRole('alert')).toContainText('The days of the past could not be loaded')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('124 events')
})

test('a link to what nobody spoke of by that day says why it leads to nothing', async ({ page }) => {
  await page.goto(`${EVENT}?known-on=2024-04-29#dated`)
  await expect(panel(page)).toContainText(
    '“Date of the report”, but no source for this event had given it by 29 April 2024',
  )
  await expect(page).toHaveTitle(`${REPORT}, as known on 29 April 2024 – Faultline`)
})
