import { expect } from '@playwright/test'
import { DEMO, POST, REPORT } from './demo.ts'
import { test } from './kept-page.ts'
import { findSource, readSources, title } from './screen.ts'

const INDEX = `${DEMO}/sources`

test('from the index to a source, to a claim on its event, and back', async ({ page }) => {
  await page.goto(INDEX)
  await expect(page.getByText(/35 sources, going back to \d+ independent origins\. 31 read/)).toBeVisible()
  await findSource(page).fill('nordwire blame')
  await page.getByRole('button', { name: 'Rejected' }).click()
  await expect(page).toHaveURL(/find=nordwire\+blame&sort=differs/)
  // Headings of groups of rows are row headers too.
  const first = readSources(page).getByRole('rowheader').nth(1)
  await expect(first).toContainText(POST.title)
  await first.getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(POST.path))
  await expect(title(page)).toBeFocused()

  await page.getByRole('link', { name: /^Date of the report, Audit report/ }).click()
  const claim = page.locator(`[id="${REPORT.id}.dated"]`)
  await expect(claim).toBeInViewport()
  await expect(claim).toContainText('15 April 2022')
  await expect(claim).toContainText('Editors’ reading: 11 April 2022.')
  await claim.getByText(/As written|Quotation/).click()
  await expect(claim.locator('blockquote')).toBeVisible()
  await claim.getByRole('link', { name: 'Date of the report' }).click()
  await expect(page).toHaveURL(new RegExp(`events/${REPORT.id}.*#dated$`))
  await page.goBack()
  await expect(claim).toBeVisible()
})

test('the citations lead from source to source, roots and copies', async ({ page }) => {
  await page.goto(POST.path)
  const drawing = page.getByRole('region', { name: /Where it comes from/ })
  await drawing.getByRole('link', { name: 'Nordwire', exact: true }).click()
  await expect(page).toHaveURL(/sources\/nordwire-2022-04-15$/)
  await expect(page.getByText('not by the editors')).toBeVisible()
  await expect(drawing).toContainText(/4 sources cite it; 9 sources, 1 origin, rely on it/)
  await expect(drawing.getByRole('link', { name: 'State Audit Office' })).toBeVisible()
})

test('an event names its sources, and each name leads to the page of the source', async ({ page }) => {
  await page.goto(REPORT.path)
  await page.getByRole('article').getByRole('link', { name: 'The Sound Courier', exact: true }).click()
  await expect(page).toHaveURL(/sources\/sound-courier-2022-04-15/)
  await expect(page.getByText('7 claims on 1 event')).toBeVisible()
})

test('a former id leads to the source', async ({ page }) => {
  await page.goto(`${INDEX}/nordwire-audit`)
  await expect(page).toHaveURL(/sources\/nordwire-2022-04-15$/)
  await expect(title(page)).toBeVisible()
})

test('filters of events leave the sources that speak of these', async ({ page }) => {
  await page.goto(`${INDEX}?kind=vote&sort=outlet`)
  const rows = readSources(page).getByRole('rowheader')
  await expect(rows.first()).toBeVisible()
  const some = await rows.count()
  expect(some).toBeGreaterThan(3)
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(page).toHaveURL(/\/sources\?sort=outlet$/)
  await expect.poll(() => rows.count()).toBeGreaterThan(some * 3)
})

test('an unknown id gives a page with the nearest ones', async ({ page }) => {
  await page.goto(`${INDEX}/ekholm-post-2022-04-17`)
  await expect(page.getByRole('heading', { name: 'This dossier has no such source' })).toBeVisible()
  await page.getByRole('link', { name: POST.title }).click()
  await expect(page).toHaveURL(new RegExp(`${POST.id}$`))
})
