import { Term } from '../../../ui/terms/term.tsx'
import { eventWords } from '../../../words/sections/event-words.ts'
import type { Finding } from '../findings/finding.ts'
import { OriginSquares } from './origin-squares.tsx'
import { toOriginFolds } from './origin-fold.ts'

/** How many sources give a reading, from how many origins: as squares and in words. */
export function SupportLine({ finding, place }: { finding: Finding; place: number }) {
  const said = finding.readings[place]
  if (!said) return null
  const disputed = finding.level === 'disagree'
  const stands = said.reading.standing === 'stands'
  return (
    <>
      <OriginSquares
        folds={toOriginFolds(said.claims)}
        tone={disputed ? said.reading.standing : 'other'}
        filled={disputed || finding.assessment ? stands : finding.level !== 'differ'}
      />
      {said.reading.sources.length > 1 && (
        <Term of="origins">{eventWords.givenBy(said.reading.sources.length, said.reading.origins)}</Term>
      )}
    </>
  )
}
