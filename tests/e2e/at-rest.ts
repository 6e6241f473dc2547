import type { Page } from '@playwright/test'

/** For how long nothing may come or change before a page is taken to be at rest. */
const QUIET_MS = 150

/** Waits until the fonts are there, nothing more is fetched and nothing of the page changes. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async (quietMs) => {
    await document.fonts.ready
    let lastChangeMs = performance.now()
    const changed = () => {
      lastChangeMs = performance.now()
    }
    const nodes = new MutationObserver(changed)
    nodes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    const fetches = new PerformanceObserver(changed)
    fetches.observe({ type: 'resource' })
    // No frame is asked for meanwhile: each is drawn, and that takes longer than all else here.
    for (let quietForMs = 0; quietForMs < quietMs; quietForMs = performance.now() - lastChangeMs)
      await new Promise((resolve) => setTimeout(resolve, quietMs - quietForMs))
    await new Promise(requestAnimationFrame)
    nodes.disconnect()
    fetches.disconnect()
  }, QUIET_MS)
}
