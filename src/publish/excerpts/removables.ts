import { voiceIdOf } from '../../domain/compare/origins.ts'
import { compareText } from '../../domain/text-order.ts'
import { formatTakenOut, type TakenOut } from '../../domain/taken-out.ts'
import type { Dossier, DossierClaim } from '../dossier.ts'
import { everSaidOn } from '../history/withdrawn.ts'

/** Something that can be taken out of a dossier, and what hangs on it. */
export interface Removable {
  readonly takenOut: TakenOut
  /** Ids of the events of which nothing is left without it, in the order of the dossier. */
  readonly lost: readonly string[]
  /** How many claims go with it. */
  readonly claims: number
}

/**
 * All that can be taken out of a dossier and takes a claim with it: the sources that speak, the voices that alone are
 * behind a claim, the forms, and what a machine translated. Most events lost first, then most claims, ties by text.
 */
export function removables(dossier: Dossier): Removable[] {
  const found = new Map<string, { takenOut: TakenOut; lost: string[]; claims: number }>()
  for (const { id } of dossier.events) {
    const claims = dossier.claimsByEvent.get(id) ?? []
    const counts = new Map<string, number>()
    // What was withdrawn does not count. On a day before it can be taken out all the same.
    everSaidOn(dossier, id).forEach((claim, place) => {
      for (const takenOut of takingOut(claim, dossier)) {
        const text = formatTakenOut(takenOut)
        counts.set(text, (counts.get(text) ?? 0) + (place < claims.length ? 1 : 0))
        if (!found.has(text)) found.set(text, { takenOut, lost: [], claims: 0 })
      }
    })
    for (const [text, count] of counts) {
      const one = found.get(text)
      if (!one) continue
      one.claims += count
      if (count > 0 && count === claims.length) one.lost.push(id)
    }
  }
  return [...found]
    .sort(
      ([a, one], [b, other]) => other.lost.length - one.lost.length || other.claims - one.claims || compareText(a, b),
    )
    .map(([, one]) => one)
}

/** Each single thing that takes a claim out. */
function takingOut({ source: id, roots }: DossierClaim, { sources }: Dossier): TakenOut[] {
  const source = sources.get(id)
  const [voice, ...others] = new Set(roots.map(voiceIdOf))
  return [
    { what: 'source', id },
    ...(voice !== undefined && others.length === 0 ? [{ what: 'origin' as const, id: voice }] : []),
    ...(source?.form ? [{ what: 'form' as const, form: source.form }] : []),
    ...(source && source.machineTranslatedFrom !== null ? [{ what: 'machine-translated' as const }] : []),
  ]
}
