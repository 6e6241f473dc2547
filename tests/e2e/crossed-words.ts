/**
 * Words of a drawn timeline that can be seen and that cross others, are cut off, or reach beyond the axis or the canvas. Runs in the page.
 */
export function crossedWords(timeline: Element): { count: number; faults: string[] } {
  // A letter reaches over its neighbour by less; lines of a row are 12 px apart, and letters are less high than their boxes.
  const [SLACK_PX, LEADING_PX] = [1, 3]
  const faults: string[] = []
  let count = 0
  for (const frame of timeline.querySelectorAll(':scope > [aria-hidden=true]')) {
    const edges = frame.getBoundingClientRect()
    const seen: { text: string; left: number; right: number; top: number; bottom: number }[] = []
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { currentNode: node } = walker
      const parent = node.parentElement
      const text = node.textContent?.trim()
      if (!parent || !text || getComputedStyle(parent).color === 'rgba(0, 0, 0, 0)') continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      const box = parent.closest('span, p')?.getBoundingClientRect() ?? edges
      if (right > box.right + SLACK_PX) faults.push(`${text}: cut off`)
      if (left < edges.left - SLACK_PX || right > edges.right + SLACK_PX) faults.push(`${text}: beyond the edge`)
      for (const other of seen) {
        const isBeside = left >= other.right - SLACK_PX || right <= other.left + SLACK_PX
        if (!isBeside && top + LEADING_PX < other.bottom && bottom > other.top + LEADING_PX)
          faults.push(`${text}: crosses ${other.text}`)
      }
      seen.push({ text, left, right, top: top + LEADING_PX, bottom: bottom - LEADING_PX })
    }
    count += seen.length
  }
  return { count, faults }
}
