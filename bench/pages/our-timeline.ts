import { drawnItems, isSeen } from './drawn-items.ts'

const TIMELINE = 'section[aria-label="Timeline"]'

/** What stands in our timeline and can be seen: items with content, or bars where no item stands; `null`: nothing yet. */
export function drawnByOurs(): 'items' | 'bars' | null {
  const timeline = document.querySelector(TIMELINE)
  if (!timeline) return null
  if (drawnItems(timeline).some(isSeen)) return 'items'
  return timeline.querySelector('g > path[fill^="var(--k-"]') ? 'bars' : null
}

/** What the nodes of our timeline are counted under. */
export function rootOfOurs(): Element {
  return document.querySelector(TIMELINE) ?? fail('the page has no timeline')
}

/** The lanes without their names: the tallest part that is hidden from screen readers; the axis is another. */
export function canvasOfOurs(): Element {
  const hidden = [...rootOfOurs().querySelectorAll(':scope > [aria-hidden="true"]')]
  return hidden.sort((a, b) => b.clientHeight - a.clientHeight)[0] ?? fail('the timeline has no canvas')
}

function fail(why: string): never {
  throw new Error(why)
}
