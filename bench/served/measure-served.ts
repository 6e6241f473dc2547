import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { BROWSER_ARGS, findWholeBrowser } from '../../tools/find-browser.mjs'
import { writePublished } from '../generate/write-published.ts'
import { DOSSIER_ID } from '../generate/to-index.ts'
import type { Asked, FirstMarks } from '../pages/served.ts'
import { bounded, type Outcome } from '../report/outcome.ts'
import { quantile } from '../report/quantile.ts'
import { serveSite, type Site } from './serve-site.ts'

/** The app as a reader meets it: from a server, in an empty cache. */
export interface ServedResult {
  /** From the opening of the address to the first marks, ms, and what was asked for of the data till then. */
  readonly firstMarksMs: number
  readonly drew: FirstMarks['drew']
  readonly beforeMarks: Asked
  /** When nothing comes any more. */
  readonly atRest: Asked
  /** JavaScript and the arrays that it holds, MB (10⁶ bytes). */
  readonly heapMb: number
  readonly longestTaskMs: number
  /** p95 of the frames while panning and zooming, ms; of an empty page that plays the same script. */
  readonly frameMs: number
  readonly emptyFrameMs: number
  /** Another month. */
  readonly month: Asked
  readonly filter: Asked & { readonly firstMs: number; readonly exactMs: number; readonly heapMb: number }
  /** Till it is shown; and at rest. */
  readonly eventLink: Asked & { readonly shownMs: number; readonly atRest: Asked }
}

const VIEWPORT = { width: 1440, height: 900 }
/** So long nothing may come, and the page counts as being at rest, ms. */
const REST_MS = 1500
/** Another month than the dossier opens on, and a filter of its biggest facet. */
const MONTH = 'from=2019-05-01&to=2019-05-31'
const FILTER = 'country=UA'

/** What is served, and how it is looked at. */
export interface BuiltSite {
  /** The folder of the built app. */
  readonly app: string
  /** What is put into its pages. */
  readonly script: string
}

/**
 * Opens the app on what is published of a generated dossier: the timeline, another month, a filter, an event, each with an empty cache.
 * @param mostMs for all that, ms; making the data does not count
 */
export async function measureServed(
  eventCount: number,
  seed: number,
  { app, script, mostMs }: BuiltSite & { readonly mostMs: number },
): Promise<Outcome<ServedResult>> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-served-'))
  let site: Site | null = null
  let browser: Browser | null = null
  try {
    const event = writePublished(eventCount, seed, folder)
    site = await serveSite(app, folder)
    browser = await chromium.launch({ executablePath: findWholeBrowser(), args: BROWSER_ARGS })
    return await bounded(measurePages(browser, site.url, { event, script }), mostMs)
  } finally {
    await browser?.close()
    await site?.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measurePages(
  browser: Browser,
  url: string,
  { event, script }: { readonly event: string; readonly script: string },
): Promise<ServedResult> {
  const emptyFrameMs = await onPage(browser, script, 'about:blank', movingP95)
  const opened = await onPage(browser, script, `${url}/${DOSSIER_ID}`, async (page) => {
    const marks = await page.evaluate(() => window.served!.firstMarks)
    await rest(page)
    const first = {
      firstMarksMs: marks.paintedMs,
      drew: marks.drew,
      beforeMarks: await asked(page, 0, marks.paintedMs),
      atRest: await asked(page, 0),
      heapMb: await heapMb(page),
      longestTaskMs: await page.evaluate((from) => window.served!.longestTask(from, Infinity), marks.paintedMs),
    }
    const frameMs = await movingP95(page)
    return { ...first, frameMs }
  })
  const month = await onPage(browser, script, `${url}/${DOSSIER_ID}`, async (page) => {
    await rest(page)
    return during(page, () => page.evaluate((query) => window.served!.goTo(query), MONTH))
  })
  const filter = await onPage(browser, script, `${url}/${DOSSIER_ID}`, async (page) => {
    await rest(page)
    let answered = { startMs: 0, firstMs: 0, exactMs: 0 }
    const came = await during(page, async () => {
      answered = await page.evaluate((query) => window.served!.filter(query), FILTER)
    })
    const { startMs, firstMs, exactMs } = answered
    return { ...came, firstMs: firstMs - startMs, exactMs: exactMs - startMs, heapMb: await heapMb(page) }
  })
  const eventLink = await onPage(browser, script, `${url}/${DOSSIER_ID}/events/${event}`, async (page) => {
    const shownMs = await page.evaluate(() => window.served!.eventShown)
    await rest(page)
    return { ...(await asked(page, 0, shownMs)), shownMs, atRest: await asked(page, 0) }
  })
  return { ...opened, emptyFrameMs, month, filter, eventLink }
}

/** Opens an address with an empty cache, and does something with it. */
async function onPage<T>(browser: Browser, script: string, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  try {
    const page = await context.newPage()
    await page.addInitScript({ content: script })
    await page.goto(url)
    return await work(page)
  } finally {
    await context.close()
  }
}

/** Until nothing was asked for, and nothing came, for a while. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(
    (restMs) =>
      new Promise<void>((resolve) => {
        let [count, since] = [-1, 0]
        const look = setInterval(() => {
          const now = performance.getEntriesByType('resource').length
          if (now !== count) [count, since] = [now, performance.now()]
          if (performance.now() - since < restMs) return
          clearInterval(look)
          resolve()
        }, 50)
      }),
    REST_MS,
  )
}

/** What is asked for while something is done, and till the page is at rest again. */
async function during(page: Page, act: () => Promise<void>): Promise<Asked> {
  const fromMs = await page.evaluate(() => performance.now())
  await act()
  await rest(page)
  return asked(page, fromMs)
}

function asked(page: Page, fromMs: number, untilMs = Number.MAX_VALUE): Promise<Asked> {
  return page.evaluate(([from, until]) => window.served!.asked(from, until), [fromMs, untilMs] as const)
}

async function heapMb(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  // Twice: the first may leave what only it made unreachable.
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as HeapUsage
  return (usedSize + backingStorageSize) / 1e6
}

/** As Chromium gives it, bytes. */
interface HeapUsage {
  readonly usedSize: number
  /** Of what stands outside the heap: the bytes of arrays. */
  readonly backingStorageSize?: number
}

/** A part of the script for which it has so long, ms. */
const MOST_PHASE_MS = 30_000

async function movingP95(page: Page): Promise<number> {
  const lengthsMs = await page.evaluate(async (mostMs) => {
    const { phases, move } = window.served!
    const all: number[] = []
    for (const phase of phases) all.push(...(await move(phase, mostMs)).lengthsMs)
    return all
  }, MOST_PHASE_MS)
  return quantile(lengthsMs, 0.95)
}
