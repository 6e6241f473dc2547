import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { BROWSER_ARGS, findWholeBrowser } from '../tools/find-browser.mjs'
import { bounded, type Outcome } from './report/outcome.ts'

const CONFIG = join(import.meta.dirname, 'vite.config.ts')
const VIEWPORT = { width: 1440, height: 900 }
const ARGS = [...BROWSER_ARGS, '--enable-precise-memory-info']

/** Making 400,000 events takes a while. */
const MOST_PREPARE_MS = 120_000

export type PageName = 'ours' | 'raw' | 'empty'

/** Where the pages are measured: built, served, and opened in a browser. */
export interface Stage {
  /**
   * Prepares a fresh page, in a context of its own, and does something with it; what does not end in time is killed.
   * Preparing has its own time.
   */
  readonly withPage: <P, T>(
    name: PageName,
    prepare: (page: Page) => Promise<P>,
    work: (page: Page, prepared: P) => Promise<T>,
    mostMs: number,
  ) => Promise<Outcome<T>>
  /** The same stage with the CPU slowed down so many times while it works, not while it prepares. */
  readonly slowedDown: (rate: number) => Stage
  readonly browserVersion: () => Promise<string>
  readonly close: () => Promise<void>
}

/** Builds the pages and serves them on a free port. */
export async function setUpStage(): Promise<Stage> {
  await build({ configFile: CONFIG })
  const server = await preview({ configFile: CONFIG, preview: { port: 0, strictPort: false, open: false } })
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('the pages are not served')
  const executablePath = findWholeBrowser()
  let running: Browser | null = null
  const browser = async () => (running ??= await chromium.launch({ executablePath, args: ARGS }))
  const kill = async () => {
    const dying = running
    running = null
    if (dying) await bounded(dying.close(), 10_000)
  }
  const stageAt = (rate: number): Stage => ({
    async withPage(name, prepare, work, mostMs) {
      const context = await (await browser()).newContext({ viewport: VIEWPORT })
      const page = await context.newPage()
      // Until nothing is loaded any more: the chunks that the app asks for by itself are there.
      const loaded = page.goto(`${url}${name}.html`, { waitUntil: 'networkidle' })
      const prepared = await bounded(
        loaded.then(() => prepare(page)),
        MOST_PREPARE_MS,
      )
      if (rate > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate })
      const outcome = prepared.kind === 'measured' ? await bounded(work(page, prepared.value), mostMs) : prepared
      // A page that is still busy cannot be closed.
      if (outcome.kind === 'given-up') await kill()
      else if ((await bounded(context.close(), 10_000)).kind !== 'measured') await kill()
      return outcome
    },
    slowedDown: stageAt,
    browserVersion: async () => (await browser()).version(),
    async close() {
      await kill()
      await server.close()
    },
  })
  return stageAt(1)
}
