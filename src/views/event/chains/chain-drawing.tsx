import { Quote } from '../quote.tsx'
import type { Names } from '../to-names.ts'
import { toTellingLanguage } from '../to-telling-language.ts'
import styles from './chain-drawing.module.css'
import type { ChainBranch } from './to-chain-forest.ts'
import { toClaimWords } from './to-claim-words.ts'

interface ChainDrawingProps {
  forest: readonly ChainBranch[]
  names: Names
  /** What a source on the way says otherwise, in words; `null` where it does not. */
  otherwise: (id: string) => string | null
}

/** The drawn way from the roots to those who tell it: who copied whom, what they write, in which language. */
export function ChainDrawing({ forest, names, otherwise }: ChainDrawingProps) {
  return (
    <ul className={styles.forest}>
      {forest.map((branch) => (
        <Branch key={branch.id} {...{ branch, names, otherwise }} />
      ))}
    </ul>
  )
}

function Branch({ branch, names, otherwise }: { branch: ChainBranch } & Omit<ChainDrawingProps, 'forest'>) {
  const { id, claims, branches } = branch
  const source = names.sourceOf(id)
  const facts = [source?.publishedLabel, toTellingLanguage(source), source?.unread ? 'not read' : null].filter(Boolean)
  const other = claims.length === 0 ? otherwise(id) : null
  return (
    <li className={styles.branch}>
      <div className={styles.node} data-unread={source?.unread === true} data-speaks={claims.length > 0}>
        <p>
          <b>{names.source(id)}</b> {facts.length > 0 && <span className={styles.facts}>{facts.join(', ')}</span>}
        </p>
        {other !== null && <p className={styles.otherwise}>{other}</p>}
        {claims.map((claim, place) => {
          const words = toClaimWords(claim, names)
          return (
            <div key={place} className={styles.claim}>
              {words !== '' && <p>{words}</p>}
              {claim.asWritten !== null && (
                <p>
                  writes <span lang={source?.language ?? undefined}>“{claim.asWritten}”</span>
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
          {branches.map((below) => (
            <Branch key={below.id} branch={below} {...{ names, otherwise }} />
          ))}
        </ul>
      )}
    </li>
  )
}
