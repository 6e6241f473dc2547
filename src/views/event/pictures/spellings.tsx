import { SquareGroup } from '../../../ui/marks/square-group.tsx'
import type { Finding } from '../findings/finding.ts'
import styles from './spellings.module.css'
import { toSpellings } from './spelling.ts'

/** The ways in which sources write one name, each with a square for every source that uses it. */
export function Spellings({ finding }: { finding: Finding }) {
  return (
    <ul className={styles.spellings}>
      {finding.readings.flatMap(toSpellings).map(({ words, sources }) => (
        <li key={words}>
          <SquareGroup sources={sources} tone="other" filled />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}
