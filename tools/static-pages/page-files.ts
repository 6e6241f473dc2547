import type { Manifest } from 'vite'
import type { PageKind } from '../../src/app/site-pages.ts'
import type { PageFiles } from './page-html.ts'

const TIMELINE = [
  'src/pages/timeline/timeline-route.tsx',
  'src/views/story/story.tsx',
  'src/views/list/long-event-list.tsx',
  'src/views/digest/most-repeated.tsx',
  'src/views/timeline/engine/vis-timeline-adapter.ts',
  'src/views/timeline/engine/drawn-items.ts',
]

/** The modules that draw a page, besides those of every page. */
const MODULES: Readonly<Record<PageKind, readonly string[]>> = {
  home: ['src/pages/home/home-route.tsx', 'src/pages/home/front-page.tsx'],
  timeline: TIMELINE,
  event: [...TIMELINE, 'src/pages/timeline/beside/event-beside.tsx', 'src/views/event/changed-on.tsx'],
  comparison: ['src/pages/compare/compare-route.tsx'],
  source: ['src/pages/source/source-route.tsx'],
  disagreements: ['src/pages/disagreements/disagreements-route.tsx'],
  repeated: ['src/pages/repeated/repeated-route.tsx'],
  changes: ['src/pages/changes/changes-route.tsx'],
  sources: ['src/pages/sources/sources-route.tsx'],
  method: ['src/pages/method/method-route.tsx'],
  local: [],
  map: [],
  'compare-sources': [],
}

/**
 * The files of the app that a page needs besides those of every page: its style sheets, and the scripts that draw it.
 * @param shell the HTML of every page
 * @throws where a module is no part of the build
 */
export function pageFiles(manifest: Manifest, shell: string, kind: PageKind): PageFiles {
  const [sheets, parts] = [new Set<string>(), new Set<string>()]
  const seen = new Set<string>()
  for (const module of MODULES[kind]) collect(manifest, module, { sheets, parts }, seen)
  const own = (files: ReadonlySet<string>) => [...files].filter((file) => !shell.includes(file))
  return { sheets: own(sheets), parts: own(parts) }
}

function collect(
  manifest: Manifest,
  name: string,
  files: { readonly sheets: Set<string>; readonly parts: Set<string> },
  seen: Set<string>,
): void {
  if (seen.has(name)) return
  seen.add(name)
  const chunk = manifest[name]
  if (!chunk) throw new Error(`the build has no chunk of ${name}: see tools/static-pages/page-files.ts`)
  // What a chunk rests on comes first, as it does when the app loads it.
  for (const imported of chunk.imports ?? []) collect(manifest, imported, files, seen)
  files.parts.add(chunk.file)
  for (const sheet of chunk.css ?? []) files.sheets.add(sheet)
}
