import { type ReactNode, use, useMemo } from 'react'
import { ClaimFootContext } from '../../../model/claims/claim-foot-context.ts'
import { Fold } from '../../../ui/long-lists/fold.tsx'
import type { Finding } from '../findings/finding.ts'
import type { Names } from '../names.ts'
import { GivenLine } from './given-line.tsx'
import { ReadingChains } from './reading-chains.tsx'

/** If more claims than these answer a question, the chains of each answer are drawn when they are opened. */
const MOST_READY = 100

interface GivenByProps {
  finding: Finding
  /** Place of the reading. */
  place: number
  names: Names
}

/** Who gives a reading, folded to a line; opened, it shows who took it from whom, and in which words. */
export function GivenBy({ finding, place, names }: GivenByProps) {
  const claimCount = finding.readings.reduce((sum, { claims }) => sum + claims.length, 0)
  return (
    <Fold summary={<GivenLine {...{ finding, place, names }} />} isLong={claimCount > MOST_READY}>
      {(wasOpened) => (
        <Feet areShown={wasOpened}>
          <ReadingChains {...{ finding, place, names }} />
        </Feet>
      )}
    </Fold>
  )
}

/** What stands at the feet of claims comes when a reader opens them: few do. */
function Feet({ areShown, children }: { areShown: boolean; children: ReactNode }) {
  const feet = use(ClaimFootContext)
  const shown = useMemo(() => (areShown ? feet : { ...feet, footOf: () => null }), [areShown, feet])
  return <ClaimFootContext value={shown}>{children}</ClaimFootContext>
}
