import { ReadingChains } from '../../views/event/chains/reading-chains.tsx'
import type { Finding } from '../../views/event/findings/finding.ts'
import type { Names } from '../../views/event/names.ts'
import { embedWords } from '../../words/sections/take-along/embed-words.ts'

interface EmbedChainProps {
  finding: Finding
  /** Of the reading. */
  place: number
  source: string
  names: Names
}

/** Where one source has it from, within another page: shown where the address names the claim, and not else. */
export function EmbedChain({ finding, place, source, names }: EmbedChainProps) {
  const answer = finding.readings[place]?.words ?? ''
  return (
    <section className="embed-chain" data-claim={`${finding.attribute} ${source}`} hidden>
      <h2 className="embed-label">{finding.label}</h2>
      <p className="embed-answer">{embedWords.gives(names.source(source), answer)}</p>
      <h3 className="embed-of">{embedWords.whereFrom(names.source(source))}</h3>
      <ReadingChains {...{ finding, place, source, names }} />
    </section>
  )
}
