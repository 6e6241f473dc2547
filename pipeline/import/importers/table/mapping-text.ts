import { type Field, indented, itemLines, mapLines } from '../../../command/make/yaml-lines.ts'
import { type Mapping, namedColumns } from './mapping.ts'

/** A mapping as a file that people correct; what of the table it does not take stands in a comment. */
export function mappingText(mapping: Mapping, columns: readonly string[], file: string): string {
  const { kind, kinds, event, claims, source, cites } = mapping
  const named = new Set(namedColumns(mapping).map(([, name]) => name))
  const others = columns.filter((name) => !named.has(name))
  const lines = [
    `# Which column of ${oneLine(file)} is what. Correct it, and import again with --mapping and this file.`,
    '# docs/importing.md in the project describes every key.',
    ...mapLines(fieldsOf({ kind, kinds })),
    'event:',
    ...indented(mapLines(fieldsOf(event))),
    'claims: # each is an attribute of the dossier',
    ...indented(claims.flatMap((claim) => itemLines(fieldsOf(claim)))),
    ...(source === undefined ? [] : ['source: # makes the claims of its row', ...indented(mapLines(fieldsOf(source)))]),
    ...mapLines(fieldsOf({ cites })),
    ...(others.length === 0 ? [] : ['# Not taken:', ...others.map((name) => `#   ${oneLine(name)}`)]),
  ]
  return `${lines.join('\n')}\n`
}

function fieldsOf(map: object): Field[] {
  return Object.entries(map).flatMap(([key, value]): Field[] => (value === undefined ? [] : [[key, value as Field[1]]]))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
