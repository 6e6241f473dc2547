import { Lexer } from 'yaml'
import type { Problems, Spot } from '../problem.ts'

/** What the lexer gives between the texts: a document, a scalar and a flow error begin. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f'])
/** Lines and commas: about so many parts of a file can be read in some seconds. */
const MOST_PARTS = 500_000
const DEEPEST = 100

/** What to do with a file of YAML that is too large. */
export const DIVIDE =
  'Write it as JSON Lines, or divide it: a list into files in a folder of its name, a source into several.'

/** Reports a text that the YAML library would read for minutes: of too many parts, or of lists in lists. */
export function isTooMuch(text: string, spotAt: (offset: number) => Spot, problems: Problems): boolean {
  let parts = 0
  // Brackets in quotes and comments count here, too: whether it is too deep is then asked of the library.
  let [depth, deepest] = [0, 0]
  let [marks, isLineStart] = [0, true]
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    // Lists in lists may begin in one line, too: “- - -”.
    if (code === LINE_BREAK) [marks, isLineStart] = [0, true]
    else if (isLineStart && (code === DASH || code === QUESTION)) deepest = Math.max(deepest, ++marks)
    else if (code !== SPACE) isLineStart = false
    if (code === COMMA || code === LINE_BREAK) parts++
    else if (code === OPEN_LIST || code === OPEN_MAP) deepest = Math.max(deepest, ++depth)
    else if (code === CLOSE_LIST || code === CLOSE_MAP) depth = Math.max(0, depth - 1)
    if (parts <= MOST_PARTS) continue
    const message = `holds more than ${MOST_PARTS} lines and commas`
    problems.error('too-large', spotAt(offset), message, DIVIDE)
    return true
  }
  const offset = deepest > DEEPEST ? findTooDeep(text) : null
  if (offset === null) return false
  problems.error(
    'too-deep',
    spotAt(offset),
    'is nested too deeply',
    'No file of a dossier needs more than a few levels.',
  )
  return true
}

const [LINE_BREAK, SPACE, DASH, QUESTION] = [0x0a, 0x20, 0x2d, 0x3f]
const [COMMA, OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x2c, 0x5b, 0x5d, 0x7b, 0x7d]

/** The offset of the first bracket, or mark of a list, that is too deep within others. */
function findTooDeep(text: string): number | null {
  let [depth, marks, offset] = [0, 0, 0]
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++
    else if (token === ']' || token === '}') depth--
    if (token === '-' || token === '?') marks++
    else if (token.trim() !== '' || token.includes('\n')) marks = 0
    if (depth > DEEPEST || marks > DEEPEST) return offset
    // Marks of documents and scalars are no part of the text.
    if (!MARKS.has(token)) offset += token.length
  }
  return null
}
