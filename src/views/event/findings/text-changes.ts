import type { OpenClaim } from '../../../contract/opened/open-event.ts'
import { evidenceWords } from '../../../words/sections/sources/evidence-words.ts'
import type { Names } from '../names.ts'

/** What each version of the texts that changed says, a sentence or two for each source. */
export function toTextChanges(
  changed: readonly string[],
  readings: readonly { readonly words: string; readonly claims: readonly OpenClaim[] }[],
  names: Names,
): string[] {
  return changed.map((source) => {
    const versions = readings.flatMap(({ words, claims }) =>
      claims.flatMap((claim) =>
        claim.source === source && claim.version !== null ? { capturedOn: claim.version, words } : [],
      ),
    )
    versions.sort((a, b) => a.capturedOn.localeCompare(b.capturedOn))
    return evidenceWords.change(names.source(source), versions)
  })
}
