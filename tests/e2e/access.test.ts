import { expect } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'
import { DEMO, REPORT } from './demo.ts'
import { test } from './kept-page.ts'
import { eventList, hitList, lastDay, openTimeline, searchField } from './screen.ts'

test('the whole journey with the keyboard alone', async ({ page }) => {
  await openTimeline(page, DEMO)
  await page.keyboard.press('/')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type('audit faults')
  await expect(hitList(page).getByRole('option', { name: /^Filter/ })).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const link = eventList(page).getByRole('link', { name: new RegExp(REPORT.title) })
  await expect(page).toHaveURL(/q=audit/)
  const isIn = (node: Element) => node.contains(document.activeElement)
  for (let tabs = 0; tabs < 40 && !(await eventList(page).evaluate(isIn)); tabs++) await page.keyboard.press('Tab')
  // The list is one stop; the arrows go on from event to event.
  for (let steps = 0; steps < 20 && !(await link.evaluate(isIn)); steps++) await page.keyboard.press('ArrowRight')
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: REPORT.title })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/demo\?q=/)
})

test('the ends of the window are sliders', async ({ page }) => {
  await openTimeline(page, DEMO)
  const end = lastDay(page)
  await expect(end).toHaveAttribute('aria-valuetext', '30 June 2022')
  await end.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(end).toHaveAttribute('aria-valuetext', '23 June 2022')
  await expect(page).toHaveURL(/to=2022-06-23/)
})

test('axe finds what is wrong, in both themes', async ({ page }) => {
  await page.setContent(`<!doctype html><html lang="en"><title>Wrong</title><main><h1>Wrong</h1>
    <style>p { color: #bbb } @media (prefers-color-scheme: dark) { body { background: #000 } p { color: #444 } h1 { color: #fff } }</style>
    <p id="pale">Pale</p><img src="data:," id="unnamed"></main></html>`)
  expect(await axeViolations(page)).toEqual([
    'light, color-contrast: #pale',
    'light, image-alt: #unnamed',
    'dark, color-contrast: #pale',
  ])
})
