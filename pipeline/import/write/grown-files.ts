import { isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { indented } from '../../command/make/yaml-lines.ts'
import type { ImportedDossier } from '../imported-dossier.ts'
import { type ImportedList, jsonLines, listLines, sourceFile } from './item-texts.ts'

/** A dossier's files as they are. */
export interface FilesThere {
  /** The text of a file, by its path; `null` where it is not there. */
  readonly textOf: (path: string) => string | null
  /** Whether there is a folder of that name. */
  readonly isFolder: (name: string) => boolean
}

/** Of a list that is a folder, the file in it that is added to. */
const IMPORTED = 'imported'

/** A list that cannot be added to by lines: it is written in brackets. */
export interface InBrackets {
  readonly file: string
  readonly list: ImportedList
}

/**
 * The files of a dossier with what was imported added at the end of their lists; all that stands in them stays as it
 * is, comments too. Of a list that is a folder, one file is added to, or begun.
 * @param additions what the dossier lacks of what was imported
 */
export function grownFiles(
  { textOf, isFolder }: FilesThere,
  additions: ImportedDossier,
): Map<string, string> | InBrackets {
  const files = new Map<string, string>()
  const frame = textOf('dossier.yaml') ?? ''
  let grownFrame = frame
  for (const list of ['kinds', 'attributes', 'units'] as const) {
    const lines = listLines(list, additions[list])
    const grown = lines.length === 0 ? grownFrame : withItems(grownFrame, list, lines, true)
    if (grown === null) return { file: 'dossier.yaml', list }
    grownFrame = grown
  }
  if (grownFrame !== frame) files.set('dossier.yaml', grownFrame)
  for (const list of ['actors', 'places', 'events'] as const) {
    const lines = listLines(list, additions[list])
    if (lines.length === 0) continue
    const path = isFolder(list) ? `${list}/${IMPORTED}` : list
    const inLines = textOf(`${path}.jsonl`)
    if (inLines !== null) {
      files.set(
        `${path}.jsonl`,
        `${inLines === '' || inLines.endsWith('\n') ? inLines : `${inLines}\n`}${jsonLines(list, additions[list])}`,
      )
      continue
    }
    const grown = withItems(textOf(`${path}.yaml`) ?? '', list, lines, false)
    if (grown === null) return { file: `${path}.yaml`, list }
    files.set(`${path}.yaml`, grown)
  }
  for (const [path, text] of additions.sources.map(sourceFile)) files.set(path, text)
  return files
}

/**
 * A text with lines added at the end of a list.
 * @param isKey whether the list stands under a key; otherwise it may be the whole of the file, too
 * @returns `null` where the list is written in brackets and is not empty
 */
function withItems(text: string, key: string, lines: readonly string[], isKey: boolean): string | null {
  const root = parseDocument(text, { schema: 'failsafe', logLevel: 'error' }).contents
  const list = isSeq(root) ? root : isMap(root) ? root.get(key, true) : null
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`
  if (!isSeq(list))
    return isMap(root) || isKey ? `${ended}${key}:\n${block(indented(lines))}` : `${ended}${block(lines)}`
  const [from, to] = list.range ?? [0, 0]
  if (list.flow === true) {
    if (list.items.length > 0) return null
    const own = isMap(root) ? `\n${block(indented(lines))}`.trimEnd() : block(lines).trimEnd()
    return `${text.slice(0, from)}${own}${text.slice(to)}`
  }
  // Where the last item ends, comments and empty lines below it aside.
  const end = endOfContent(text, list, to)
  const margin = ' '.repeat(from - (text.lastIndexOf('\n', from - 1) + 1))
  const added = block(lines.map((line) => (line === '' ? '' : `${margin}${line}`)))
  return `${ended.slice(0, end)}${added}${ended.slice(end)}`
}

/** The offset behind the line on which the last item of a list ends. */
function endOfContent(text: string, list: YAMLSeq, to: number): number {
  const [from] = list.range ?? [0]
  const said = text.slice(from, to).trimEnd()
  const lineEnd = text.indexOf('\n', from + said.length)
  return lineEnd < 0 ? text.length + 1 : lineEnd + 1
}

function block(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}
