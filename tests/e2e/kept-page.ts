import { type BrowserContext, type CDPSession, type Page, test as base, type ViewportSize } from '@playwright/test'

/** What a worker keeps from test to test. */
interface Kept {
  readonly context: BrowserContext
  readonly page: Page
  readonly client: CDPSession
  /** What the context was made for: a test that asks for another gets a new one. */
  readonly options: string
  /** A test did to it what cannot be taken back: the next one gets a new one. */
  isSpent: boolean
}

/** What stays with a page or its context whatever is done afterwards. */
const LASTING = [
  'addInitScript',
  'exposeBinding',
  'exposeFunction',
  'grantPermissions',
  'newCDPSession',
  'setExtraHTTPHeaders',
  'setGeolocation',
  'setOffline',
] as const

/** All that a site stores, but for what it fetched. */
const STORED = 'cookies,local_storage,indexeddb,cache_storage,service_workers,file_systems'

const LISTENED_FOR = ['console', 'pageerror', 'request'] as const

/**
 * Tests that share a page, and with it what the browser has fetched and compiled. After each, what it stored, answered itself, listened
 * for and set is taken back. What is to be seen of a first visit, with nothing fetched before, takes the `test` of Playwright.
 */
export const test = base.extend<object, { keeper: { kept: Kept | null } }>({
  keeper: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads in it which fixtures this one needs
    async ({}, provide) => {
      const keeper: { kept: Kept | null } = { kept: null }
      await provide(keeper)
      await keeper.kept?.context.close()
    },
    { scope: 'worker' },
  ],
  context: async (
    { browser, keeper, baseURL, viewport, hasTouch, isMobile, javaScriptEnabled, contextOptions },
    provide,
  ) => {
    const options = JSON.stringify([baseURL, viewport, hasTouch, isMobile, javaScriptEnabled, contextOptions])
    if (keeper.kept && keeper.kept.options !== options) {
      await keeper.kept.context.close()
      keeper.kept = null
    }
    // It has the options of the test, as those that Playwright makes.
    const kept = (keeper.kept ??= await keep(await browser.newContext(), options))
    await provide(kept.context)
    if (kept.isSpent || !(await takeBack(kept, new URL(baseURL ?? '').origin, viewport))) {
      await kept.context.close()
      keeper.kept = null
    }
  },
  page: ({ context }, provide) => provide(context.pages()[0]!),
})

async function keep(context: BrowserContext, options: string): Promise<Kept> {
  const page = await context.newPage()
  const kept: Kept = { context, page, client: await context.newCDPSession(page), options, isSpent: false }
  for (const owner of [context, page]) {
    const { clock } = owner
    Object.defineProperty(owner, 'clock', { get: () => ((kept.isSpent = true), clock) })
    const methods = owner as unknown as Record<string, (...args: unknown[]) => unknown>
    for (const name of LASTING) {
      const does = methods[name]?.bind(owner)
      if (does) methods[name] = (...args) => ((kept.isSpent = true), does(...args))
    }
  }
  return kept
}

/** @returns whether all could be taken back: what other origins stored is not */
async function takeBack(
  { context, page, client }: Kept,
  origin: string,
  viewport: ViewportSize | null,
): Promise<boolean> {
  if (page.isClosed() || new URL(page.url()).origin !== origin) return false
  for (const other of context.pages()) if (other !== page) await other.close()
  for (const type of LISTENED_FOR) page.removeAllListeners(type)
  context.removeAllListeners('request')
  for (const owner of [context, page]) await owner.unrouteAll({ behavior: 'ignoreErrors' })
  await page.evaluate(() => sessionStorage.clear())
  await page.goto('about:blank')
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: STORED })
  await client.send('Page.resetNavigationHistory')
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null })
  await page.mouse.move(-1, -1)
  if (viewport) await page.setViewportSize(viewport)
  return true
}
