import type { ImportedDossier } from '../../imported-dossier.ts'
import type { ImportContext } from '../../importer.ts'
import type { InputFile } from '../../input/input-file.ts'
import type { Table } from '../../input/table-of.ts'
import { guessMapping } from './guess-mapping.ts'
import { type Mapping, namedColumns, readMapping } from './mapping.ts'
import { mappingText } from './mapping-text.ts'
import { dataSetOf } from './own-ids.ts'
import { takeRows } from './take-rows.ts'

/** Makes a dossier of a table, by the mapping that was given, else by one that is guessed, which is told. */
export function importTable(
  table: Table,
  file: InputFile,
  sinceYear: number,
  context: ImportContext,
): ImportedDossier | null {
  const { report, wishes, problems } = context
  const mapping = wishes.mapping ? readMapping(wishes.mapping, table.columns, problems) : guessed(table, context)
  if (!mapping) return null
  if (!wishes.mapping)
    report.remark(`${toldMapping(mapping)} These are guesses: --mapping FILE writes them down to be corrected.`)
  const named = new Set(namedColumns(mapping).map(([, name]) => name))
  const others = table.columns.filter((name) => !named.has(name))
  if (others.length > 0) report.remark(`Columns that are not taken: ${others.join(', ')}.`)
  return takeRows(table, mapping, file, sinceYear, context)
}

/** The text of the mapping that is guessed of a table. */
export function proposeMapping(table: Table, file: InputFile, context: ImportContext): string | null {
  const mapping = guessed(table, context)
  return mapping && mappingText(withDataSet(mapping, file), table.columns, file.name)
}

/** With the name of the data set, which the file of its next release may not have. */
function withDataSet(mapping: Mapping, file: InputFile): Mapping {
  const { id, ...event } = mapping.event
  return id === undefined ? mapping : { ...mapping, event: { id, dataSet: dataSetOf(file), ...event } }
}

function guessed(table: Table, { report }: ImportContext): Mapping | null {
  const mapping = guessMapping(table)
  if (mapping) return mapping
  const hint = `Write a mapping (docs/importing.md) and name it with --mapping. The columns are ${table.columns.join(', ')}.`
  report.error('no-guess', {}, 'does not show which column is the title, and which the date', hint)
  return null
}

function toldMapping({ kinds, event, claims, cites }: Mapping): string {
  const of = claims.map(({ attribute, column, to, year, month, day }) => {
    const from = column ?? [year, month, day].filter((one) => one !== undefined).join(', ')
    return `${attribute} from ${from}${to === undefined ? '' : ` to ${to}`}`
  })
  const parts = [
    ...(event.id === undefined ? [] : [`one event for each ${event.id}`]),
    `title from ${event.title}`,
    ...(event.summary === undefined ? [] : [`summary from ${event.summary}`]),
    ...(event.place === undefined ? [] : [`place from ${event.place}`]),
    ...(kinds === undefined ? [] : [`kind from ${kinds}`]),
    ...of,
    ...(cites === undefined ? [] : [`sources cited from ${cites}`]),
  ]
  return `Columns: ${parts.join('; ')}.`
}
