import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/**
 * Who may import whom: ARCHITECTURE.md says why. A room names folders of `src`, or packages by the start of their name;
 * every room may import itself.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  // What the method says is written in docs.
  'src/words': ['src/contract', 'src/domain', 'docs/'],
  'src/selection': ['src/domain', 'flatbush', 'minisearch'],
  'src/contract': ['src/domain', 'zod'],
  'src/publish': ['src/contract', 'src/domain', 'src/selection', 'src/words'],
  // What readers take along: writers of files, pure.
  'src/export': ['src/contract', 'src/domain', 'src/words'],
  'src/data': ['src/contract', 'src/domain', 'topojson-client', 'world-atlas', 'zod'],
  'src/chart': ['src/domain', 'd3-geo'],
  'src/model': [
    'src/contract',
    'src/data',
    'src/domain',
    'src/export',
    'src/publish',
    'src/selection',
    'src/state',
    'src/words',
    'react',
    '@tanstack/react-query',
  ],
  'src/state': ['src/contract', 'src/domain', 'src/selection', 'react', 'wouter', 'zustand'],
  'src/ui': ['src/chart', 'src/selection', 'src/words', 'react', 'react-dom', 'wouter', '@tanstack/react-virtual'],
  'src/views': [
    'react-dom',
    'src/chart',
    'src/contract',
    'src/domain',
    'src/export',
    'src/model',
    'src/selection',
    'src/state',
    'src/ui',
    'src/words',
    'react',
    '@tanstack/react-virtual',
  ],
  'src/pages': [
    'src/chart',
    'src/contract',
    'src/data',
    'src/domain',
    'src/export',
    'src/model',
    'src/selection',
    'src/state',
    'src/ui',
    'src/views',
    'src/words',
    'react',
    'react-dom',
    'wouter',
  ],
  // What a page says of itself to whoever links to it; its picture is of what the views lay out.
  'src/head': ['src/chart', 'src/contract', 'src/domain', 'src/model', 'src/views', 'src/words', 'schema-dts'],
  'src/app': [
    'src/chart',
    'src/contract',
    'src/data',
    'src/domain',
    'src/export',
    'src/head',
    'src/model',
    'src/pages',
    'src/state',
    'src/ui',
    'src/words',
    'react',
    'react-dom',
    'wouter',
    '@tanstack/react-query',
    '@fontsource-variable/',
  ],
  pipeline: [
    'src/contract',
    // What the page and the worker that imports in a browser tell each other.
    'src/data/local/import-messages.ts',
    'src/domain',
    'src/publish',
    'src/words',
    'csv-parse',
    'fflate',
    'node:',
    'parse5',
    'yaml',
    'zod',
  ],
}

/** The only file that knows vis-timeline. */
const VIS_ADAPTER = 'src/views/timeline/engine/vis-timeline-adapter.ts'
const VIS_PACKAGES = ['vis-timeline', 'vis-data', 'moment']

/** The words of one language, which only `src/words` reaches. The pipeline tells the editors of faults in English. */
const ENGLISH = 'src/words/en/'
const FAULT_WORDS = `${ENGLISH}faults.ts`

interface Import {
  readonly from: string
  /** A path from the root, or the name of a package. */
  readonly to: string
}

const files = ['src', 'pipeline']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|tsx|css)$/.test(file))

const imports = files
  .filter((file) => !file.endsWith('.css'))
  .toSorted()
  .flatMap(importsOf)

function importsOf(from: string): Import[] {
  return ts.preProcessFile(readFileSync(join(ROOT, from), 'utf8')).importedFiles.map(({ fileName }) => ({
    from,
    to: fileName.startsWith('.') ? relative(ROOT, join(ROOT, dirname(from), fileName)) : fileName,
  }))
}

function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'src' ? `${first}/${second}` : first
}

function isAllowed({ from, to }: Import): boolean {
  const room = roomOf(from)
  if (room === 'src/views' && roomOf(to) === 'src/views') return viewOf(from) === viewOf(to)
  if (roomOf(to) === room) return true
  if (to.startsWith(ENGLISH)) return room === 'pipeline' && to === FAULT_WORDS
  if (from === VIS_ADAPTER && VIS_PACKAGES.some((name) => to === name || to.startsWith(`${name}/`))) return true
  return (ALLOWED[room] ?? []).some(
    (start) => to === start || to.startsWith(start.endsWith(':') || start.endsWith('/') ? start : `${start}/`),
  )
}

/** Circles of files, each as the way round it; imports of types alone are among them. */
function circlesOf(edges: readonly Import[]): string[] {
  const importedBy = groupByFrom(edges)
  const [done, circles] = [new Set<string>(), [] as string[]]
  const visit = (file: string, way: readonly string[]) => {
    const at = way.indexOf(file)
    if (at >= 0) circles.push([...way.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const { to } of importedBy.get(file) ?? []) visit(to, [...way, file])
    done.add(file)
  }
  for (const file of importedBy.keys()) visit(file, [])
  return circles
}

function groupByFrom(edges: readonly Import[]): Map<string, Import[]> {
  const groups = new Map<string, Import[]>()
  for (const edge of edges) groups.set(edge.from, [...(groups.get(edge.from) ?? []), edge])
  return groups
}

/** Every file and package that a file imports, by way of others too. */
function reachedFrom(start: string): string[] {
  const importedBy = groupByFrom(imports)
  const reached = new Set([start])
  for (const file of reached) for (const { to } of importedBy.get(file) ?? []) reached.add(to)
  return [...reached]
}

const viewOf = (path: string) => path.split('/')[2]

describe('the table of allowed imports', () => {
  test('the imports are found at all', () => {
    expect(imports.length).toBeGreaterThan(200)
    expect(imports).toContainEqual({ from: VIS_ADAPTER, to: 'vis-timeline/esnext' })
  })

  test('every folder of code is in the table', () => {
    const rooms = new Set(imports.map(({ from }) => roomOf(from)))
    expect([...rooms].filter((room) => !(room in ALLOWED))).toEqual([])
  })

  test('nothing imports what the table does not allow', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  test('no file imports itself by way of others', () => {
    expect(circlesOf(imports)).toEqual([])
    const circle = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'a' },
      { from: 'a', to: 'd' },
    ]
    expect(circlesOf(circle)).toEqual(['a → b → c → a'])
  })

  test('importers reach neither disk nor Node: their code runs in a browser too', () => {
    const importedBy = groupByFrom(imports)
    const reached = new Set(files.filter((file) => /^pipeline\/import\/(?!command\/|in-browser\/)/.test(file)))
    expect(reached).toContain('pipeline/import/run-import.ts')
    for (const file of reached) for (const { to } of importedBy.get(file) ?? []) reached.add(to)
    expect([...reached].filter((to) => /^(?:node:|pipeline\/disk\/|pipeline\/cli)/.test(to))).toEqual([])
  })

  test('what makes dossiers in a browser reaches neither Node nor what writes to a disk', () => {
    const reached = reachedFrom('pipeline/import/in-browser/import-worker.ts')
    expect(reached).toContain('pipeline/run-pipeline.ts')
    expect(reached).toContain('pipeline/import/importers.ts')
    expect(
      reached.filter((to) => /^(?:node:|pipeline\/cli|pipeline\/disk\/(?:node-|exchange|lock|terminal))/.test(to)),
    ).toEqual([])
    const ofNode = reached.filter(
      (to) => to.startsWith('pipeline/') && /\b(?:process|Buffer)\./.test(withoutComments(join(ROOT, to))),
    )
    expect(ofNode).toEqual([])
  })

  test('one file of the app names the pipeline: it starts the worker', () => {
    const naming = files.filter(
      (file) => file.startsWith('src/') && /['"`][./]*\/pipeline\//.test(withoutComments(join(ROOT, file))),
    )
    expect(naming).toEqual(['src/data/local/import-in-worker.ts'])
  })

  test('the table refuses what it should', () => {
    expect(isAllowed({ from: 'src/domain/values/quantity.ts', to: 'src/state/address/view.ts' })).toBe(false)
    expect(isAllowed({ from: 'src/domain/values/quantity.ts', to: 'react' })).toBe(false)
    expect(isAllowed({ from: 'src/domain/values/quantity.ts', to: 'src/words/words.ts' })).toBe(false)
    expect(isAllowed({ from: 'src/words/words.ts', to: 'src/publish/dossier.ts' })).toBe(false)
    expect(isAllowed({ from: 'src/pages/method/method-route.tsx', to: 'docs/method.md' })).toBe(false)
    expect(isAllowed({ from: 'src/views/list/event-list.tsx', to: 'src/views/event/quote.tsx' })).toBe(false)
    expect(isAllowed({ from: 'src/views/timeline/time-axis.tsx', to: 'vis-timeline/esnext' })).toBe(false)
    expect(isAllowed({ from: 'src/ui/mark.tsx', to: 'src/domain/values/quantity.ts' })).toBe(false)
    expect(isAllowed({ from: 'src/chart/scale.ts', to: 'src/words/reason.ts' })).toBe(false)
    expect(isAllowed({ from: 'src/export/csv/csv-text.ts', to: 'react' })).toBe(false)
    expect(isAllowed({ from: 'src/export/shown.ts', to: 'src/model/selection.ts' })).toBe(false)
    expect(isAllowed({ from: 'src/chart/to-svg.ts', to: 'react' })).toBe(false)
    expect(isAllowed({ from: 'src/views/event/figures.tsx', to: `${ENGLISH}views/event.ts` })).toBe(false)
    expect(isAllowed({ from: 'src/views/event/figures.tsx', to: FAULT_WORDS })).toBe(false)
    expect(isAllowed({ from: 'pipeline/cli.ts', to: `${ENGLISH}dates.ts` })).toBe(false)
    expect(isAllowed({ from: 'pipeline/cli.ts', to: 'src/app/app.tsx' })).toBe(false)
    expect(isAllowed({ from: 'src/publish/dossier.ts', to: 'pipeline/disk/disk.ts' })).toBe(false)
    expect(isAllowed({ from: 'src/publish/dossier.ts', to: 'node:fs' })).toBe(false)
    expect(isAllowed({ from: 'src/views/event/quote.tsx', to: 'src/publish/dossier.ts' })).toBe(false)
  })
})

describe('habits', () => {
  test('file names are kebab-case and say what is in them', () => {
    const odd = files.filter(
      (file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.module|\.d)?\.(ts|tsx|css)$/.test(file.split('/').at(-1) ?? ''),
    )
    const empty = files.filter((file) => /(^|\/)(utils?|helpers?|common|types|index|misc)\.tsx?$/.test(file))
    expect([...odd, ...empty]).toEqual([])
  })

  test('the domain knows no clock and no local time', () => {
    const guilty = files.filter(
      (file) =>
        file.startsWith('src/domain/') && /\bnew Date\b|\bDate\.now\b|toLocale/.test(withoutComments(join(ROOT, file))),
    )
    expect(guilty).toEqual([])
  })

  test('the colour of disagreement is defined once', () => {
    const guilty = files.filter(
      (file) => file !== 'src/ui/tokens.css' && /#c2340d|#ff6b3d/i.test(readFileSync(join(ROOT, file), 'utf8')),
    )
    expect(guilty).toEqual([])
  })
})

function withoutComments(path: string): string {
  return readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}
