/** Whether an element is seen, and not only in the DOM: vis-timeline hides itself until it is laid out. */
export function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** The items of ours that are drawn: their nodes have content. */
export function drawnItems(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-event]')].filter(
    (node) => node.firstElementChild !== null && !node.hidden,
  )
}
