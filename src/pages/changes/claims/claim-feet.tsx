import { type ReactNode, Suspense, useMemo } from 'react'
import { type ClaimFeet as Feet, ClaimFootContext, type FootedClaim } from '../../../model/claims/claim-foot-context.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { type Links, toLinks } from '../../../state/address/use-links.ts'
import { lazyPart } from '../../../ui/chunks/lazy-part.tsx'
import { claimFeetWords } from '../../../words/sections/sources/claim-feet-words.ts'
import styles from './claim-foot.module.css'

const ClaimFoot = lazyPart(async () => (await import('./claim-foot.tsx')).ClaimFoot, {
  words: claimFeetWords.failed,
  className: undefined,
})

type ToPath = (claim: FootedClaim, links: Links) => string

interface ClaimFeetProps {
  dossier: OpenDossier
  /** Where a claim stands on this page. The links are those of the whole dossier as it is now: editors are led there. */
  toPath: ToPath
  children: ReactNode
}

/** Gives the claims that are shown within it their foot. */
export function ClaimFeet({ dossier, toPath, children }: ClaimFeetProps) {
  const feet = useMemo(() => feetOf(dossier, toPath), [dossier, toPath])
  return <ClaimFootContext value={feet}>{children}</ClaimFootContext>
}

function feetOf(dossier: OpenDossier, toPath: ToPath): Feet {
  const canReport = dossier.index.dossier.contact !== undefined
  const links = toLinks(dossier.id, '')
  return {
    canReport,
    footOf: (claim) => footAt(dossier, claim, toPath(claim, links), canReport || claim.corrected !== undefined),
  }
}

/** @param isExpected its place is kept while it comes */
function footAt(dossier: OpenDossier, claim: FootedClaim, path: string, isExpected: boolean): ReactNode {
  return (
    <Suspense fallback={isExpected ? <p className={styles.foot} /> : null}>
      <ClaimFoot {...{ dossier, claim, path }} />
    </Suspense>
  )
}
