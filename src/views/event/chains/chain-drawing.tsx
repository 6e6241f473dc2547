import { words } from '../../../words/words.ts'
import { ZigzagDown } from '../../../ui/marks/zigzag-down.tsx'
import { Quote } from '../sources/quote.tsx'
import type { Names } from '../names.ts'
import { toPublished, toTellingLanguage } from '../sources/source-facts.ts'
import styles from './chain-drawing.module.css'
import { eventWords } from '../../../words/sections/event-words.ts'
import { chainsWords } from '../../../words/sections/chains-words.ts'
import type { Above } from '../findings/change-words.ts'
import type { ChainBranch } from './chain-forest.ts'
import { toClaimWords } from './claim-words.ts'

interface ChainDrawingProps {
  forest: readonly ChainBranch[]
  names: Names
  /** What a source on the way says instead, in words; `null` if it does not contradict the reading. */
  otherwise: (id: string) => string | null
  /** How the answer changed between a source and the nearest above it that gives one; `null` if it did not. */
  changed: (id: string, above: Above) => string | null
}

/** The citations from the roots down to the sources of a reading: who copied whom, what they write, in which language. */
export function ChainDrawing({ forest, ...drawn }: ChainDrawingProps) {
  return (
    <ul className={styles.forest}>
      {forest.map((branch) => (
        <Branch key={branch.id} branch={branch} above={null} {...drawn} />
      ))}
    </ul>
  )
}

interface BranchProps extends Omit<ChainDrawingProps, 'forest'> {
  branch: ChainBranch
  above: Above | null
}

function Branch({ branch, above, ...drawn }: BranchProps) {
  const { names, otherwise, changed } = drawn
  const { id, claims, branches } = branch
  const source = names.sourceOf(id)
  const facts = [toPublished(source), toTellingLanguage(source), source?.unread ? chainsWords.notRead : null].filter(
    Boolean,
  )
  const other = claims.length === 0 ? otherwise(id) : null
  const change = claims.length > 0 && above ? changed(id, above) : null
  const answers = claims.length > 0 || other !== null
  const below = answers ? { id, isNext: true } : above && { ...above, isNext: false }
  return (
    <li className={styles.branch} data-changed={change !== null}>
      {change !== null && <ZigzagDown className={styles.change} />}
      <div className={styles.node} data-unread={source?.unread === true} data-speaks={claims.length > 0}>
        <p>
          <b>{names.source(id)}</b> {facts.length > 0 && <span className={styles.facts}>{facts.join(', ')}</span>}
        </p>
        {change !== null && <p className={styles.otherwise}>{change}</p>}
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
      </div>
      {branches.length > 0 && (
        <ul className={styles.branches}>
          {branches.map((next) => (
            <Branch key={next.id} branch={next} above={below} {...drawn} />
          ))}
        </ul>
      )}
    </li>
  )
}
