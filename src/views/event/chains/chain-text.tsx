import { Fragment } from 'react'
import styles from './chain-text.module.css'
import { chainsWords } from '../../../words/sections/chains-words.ts'
import type { Names } from '../names.ts'

/** Of a longer chain so many sources are named at each end. */
const ENDS = 6

/** A citation chain in words, from the root to the reader: UN monitors → Reuters → Global Happenings. */
export function ChainText({ path, names }: { path: readonly string[]; names: Names }) {
  const isLong = path.length > 2 * ENDS + 1
  const steps = isLong ? [...path.slice(0, ENDS), null, ...path.slice(-ENDS)] : path
  return (
    <p className={styles.chain}>
      {steps.map((id, place) => (
        <Fragment key={id}>
          {place > 0 && (
            <span className={styles.arrow}>
              <span aria-hidden="true"> → </span>
              <span className="visually-hidden">{chainsWords.citedBy}</span>
            </span>
          )}
          {id === null ? (
            <span className={styles.unread}>{chainsWords.leftOut(path.length - 2 * ENDS)}</span>
          ) : (
            <span>
              {names.source(id)}
              {markOf(id, names)}
            </span>
          )}
        </Fragment>
      ))}
    </p>
  )
}

function markOf(id: string, names: Names) {
  const source = names.sourceOf(id)
  const marks = [
    source?.machineTranslatedFrom && chainsWords.machineTranslated,
    source?.unread && chainsWords.notRead,
  ].filter((mark) => typeof mark === 'string')
  return marks.length > 0 && <span className={styles.unread}>{chainsWords.inBrackets(marks)}</span>
}
