import { didYouMean, suggestFrom } from '../../names/nearest.ts'
import { type Problems, quoted } from '../../problem.ts'
import { InputFile } from '../input/input-file.ts'
import { namedCells } from '../input/named-cells.ts'
import { readTable } from '../input/read-table.ts'
import { ImportReport } from '../report/import-report.ts'
import type { ReportedPair } from '../report/import-report.ts'
import type { Decision } from './match-events.ts'

const COLUMNS = ['line', 'name', 'event', 'title', 'score', 'same'] as const

/** A pair with what is known of it: `null` of one to decide. */
export interface ListedPair extends ReportedPair {
  readonly isSame: boolean | null
}

/** What decisions are about. */
interface Known {
  /** Ids of imported events, by the lines of their rows. */
  readonly eventAt: ReadonlyMap<number, string>
  /** Ids of the events of the dossier. */
  readonly events: ReadonlySet<string>
}

/** The text of a table of pairs, in whose last column people write yes or no. */
export function decisionsText(pairs: readonly ListedPair[]): string {
  const rows = pairs.map(({ line, name, event, title, score, isSame }) => {
    return [String(line), name, event, title, score.toFixed(2), isSame === null ? '' : isSame ? 'yes' : 'no']
  })
  return [COLUMNS, ...rows].map((row) => `${row.map(cellText).join(',')}\n`).join('')
}

/** What a spreadsheet would take for a formula begins with an apostrophe. */
function cellText(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/**
 * Reads which pairs somebody has decided. A pair without yes or no is open.
 * @returns `null` (and a report of each fault) where something is wrong
 */
export function readDecisions(name: string, bytes: Uint8Array, known: Known, problems: Problems): Decision[] | null {
  const report = new ImportReport(name, problems)
  const table = readTable(new InputFile(name, bytes), report)
  const cell = table && namedCells<(typeof COLUMNS)[number]>(table, ['line', 'event', 'same'], report)
  if (!table || !cell) return null
  const suggest = suggestFrom(known.events)
  const decided = new Map<string, Decision>()
  const same = { left: new Map<string, number>(), right: new Map<string, number>() }
  for (const row of table.rows) {
    const { line } = row.entry
    const fault = (message: string, hint: string) => report.error('bad-decision', { line }, message, hint)
    const answer = cell(row, 'same').toLowerCase()
    if (answer === '') continue
    const [left, right] = [cell(row, 'event'), known.eventAt.get(Number(cell(row, 'line')))]
    if (answer !== 'yes' && answer !== 'no') {
      fault(`“same” is ${quoted(answer)}`, 'Write yes, no, or nothing where it is not decided.')
    } else if (!known.events.has(left)) {
      fault(
        `the dossier has no event ${quoted(left)}`,
        `${didYouMean(suggest(left))}Write the id of an event, or delete the row.`,
      )
    } else if (right === undefined) {
      fault(
        `line ${quoted(cell(row, 'line'))} of the imported file is no event`,
        'Write the line of a row that is one, or delete the row.',
      )
    } else {
      const isSame = answer === 'yes'
      const key = JSON.stringify([left, right])
      const other = isSame ? (same.left.get(left) ?? same.right.get(right)) : undefined
      if (decided.has(key)) fault('this pair stands in the table twice', 'Delete one of the rows.')
      else if (other !== undefined)
        fault(`one of these is the same as another event by line ${other}`, 'Say yes of one of them.')
      if (isSame) {
        same.left.set(left, line)
        same.right.set(right, line)
      }
      decided.set(key, { left, right, isSame })
    }
  }
  return problems.errorCount === 0 ? [...decided.values()] : null
}
