import type { FileProblem, RowReport } from '../../../data/local/import-messages.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { saveFile } from '../../../views/take-along/save-file.ts'
import { localWords } from '../../../words/sections/site/local-words.ts'
import styles from './local-route.module.css'
import type { ImportState } from './use-import.ts'

/** So many lines are shown; the rest is counted. */
const MOST_SHOWN = 200

/** What came of the files that were given. */
export function ImportResult({ state }: { state: ImportState }) {
  return (
    <div role="status" className={styles.result}>
      {state.kind === 'busy' && <p>{localWords.busy(state.name)}</p>}
      {state.kind === 'failed' && <p className={styles.failed}>{state.why}</p>}
      {state.kind === 'done' && <Done {...state} />}
    </div>
  )
}

function Done({ outcome: { dossier, report, problems }, held }: Extract<ImportState, { kind: 'done' }>) {
  return (
    <>
      {dossier && held ? (
        <>
          <p>
            <b>{localWords.opened(dossier.title)}</b> {localWords.counts(dossier.events, dossier.sources)}.{' '}
            {held.isKept ? localWords.kept : localWords.notKept}
          </p>
          <p>
            <AppLink href={`/${held.id}`} className={styles.main}>
              {localWords.open}
            </AppLink>
          </p>
        </>
      ) : (
        <p className={styles.failed}>{localWords.refused}</p>
      )}
      {problems.length > 0 && <ProblemList problems={problems} />}
      {report && <Rows report={report} name={dossier?.ownId ?? report.importer} />}
    </>
  )
}

/** What is wrong, as the command tells it. */
function ProblemList({ problems }: { problems: readonly FileProblem[] }) {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const shown = [...errors, ...warnings].slice(0, MOST_SHOWN)
  return (
    <details open={errors.length > 0}>
      <summary>{localWords.problems(errors.length, warnings.length)}</summary>
      <ul className={styles.lines}>
        {shown.map(({ file, line, column, message, hint }) => (
          <li key={`${file}:${line}:${column}:${message}`}>
            <span className={styles.spot}>{localWords.spot(file, line, column)}</span> {message}
            <br />
            <span className={styles.note}>{hint}</span>
          </li>
        ))}
      </ul>
      <More all={problems.length} />
      {problems.some(({ hint }) => hint.includes('--')) && <p className={styles.note}>{localWords.optionsNote}</p>}
    </details>
  )
}

/** What became of the rows. */
function Rows({ report: { importer, summary, remarks, odd, text }, name }: { report: RowReport; name: string }) {
  return (
    <section>
      <p>{localWords.report(importer, summary)}</p>
      {remarks.length > 0 && (
        <ul className={styles.remarks}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {remarks.some((remark) => remark.includes('--')) && <p className={styles.note}>{localWords.optionsNote}</p>}
      {odd.length > 0 && (
        <details>
          <summary>{localWords.odd}</summary>
          <ul className={styles.lines}>
            {odd.slice(0, MOST_SHOWN).map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ul>
          <More all={odd.length} />
        </details>
      )}
      <p>
        <button
          type="button"
          className={styles.button}
          onClick={() => saveFile(localWords.reportName(name), text, 'text/plain')}
        >
          {localWords.saveReport}
        </button>
      </p>
    </section>
  )
}

function More({ all }: { all: number }) {
  return all > MOST_SHOWN && <p className={styles.note}>{localWords.more(all - MOST_SHOWN)}</p>
}
