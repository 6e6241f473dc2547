import { expect, type Page } from '@playwright/test'
import { DEMO, EVENT_COUNT, POST, REPORT } from './demo.ts'
import { test } from './kept-page.ts'
import { dayBar, dayButton, eventList, item, notYetKnown, openTimeline, pagesNav, title, tryAgain } from './screen.ts'

const panel = (page: Page) => page.getByRole('article', { name: REPORT.title })
/** The sentence that heads the timeline, which counts the events. */
const ALL_EVENTS = `${EVENT_COUNT} events`

test.describe('the report on three days of April 2022, each opened by its link', () => {
  test('14 April: not known', async ({ page }) => {
    await page.goto(`${REPORT.path}?known-on=2022-04-14`)
    await expect(notYetKnown(page, '14 April 2022')).toBeVisible()
    await expect(page.getByText('it is known from 15 April 2022 on')).toBeVisible()
    await expect(item(page, REPORT.id)).toHaveCount(0)
    const list = eventList(page)
    await expect(list.getByRole('link').first()).toBeAttached()
    await expect(list.getByRole('link', { name: REPORT.title })).toHaveCount(0)
  })

  test('15 April: known, and nothing of it in dispute', async ({ page }) => {
    await page.goto(`${REPORT.path}?known-on=2022-04-15`)
    await expect(panel(page)).toContainText(/points in dispute0/)
    await expect(panel(page)).not.toContainText('Ekholm Post')
    await expect(panel(page)).not.toContainText('disputed')
  })

  test('16 April: disputed', async ({ page }) => {
    await page.goto(`${REPORT.path}?known-on=2022-04-16`)
    await expect(panel(page)).toContainText('disputed: 11 or 15 April')
    await expect(panel(page)).toContainText('Ekholm Post')
    await expect(item(page, REPORT.id).locator('svg')).toBeVisible()
  })
})

test('the walk through the story of an event can be played, paused and stepped, and stays in the link', async ({
  page,
}) => {
  await page.goto(REPORT.path)
  await dayButton(page).click()
  await dayBar(page)
    .getByRole('button', { name: `Play how “${REPORT.title}” became known` })
    .click()
  await expect(page).toHaveURL(/known-on=2022-04-14/)
  await expect(notYetKnown(page, '14 April 2022')).toBeVisible()
  await expect(page).toHaveURL(/known-on=2022-04-15/)
  await expect(dayBar(page)).toContainText('15 April 2022: became known')
  await expect(page).toHaveURL(/known-on=2022-04-16/)
  await dayBar(page).getByRole('button', { name: 'Pause' }).click()
  const previous = dayBar(page).getByRole('button', { name: 'To the previous change' })
  // On a slow machine the walk may have gone on before the pause.
  await expect(async () => {
    if (!page.url().includes('2022-04-16')) await previous.click()
    expect(page.url()).toContain('2022-04-16')
  }).toPass()
  await expect(dayBar(page)).toContainText('in dispute from this day')
  await expect(panel(page)).toContainText('disputed: 11 or 15 April')

  await previous.click()
  await expect(page).toHaveURL(/known-on=2022-04-15/)
  await expect(panel(page)).toContainText(/points in dispute0/)
  // The walk is one step of the reader's way.
  await page.goBack()
  await expect(page).not.toHaveURL(/known-on/)
  await expect(panel(page)).toContainText('disputed: 11 or 15 April')
})

test('the slider goes from change to change by keys, and tells each', async ({ page }) => {
  await page.goto(`${REPORT.path}?known-on=2022-04-14`)
  const slider = dayBar(page).getByRole('slider')
  await slider.focus()
  await expect(slider).toHaveAttribute('aria-valuetext', '14 April 2022')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/known-on=2022-04-15/)
  await expect(slider).toHaveAttribute('aria-valuetext', '15 April 2022')
  await expect(slider).toBeFocused()
  await page.keyboard.press('End')
  await expect(page).not.toHaveURL(/known-on/)
  await expect(slider).toHaveAttribute('aria-valuetext', 'today')
})

test('a day chosen by the calendar holds on every page of the dossier', async ({ page }) => {
  await page.goto(DEMO)
  await expect(title(page)).toContainText(ALL_EVENTS)
  await dayButton(page).click()
  await dayBar(page).getByLabel('As known on', { exact: true }).fill('2022-01-20')
  await expect(page).toHaveURL(/known-on=2022-01-20/)
  await expect(title(page)).toContainText('11 events')
  await expect(dayBar(page)).toContainText(`11 of ${EVENT_COUNT} events known`)

  await pagesNav(page)
    .getByRole('link', { name: /^Disagreements 14/ })
    .click()
  await expect(page).toHaveURL(/disagreements\?known-on=2022-01-20/)
  const shown = page.locator('main:visible')
  await expect(shown).toContainText('14 disagreements')
  await pagesNav(page)
    .getByRole('link', { name: /^Sources/ })
    .click()
  await expect(shown).toContainText(/^Sources\d+ sources/)
  await expect(shown).not.toContainText(POST.title)

  await dayBar(page).getByRole('button', { name: 'Back to today' }).click()
  await expect(page).not.toHaveURL(/known-on/)
  await expect(dayBar(page)).toHaveCount(0)
  await expect(shown).toContainText(POST.title)
  await expect(dayButton(page)).toBeFocused()
})

test('a source that was not yet public says so, and shows itself on its day', async ({ page }) => {
  await page.goto(`${POST.path}?known-on=2022-04-14`)
  await expect(notYetKnown(page, '14 April 2022')).toBeVisible()
  await page.getByRole('button', { name: 'Show 16 April 2022' }).click()
  await expect(title(page)).toContainText(POST.title)
})

test('so does the comparison of an event', async ({ page }) => {
  await page.goto(`${REPORT.compare}?known-on=2022-04-14`)
  await expect(notYetKnown(page, '14 April 2022')).toBeVisible()
  await page.getByRole('button', { name: 'Show 15 April 2022' }).click()
  await expect(page.getByRole('heading', { level: 1, name: REPORT.title })).toBeVisible()
})

for (const [what, day, said] of [
  ['cannot be read', '2022-02-30', 'known-on=2022-02-30'],
  ['has not come', '2099-01-01', 'that day is in the future'],
] as const) {
  test(`a day that ${what} is dropped and said`, async ({ page }) => {
    await page.goto(`${DEMO}?known-on=${day}`)
    await expect(page.getByText(said)).toBeVisible()
    await expect(title(page)).toContainText(ALL_EVENTS)
  })
}

test('where the claims cannot be loaded the page says so, and nothing of today is shown for that day', async ({
  page,
}) => {
  await page.route('**/claims.json', (route) => route.abort())
  await page.goto(`${DEMO}?known-on=2022-04-16`)
  await expect(page.getByRole('alert')).toContainText('The data cannot be reached')
  await page.unroute('**/claims.json')
  await tryAgain(page).click()
  await expect(title(page)).toContainText(/^\d\d events/)
})

test('a day is typed part by part, and taken over when it is whole', async ({ page }) => {
  await page.goto(`${DEMO}?known-on=2022-04-16`)
  const field = dayBar(page).getByLabel('As known on', { exact: true })
  await field.focus()
  await field.pressSequentially('01102022', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/known-on=2022-01-10/)
  await field.pressSequentially('01102001', { delay: 60 })
  await page.keyboard.press('Enter')
  await expect(dayBar(page).getByRole('alert')).toContainText('Choose a day from')
  await expect(page).toHaveURL(/known-on=2022-01-10/)
})

test('lanes keep their height from day to day, and what stands in a row stays in it', async ({ page }) => {
  await openTimeline(page, `${DEMO}?known-on=2021-12-15`)
  const moved = await page.evaluate(async () => {
    const rows = () =>
      new Map(
        [...document.querySelectorAll<HTMLElement>('[data-event]')]
          .filter((node) => !node.hidden && node.querySelector('svg'))
          .map((node) => [node.dataset['event'], Math.round(node.getBoundingClientRect().top)]),
      )
    const height = () => document.querySelector('.vis-timeline')?.getBoundingClientRect().height
    const frames = async (count: number) => {
      for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame)
    }
    const found: string[] = []
    let [before, heightBefore] = [rows(), height()]
    let most = before.size
    for (let day = Date.UTC(2021, 11, 20); day < Date.UTC(2022, 5, 15); day += 7 * 86_400_000) {
      const iso = new Date(day).toISOString().slice(0, 10)
      history.replaceState(null, '', `/demo?known-on=${iso}`)
      await frames(6)
      const now = rows()
      most = Math.max(most, now.size)
      if (height() !== heightBefore) found.push(`${iso} height`)
      for (const [id, top] of before) if (now.has(id) && now.get(id) !== top) found.push(`${iso} ${id}`)
      ;[before, heightBefore] = [now, height()]
    }
    return { found, grew: most > 5 }
  })
  expect(moved).toEqual({ found: [], grew: true })
})

test('where the bar cannot be loaded the page stays, and says so', async ({ page }) => {
  await page.route('**/opened-known-on-*.js', (route) => route.abort())
  await page.goto(DEMO)
  await dayButton(page).click()
  await expect(page.getByRole('alert')).toContainText('The day bar could not be loaded')
  await expect(title(page)).toContainText(ALL_EVENTS)
})

test('a link to what nobody spoke of by that day says why it leads to nothing', async ({ page }) => {
  await page.goto(`${REPORT.path}?known-on=2022-04-15#cause`)
  await expect(panel(page)).toContainText(
    '“Cause of the faults”, but no source for this event had given it by 15 April 2022',
  )
  await expect(page).toHaveTitle(`${REPORT.title}, as known on 15 April 2022 – Faultline`)
})
