import { expect, type Locator, type Page } from '@playwright/test'
import { eventList, item } from './screen.ts'

/** The ids of the events that are listed, in their order. */
export const listed = (page: Page) =>
  eventList(page)
    .getByRole('link')
    .evaluateAll((links) => links.map(({ id }) => id.slice('list-'.length)))

/** The event whose link in the list has the focus. */
export const focused = (page: Page) =>
  page.evaluate(() => /^list-(.*)/.exec(document.activeElement?.id ?? '')?.[1] ?? null)

/** The mark of an event, or the label of what lasts, is outlined, and something of it is seen within the timeline. */
export async function expectShown(page: Page, id: string) {
  await expect
    .poll(() =>
      item(page, id).evaluate((node) => {
        const outlined = [...node.querySelectorAll('*')].find((part) => getComputedStyle(part).outlineStyle === 'solid')
        // A drawing has no width of its own: what is drawn in it has.
        const seen = outlined?.querySelector('path, rect') ?? outlined ?? node
        const { left, right, top: y } = seen.getBoundingClientRect()
        const lanes = node.closest('.vis-timeline')?.getBoundingClientRect()
        const across = lanes !== undefined && right >= lanes.left && left <= lanes.right
        const foot = document.querySelector('[aria-label="Overview"]')?.getBoundingClientRect().top ?? innerHeight
        return { outlined: outlined !== undefined, inView: across && y > 0 && y < foot }
      }),
    )
    .toEqual({ outlined: true, inView: true })
}

/** Tabs on to an element, as a reader without a pointer gets there. */
export async function tabTo(page: Page, target: Locator, most: number) {
  const isThere = () => target.evaluate((node) => node === document.activeElement)
  for (let tabs = 0; tabs < most && !(await isThere()); tabs++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}
