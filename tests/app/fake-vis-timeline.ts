import type { VisItem } from '../../src/views/timeline/engine/carried-item.ts'
import type { VisTimelineInput } from '../../src/views/timeline/engine/vis-timeline-adapter.ts'
import type { LiveWindow } from '../../src/state/live-window.ts'

/** Stands in for vis-timeline, which draws nothing in jsdom: what it was told, and what it can tell. */
export const vis = {
  input: null as VisTimelineInput | null,
  items: [] as readonly VisItem[],
}

export function createVisTimeline(container: HTMLElement, input: VisTimelineInput) {
  vis.input = input
  const show = (window: LiveWindow) => {
    input.onMove(window)
    input.onFrame()
    input.onRest(window)
  }
  const nodes = new Map<string, HTMLElement>()
  const nodeOf = (event: string) => {
    const node = nodes.get(event) ?? input.createNode()
    nodes.set(event, node)
    return node
  }
  return {
    setItems: (items: readonly VisItem[]) => {
      vis.items = items
      container.replaceChildren(...items.map(({ id }) => nodeOf(id)))
    },
    nodeOf,
    reserve: () => {},
    setHeight: () => {},
    setWindow: show,
    destroy: () => {},
  }
}
