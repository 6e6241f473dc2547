import type { Names } from '../to-names.ts'
import styles from './silent-sources.module.css'

const NAMED_AT_ONCE = 2

/** A dash that says who is silent: by name where they are few, else opened on demand. */
export function SilentSources({ silent, names }: { silent: readonly string[]; names: Names }) {
  const all = silent.map((id) => names.source(id)).join(', ')
  if (silent.length <= NAMED_AT_ONCE) {
    return (
      <p className={styles.silent}>
        <span aria-hidden="true">– </span>
        {all} {silent.length === 1 ? 'is' : 'are'} silent
      </p>
    )
  }
  return (
    <details className={styles.silent}>
      <summary>
        <span aria-hidden="true">– </span>
        {silent.length} are silent
      </summary>
      <p>{all}</p>
    </details>
  )
}
