import { type ReactNode, useMemo } from 'react'
import { type ClaimFeet as Feet, ClaimFootContext, type FootedClaim } from '../../../model/claims/claim-foot-context.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { type Links, toLinks } from '../../../state/address/use-links.ts'
import { useChunk } from '../../../ui/chunks/chunk.ts'
import { claimFeetWords } from '../../../words/sections/sources/claim-feet-words.ts'
import { words } from '../../../words/words.ts'
import { footChunk } from './use-feet-settled.ts'

type ToPath = (claim: FootedClaim, links: Links) => string

interface ClaimFeetProps {
  dossier: OpenDossier
  /** Where a claim stands on this page. The links are those of the whole dossier as it is now: editors are led there. */
  toPath: ToPath
  /** Of `useFeetSettled`: claims are shown together with what stands below them, so that nothing moves. */
  isSettled: boolean
  children: ReactNode
}

/** Gives the claims that are shown within it their foot. */
export function ClaimFeet({ dossier, toPath, isSettled, children }: ClaimFeetProps) {
  const feet = useMemo(() => feetOf(dossier, toPath), [dossier, toPath])
  return <ClaimFootContext value={feet}>{isSettled ? children : <div aria-busy="true" />}</ClaimFootContext>
}

function feetOf(dossier: OpenDossier, toPath: ToPath): Feet {
  const links = toLinks(dossier.id, '')
  return {
    canReport: dossier.index.dossier.contact !== undefined,
    footOf: (claim) => <Foot dossier={dossier} claim={claim} path={toPath(claim, links)} />,
  }
}

function Foot(props: { dossier: OpenDossier; claim: FootedClaim; path: string }) {
  const { module: ClaimFoot, failed } = useChunk(footChunk)
  if (ClaimFoot) return <ClaimFoot {...props} />
  if (!failed) return null
  return (
    <p role="alert">
      {claimFeetWords.failed}{' '}
      <button type="button" onClick={footChunk.retry}>
        {words.frame.tryAgain}
      </button>
    </p>
  )
}
