import { expect } from 'vitest'
import type { ImportWishes } from '../../../pipeline/import/importer.ts'
import type { TakenIds } from '../../../pipeline/import/new-ids.ts'
import { countFates } from '../../../pipeline/import/report/format-report.ts'
import { type Import, runImport } from '../../../pipeline/import/run-import.ts'
import { newDossierFiles } from '../../../pipeline/import/write/new-dossier-files.ts'
import { type Problem, Problems } from '../../../pipeline/problem.ts'
import { memoryDisk, run } from '../memory-disk.ts'

const NO_WISHES: ImportWishes = {
  zone: null,
  order: null,
  mapping: null,
  outlet: null,
  url: null,
  published: null,
  language: null,
}

interface Order {
  readonly as?: string
  readonly wishes?: Partial<ImportWishes>
  readonly taken?: TakenIds
}

/** What an import makes of a file, or what is wrong with it. */
export function tryImport(
  name: string,
  content: string | Uint8Array,
  { as, wishes, taken }: Order = {},
): { readonly done: Import | null; readonly problems: readonly Problem[] } {
  const problems = new Problems()
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const order = { name, bytes, as: as ?? null, wishes: { ...NO_WISHES, ...wishes }, taken: taken ?? null }
  return { done: runImport(order, problems), problems: problems.sorted() }
}

/** An import that goes well: its counts add up, and the dossier that begins with it passes `check` without an error. */
export function importOf(name: string, content: string | Uint8Array, order: Order = {}): Import {
  const { done, problems } = tryImport(name, content, order)
  expect(problems).toEqual([])
  if (!done) throw new Error('nothing was imported')
  const { taken, merged, 'set-aside': aside } = countFates(done.report)
  expect(taken + merged + aside).toBe(done.report.rows.length)
  const files = newDossierFiles({ id: 'd', title: done.dossier.title ?? 'D', zone: null }, done.dossier)
  const disk = memoryDisk(Object.fromEntries([...files].map(([path, text]) => [`dossiers/d/${path}`, text])))
  const checked = run(disk, 'check', 'd')
  expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(checked.counts['d']?.events).toBe(done.dossier.events.length)
  return done
}

/** The claims of the file itself, as `event attribute value`. */
export function claimsOf({ dossier }: Import): string[] {
  return (dossier.sources[0]?.claims ?? []).map(
    ({ event, attribute, value }) => `${event} ${attribute} ${String(value)}`,
  )
}

/** What became of each row, as `line: fate`, with its notes. */
export function fatesOf({ report }: Import): string[] {
  return report.rows.map(({ line, fate, notes }) => {
    const said = fate.kind === 'taken' ? fate.as : fate.kind === 'merged' ? `= ${fate.with}` : `× ${fate.why}`
    return [`${line}: ${said}`, ...notes].join('; ')
  })
}
