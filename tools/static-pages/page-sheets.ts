import type { Manifest } from 'vite'
import type { PageKind } from '../../src/app/static-site.tsx'

const TIMELINE = [
  'src/views/story/story.tsx',
  'src/views/list/long-event-list.tsx',
  'src/views/digest/most-repeated.tsx',
]

/** The modules that draw a page, besides those of every page. */
const MODULES: Readonly<Record<PageKind, readonly string[]>> = {
  timeline: TIMELINE,
  event: [...TIMELINE, 'src/views/event/event-panel.tsx', 'src/views/event/changed-on.tsx'],
  comparison: ['src/pages/compare/compare-route.tsx'],
  source: ['src/pages/source/source-route.tsx'],
  disagreements: ['src/pages/disagreements/disagreements-route.tsx'],
  repeated: ['src/pages/repeated/repeated-route.tsx'],
  changes: ['src/pages/changes/changes-route.tsx'],
  sources: ['src/pages/sources/sources-route.tsx'],
  method: ['src/pages/method/method-route.tsx'],
  map: [],
  'compare-sources': [],
}

/**
 * The style sheets that a page needs besides those that every page asks for.
 * @param shell the HTML of every page
 * @throws where a module is no part of the build
 */
export function pageSheets(manifest: Manifest, shell: string, kind: PageKind): string[] {
  const sheets = new Set<string>()
  const seen = new Set<string>()
  for (const module of MODULES[kind]) collect(manifest, module, sheets, seen)
  return [...sheets].filter((sheet) => !shell.includes(sheet))
}

function collect(manifest: Manifest, name: string, sheets: Set<string>, seen: Set<string>): void {
  if (seen.has(name)) return
  seen.add(name)
  const chunk = manifest[name]
  if (!chunk) throw new Error(`the build has no chunk of ${name}: see tools/static-pages/page-sheets.ts`)
  // What a chunk rests on comes first, as it does when the app loads it.
  for (const imported of chunk.imports ?? []) collect(manifest, imported, sheets, seen)
  for (const sheet of chunk.css ?? []) sheets.add(sheet)
}
