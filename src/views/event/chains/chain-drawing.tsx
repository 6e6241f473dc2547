import { use, useMemo, useState } from 'react'
import type { OpenClaim } from '../../../contract/opened/open-event.ts'
import { ClaimFootContext } from '../../../model/claims/claim-foot-context.ts'
import { ChainBranches } from '../../../ui/marks/chain-branches.tsx'
import { words } from '../../../words/words.ts'
import { Quote } from '../sources/quote.tsx'
import type { Names } from '../names.ts'
import { toPublished, toTellingLanguage } from '../sources/source-facts.ts'
import styles from './chain-drawing.module.css'
import { eventWords } from '../../../words/sections/event-words.ts'
import { chainsWords } from '../../../words/sections/chains-words.ts'
import type { Above } from '../findings/change-words.ts'
import { type ChainBranch, toChainForest } from './chain-forest.ts'
import { toClaimWords } from './claim-words.ts'

/** Sources that are drawn at first, and that each “show more” adds. */
const STEP = 100

interface ChainDrawingProps {
  claims: readonly OpenClaim[]
  names: Names
  /** What a source on the way says instead, in words; `null` if it does not contradict the reading. */
  otherwise: (id: string) => string | null
  /** How the answer changed between a source and the nearest above it that gives one; `null` if it did not. */
  changed: (id: string, above: Above) => string | null
}

/** The citations from the roots down to the sources of a reading: who copied whom, what they write, in which language. */
export function ChainDrawing({ claims: drawn, names, otherwise, changed }: ChainDrawingProps) {
  const [most, setMost] = useState(STEP)
  const { branches, left } = useMemo(() => toChainForest(drawn, most), [drawn, most])
  const toChange = ({ id, claims }: ChainBranch, over: readonly ChainBranch[]) => {
    const above = claims.length > 0 ? toAbove(over, otherwise) : null
    return above && changed(id, above)
  }
  return (
    <>
      <ChainBranches
        forest={branches}
        isChanged={(branch, above) => toChange(branch, above) !== null}
        dot={({ id, claims }) => ({ speaks: claims.length > 0, unread: names.sourceOf(id)?.unread === true })}
      >
        {(branch, above) => <Node change={toChange(branch, above)} {...{ branch, names, otherwise }} />}
      </ChainBranches>
      {left > 0 && (
        <button type="button" className={styles.more} onClick={() => setMost(most + STEP)}>
          {chainsWords.showMore(Math.min(left, STEP), left)}
        </button>
      )}
    </>
  )
}

/** The nearest source above that gives an answer. */
function toAbove(above: readonly ChainBranch[], otherwise: ChainDrawingProps['otherwise']): Above | null {
  const place = above.findIndex(({ id, claims }) => claims.length > 0 || otherwise(id) !== null)
  const found = above[place]
  return found ? { id: found.id, isNext: place === 0 } : null
}

interface NodeProps extends Pick<ChainDrawingProps, 'names' | 'otherwise'> {
  branch: ChainBranch
  /** How the answer changed on the way to it. */
  change: string | null
}

function Node({ branch: { id, claims, cites }, change, names, otherwise }: NodeProps) {
  const source = names.sourceOf(id)
  const { footOf } = use(ClaimFootContext)
  const facts = [toPublished(source), toTellingLanguage(source), source?.unread ? chainsWords.notRead : null].filter(
    Boolean,
  )
  const other = claims.length === 0 ? otherwise(id) : null
  return (
    <>
      <p>
        <b>{names.source(id)}</b> {facts.length > 0 && <span className={styles.facts}>{facts.join(', ')}</span>}
      </p>
      {change !== null && <p className={styles.otherwise}>{change}</p>}
      {cites !== null && <p className={styles.facts}>{chainsWords.cites([names.source(cites)])}</p>}
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
            {footOf(names.footed(claim))}
          </div>
        )
      })}
    </>
  )
}
