import type { SingleFilter } from './offered-facet.ts'
import styles from './filter-bar.module.css'
import { SteadyCount } from './steady-count.tsx'

/** A filter that is set or not, with what it would leave; one that would leave nothing cannot be set. */
export function SingleFilterBox({ label, isSet, count, most, onToggle }: SingleFilter) {
  return (
    <label className={styles.single}>
      <input type="checkbox" checked={isSet} disabled={!isSet && count === 0} onChange={onToggle} />
      {label} <SteadyCount count={count} most={most} />
    </label>
  )
}
