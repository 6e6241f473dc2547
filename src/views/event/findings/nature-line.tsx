import { NatureSign } from '../../../ui/marks/nature-sign.tsx'
import { eventWords } from '../../../words/sections/event-words.ts'
import { words } from '../../../words/words.ts'
import type { Finding } from './finding.ts'

/** More than this many are behind a fold. */
const MOST_DEPARTURES = 2

interface NatureLineProps {
  finding: Pick<Finding, 'nature' | 'departures'>
  className: string | undefined
}

/** How a disagreement comes about, with its sign, and who departs from what they cite. */
export function NatureLine({ finding: { nature, departures }, className }: NatureLineProps) {
  if (nature === null) return null
  return (
    <div className={className}>
      <NatureSign nature={nature} /> {words.NATURE_NAMES[nature]}. {departures.slice(0, MOST_DEPARTURES).join(' ')}
      {departures.length > MOST_DEPARTURES && (
        <details>
          <summary>{eventWords.moreDepartures(departures.length - MOST_DEPARTURES)}</summary>
          {departures.slice(MOST_DEPARTURES).join(' ')}
        </details>
      )}
    </div>
  )
}
