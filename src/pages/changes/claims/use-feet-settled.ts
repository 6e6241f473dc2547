import { useEffect, useState } from 'react'
import { useReleases } from '../../../model/queries/use-releases.ts'
import { Chunk, useChunk } from '../../../ui/chunks/chunk.ts'

export const footChunk = new Chunk(async () => (await import('./claim-foot.tsx')).ClaimFoot)

/** ms. The claims wait so long for what stands below them, and move when it comes later. */
const PATIENCE_MS = 1000

/** Whether it is known what stands below the claims of a dossier, or has been waited for long enough. */
export function useFeetSettled(dossier: string): boolean {
  const { isPending } = useReleases(dossier)
  const { module, failed } = useChunk(footChunk)
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isOver || (!isPending && (module !== null || failed))
}
