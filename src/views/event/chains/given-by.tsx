import fold from '../../../ui/fold.module.css'
import type { Finding } from '../findings/finding.ts'
import type { Names } from '../names.ts'
import { GivenLine } from './given-line.tsx'
import { ReadingChains } from './reading-chains.tsx'

interface GivenByProps {
  finding: Finding
  /** Place of the reading. */
  place: number
  names: Names
}

/** Who gives a reading, folded to a line; opened, it shows who took it from whom, and in which words. */
export function GivenBy({ finding, place, names }: GivenByProps) {
  return (
    <details className={fold.fold}>
      <summary className={fold.summary}>
        <GivenLine {...{ finding, place, names }} />
      </summary>
      <ReadingChains {...{ finding, place, names }} />
    </details>
  )
}
