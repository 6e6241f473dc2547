import { type Document, isScalar, visit, type YAMLError } from 'yaml'
import type { Problems, Spot } from '../problem.ts'

/** Errors after which the rest of a file can still be read; whatever follows another is its consequence. */
const LOCAL: ReadonlySet<string> = new Set([
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'BAD_DQ_ESCAPE',
  'TAB_AS_INDENT',
])

/** Reports what the YAML library could not read: at most one error a line, and none that only follows from another. */
export function reportSyntaxErrors(
  document: Document.Parsed | Document,
  spotAt: (offset: number) => Spot,
  problems: Problems,
): void {
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  if (exhausted) {
    problems.error(
      'too-deep',
      spotAt(exhausted.pos[0]),
      'is nested too deeply',
      'No file of a dossier needs more than a few levels.',
    )
    return
  }
  const errors = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0])
  let lastLine = 0
  for (const error of errors) {
    const spot = spotAt(startOfFault(document, error))
    if (spot.line === lastLine) continue
    lastLine = spot.line
    if (error.code === 'MULTIPLE_DOCS') {
      problems.error(
        'several-documents',
        spot,
        'begins a second document',
        'One file holds one document: delete the line “---”.',
      )
    } else {
      problems.error('syntax', spot, `cannot be read as YAML: ${messageOf(error)}`, hintOf(error))
    }
    if (!LOCAL.has(error.code) && !isHeader(error)) return
  }
}

function isHeader(error: YAMLError): boolean {
  return error.message.startsWith('Block scalar header')
}

/** A quotation mark that is never closed is missed at the end of the file; the fault is where it opens. */
function startOfFault(document: Document.Parsed | Document, error: YAMLError): number {
  // The library points behind the > or | of a header.
  let offset = isHeader(error) ? error.pos[0] - 1 : error.pos[0]
  if (error.code === 'MISSING_CHAR' && /^Missing closing .quote/.test(error.message)) {
    visit(document, {
      Scalar: (_, node) => {
        if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range) offset = node.range[0]
      },
    })
  }
  return offset
}

const UNCLOSED = /must be sufficiently indented and end with a (.)$/

function messageOf(error: YAMLError): string {
  if (/^Missing closing .quote/.test(error.message)) return 'a quotation mark opens here and is never closed'
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'BLOCK_IN_FLOW') return 'a second “: ” in one entry'
  const bracket = UNCLOSED.exec(error.message)
  if (bracket) return `a bracket before this is never closed: ${bracket[1]} is missing`
  const message = error.message.split('\n')[0] ?? ''
  return message.charAt(0).toLowerCase() + message.slice(1)
}

function hintOf(error: YAMLError): string {
  const { code, message } = error
  if (isHeader(error) || message.startsWith('Not a YAML token') || message.includes('block scalar indicator')) {
    return 'A value that starts with > or | must stand in quotes: ">=3".'
  }
  if (code === 'BAD_SCALAR_START') return 'A value that starts with @, ` or % must stand in quotes.'
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BLOCK_IN_FLOW') {
    return 'A text that holds “: ” must stand in quotes ("Reuters: UN says …"); or the indentation is wrong.'
  }
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces, never with tabs.'
  if (code === 'BAD_DQ_ESCAPE')
    return 'Between double quotes a backslash is written twice (\\\\); or use single quotes.'
  if (/^Missing closing .quote/.test(message)) return 'Close it on the same line.'
  if (message.endsWith('at node end')) {
    return "Quotation marks must enclose the whole value (write '…' around a text that holds \"); or the indentation is wrong."
  }
  return 'Look at the quotes, brackets and indentation here and in the line before.'
}
