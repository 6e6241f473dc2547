import { use, useMemo, useState } from 'react'
import { ClaimFootContext } from '../../../model/claims/claim-foot-context.ts'
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
  const [wasOpened, setOpened] = useState(false)
  const feet = use(ClaimFootContext)
  // They come when a reader opens it: few do.
  const shown = useMemo(() => (wasOpened ? feet : { ...feet, footOf: () => null }), [wasOpened, feet])
  return (
    <details className={fold.fold} onToggle={({ currentTarget }) => setOpened(wasOpened || currentTarget.open)}>
      <summary className={fold.summary}>
        <GivenLine {...{ finding, place, names }} />
      </summary>
      <ClaimFootContext value={shown}>
        <ReadingChains {...{ finding, place, names }} />
      </ClaimFootContext>
    </details>
  )
}
