import { voiceIdOf } from '../../domain/compare/origins.ts'
import type { TakenOut } from '../../domain/taken-out.ts'
import type { Dossier, DossierClaim, DossierSource } from '../dossier.ts'
import { everSaid } from '../history/withdrawn.ts'

/** What of a dossier is taken out. */
export interface Removal {
  hasClaim(claim: DossierClaim): boolean
  /** Whether nothing is left of a source: it stays only where another names it. */
  hasSource(source: DossierSource): boolean
}

/**
 * Says what goes with what a reader takes out.
 * A source goes with all its claims, and so do those of a form or that a machine translated. With origins goes every
 * claim all of whose roots have one of these voices; a claim that goes back to another origin as well stays.
 * @param dossier the whole
 */
export function takeOut(takenOut: readonly TakenOut[], dossier: Dossier): Removal {
  const [ids, origins, forms] = [new Set<string>(), new Set<string>(), new Set<string>()]
  let isTranslationOut = false
  for (const taken of takenOut) {
    if (taken.what === 'source') ids.add(taken.id)
    else if (taken.what === 'origin') origins.add(taken.id)
    else if (taken.what === 'form') forms.add(taken.form)
    else isTranslationOut = true
  }
  const isNamed = ({ id, form, machineTranslatedFrom }: DossierSource) =>
    ids.has(id) || (form !== null && forms.has(form)) || (isTranslationOut && machineTranslatedFrom !== null)
  const named = new Set([...dossier.sources.values()].filter(isNamed).map(({ id }) => id))
  const hasClaim = ({ source, roots }: DossierClaim) =>
    named.has(source) || (origins.size > 0 && roots.every((root) => origins.has(voiceIdOf(root))))
  const speaking = new Map<string, boolean>()
  for (const claim of everSaid(dossier)) {
    speaking.set(claim.source, speaking.get(claim.source) === true || !hasClaim(claim))
  }
  return {
    hasClaim,
    hasSource: ({ id, by }) => named.has(id) || !(speaking.get(id) ?? !origins.has(by ?? id)),
  }
}
