import { parseDocument } from 'yaml'
import { type Problems, quoted, startOf } from '../../problem.ts'
import type { ParsedFile, Path } from '../../steps/parse.ts'
import { offsetOf } from '../yaml-offset.ts'
import { toTree } from '../yaml-tree.ts'
import { blocksOfLines } from './blocks-of-lines.ts'
import { faultOffset } from './json-fault.ts'
import { plainOf, withoutNulls } from './plain-of.ts'
import { offsetInLine } from './offset-in-line.ts'

/** What the lines of a file are: the items of a list; or the head of a source, and then its claims. */
export type LinesShape = 'list' | 'source'

/**
 * Reads a file of JSON Lines (jsonlines.org): a JSON value a line, in UTF-8. It says what the same file in YAML would say
 * (see {@link ParsedFile}): numbers are their source texts.
 * @param blockBytes about so many are read at a time
 * @returns `null` where nothing of it can be used; what is wrong is then reported
 */
export function parseLines(
  file: string,
  bytes: Uint8Array,
  shape: LinesShape,
  problems: Problems,
  blockBytes?: number,
): ParsedFile | null {
  const blocks = blocksOfLines(file, bytes, problems, blockBytes)
  if (blocks === null) return null
  /** Where the values begin, block by block. */
  const starts = blocks.map((): number[] => [])
  const values: unknown[] = []
  let isReadable = true
  for (const [at, { text, spotAt }] of blocks.entries()) {
    for (const { line, start } of linesOf(text)) {
      const value = readLine(line, (offset) => spotAt(start + offset), problems)
      starts[at]?.push(start)
      if (value) values.push(value.tree)
      else isReadable = false
    }
  }
  if (!isReadable) return null
  const spotIn = (index: number, offsetIn: (line: string) => number) => {
    let [at, before] = [0, 0]
    while (at < blocks.length - 1 && index - before >= (starts[at]?.length ?? 0)) before += starts[at++]?.length ?? 0
    const [block, start] = [blocks[at], starts[at]?.[index - before]]
    return block && start !== undefined ? block.spotAt(start + offsetIn(lineAt(block.text, start))) : startOf(file)
  }
  if (shape === 'source' && values.length === 0) {
    problems.error('empty-file', startOf(file), 'is empty', 'Write the head of the source in its first line.')
    return null
  }
  return {
    file,
    tree: shape === 'list' ? values : toSource(values, () => spotIn(0, () => 0), problems),
    spot(path, on = 'value') {
      const [index, within] = lineOf(path, shape)
      return spotIn(index, (line) => offsetInLine(line, within, on, offsetInJson))
    },
    // A null that is written out is none that was meant as “about”.
    isTilde: () => false,
  }
}

const DEEPEST = 32

/** The lines of a text that hold something, and where each begins. */
function* linesOf(text: string): Iterable<{ line: string; start: number }> {
  for (let start = 0; start < text.length;) {
    const line = lineAt(text, start)
    if (line.trim() !== '') yield { line, start }
    start += line.length + 1
  }
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? text.length : end)
}

function readLine(
  line: string,
  spotAt: (offset: number) => ReturnType<ParsedFile['spot']>,
  problems: Problems,
): { tree: unknown } | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    const offset = faultOffset(line)
    const found = line.charAt(offset)
    problems.error(
      'syntax',
      spotAt(offset),
      `cannot be read as JSON: ${found === '' ? 'the line ends too early' : `${quoted(found)} does not belong here`}`,
      'Each line is one JSON value: keys and texts in double quotes, no comma behind the last.',
    )
    return null
  }
  if (isDeeper(value, DEEPEST)) {
    problems.error('too-deep', spotAt(0), 'is nested too deeply', 'No file of a dossier needs more than a few levels.')
    return null
  }
  const plain = plainOf(value, line)
  if (plain) return plain
  // Keys given twice, numbers in other forms, spaces: such lines are read as the YAML that JSON is.
  const read = toTree(yamlOf(line), spotAt, problems)
  return read && { tree: withoutNulls(read.tree) }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1))
}

function yamlOf(line: string) {
  const { contents } = parseDocument(line, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false })
  if (!contents) throw new Error(`YAML reads nothing in ${line.slice(0, 80)}`)
  return contents
}

function offsetInJson(line: string, path: Path, on: 'key' | 'value'): number {
  return offsetOf(yamlOf(line), path, on)
}

/** Which line holds the part at a path, and its path there. */
function lineOf(path: Path, shape: LinesShape): [index: number, within: Path] {
  const [first, second] = path
  if (shape === 'list') return typeof first === 'number' ? [first, path.slice(1)] : [0, []]
  if (first !== 'claims') return [0, path]
  return typeof second === 'number' ? [second + 1, path.slice(2)] : [1, []]
}

/** A source as one map, its claims within. */
function toSource(
  [head, ...claims]: readonly unknown[],
  spotOfHead: () => ReturnType<ParsedFile['spot']>,
  problems: Problems,
): unknown {
  if (typeof head !== 'object' || head === null || Array.isArray(head)) return head
  if (Object.hasOwn(head, 'claims')) {
    problems.error(
      'misplaced-key',
      spotOfHead(),
      'the first line has the key “claims”',
      'Write each claim in a line of its own, below the first.',
    )
  }
  return claims.length === 0 ? head : { ...head, claims }
}
