import { expect, type Locator, type Page, test } from '@playwright/test'
import { isThere } from '../shipped/is-there.ts'
import { digest, eventList, openTimeline } from './screen.ts'

/** What people come for, on the shipped dossier, and in how many clicks from its first page they leave with it. */
const SHIPPED = '/kharkiv-missile'
test.skip(!isThere('kharkiv-missile'), 'dossiers/kharkiv-missile is not there')

const REPORT = { id: 'un-report-kharkiv-debris', title: 'UN report on the missile debris in Kharkiv' }

/** Clicks, and counts them. */
class Reader {
  clicks = 0

  async click(what: Locator): Promise<void> {
    this.clicks++
    await what.click()
  }
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('a reporter checks a date and leaves with a link to it: two clicks', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const reader = new Reader()
  await openTimeline(page, SHIPPED)
  await reader.click(digest(page).getByRole('link', { name: REPORT.title }).filter({ hasText: 'apart' }))
  const event = page.getByRole('article', { name: REPORT.title })
  await expect(event).toContainText('disputed: 25 or 29 April')
  await expect(event).toContainText('25 April 2024 stands.')
  await expect(event).toContainText('The Kyiv Independent')
  await reader.click(event.getByRole('button', { name: 'Copy link to Date of the report' }))
  await expect.poll(() => clipboard(page)).toMatch(new RegExp(`${SHIPPED}/events/${REPORT.id}#dated$`))
  expect(reader.clicks).toBeLessThanOrEqual(2)
})

test('an analyst sends what Russia did to the monitors: three clicks, and the address is the link', async ({
  page,
}) => {
  const reader = new Reader()
  await openTimeline(page, SHIPPED)
  await reader.click(page.getByRole('button', { name: 'Vetoes & resolutions: filter by this lane' }))
  await reader.click(page.getByRole('button', { name: 'Country', exact: true }))
  await reader.click(page.getByRole('checkbox', { name: /^Russia / }))
  await expect(page).toHaveURL(/country=RU/)
  const veto = eventList(page).getByRole('link', { name: /Russia vetoes the renewal of the panel of experts/ })
  await expect(veto).toBeAttached()
  expect(reader.clicks).toBeLessThanOrEqual(3)
  const [sent, events] = [page.url(), await eventList(page).getByRole('link').count()]
  await page.goto('about:blank')
  await openTimeline(page, sent)
  await expect(eventList(page).getByRole('link')).toHaveCount(events)
  await expect(veto).toBeAttached()
})

test('an investigator finds a claim that many repeat of one origin, and who began it: three clicks', async ({
  page,
}) => {
  const reader = new Reader()
  await openTimeline(page, SHIPPED)
  await reader.click(digest(page).getByRole('link', { name: 'What is repeated most' }))
  const rows = page.getByRole('main').getByRole('listitem')
  const disputed = rows.filter({ hasText: /\d+ sources, 1 origin.*Other sources give another answer/ }).first()
  const answer = disputed.getByRole('link').first()
  const [path = '', attribute = ''] = ((await answer.getAttribute('href')) ?? '').split('#')
  await reader.click(answer)
  await expect(page).toHaveURL(new RegExp(`${path}.*#${attribute}$`))
  // Who gives it is one line; opened, it shows from whom they have it.
  const point = page.getByRole('article').locator(`[id="${attribute}"]`)
  const line = point.locator('summary', { hasText: /\d+ via / }).first()
  const [, origin = ''] = /\d+ via ([^:]+):/.exec((await line.textContent()) ?? '') ?? []
  expect(origin).not.toBe('')
  await reader.click(line)
  await expect(point.locator('details[open]').getByRole('link', { name: origin }).first()).toBeVisible()
  expect(reader.clicks).toBeLessThanOrEqual(3)
})

test('a reader understands the dispute on a phone without a click', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(SHIPPED)
  const story = page.locator('#story')
  for (const said of [REPORT.title, /25 April 2024 stands/, /29 April 2024/])
    await expect(story.getByText(said).first()).toBeInViewport({ ratio: 1 })
  await expect(page.getByText('North Korean missiles in Ukraine').filter({ visible: true }).first()).toBeInViewport()
})
