import { join } from 'node:path'
import type { Plugin } from 'vite'
import { DRAWN_ROOM_PX } from '../../../src/pages/embed/drawn-widths.ts'

const SRC = join(import.meta.dirname, '../../../src')
const STILL = join(SRC, 'views/timeline/still')
const STILL_FILTERS = join(SRC, 'views/filters/still/still-filter-bar.tsx')

/** What stands where a module of the app would need a browser: what it gives before anything has been measured or has come. */
const STAND_INS: readonly { readonly module: RegExp; readonly importer: RegExp; readonly code: string }[] = [
  {
    // A page is drawn of what is there.
    module: /^react$/,
    importer: /[\\/]src[\\/]/,
    code: `import * as React from 'react'
export * from 'react'
export default React
export const useSyncExternalStore = (subscribe, get, first = get) => React.useSyncExternalStore(subscribe, get, first)`,
  },
  {
    // vis-timeline cannot be loaded without a page.
    module: /[\\/]engine-parts\.ts$/,
    importer: /./,
    code: `import { Chunk } from ${JSON.stringify(join(SRC, 'ui/chunks/chunk.ts'))}
export const engineParts = new Chunk(() => new Promise(() => {}))`,
  },
  { module: /[\\/]load-faces\.ts$/, importer: /./, code: 'export const loadFaces = async () => {}' },
  // Nothing is painted first and filled later.
  { module: /[\\/]use-after-paint\.ts$/, importer: /./, code: 'export const useAfterPaint = (latest) => latest' },
  // The timeline, once for each form that it has, drawn in the document that load-app.ts gives.
  {
    module: /[\\/]timeline-view\.tsx$/,
    importer: /[\\/](timeline-page|embed-timeline)\.tsx$/,
    code: `export { StillTimeline as TimelineView } from ${JSON.stringify(join(STILL, 'still-timeline.tsx'))}`,
  },
  {
    module: /[\\/]use-timeline-engine\.ts$/,
    importer: /[\\/]timeline-view\.tsx$/,
    code: `import { drawStill } from ${JSON.stringify(join(STILL, 'draw-still.ts'))}
import { useStillWidth } from ${JSON.stringify(join(STILL, 'still-timeline.tsx'))}
export function useTimelineEngine(state) {
  const { isNarrow } = useStillWidth()
  globalThis.document = globalThis.stillDocument
  try { return drawStill({ ...state, isNarrow }) } finally { delete globalThis.document }
}`,
  },
  {
    module: /[\\/]use-element-width\.ts$/,
    importer: /[\\/]timeline-view\.tsx$/,
    code: `import { useStillWidth } from ${JSON.stringify(join(STILL, 'still-timeline.tsx'))}
export const useElementWidth = () => useStillWidth().widthPx`,
  },
  {
    module: /[\\/]use-media-query\.ts$/,
    importer: /[\\/]timeline-view\.tsx$/,
    code: `import { useStillWidth } from ${JSON.stringify(join(STILL, 'still-timeline.tsx'))}
export const useMediaQuery = () => useStillWidth().isNarrow`,
  },
  // The filters too, once for each form.
  {
    module: /[\\/]filter-bar\.tsx$/,
    importer: /[\\/]src[\\/]pages[\\/]/,
    code: `export { StillFilterBar as FilterBar } from ${JSON.stringify(STILL_FILTERS)}`,
  },
  {
    module: /[\\/]use-media-query\.ts$/,
    importer: /[\\/]filter-bar\.tsx$/,
    code: `export { useStillCompact as useMediaQuery } from ${JSON.stringify(STILL_FILTERS)}`,
  },
  {
    // Within another page they are drawn for more than one width.
    module: /[\\/]use-element-width\.ts$/,
    importer: /[\\/]views[\\/]event[\\/](pictures|findings)[\\/]/,
    code: `import { useContext } from 'react'
import { EmbedWidth } from ${JSON.stringify(join(SRC, 'pages/embed/embed-width.ts'))}
export const useElementWidth = (ref, initial = 0) => useContext(EmbedWidth) ?? initial`,
  },
  {
    module: /[\\/]use-element-width\.ts$/,
    importer: /[\\/]overview-strip\.tsx$/,
    code: 'export const useElementWidth = () => 1256',
  },
  {
    // The list of all events stands on the page of the timeline; that of one event need not carry it a second time.
    module: /[\\/]windowed-list\.tsx$/,
    importer: /[\\/]events-area\.tsx$/,
    code: `import { createElement } from 'react'
import { useParams } from 'wouter'
import { WindowedList as Whole } from ${JSON.stringify(join(SRC, 'pages/timeline/windowed-list.tsx'))}
export const WindowedList = (props) => (useParams().event === undefined ? createElement(Whole, props) : null)`,
  },
  {
    // As it estimates where nothing is laid out.
    module: /[\\/]measure-label\.ts$/,
    importer: /./,
    code: 'export const measureLabel = (text) => text.length * 6.2',
  },
  {
    module: /[\\/]use-room-below\.ts$/,
    importer: /./,
    code: `export const useRoomBelow = () => ${DRAWN_ROOM_PX}`,
  },
  {
    // As on paper, a list stands there whole. What is narrower or stacked on paper stays as on a screen.
    module: /[\\/]use-printing\.ts$/,
    importer: /^(?!.*(compare-page\.tsx|use-element-width\.ts)$)/,
    code: 'export const usePrinting = () => true',
  },
]

const PREFIX = '\0stand-in:'

/** Lets the app be drawn without a browser. */
export function standIns(): Plugin {
  return {
    name: 'stand-ins',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (importer.startsWith(PREFIX)) return null
      const found = STAND_INS.findIndex((one) => one.module.test(id) && one.importer.test(importer))
      return found < 0 ? null : `${PREFIX}${found}`
    },
    load: (id) => (id.startsWith(PREFIX) ? STAND_INS[Number(id.slice(PREFIX.length))]?.code : null),
  }
}
