import { expect, test } from '@playwright/test'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { DEMO, REPORT } from './demo.ts'
import { linkOf, openTimeline, tryAgain } from './screen.ts'

const INDEX = '**/data/demo/index.json'

test('data that cannot be fetched: says so, and a retry mends it', async ({ page }) => {
  await page.route(INDEX, (route) => route.abort())
  await page.goto(DEMO)
  await expect(page.getByRole('heading', { name: 'The data cannot be reached' })).toBeVisible()
  await page.unroute(INDEX)
  await tryAgain(page).click()
  await expect(page.getByRole('heading', { name: /events\. The sources disagree on/ })).toBeVisible()
})

const BROKEN = [
  { name: 'not JSON', body: '{"version": 1, ', heading: 'The data cannot be read' },
  {
    name: 'another version',
    body: '{"version": 99}',
    heading: 'The data was published for another version of this page',
  },
  {
    name: 'against the contract',
    body: `{"version": ${CONTRACT_VERSION}, "events": []}`,
    heading: 'The data does not have the form that this page expects',
  },
]
for (const { name, body, heading } of BROKEN) {
  test(`data that is ${name}: says which and how`, async ({ page }) => {
    await page.route(INDEX, (route) => route.fulfill({ body, contentType: 'application/json' }))
    await page.goto(DEMO)
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
    await expect(page.getByText('data/demo/index.json')).toBeVisible()
    await expect(tryAgain(page)).toBeVisible()
  })
}

test('an event whose sources fail leaves the timeline standing', async ({ page }) => {
  const file = `**/events/${REPORT.id}.json`
  await page.route(file, (route) => route.abort())
  await page.goto(REPORT.path)
  await expect(page.getByText('What the sources say could not be loaded.')).toBeVisible()
  await expect(page.locator('[data-event] svg').first()).toBeVisible()
  await page.unroute(file)
  await tryAgain(page).click()
  await expect(page.getByRole('article')).toContainText('4 days apart')
})

test('an event whose part of the app fails leaves the timeline standing', async ({ page }) => {
  const code = '**/assets/event*.js'
  await page.route(code, (route) => route.abort())
  await page.goto(REPORT.path)
  await expect(page.getByText('What the sources say could not be loaded.')).toBeVisible()
  await expect(page.locator('[data-event] svg').first()).toBeVisible()
  await page.unroute(code)
  await tryAgain(page).click()
  await expect(page.getByRole('article')).toContainText('4 days apart')
})

test('an event of a newer release than the list beside it is not shown; the newest data is offered', async ({
  page,
}) => {
  // Which release the page holds is found out when there is nothing better to do.
  const release = page.waitForResponse('**/data/demo/release.json')
  await openTimeline(page, `${DEMO}?beside=list`)
  await (await release).finished()
  const file = `**/events/${REPORT.id}.json`
  await page.route(file, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()} ` })
  })
  await linkOf(page, REPORT.id).click()
  await expect(page.getByText(/this part belongs to it/)).toBeVisible()
  await page.unroute(file)
  await page.getByRole('button', { name: 'Load the newest data' }).first().click()
  await expect(page.getByRole('article')).toContainText('4 days apart')
  await expect(page.getByRole('button', { name: 'Load the newest data' })).toHaveCount(0)
})

test('an unknown dossier is a page that says so', async ({ page }) => {
  await page.goto('/no-such-dossier')
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
})
