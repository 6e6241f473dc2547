import { useMemo } from 'react'
import { compareDossier } from '../../publish/compare-dossier.ts'
import type { Dossier } from '../../publish/dossier.ts'
import { type RepeatedReading, repeatedReadings } from '../../publish/repeated-readings.ts'

export type { RepeatedReading }

/** The readings of a dossier that are repeated most, as it is known whole or was on a day. */
export function useRepeated(shown: Dossier): readonly RepeatedReading[] {
  return useMemo(() => repeatedReadings(compareDossier(shown)), [shown])
}
