import { useEffect } from 'react'
import type { OpenDossier } from '../open-dossier.ts'

/** Whether all columns of a dossier are here; has them brought where it is packed and they are not. */
export function useColumns({ packed }: OpenDossier, isWanted = true): boolean {
  useEffect(() => {
    if (isWanted) packed?.read()
  }, [packed, isWanted])
  return !packed?.isReading
}
