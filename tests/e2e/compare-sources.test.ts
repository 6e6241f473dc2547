import { expect, type Page } from '@playwright/test'
import { DEMO, POST, REPORT } from './demo.ts'
import { test } from './kept-page.ts'
import { title } from './screen.ts'

const COURIER = { id: 'sound-courier-2022-04-15', outlet: 'The Sound Courier' } as const
const COMPARED = `${DEMO}/compare?source=${COURIER.id}&source=${POST.id}`
/** Where a source is chosen; the search of the header is a field of the same kind. */
const choice = (page: Page) =>
  page.getByRole('combobox', { name: /^(Choose a source to compare|Replace .* by another source)$/ })

test('the first page leads to the two sources of the example, and these to their disagreement', async ({ page }) => {
  await page.goto(DEMO)
  await expect(page.getByText('Two papers tell of one audit.')).toBeVisible()
  await page.getByRole('link', { name: 'Compare them' }).click()
  await expect(page).toHaveURL(COMPARED)
  await expect(title(page)).toHaveText('Two sources compared')
  await expect(title(page)).toBeFocused()
  await expect(page.getByText('Both go back to Nordwire')).toBeVisible()
  await expect(page.getByText('4 days apart')).toBeInViewport()
  const part = page.getByRole('region', { name: 'Where they part' })
  await expect(part.getByText('could not be determined', { exact: true })).toBeVisible()
  await part.getByRole('link', { name: 'Date of the report' }).click()
  // The sources compared are no filter of the timeline.
  await expect(page).toHaveURL(new RegExp(`${REPORT.path}#dated$`))
  await page.goBack()
  await expect(title(page)).toHaveText('Two sources compared')
})

test('from a source of an event to a second one, by the keyboard alone', async ({ page }) => {
  await page.goto(REPORT.path)
  await page
    .getByRole('article')
    .getByRole('link', { name: `Compare ${COURIER.outlet} with another source` })
    .click()
  await expect(page.getByText(`Choose a second source to compare with ${COURIER.outlet}.`)).toBeVisible()
  await choice(page).focus()
  await page.keyboard.type('builder ekholm')
  await expect(page.getByRole('option').first()).toContainText(POST.title)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(COMPARED)
  await expect(title(page)).toBeFocused()
})

test('a source is added, replaced and removed, and back undoes it', async ({ page }) => {
  await page.goto(`${DEMO}/sources/${POST.id}`)
  await page.getByRole('link', { name: 'Compare with another source' }).click()
  await page.getByRole('option').first().click()
  await expect(title(page)).toHaveText('Two sources compared')
  await page.getByRole('button', { name: 'Add a source' }).click()
  await page.getByRole('option').first().click()
  await expect(title(page)).toHaveText('Three sources compared')
  await page.getByRole('button', { name: 'Replace Ekholm Post by another source' }).click()
  await choice(page).fill('fjord')
  await page.getByRole('option').first().click()
  await expect(page).toHaveURL(/compare\?source=fjord-daily-2022-04-17&/)
  await page.getByRole('button', { name: 'Remove Fjord Daily from the comparison' }).click()
  await expect(title(page)).toHaveText('Two sources compared')
  await page.goBack()
  await expect(title(page)).toHaveText('Three sources compared')
})

test('a link is taken as far as it goes, and what is left out is said', async ({ page }) => {
  await page.goto(`${COMPARED}&source=${POST.id}&source=sound-currier&source=nordwire-audit`)
  await expect(title(page)).toHaveText('Two sources compared')
  await expect(page.getByText('twice. It is compared once.')).toBeVisible()
  await expect(page.getByText('this dossier has no such source')).toBeVisible()
  await expect(page.getByText('Nordwire, 15 April 2022 makes no claims of its own')).toBeVisible()
  await page
    .getByRole('status')
    .getByRole('link', { name: /^The Sound Courier, / })
    .first()
    .click()
  await expect(title(page)).toHaveText('Three sources compared')
})

test('on a day of the past, what was public by then is compared', async ({ page }) => {
  await page.goto(`${COMPARED}&known-on=2022-04-15`)
  await expect(page.getByText('Ekholm Post, 16 April 2022 was not yet public on 15 April 2022')).toBeVisible()
  await expect(page.getByText(`Choose a second source to compare with ${COURIER.outlet}.`)).toBeVisible()
  await page.getByRole('button', { name: 'Back to today' }).click()
  await expect(title(page)).toHaveText('Two sources compared')
  await page.getByRole('navigation', { name: 'Pages of the dossier' }).getByRole('link', { name: 'Timeline' }).click()
  await expect(page).toHaveURL(new RegExp(`${DEMO}$`))
})
