import { expect, type Page, test } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'

const REPORT = '/kharkiv-missile/events/un-report-kharkiv-debris/sources'
const STRIKE = '/kharkiv-missile/events/kharkiv-strike-2024-01-02'

async function open(page: Page, path = REPORT) {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Sources', exact: true })).toBeAttached()
}

const rowOf = (page: Page, name: RegExp) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })

test('the first screen says which dates, who gives each, from how many origins, which stands and why', async ({
  page,
}) => {
  await open(page)
  const date = rowOf(page, /^Date of the report/)
  const answers = [
    page.getByText('disputed: 25 or 29 April'),
    page.getByText('25 April 2024 stands.'),
    page.getByText('Monday, 29 April, is the day on which Reuters saw it').first(),
    date.getByText('5 sources, 1 origin'),
    date.getByText('3 sources, 1 origin'),
    date.getByText('5 sources that go back to Reuters (not read)'),
  ]
  for (const answer of answers) await expect(answer).toBeInViewport()
  await date.getByText('5 sources that go back to Reuters (not read)').click()
  const chain = date.getByRole('listitem').filter({ hasText: /^UN sanctions monitors not read/ })
  await expect(chain).toContainText('Global Happenings')
  await expect(chain).toContainText('Le Parisien 29–30 April 2024, French, not read')
  await expect(chain.getByText('Reuters', { exact: true })).toBeInViewport()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('the layout is the reader’s choice, stays in the address and in the links, and works by keyboard', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('radio', { name: 'By reading' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\/sources\?by=source$/)
  await expect(page.getByRole('columnheader', { name: /The Kyiv Independent/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { name: 'By source' })).toBeChecked()
  await page.getByRole('link', { name: 'Next event' }).click()
  await expect(page).toHaveURL(/by=source$/)
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'By reading' })).toBeChecked()
})

test('a link to a discrepancy opens on it, scrolled to and marked', async ({ page }) => {
  for (const path of [`${STRIKE}/sources#killed`, `${REPORT}#legal-basis`]) {
    await open(page, path)
    const row = page.locator(`tr[data-named="true"]`)
    await expect(row).toHaveAttribute('id', path.split('#')[1] ?? '')
    await expect(row.getByRole('rowheader')).toBeInViewport()
  }
  await page.goto(`${STRIKE}#killed`)
  await expect(page.locator('section#killed[data-named="true"]')).toBeInViewport()
})

test('a count that rose stands on stairs, disputed counts on one scale, units apart', async ({ page }) => {
  await open(page, `${STRIKE}/sources`)
  await expect(
    rowOf(page, /^Killed/)
      .getByRole('rowheader')
      .locator('svg text', { hasText: '16 Feb' }),
  ).toBeAttached()
  await expect(rowOf(page, /^Injured/).locator('svg text', { hasText: 'at least 47' })).toBeAttached()
  await open(page, '/kharkiv-missile/events/msmt-first-report/sources')
  await expect(page.getByText('Different units count different things').first()).toBeVisible()
})

for (const [name, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  tablet: { width: 768, height: 1024 },
  desk: { width: 1440, height: 900 },
  wide: { width: 1920, height: 1080 },
})) {
  test(`reads on a ${name}, by reading and by source, folds open`, async ({ page }) => {
    test.slow()
    await page.setViewportSize(viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const path of [REPORT, `${REPORT}?by=source`, `${STRIKE}/sources`]) {
      await open(page, path)
      await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      if (name === 'phone' || (name === 'desk' && path !== REPORT)) expect(await axeViolations(page)).toEqual([])
    }
  })
}

test('goes on paper in black on white, the event alone, with the addresses of its sources', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(STRIKE)
  await expect(page.getByRole('article').getByRole('heading', { name: 'Sources' })).toBeAttached()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('navigation', { name: 'Events in time order' })).toBeHidden()
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  const source = page.getByRole('article').locator('a[data-address]').first()
  const address = await source.evaluate((link) => getComputedStyle(link, '::after').content)
  expect(address).toMatch(/^"https?:/)
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  await page.goto('/kharkiv-missile')
  await expect(page.locator('[data-event] svg').first()).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  const zoom = await page.getByRole('main').evaluate((main) => Number(getComputedStyle(main).zoom))
  expect(zoom).toBeCloseTo(690 / 960, 2)
})

test('goes on paper with every fold open', async ({ page }) => {
  await open(page)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('table')).toHaveCount(0)
  // Drawn for a page, and not made so small that nobody can read it.
  await expect(page.locator('#dated svg[width="690"]')).toHaveCount(1)
  await expect(page.getByText('Le Parisien 29–30 April 2024, French, not read').first()).toBeVisible()
})

test('what an independent origin is stands one click away where sources are counted, by keyboard too', async ({
  page,
}) => {
  for (const path of [
    '/kharkiv-missile',
    '/kharkiv-missile/events/un-report-kharkiv-debris',
    REPORT,
    '/kharkiv-missile/disagreements',
    '/kharkiv-missile/sources',
    '/kharkiv-missile/sources/kyiv-independent-2024-04-30',
  ]) {
    await page.goto(path)
    const term = page.locator('details', { hasText: 'An origin is where a story begins' }).first()
    const words = term.getByText('sources that share no origin are independent')
    await expect(words).toBeHidden()
    await term.locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(words).toBeVisible()
    await expect(term.locator('summary')).toContainText(/origin/)
  }
})
