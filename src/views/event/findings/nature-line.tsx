import { NatureSign } from '../../../ui/marks/nature-sign.tsx'
import { Term } from '../../../ui/terms/term.tsx'
import { eventWords } from '../../../words/sections/event-words.ts'
import { words } from '../../../words/words.ts'
import type { Finding } from './finding.ts'

/** More than this many are behind a fold. */
const MOST_DEPARTURES = 2

interface NatureLineProps {
  finding: Pick<Finding, 'nature' | 'departures' | 'areMoreDepartures' | 'changes'>
  className: string | undefined
}

/** How a disagreement comes about, with its sign, whose text changed, and who departs from what they cite. */
export function NatureLine({
  finding: { nature, departures, areMoreDepartures, changes },
  className,
}: NatureLineProps) {
  if (nature === null) return changes.length > 0 ? <p className={className}>{changes.join(' ')}</p> : null
  const isChange = nature === 'within' && changes.length > 0
  return (
    <div className={className}>
      {isChange ? (
        <NatureSign nature={nature} />
      ) : (
        <Term of={nature}>
          <NatureSign nature={nature} /> {words.NATURE_NAMES[nature]}.
        </Term>
      )}{' '}
      {changes.join(' ')} {departures.slice(0, MOST_DEPARTURES).join(' ')}
      {departures.length > MOST_DEPARTURES && (
        <details>
          <summary>{eventWords.moreDepartures(departures.length - MOST_DEPARTURES, areMoreDepartures)}</summary>
          {departures.slice(MOST_DEPARTURES).join(' ')}
        </details>
      )}
    </div>
  )
}
