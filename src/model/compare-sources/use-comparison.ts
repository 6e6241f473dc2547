import { useMemo } from 'react'
import type { Dossier } from '../../publish/dossier.ts'
import { type LeftOut, nameSources } from './name-sources.ts'
import { type OfferedSource, offerSources } from './offer-sources.ts'
import { type ShownComparison, showComparison } from './shown-comparison.ts'

/** The sources that an address asks to compare, and what comparing them finds. */
export interface ComparisonAsked {
  /** Ids, in the order of the address; four at most. */
  readonly compared: readonly string[]
  readonly leftOut: readonly LeftOut[]
  /** What could be compared with them, or in place of one. */
  readonly offered: readonly OfferedSource[]
  readonly comparison: ShownComparison
}

/**
 * @param shown the dossier as it is shown: whole, or as known on a day
 * @param asked ids as the address names them
 */
export function useComparison(shown: Dossier, whole: Dossier, asked: readonly string[]): ComparisonAsked {
  const key = asked.join('\n')
  return useMemo(() => {
    const { sources, leftOut } = nameSources(key === '' ? [] : key.split('\n'), shown, whole)
    const compared = sources.map(({ id }) => id)
    return { compared, leftOut, offered: offerSources(shown, compared), comparison: showComparison(shown, compared) }
  }, [shown, whole, key])
}
