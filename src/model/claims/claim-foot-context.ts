import { createContext, type ReactNode } from 'react'
import type { ClaimChange } from '../../contract/releases/release-changes.ts'
import type { PublishedCorrection } from '../../contract/parts.ts'
import type { NamedClaim } from '../../contract/releases/claim-id.ts'

/** A claim where it is shown. */
export interface FootedClaim extends NamedClaim {
  /** Which it is, from 1, of those that its source makes on its attribute. */
  readonly number: number
  /** What it says, as published, and who is said to have said it. */
  readonly says: NonNullable<ClaimChange['after']>
  /** What the editors had wrong in it; left out: nothing. */
  readonly corrected?: readonly PublishedCorrection[]
}

export interface ClaimFeet {
  readonly footOf: (claim: FootedClaim) => ReactNode
  /** There is somebody to whom errors are reported. */
  readonly canReport: boolean
}

/**
 * What stands at the foot of every claim that is shown whole: with which releases it changed, and the way to report an error in it.
 * The page says what that is; where none does, as within other pages, nothing stands there.
 */
export const ClaimFootContext = createContext<ClaimFeet>({ footOf: () => null, canReport: false })
