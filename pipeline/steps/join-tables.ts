import { compareText } from '../../src/domain/text-order.ts'
import { didYouMean, suggestFrom } from '../names/nearest.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import { reportedOnceOf } from '../../src/publish/remembered/reported-once-of.ts'
import type { ParsedFile } from './parse.ts'

/** The sources of a dossier and their claims as two lists, in place of a file for each source. */
export const TABLE_NAMES = ['sources', 'claims'] as const
export type TableName = (typeof TABLE_NAMES)[number]

/** The files of each of the two; `null` for one that cannot be read, `undefined`: there is none. */
export type Tables = Readonly<Record<TableName, readonly (ParsedFile | null)[] | undefined>>

/** A source as its own file would have it; `null` where it cannot be read. */
export interface ParsedSource {
  /** Its id: the name of the file, without its ending. */
  readonly stem: string
  readonly parsed: ParsedFile | null
}

/** An item of a list, and where it stands. */
interface Row {
  readonly file: ParsedFile
  readonly index: number
  readonly item: Readonly<Record<string, unknown>>
}

const joinedOnce = reportedOnceOf<ParsedSource[]>()

/**
 * Puts the claims of a list to their sources, each of which it names as its “source”.
 * @param path of the dossier
 * @param taken ids of sources that have files of their own
 */
export function joinTables(
  { sources, claims }: Tables,
  path: string,
  taken: ReadonlySet<string>,
  problems: Problems,
): ParsedSource[] {
  if (!sources) {
    const file = startOf(`${path}/sources.jsonl`)
    const hint = 'Write a line for each source of the claims: its id, its outlet, and what else its file would have.'
    if (claims) problems.error('missing-file', file, 'is not there, and claims are', hint)
    return []
  }
  const known = [...sources, ...(claims ?? [])].flatMap((file) => file ?? [])
  const isWhole = known.length === sources.length + (claims?.length ?? 0)
  const joined = joinedOnce([...known, isWhole ? WHOLE : IN_PART], problems, () =>
    joinRows(rowsOf(sources, problems), rowsOf(claims ?? [], problems), isWhole, problems),
  )
  for (const { stem, parsed } of joined) {
    if (taken.has(stem) && parsed)
      reportSecond(stem, parsed, `in a file of its own, sources/${stem}, already`, problems)
  }
  return joined.filter(({ stem }) => !taken.has(stem))
}

/** Stand for what is known of the files. */
const [WHOLE, IN_PART] = [{}, {}]

function rowsOf(files: readonly (ParsedFile | null)[], problems: Problems): Row[] {
  return files.flatMap((file) => {
    const items = Array.isArray(file?.tree) ? (file.tree as unknown[]) : []
    return items.flatMap((item, index) => {
      if (!file) return []
      if (isMap(item)) return { file, index, item }
      problems.error('wrong-type', file.spot([index]), 'is not a set of keys', 'Write “key: value” for each field.')
      return []
    })
  })
}

function isMap(item: unknown): item is Row['item'] {
  return typeof item === 'object' && item !== null && !Array.isArray(item)
}

function joinRows(heads: readonly Row[], claims: readonly Row[], isWhole: boolean, problems: Problems): ParsedSource[] {
  const headOf = new Map<string, Row>()
  for (const head of heads) {
    const id = textAt(head, 'id', problems)
    const first = id === null ? undefined : headOf.get(id)
    if (first) reportSecond(id ?? '', ofRow(head), `in line ${first.file.spot([first.index]).line} already`, problems)
    else if (id !== null) headOf.set(id, head)
    if (Object.hasOwn(head.item, 'claims'))
      problems.error(
        'misplaced-key',
        head.file.spot([head.index, 'claims'], 'key'),
        'a source of the list has the key “claims”',
        'Write each claim in a line of claims.jsonl, with the id of the source as “source”.',
      )
  }
  const claimsOf = new Map<string, Row[]>([...headOf.keys()].map((id) => [id, []]))
  for (const claim of claims) {
    const source = textAt(claim, 'source', problems)
    if (source === null) continue
    const own = claimsOf.get(source)
    if (own) own.push(claim)
    else if (isWhole)
      problems.error(
        'unknown-source',
        claim.file.spot([claim.index, 'source']),
        `there is no source ${quoted(source)} in the list of sources`,
        `${didYouMean(suggestFrom([...headOf.keys()])(source))}Write its line, or correct the id.`,
      )
  }
  return [...headOf]
    .map(([stem, head]) => ({ stem, parsed: isWhole ? toFile(head, claimsOf.get(stem) ?? []) : null }))
    .sort((a, b) => compareText(`${a.stem}.`, `${b.stem}.`))
}

/** @returns `null` (and a report) where there is no such text */
function textAt({ file, index, item }: Row, key: string, problems: Problems): string | null {
  const text = item[key]
  if (typeof text === 'string' && text !== '') return text
  if (Object.hasOwn(item, key))
    problems.error('wrong-type', file.spot([index, key]), `“${key}” is no id`, 'Write the id of the source.')
  else
    problems.error('missing-key', file.spot([index]), `lacks the key “${key}”`, `Add “${key}”: the id of the source.`)
  return null
}

function ofRow({ file, index }: Row): Pick<ParsedFile, 'spot'> {
  return { spot: (path, on) => file.spot([index, ...path], on) }
}

function reportSecond(id: string, { spot }: Pick<ParsedFile, 'spot'>, where: string, problems: Problems): void {
  problems.error(
    'duplicate-id',
    spot(['id']),
    `the id ${quoted(id)} is used twice`,
    `It stands ${where}: choose another.`,
  )
}

/** A source with its claims, as its own file would have it. */
function toFile(head: Row, claims: readonly Row[]): ParsedFile {
  const items = claims.map(({ item }) => Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'source')))
  return {
    file: head.file.file,
    tree: items.length > 0 ? { ...head.item, claims: items } : head.item,
    spot(path, on) {
      const [first, nth, ...within] = path
      const claim = first === 'claims' && typeof nth === 'number' ? claims[nth] : undefined
      return claim ? claim.file.spot([claim.index, ...within], on) : head.file.spot([head.index, ...path], on)
    },
    isTilde: () => false,
  }
}
