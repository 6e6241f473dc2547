import { expect, test } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'

const INDEX = '/kharkiv-missile/sources'
const KYIV = `${INDEX}/kyiv-independent-2024-04-30`
const VIEWS = {
  // A part of it: axe takes half a minute for all rows.
  'the index': `${INDEX}?country=KR`,
  'the index by number': `${INDEX}?sort=differs&disputed=1`,
  'nothing found': `${INDEX}?find=zzzz`,
  'a source': KYIV,
  'a source that many cite': `${INDEX}/reuters-2024-04-29`,
  'an unknown source': `${INDEX}/kyiv-independent-2023`,
}

for (const [name, path] of Object.entries(VIEWS)) {
  for (const width of [390, 1440]) {
    test(`axe finds nothing in either theme, and nothing is wider than the page: ${name}, ${width}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      expect(await axeViolations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }
}

test('from the index to a source, to a claim on its event, and back', async ({ page }) => {
  await page.goto(INDEX)
  await expect(page.getByText(/498 sources, \d+ independent origins\. 314 read/)).toBeVisible()
  await page.getByRole('searchbox', { name: /Find a source/ }).fill('kyiv independent')
  await page.getByRole('button', { name: 'Differs' }).click()
  await expect(page).toHaveURL(/find=kyiv\+independent&sort=differs/)
  const first = page.getByRole('table', { name: 'Read by the editors' }).getByRole('rowheader').nth(1)
  await expect(first).toContainText('Reuters: UN says North Korean-made missile struck Kharkiv in January')
  await first.getByRole('link').click()
  await expect(page).toHaveURL(/sources\/kyiv-independent-2024-04-30/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await page.getByRole('link', { name: /^Date of the report, UN report/ }).click()
  const claim = page.locator('[id="un-report-kharkiv-debris.dated"]')
  await expect(claim).toBeInViewport()
  await expect(claim).toContainText('29 April 2024')
  await expect(claim).toContainText('Editors’ reading: 25 April 2024.')
  await claim.getByText(/As written|Quotation/).click()
  await expect(claim.locator('blockquote')).toBeVisible()
  await claim.getByRole('link', { name: 'Date of the report' }).click()
  await expect(page).toHaveURL(/events\/un-report-kharkiv-debris.*#dated$/)
  await page.goBack()
  await expect(claim).toBeVisible()
})

test('the citations lead from source to source, roots and copies', async ({ page }) => {
  await page.goto(KYIV)
  const drawing = page.getByRole('region', { name: /Where it comes from/ })
  await drawing.getByRole('link', { name: 'Reuters', exact: true }).click()
  await expect(page).toHaveURL(/sources\/reuters-2024-04-29$/)
  await expect(page.getByText('not by the editors')).toBeVisible()
  await expect(drawing).toContainText(/41 sources cite it; 50 sources, 2 independent origins, rely on it/)
  await expect(drawing.getByRole('link', { name: 'UN sanctions monitors' })).toBeVisible()
})

test('an event names its sources, and each name leads to the page of the source', async ({ page }) => {
  await page.goto('/kharkiv-missile/events/un-report-kharkiv-debris')
  const panel = page.getByRole('article')
  await panel.getByRole('link', { name: 'Global Happenings', exact: true }).click()
  await expect(page).toHaveURL(/sources\/global-happenings-2024-04-30$/)
  await expect(page.getByText('101 claims on 26 events')).toBeVisible()
})

test('filters of events leave the sources that speak of these', async ({ page }) => {
  await page.goto(`${INDEX}?kind=veto`)
  const rows = page.getByRole('table', { name: 'Read by the editors' }).getByRole('rowheader')
  await expect(rows.first()).toBeVisible()
  const some = await rows.count()
  expect(some).toBeGreaterThan(3)
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(page).toHaveURL(/\/sources$/)
  await expect.poll(() => rows.count()).toBeGreaterThan(some * 3)
})

test('an unknown id gives a page with the nearest ones', async ({ page }) => {
  await page.goto(`${INDEX}/kyiv-independant-2024-04-30`)
  await expect(page.getByRole('heading', { name: 'This dossier has no such source' })).toBeVisible()
  await page.getByRole('link', { name: 'Reuters: UN says North Korean-made missile struck Kharkiv in January' }).click()
  await expect(page).toHaveURL(/kyiv-independent-2024-04-30$/)
})

test('a search over all sources is answered at once', async ({ page }) => {
  await page.goto(INDEX)
  const field = page.getByRole('searchbox', { name: /Find a source/ })
  await field.waitFor()
  const ms = await field.evaluate(async (node) => {
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const start = performance.now()
    setValue?.call(node, 'y')
    node.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    return performance.now() - start
  })
  expect(ms).toBeLessThan(400)
})
