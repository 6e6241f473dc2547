import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'

const EVENTS = new URL('../../public/data/kharkiv-missile/events/', import.meta.url)

interface Discrepancy {
  readonly attribute: string
  readonly kind: string
}

const events = readdirSync(EVENTS).map(
  (file) =>
    JSON.parse(readFileSync(new URL(file, EVENTS), 'utf8')) as { id: string; discrepancies: readonly Discrepancy[] },
)

/** In turns through the events, so that every link opens another event than the one before. */
const links = Array.from({ length: Math.max(...events.map(({ discrepancies }) => discrepancies.length)) }, (_, round) =>
  events.flatMap(({ id, discrepancies }) => {
    const found = discrepancies[round]
    return found ? [{ event: id, ...found }] : []
  }),
).flat()

const PAGES = { 'beside the timeline': '', 'in the comparison': '/sources' }
const FRESH = {
  desk: { viewport: { width: 1440, height: 900 }, pages: ['', '/sources'] },
  phone: { viewport: { width: 390, height: 844 }, pages: ['', '/sources?by=source'] },
}

const toPath = (page: string, { event, attribute }: { event: string; attribute: string }) =>
  `/kharkiv-missile/events/${event}${page}#${attribute}`

/** Opens links within the page, one after the other; answers those whose target is not marked, or not in sight. */
function failing(page: Page, paths: readonly string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const isShown = (id: string) => {
      const target = document.getElementById(id)
      if (target?.dataset['named'] !== 'true') return false
      const { top, left, right, height } = target.getBoundingClientRect()
      const at = document.elementFromPoint(
        Math.max(left, (left + right) / 2),
        Math.max(0, top) + Math.min(height, 24) / 2,
      )
      return top >= 0 && top < innerHeight - 24 && height > 0 && target.contains(at)
    }
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const failed: string[] = []
    for (const path of all) {
      const id = path.split('#')[1] ?? ''
      if (location.pathname + location.search + location.hash !== path) history.pushState(null, '', path)
      const until = performance.now() + 5000
      // In two frames on end: nothing moves it away again.
      for (let seen = 0; seen < 2 && performance.now() < until; seen = isShown(id) ? seen + 1 : 0) await frame()
      await frame()
      if (!isShown(id)) failed.push(path)
    }
    return failed
  }, paths)
}

for (const [name, path] of Object.entries(PAGES)) {
  test(`every discrepancy has a link that opens on it, ${name}`, async ({ page }) => {
    test.slow()
    expect(links.length).toBeGreaterThan(400)
    const paths = links.map((link) => toPath(path, link))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(paths[0] ?? '')
    expect(await failing(page, paths)).toEqual([])
  })
}

for (const [size, { viewport, pages }] of Object.entries(FRESH)) {
  test(`a link to each kind of discrepancy opens on it in a fresh browser, on a ${size}`, async ({ browser }) => {
    test.slow()
    const ofEachKind = new Map(links.map((link) => [link.kind, link]))
    expect(ofEachKind.size).toBeGreaterThanOrEqual(7)
    for (const link of ofEachKind.values()) {
      for (const path of pages) {
        const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
        const page = await context.newPage()
        await page.goto(toPath(path, link))
        expect(await failing(page, [toPath(path, link)])).toEqual([])
        await context.close()
      }
    }
  })
}
