import { expect } from '@playwright/test'
import { DEMO } from './demo.ts'
import { focused } from './focus.ts'
import { test } from './kept-page.ts'
import { lengthOf, linkOf, openTimeline, windowOf } from './screen.ts'

const LENGTH_WITHIN = 0.02

test('+ and − zoom about the middle, 0 shows all, Shift with the arrows pans', async ({ page }) => {
  await openTimeline(page, DEMO)
  const near = (value: number, wanted: number) => Math.abs(value / wanted - 1) < LENGTH_WITHIN
  const length = await lengthOf(page)
  const [from, to] = await windowOf(page)
  await page.keyboard.press('+')
  await expect.poll(async () => near(await lengthOf(page), length / 1.6)).toBe(true)
  const [nearFrom, nearTo] = await windowOf(page)
  expect(Math.abs(nearFrom + nearTo - from - to)).toBeLessThanOrEqual(2)
  await page.keyboard.press('-')
  await expect.poll(async () => near(await lengthOf(page), length)).toBe(true)

  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => Math.abs((await windowOf(page))[0] - from - length * 0.2)).toBeLessThanOrEqual(2)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  // Where it has come to rest is told to a screen reader.
  await expect(page.getByRole('status').filter({ hasText: 'The timeline shows' })).toHaveText(
    /^The timeline shows \d+ January 2022 to \d+ August 2022\.$/,
  )
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(async () => Math.abs((await windowOf(page))[0] - from)).toBeLessThanOrEqual(2)

  await page.keyboard.press('0')
  await expect.poll(() => lengthOf(page)).toBeGreaterThan(20 * 365)
  // A button that has nothing left to do keeps the focus all the same.
  const zoomOut = page.getByRole('button', { name: 'Zoom out' })
  await page.keyboard.press('+')
  await expect(zoomOut).toBeEnabled()
  await zoomOut.focus()
  await page.keyboard.press('Enter')
  await expect(zoomOut).toBeDisabled()
  await expect(zoomOut).toBeFocused()
})

test('a key zooms and pans while an event has the focus, and the focus stays', async ({ page }) => {
  await openTimeline(page, DEMO)
  await page.keyboard.press('ArrowRight')
  const id = (await focused(page)) ?? ''
  for (const key of ['+', '+', 'Shift+ArrowRight', 'Shift+ArrowRight', '0']) {
    const before = (await windowOf(page)).join(' ')
    await page.keyboard.press(key)
    await expect.poll(async () => (await windowOf(page)).join(' ')).not.toBe(before)
    await expect(linkOf(page, id)).toBeFocused()
  }
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('a key zooms at once', async ({ page }) => {
    await openTimeline(page, DEMO)
    const steps = await page.evaluate(async () => {
      const slider = document.querySelector('[aria-label="Last day shown"]')
      const seen = new Set([slider?.getAttribute('aria-valuenow')])
      dispatchEvent(new KeyboardEvent('keydown', { key: '+' }))
      for (let frame = 0; frame < 40; frame++) {
        await new Promise(requestAnimationFrame)
        seen.add(slider?.getAttribute('aria-valuenow'))
      }
      return seen.size
    })
    expect(steps).toBe(2)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })
})
