import type { ReactNode } from 'react'
import { Fold } from '../long-lists/fold.tsx'
import fold from '../fold.module.css'
import styles from './claims-fold.module.css'

interface ClaimsFoldProps {
  summary: string
  /** The claims of a row that has no fold of its own for each: whose they are, and what stands at their feet. */
  feet: readonly { readonly name: string; readonly foot: () => ReactNode }[]
}

/** The feet of several claims, a line each, behind one fold: they come when it is opened. */
export function ClaimsFold({ summary, feet }: ClaimsFoldProps) {
  return (
    <Fold className={`${fold.fold} ${styles.claims}`} summary={summary}>
      {(wasOpened) =>
        wasOpened && (
          <ul>
            {feet.map(({ name, foot }, place) => (
              <li key={place}>
                {name}
                {foot()}
              </li>
            ))}
          </ul>
        )
      }
    </Fold>
  )
}
