import type { Disk } from '../../disk/disk.ts'
import { insideFolder } from '../../disk/inside-folder.ts'
import { changeId } from './change-id.ts'
import { changeIdInLines } from './change-id-in-lines.ts'
import { didYouMean, suggestFrom } from '../../names/nearest.ts'
import { Problems, quoted, startOf } from '../../problem.ts'
import { readRegister } from '../../register/read-register.ts'
import { id as idSchema } from '../../schema/written-scalars.ts'
import { collectDossier, findDossier, findDossiers } from '../../steps/collect.ts'
import { resolveDossier } from '../../steps/resolve.ts'
import { LIST_NAMES, validateDossier } from '../../steps/validate.ts'
import type { AskedMove } from '../read-args.ts'
import { refuse } from '../refuse.ts'
import type { Surroundings } from '../surroundings.ts'
import { toDocument } from '../to-document.ts'
import { whyNotWritten } from '../../disk/why-not-written.ts'

/** Gives an event or a source another id in every file of its dossier; links to the old one go on leading to it. */
export function moveId(asked: AskedMove, surroundings: Surroundings): 0 | 1 {
  const { disk, stdout } = surroundings
  const { sort, from, to, json } = asked
  const problems = new Problems()
  const move = prepare(asked, disk, problems)
  if (!move) return refuse(problems.sorted(), json, surroundings)
  const { folder, files, removed, wasPublished } = move
  try {
    disk.replace(folder, files, removed)
  } catch (error) {
    problems.error('cannot-write', startOf(folder), ...whyNotWritten(error, `make ${folder} writable`))
    return refuse(problems.sorted(), json, surroundings)
  }
  const written = [...files.keys(), ...removed].sort().map((path) => `${folder}/${path}`)
  if (json) stdout(toDocument([], null, written))
  else {
    const links = wasPublished ? `Links to ${from} go on leading to it: ${from} is among its formerIds.\n` : ''
    const texts =
      sort === 'source'
        ? `If you keep its texts for --archive, rename them too: ${from}.txt to ${to}.txt, and those of its versions, ${from}@….txt.\n`
        : ''
    stdout(`${written.join('\n')}\n${links}${texts}`)
  }
  return 0
}

interface Move {
  readonly folder: string
  /** By path within the folder. */
  readonly files: ReadonlyMap<string, string>
  readonly removed: readonly string[]
  readonly wasPublished: boolean
}

/** What is to be written; `null` (and a report) where the id cannot be changed. */
function prepare({ sort, dossier: id, from, to, dossiers }: AskedMove, disk: Disk, problems: Problems): Move | null {
  const wished = idSchema.safeParse(to)
  if (!wished.success) {
    const [message = '', hint = ''] = (wished.error.issues[0]?.message ?? '').split('\n')
    problems.error('bad-id', startOf(''), message, hint)
    return null
  }
  const inside = insideFolder(dossiers, disk)
  const all = findDossiers(dossiers, inside, problems)
  const [found] = findDossier(id, dossiers, all, problems)
  if (!found) return null
  const written = validateDossier(collectDossier(found.id, found.path, inside, problems), problems)
  const resolved = resolveDossier(written, new Map(all.map((one) => [one.id, one.id])), problems)
  // What is not read whole may name the id in a place that is not seen.
  if (problems.errorCount > 0) return null
  const known = sort === 'event' ? resolved.eventIds : resolved.sourceIds
  const present = known.find(from)
  const report = (code: string, message: string, hint: string) =>
    problems.error(code, startOf(found.path), message, hint)
  if (present !== from) {
    const ids = sort === 'event' ? written.events.ids.keys() : written.sources.map(({ stem }) => stem)
    const hint =
      present === null
        ? `${didYouMean(suggestFrom([...ids])(from))}Name the ${sort} by its id.`
        : `Write the present one: ${present}.`
    const what = present === null ? `there is no ${sort} ${quoted(from)}` : `${quoted(from)} is a former id`
    report(`unknown-${sort}`, what, hint)
    return null
  }
  const register = readRegister(found.path, inside, problems)
  if (!register) return null
  const isRegistered = (one: string) => register.entries.some((entry) => entry.sort === sort && entry.id === one)
  const holder = known.find(to)
  if (holder !== null && (holder !== from || to === from)) {
    const what = holder === to ? `the id of a present ${sort}` : `a former id of ${holder}`
    report('duplicate-id', `${quoted(to)} is ${what}`, 'An id leads to one place only: choose another.')
    return null
  }
  const wasPublished = isRegistered(from)
  const files = new Map<string, string>()
  const removed: string[] = []
  const paths = writtenFiles(found.path, inside)
  const table = paths.find((path) => path.endsWith('.parquet'))
  if (table !== undefined) {
    const hint = 'Change the id where the table is made, add the old one to its formerIds, and write the table again.'
    problems.error('in-parquet', startOf(`${found.path}/${table}`), 'is a table in Parquet, which is not edited', hint)
    return null
  }
  for (const path of paths) {
    const bytes = inside.read(`${found.path}/${path}`)
    if (!bytes) continue
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const change = { sort, from, to, wasPublished }
    const changed = path.endsWith('.yaml') ? changeId(path, text, change) : changeIdInLines(path, text, change)
    const ending = path.slice(path.lastIndexOf('.'))
    const isItsOwn = sort === 'source' && path === `sources/${from}${ending}`
    if (isItsOwn) removed.push(path)
    if (isItsOwn) files.set(`sources/${to}${ending}`, changed)
    else if (changed !== text) files.set(path, changed)
  }
  return { folder: found.path, files, removed, wasPublished }
}

/** Paths within the folder of a dossier. */
function writtenFiles(folder: string, disk: Disk): string[] {
  const within = (path: string) =>
    (disk.list(path) ?? []).filter(
      ({ name, kind }) => kind === 'file' && /\.(yaml|jsonl|parquet)$/.test(name) && !name.startsWith('.'),
    )
  const folders = ['sources', 'claims', ...LIST_NAMES]
  return [
    ...within(folder).map(({ name }) => name),
    ...folders.flatMap((inner) => within(`${folder}/${inner}`).map(({ name }) => `${inner}/${name}`)),
  ].sort()
}
