import { parseDocument } from 'yaml'
import { type Problems, quoted, startOf } from '../../problem.ts'
import type { ParsedFile, Path } from '../../steps/parse.ts'
import { cleanText } from '../clean-text.ts'
import { decodeUtf8 } from '../utf8.ts'
import { offsetOf } from '../yaml-offset.ts'
import { toTree } from '../yaml-tree.ts'
import { faultOffset } from './json-fault.ts'
import { plainOf } from './plain-of.ts'
import { offsetInLine } from './offset-in-line.ts'

/** What the lines of a file are: the items of a list; or the head of a source, and then its claims. */
export type LinesShape = 'list' | 'source'

/** A text holds about 500 million characters at most, and each is a byte or more. */
const LARGEST_BYTES = 256 * 1024 * 1024

/**
 * Reads a file of JSON Lines (jsonlines.org): a JSON value a line, in UTF-8. It says what the same file in YAML would say
 * (see {@link ParsedFile}): numbers are their source texts.
 * @returns `null` where nothing of it can be used; what is wrong is then reported
 */
export function parseLines(file: string, bytes: Uint8Array, shape: LinesShape, problems: Problems): ParsedFile | null {
  if (bytes.length > LARGEST_BYTES) {
    problems.error(
      'too-large',
      startOf(file),
      'is larger than 256 MB',
      'Divide it: a source into several, or the dossier.',
    )
    return null
  }
  const decoded = decodeUtf8(file, bytes, problems)
  if (decoded === null) return null
  const { text, spotAt } = cleanText(file, decoded, problems)
  const starts: number[] = []
  const values: unknown[] = []
  let isReadable = true
  for (const { line, start } of linesOf(text)) {
    const value = readLine(line, (offset) => spotAt(start + offset), problems)
    starts.push(start)
    if (value) values.push(value.tree)
    else isReadable = false
  }
  if (!isReadable) return null
  if (shape === 'source' && values.length === 0) {
    problems.error('empty-file', startOf(file), 'is empty', 'Write the head of the source in its first line.')
    return null
  }
  return {
    file,
    tree: shape === 'list' ? values : toSource(values, () => spotAt(starts[0] ?? 0), problems),
    spot(path, on = 'value') {
      const [index, within] = lineOf(path, shape)
      const start = starts[index]
      if (start === undefined) return startOf(file)
      return spotAt(start + offsetInLine(lineAt(text, start), within, on, offsetInJson))
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
  return toTree(yamlOf(line), spotAt, problems)
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
