import { isScalar, parseDocument } from 'yaml'
import { cleanText } from '../yaml/clean-text.ts'
import { type Problems, type Spot, startOf } from '../problem.ts'
import { decodeUtf8 } from '../yaml/utf8.ts'
import { DIVIDE, isTooMuch } from '../yaml/is-too-much.ts'
import { reportSyntaxErrors } from '../yaml/yaml-syntax.ts'
import { warnOfCutValues } from '../yaml/warn-of-cut-values.ts'
import { offsetOf, type Path } from '../yaml/yaml-offset.ts'
import { toTree } from '../yaml/yaml-tree.ts'

export type { Path }

/** A file that people write, read as text: what it says, and where each part of it stands. */
export interface ParsedFile {
  readonly file: string
  /**
   * Maps as objects without a prototype, lists as arrays, scalars by their source text (`2024`, `007` and `1e3` are
   * texts); `true` and `false` without quotes are booleans, nothing and `null` are null.
   */
  readonly tree: unknown
  /** Where the part at a path begins; its key, if asked for; of what is missing, the map that lacks it. */
  spot(path: Path, on?: 'key' | 'value'): Spot
  /** Whether a bare `~` stands at a path: a null, and perhaps meant as “about”. */
  isTilde(path: Path): boolean
}

const LARGEST_BYTES = 32 * 1024 * 1024

/**
 * Reads one YAML file (YAML 1.2, one document, no tags, anchors or aliases).
 * @returns `null` where nothing of it can be used; what is wrong is then reported.
 */
export function parseFile(file: string, bytes: Uint8Array, problems: Problems): ParsedFile | null {
  if (bytes.length > LARGEST_BYTES) {
    problems.error('too-large', startOf(file), 'is larger than 32 MB', DIVIDE)
    return null
  }
  const decoded = decodeUtf8(file, bytes, problems)
  if (decoded === null) return null
  const { text, spotAt, isClean } = cleanText(file, decoded, problems)
  if (isTooMuch(text, spotAt, problems)) return null
  const document = parseDocument(text, {
    // Failsafe: every scalar is its text. Duplicate keys are looked for in toTree, in linear time.
    schema: 'failsafe',
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  if (document.errors.length > 0) {
    reportSyntaxErrors(document, spotAt, problems)
    return null
  }
  const root = document.contents
  if (root === null || (isScalar(root) && root.source === '')) {
    if (isClean) problems.error('empty-file', startOf(file), 'is empty', hintOfEmpty(file))
    return null
  }
  warnOfCutValues(document, text, spotAt, problems)
  const result = toTree(root, spotAt, problems)
  return (
    result && {
      file,
      tree: result.tree,
      spot: (path, on = 'value') => spotAt(offsetOf(root, path, on)),
      isTilde: (path) => text.charAt(offsetOf(root, path, 'value')) === '~',
    }
  )
}

const EMPTY_HINTS: Readonly<Record<string, string>> = {
  'dossier.yaml': 'Write what belongs in it.',
  'events.yaml': 'Write [] where there are no events yet.',
  'actors.yaml': 'Write [] or delete the file; actors.yaml may be absent.',
  'places.yaml': 'Write [] or delete the file; places.yaml may be absent.',
  'assessments.yaml': 'Write [] or delete the file; assessments.yaml may be absent.',
}

function hintOfEmpty(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const hint = Object.hasOwn(EMPTY_HINTS, name) && !/\/sources\/[^/]*$/.test(file) ? EMPTY_HINTS[name] : undefined
  return hint ?? 'Write the head of the source in it, or delete the file.'
}
