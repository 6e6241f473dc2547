import { comparisonWords } from '../../../../words/sections/compare/comparison-words.ts'
import type { Names } from '../../names.ts'
import styles from './silent-sources.module.css'

const NAMED_AT_ONCE = 2

/** A dash that says who is silent: by name if they are few, else on demand. */
export function SilentSources({ silent, names }: { silent: readonly string[]; names: Names }) {
  const all = silent.map((id) => names.source(id))
  if (silent.length <= NAMED_AT_ONCE) {
    return (
      <p className={styles.silent}>
        <span aria-hidden="true">– </span>
        {comparisonWords.areSilent(all)}
      </p>
    )
  }
  return (
    <details className={styles.silent}>
      <summary>
        <span aria-hidden="true">– </span>
        {comparisonWords.manyAreSilent(silent.length)}
      </summary>
      <p>{all.join(', ')}</p>
    </details>
  )
}
