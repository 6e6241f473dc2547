import type { Page } from '@playwright/test'

/**
 * Opens links to discrepancies within the page, one after the other.
 * @returns those whose target is not marked as the one that is named, or not in sight
 */
export function unmarked(page: Page, paths: readonly string[]): Promise<string[]> {
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
