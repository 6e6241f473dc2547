import { expect, test } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'

const VIEWS = {
  timeline: '/kharkiv-missile',
  'years, as bars': '/kharkiv-missile?from=2006-01-01&to=2024-12-31',
  'an event': '/kharkiv-missile/events/un-report-kharkiv-debris#launched-by',
  'its sources': '/kharkiv-missile/events/un-report-kharkiv-debris/sources',
  'as known on a day': '/kharkiv-missile?known-on=2024-02-10',
  'not yet known': '/kharkiv-missile/events/un-report-kharkiv-debris?known-on=2024-04-28',
  'nothing passes': '/kharkiv-missile?kind=test&country=CN',
  'wrong parameters': '/kharkiv-missile?from=x',
  'unknown event': '/kharkiv-missile/events/nothing-like-it',
  'unknown dossier': '/no-such-dossier',
}
const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

for (const [name, path] of Object.entries(VIEWS)) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`axe finds nothing in either theme: ${name}, ${size}`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.goto(path)
      await expect(page.getByRole('heading').first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      expect(await axeViolations(page)).toEqual([])
    })
  }
}

test('the whole journey with the keyboard alone', async ({ page }) => {
  await page.goto('/kharkiv-missile')
  await expect(page.locator('[data-event] svg').first()).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search events' })).toBeFocused()
  await page.keyboard.type('Kharkiv debris')
  const link = page
    .getByRole('navigation', { name: 'Events in time order' })
    .getByRole('link', { name: /UN report on the missile debris/ })
  await expect(page).toHaveURL(/q=Kharkiv/)
  for (let tabs = 0; tabs < 40 && !(await link.evaluate((node) => node === document.activeElement)); tabs++) {
    await page.keyboard.press('Tab')
  }
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'UN report on the missile debris in Kharkiv' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/kharkiv-missile\?q=/)
})

test('the ends of the window are sliders', async ({ page }) => {
  await page.goto('/kharkiv-missile')
  await expect(page.locator('[data-event] svg').first()).toBeVisible()
  const end = page.getByRole('slider', { name: 'Last day shown' })
  await expect(end).toHaveAttribute('aria-valuetext', '30 June 2024')
  await end.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(end).toHaveAttribute('aria-valuetext', '23 June 2024')
  await expect(page).toHaveURL(/to=2024-06-23/)
})
