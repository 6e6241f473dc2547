import { type ReactNode, Suspense, useMemo } from 'react'
import { ClaimFootContext, type FootedClaim } from '../../../model/claims/claim-foot-context.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { type Links, toLinks } from '../../../state/address/use-links.ts'
import { lazyPart } from '../../../ui/chunks/lazy-part.tsx'
import { claimFeetWords } from '../../../words/sections/sources/claim-feet-words.ts'
import styles from './claim-foot.module.css'

const ClaimFoot = lazyPart(async () => (await import('./claim-foot.tsx')).ClaimFoot, {
  words: claimFeetWords.failed,
  className: undefined,
})

interface ClaimFeetProps {
  dossier: OpenDossier
  /** Where a claim stands on this page. The links are those of the whole dossier as it is now: editors are led there. */
  toPath: (claim: FootedClaim, links: Links) => string
  children: ReactNode
}

/** Gives the claims that are shown within it their foot. */
export function ClaimFeet({ dossier, toPath, children }: ClaimFeetProps) {
  const canReport = dossier.index.dossier.contact !== undefined
  const feet = useMemo(
    () => ({
      canReport,
      footOf: (claim: FootedClaim) => (
        <Suspense fallback={canReport ? <p className={styles.foot} /> : null}>
          <ClaimFoot dossier={dossier} claim={claim} path={toPath(claim, toLinks(dossier.id, ''))} />
        </Suspense>
      ),
    }),
    [dossier, toPath, canReport],
  )
  return <ClaimFootContext value={feet}>{children}</ClaimFootContext>
}
