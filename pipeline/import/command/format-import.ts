import type { FinishedReport } from '../report/import-report.ts'
import { matchingLines, rowText, summaryOf } from '../report/format-report.ts'
import type { AskedImport } from './import-args.ts'

/** What an import did. */
interface DoneImport {
  readonly report: FinishedReport
  readonly written: readonly string[]
  readonly dossier: string
  readonly folder: string
  readonly asked: Pick<AskedImport, 'isDry' | 'report' | 'dossiers'>
}

/** Rows and files that are told before the rest is only counted. */
const MOST_TOLD = 20

/** Tells what an import did: counts, remarks, the rows that were not simply taken, and what to do next. */
export function formatImport({ report, written, dossier, folder, asked }: DoneImport): string {
  const odd = report.rows.filter(({ fate }) => fate.kind === 'merged' || fate.kind === 'set-aside')
  const noted = report.rows.filter(
    ({ fate, notes }) => fate.kind !== 'set-aside' && fate.kind !== 'merged' && notes.length > 0,
  )
  const others = (count: number) => (count > MOST_TOLD ? [`  and ${count - MOST_TOLD} more`] : [])
  const where = asked.dossiers === 'dossiers' ? '' : ` --dossiers ${asked.dossiers}`
  // The app that is edited shows the dossiers of the project.
  const look = where === '' ? 'npm run dev' : `npm run dossier -- build ${dossier}${where}`
  const full = asked.report === null ? ' (--report FILE tells each)' : ''
  const lines = [
    `Read as ${report.importer}. ${summaryOf(report)}.`,
    ...report.remarks.map((one) => `- ${one}`),
    ...(report.matching ? matchingLines(report.matching, MOST_TOLD) : []),
    ...odd.slice(0, MOST_TOLD).map((row) => `  ${rowText(row)}`),
    ...others(odd.length),
    ...(noted.length === 0
      ? []
      : [
          `${noted.length === 1 ? 'One of the rows taken has' : `${noted.length} of the rows taken have`} notes${full}.`,
        ]),
    '',
    ...written.slice(0, MOST_TOLD),
    ...others(written.length),
    asked.isDry
      ? `Nothing is written into ${folder}: this was a dry run.`
      : `  npm run dossier -- check ${dossier}${where}\n  ${look}`,
  ]
  return `${lines.join('\n')}\n`
}
