import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { type ClaimFeet as Feet, ClaimFootContext, type FootedClaim } from '../../../model/claims/claim-foot-context.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { useReleases } from '../../../model/queries/use-releases.ts'
import { type Links, toLinks } from '../../../state/address/use-links.ts'
import { Chunk, useChunk } from '../../../ui/chunks/chunk.ts'
import { claimFeetWords } from '../../../words/sections/sources/claim-feet-words.ts'
import { words } from '../../../words/words.ts'

const footChunk = new Chunk(async () => (await import('./claim-foot.tsx')).ClaimFoot)

/** ms. The claims wait so long for what stands below them, and move when it comes later. */
const PATIENCE_MS = 1000

type ToPath = (claim: FootedClaim, links: Links) => string

interface ClaimFeetProps {
  dossier: OpenDossier
  /** Where a claim stands on this page. The links are those of the whole dossier as it is now: editors are led there. */
  toPath: ToPath
  children: ReactNode
}

/** Gives the claims that are shown within it their foot; they are shown together. */
export function ClaimFeet({ dossier, toPath, children }: ClaimFeetProps) {
  const feet = useMemo(() => feetOf(dossier, toPath), [dossier, toPath])
  const isSettled = useSettled(dossier.id)
  return <ClaimFootContext value={feet}>{isSettled ? children : <div aria-busy="true" />}</ClaimFootContext>
}

/** Whether it is known what stands below the claims, or has been waited for. */
function useSettled(dossier: string): boolean {
  const { isPending } = useReleases(dossier)
  const { module, failed } = useChunk(footChunk)
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isOver || (!isPending && (module !== null || failed))
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
