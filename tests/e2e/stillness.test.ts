import { expect, test } from '@playwright/test'

const PAGES = [
  '/kharkiv-missile',
  '/kharkiv-missile/events/un-report-kharkiv-debris',
  '/kharkiv-missile/events/un-report-kharkiv-debris/sources',
]

for (const path of PAGES) {
  for (const width of [390, 768, 1440, 1920]) {
    test(`nothing shifts after it is shown: ${path} at ${width} px`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } })
      const page = await context.newPage()
      await page.addInitScript(() => {
        const shifts: unknown[] = []
        Object.assign(globalThis, { shifts })
        new PerformanceObserver((entries) => {
          for (const entry of entries.getEntries()) {
            const { value, sources } = entry as unknown as { value: number; sources: { node: Element | null }[] }
            shifts.push({ value, nodes: sources.map(({ node }) => node?.className ?? node?.nodeName) })
          }
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(path)
      await expect(page.getByRole('heading').first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      await page.waitForTimeout(300)
      expect(await page.evaluate(() => (globalThis as unknown as { shifts: unknown[] }).shifts)).toEqual([])
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
        .toBeLessThanOrEqual(0)
      await context.close()
    })
  }
}
