import fold from '../../../../ui/fold.module.css'
import { comparisonWords } from '../../../../words/sections/compare/comparison-words.ts'
import type { Names } from '../../names.ts'
import styles from './silent-sources.module.css'

const NAMED_AT_ONCE = 2

/** Who does not answer a question: by name if they are few, else on demand. */
export function SilentSources({ silent, names }: { silent: readonly string[]; names: Names }) {
  const all = silent.map((id) => names.source(id))
  if (silent.length <= NAMED_AT_ONCE) return <p className={styles.silent}>{comparisonWords.areSilent(all)}</p>
  return (
    <details className={`${styles.silent} ${fold.fold}`}>
      <summary className={fold.summary}>{comparisonWords.manyAreSilent(silent.length)}</summary>
      <p>{all.join(', ')}</p>
    </details>
  )
}
