import { withoutForbiddenCharacters } from '../../../src/domain/verbatim/forbidden-characters.ts'
import { quoted } from '../../problem.ts'
import type { Fate, FinishedReport, MatchingReport, ReportedRow } from './import-report.ts'

/** The first words of every report: a file that begins otherwise is none, and is not written over. */
export const REPORT_HEAD = '# Import of '

/** How many rows came to what. They add up to all of them. */
export function countFates({ rows }: FinishedReport): Record<Fate['kind'], number> {
  const counts = { taken: 0, matched: 0, merged: 0, 'set-aside': 0 }
  for (const { fate } of rows) counts[fate.kind]++
  return counts
}

/** The whole account as a text: counts, remarks, and a line for each row. */
export function formatReport(report: FinishedReport): string {
  const lines = [`${REPORT_HEAD}${printable(report.file)}, read as ${report.importer}`, '', summaryOf(report)]
  if (report.remarks.length > 0) lines.push('', ...report.remarks.map((one) => `- ${printable(one)}`))
  if (report.matching) lines.push('', ...matchingLines(report.matching, Infinity))
  lines.push('', ...report.rows.map(rowText))
  return `${lines.join('\n')}\n`
}

/** `12 rows: 10 taken, 1 merged, 1 set aside`; `3 matched` too, where events were looked for. */
export function summaryOf(report: FinishedReport): string {
  const { taken, matched, merged, 'set-aside': aside } = countFates(report)
  const count = report.rows.length
  const found = report.matching ? `${matched} matched, ` : ''
  return `${count} ${count === 1 ? 'row' : 'rows'}: ${taken} taken, ${found}${merged} merged, ${aside} set aside`
}

/** `line 12  taken as ada-lovelace  “Ada Lovelace”; the time 18:07 is left out`. */
export function rowText({ line, name, fate, notes }: ReportedRow): string {
  const named = name === '' ? '' : `  ${quoted(name)}`
  const said = notes.map((note) => `; ${note}`).join('')
  return printable(`line ${line}  ${fateText(fate)}${named}${said}`)
}

function fateText(fate: Fate): string {
  if (fate.kind === 'taken') return `taken as ${fate.as}`
  if (fate.kind === 'matched') return `matched with ${fate.with} ${fate.why}`
  return fate.kind === 'merged' ? `merged with ${fate.with}` : `set aside: it ${fate.why}`
}

/**
 * How the events of the file stand to those of the dossier.
 * @param most things of a sort that are told before the rest is only counted
 */
export function matchingLines({ added, matched, near, beside }: MatchingReport, most: number): string[] {
  const { byId, byScore, byDecision } = matched
  const ways = [`${byId} by id`, `${byScore} by score`, `${byDecision} as you say`]
  const lines = [`Events: ${added} added, ${byId + byScore + byDecision} matched (${ways.join(', ')})`]
  const list = (items: readonly string[]) => {
    lines.push(...items.slice(0, most).map((item) => `  ${printable(item)}`))
    if (items.length > most) lines.push(`  and ${items.length - most} more`)
  }
  if (beside) {
    lines.push(`Beside ${beside.source}: ${beside.changed.length} changed, ${beside.missing.length} missing here`)
    list(beside.changed.map(({ event, attributes }) => `changed  ${event}: ${attributes.join(', ')}`))
    list(beside.missing.map((event) => `missing  ${event}`))
  }
  if (near.length > 0) lines.push(`To decide, with --matches FILE: ${near.length} pairs that may be one event`)
  list(
    near.map(
      ({ line, name, event, title, score }) =>
        `${score.toFixed(2)}  line ${line} ${quoted(name)} and ${event} ${quoted(title)}`,
    ),
  )
  return lines
}

/** The report as one JSON document, for machines. */
export function reportDocument(report: FinishedReport) {
  return { counts: { rows: report.rows.length, ...countFates(report) }, ...report }
}

/** On one line, and without what a terminal would obey. */
function printable(text: string): string {
  return withoutForbiddenCharacters(text).replace(/[\n\r\t]+/g, ' ')
}
