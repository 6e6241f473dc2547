import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { DEMO } from './demo.ts'
import { unmarked } from './unmarked.ts'

const EVENTS = new URL('../../node_modules/.cache/demo/demo/events/', import.meta.url)

interface Discrepancy {
  readonly attribute: string
  readonly kind: string
}

const links = readdirSync(EVENTS).flatMap((file) => {
  const text = readFileSync(new URL(file, EVENTS), 'utf8')
  const { id, discrepancies } = JSON.parse(text) as { id: string; discrepancies: readonly Discrepancy[] }
  return discrepancies.map(({ attribute, kind }) => ({ event: id, attribute, kind }))
})

const toPath = (page: string, { event, attribute }: { event: string; attribute: string }) =>
  `${DEMO}/events/${event}${page}#${attribute}`

for (const [name, page] of Object.entries({ 'beside the timeline': '', 'in the comparison': '/sources' })) {
  test(`every discrepancy has a link that opens on it, ${name}`, async ({ page: tab }) => {
    expect(links.length).toBeGreaterThan(50)
    const paths = links.map((link) => toPath(page, link))
    await tab.emulateMedia({ reducedMotion: 'reduce' })
    await tab.goto(paths[0] ?? '')
    expect(await unmarked(tab, paths)).toEqual([])
  })
}

const FRESH = {
  desk: { viewport: { width: 1440, height: 900 }, pages: ['', '/sources'] },
  phone: { viewport: { width: 390, height: 844 }, pages: ['/sources?by=source', ''] },
}
for (const [size, { viewport, pages }] of Object.entries(FRESH)) {
  test(`a link to each kind of discrepancy opens on it in a fresh page, on a ${size}`, async ({ browser }) => {
    test.slow()
    const ofEachKind = [...new Map(links.map((link) => [link.kind, link])).values()]
    expect(ofEachKind).toHaveLength(7)
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
    // Every second kind on the other page: both sizes together open each kind on each page.
    for (const [kindNo, link] of ofEachKind.entries()) {
      const path = toPath(pages[kindNo % 2] ?? '', link)
      const tab = await context.newPage()
      await tab.goto(path)
      expect(await unmarked(tab, [path])).toEqual([])
      await tab.close()
    }
    await context.close()
  })
}
