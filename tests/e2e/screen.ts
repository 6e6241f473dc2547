import { expect, type Locator, type Page } from '@playwright/test'

/** The parts of the screen by role and name: where the words change, these lines follow, and no test. */
export const eventList = (page: Page) => page.getByRole('navigation', { name: 'Events in time order' })
export const pagesNav = (page: Page) => page.getByRole('navigation', { name: 'Pages of the dossier' })
export const digest = (page: Page) => page.getByRole('complementary', { name: 'Where the sources disagree' })
export const overview = (page: Page) => page.getByRole('region', { name: 'Overview' })
export const dayBar = (page: Page) => page.getByRole('region', { name: 'As known on a day' })
export const dayButton = (page: Page) => page.getByRole('button', { name: 'As known today' })
export const withoutBar = (page: Page) => page.getByRole('region', { name: 'Without', exact: true })
export const withoutMenu = (page: Page) => page.getByRole('button', { name: 'Without …' })
export const firstDay = (page: Page) => page.getByRole('slider', { name: 'First day shown' })
export const lastDay = (page: Page) => page.getByRole('slider', { name: 'Last day shown' })
export const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' })
export const searchField = (page: Page) =>
  page.getByRole('combobox', { name: 'Search events, sources, actors and places' })
export const hitList = (page: Page) => page.getByRole('listbox', { name: 'Hits' })
export const onlyDisputed = (page: Page) => page.getByRole('checkbox', { name: /^Only disputed/ })
export const findSource = (page: Page) => page.getByRole('searchbox', { name: /Find a source/ })
export const readSources = (page: Page) => page.getByRole('table', { name: 'Read by the editors' })
export const eventsInView = (page: Page) => page.getByRole('button', { name: 'Events in view' })
export const showAllEarlier = (page: Page) => eventList(page).getByRole('button', { name: /earlier: show all$/ })
export const skipToDisagreements = (page: Page) =>
  page.getByRole('button', { name: 'Skip to where the sources disagree' })
export const byReading = (page: Page) => page.getByRole('radio', { name: 'By answer' })
export const bySource = (page: Page) => page.getByRole('radio', { name: 'By source' })
export const title = (page: Page) => page.getByRole('heading', { level: 1 })
export const notYetKnown = (page: Page, day: string) => page.getByRole('heading', { name: `Not yet known on ${day}` })
/** The section of the disagreements about dates, and that about names, places and certainty. */
export const datesSection = (page: Page) => page.getByRole('region', { name: 'When' })
export const namesSection = (page: Page) => page.getByRole('region', { name: 'Who, where, how sure' })

/** The disagreements of the strongest nature. */
export const firstSection = (page: Page) =>
  page.getByRole('region', { name: 'Independent accounts contradict each other' })

/** What an event is drawn as on the timeline. */
export const item = (page: Page, id: string) => page.locator(`[data-event="${id}"]`)
/** The link of an event in the list. */
export const linkOf = (page: Page, id: string) => page.locator(`[id="list-${id}"]`)
/** The heading of the event that is open, which takes the focus. */
export const openTitle = (page: Page) => page.locator('#event-title')

/** Opens a page with a timeline, and waits until it is drawn and the events are listed. */
export async function openTimeline(page: Page, path: string) {
  await page.goto(path)
  await expect(page.locator('[data-event] svg').first()).toBeVisible()
  await expect(eventList(page).getByRole('link').first()).toBeAttached()
}

const dayOf = async (slider: Locator) => Number(await slider.getAttribute('aria-valuenow'))

/** First and last day of the window, as the overview tells them, in days since 1970. */
export async function windowOf(page: Page): Promise<[number, number]> {
  return [await dayOf(firstDay(page)), await dayOf(lastDay(page))]
}

/** First and last day of the window, as the address names them, in days since 1970. */
export function windowInAddress(page: Page): [number, number] {
  const { searchParams } = new URL(page.url())
  const dayIn = (name: string) => Date.parse(searchParams.get(name) ?? '') / 86_400_000
  return [dayIn('from'), dayIn('to')]
}

/** How many days the window shows. */
export async function lengthOf(page: Page): Promise<number> {
  const [first, last] = await windowOf(page)
  return last - first + 1
}

/** What the screen shows goes on paper: what lies behind folds and limits is brought out first. */
export async function print(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
}
