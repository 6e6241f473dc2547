import { ChainBranches } from '../../../ui/marks/chain-branches.tsx'
import { words } from '../../../words/words.ts'
import { Quote } from '../sources/quote.tsx'
import type { Names } from '../names.ts'
import { toPublished, toTellingLanguage } from '../sources/source-facts.ts'
import styles from './chain-drawing.module.css'
import { eventWords } from '../../../words/sections/event-words.ts'
import { chainsWords } from '../../../words/sections/chains-words.ts'
import type { ChainBranch } from './chain-forest.ts'
import { toClaimWords } from './claim-words.ts'

interface ChainDrawingProps {
  forest: readonly ChainBranch[]
  names: Names
  /** What a source on the way says instead, in words; `null` if it does not contradict the reading. */
  otherwise: (id: string) => string | null
}

/** The citations from the roots down to the sources of a reading: who copied whom, what they write, in which language. */
export function ChainDrawing({ forest, names, otherwise }: ChainDrawingProps) {
  return (
    <ChainBranches
      forest={forest}
      dot={({ id, claims }) => ({ speaks: claims.length > 0, unread: names.sourceOf(id)?.unread === true })}
    >
      {(branch) => <Node branch={branch} {...{ names, otherwise }} />}
    </ChainBranches>
  )
}

function Node({
  branch: { id, claims },
  names,
  otherwise,
}: { branch: ChainBranch } & Omit<ChainDrawingProps, 'forest'>) {
  const source = names.sourceOf(id)
  const facts = [toPublished(source), toTellingLanguage(source), source?.unread ? chainsWords.notRead : null].filter(
    Boolean,
  )
  const other = claims.length === 0 ? otherwise(id) : null
  return (
    <>
      <p>
        <b>{names.source(id)}</b> {facts.length > 0 && <span className={styles.facts}>{facts.join(', ')}</span>}
      </p>
      {other !== null && <p className={styles.otherwise}>{other}</p>}
      {claims.map((claim, place) => {
        const claimed = toClaimWords(claim, names)
        return (
          <div key={place} className={styles.claim}>
            {claimed !== '' && <p>{claimed}</p>}
            {claim.gloss !== null && (
              <p>
                {words.inOurWords} {claim.gloss}
              </p>
            )}
            {claim.asWritten !== null && (
              <p>
                {chainsWords.writes}{' '}
                <span lang={source?.language ?? undefined}>{eventWords.quoted(claim.asWritten)}</span>
              </p>
            )}
            {claim.quote !== null && <Quote claim={claim} names={names} />}
            {claim.locator !== null && <p className={styles.facts}>{claim.locator}</p>}
          </div>
        )
      })}
    </>
  )
}
