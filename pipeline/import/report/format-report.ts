import { withoutForbiddenCharacters } from '../../../src/domain/verbatim/forbidden-characters.ts'
import { quoted } from '../../problem.ts'
import type { Fate, FinishedReport, ReportedRow } from './import-report.ts'

/** The first words of every report: a file that begins otherwise is none, and is not written over. */
export const REPORT_HEAD = '# Import of '

/** How many rows came to what. They add up to all of them. */
export function countFates({ rows }: FinishedReport): Record<Fate['kind'], number> {
  const counts = { taken: 0, merged: 0, 'set-aside': 0 }
  for (const { fate } of rows) counts[fate.kind]++
  return counts
}

/** The whole account as a text: counts, remarks, and a line for each row. */
export function formatReport(report: FinishedReport): string {
  const lines = [`${REPORT_HEAD}${printable(report.file)}, read as ${report.importer}`, '', summaryOf(report)]
  if (report.remarks.length > 0) lines.push('', ...report.remarks.map((one) => `- ${printable(one)}`))
  lines.push('', ...report.rows.map(rowText))
  return `${lines.join('\n')}\n`
}

/** `12 rows: 10 taken, 1 merged, 1 set aside`. */
export function summaryOf(report: FinishedReport): string {
  const { taken, merged, 'set-aside': aside } = countFates(report)
  const count = report.rows.length
  return `${count} ${count === 1 ? 'row' : 'rows'}: ${taken} taken, ${merged} merged, ${aside} set aside`
}

/** `line 12  taken as ada-lovelace  “Ada Lovelace”; the time 18:07 is left out`. */
export function rowText({ line, name, fate, notes }: ReportedRow): string {
  const named = name === '' ? '' : `  ${quoted(name)}`
  const said = notes.map((note) => `; ${note}`).join('')
  return printable(`line ${line}  ${fateText(fate)}${named}${said}`)
}

function fateText(fate: Fate): string {
  if (fate.kind === 'taken') return `taken as ${fate.as}`
  return fate.kind === 'merged' ? `merged with ${fate.with}` : `set aside: it ${fate.why}`
}

/** The report as one JSON document, for machines. */
export function reportDocument(report: FinishedReport) {
  return { counts: { rows: report.rows.length, ...countFates(report) }, ...report }
}

/** On one line, and without what a terminal would obey. */
function printable(text: string): string {
  return withoutForbiddenCharacters(text).replace(/[\n\r\t]+/g, ' ')
}
