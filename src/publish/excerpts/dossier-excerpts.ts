import { formatTakenOut, type TakenOut } from '../../domain/taken-out.ts'
import type { Dossier } from '../dossier.ts'
import { type DossierHistory, openHistory } from '../history/dossier-history.ts'
import { toIndexSource } from '../forms/published-parts.ts'
import { dossierWithout } from './dossier-without.ts'
import { type Removable, removables } from './removables.ts'
import { shareComparison } from './shared-comparison.ts'

/** A dossier and what is left of it, each on every day: what would have been published of these claims alone. */
export interface DossierExcerpts {
  readonly whole: DossierHistory
  /**
   * What is left without some things, named as {@link formatTakenOut} does. Their order does not matter: the same are
   * the same object. What this dossier does not have takes nothing out.
   */
  without(texts: readonly string[]): DossierHistory
  /** Whether the dossier has what is to be taken out, though no claim may go with it. */
  has(takenOut: TakenOut): boolean
  /** What names a source; `null`: there is no such source. */
  sourceHead(id: string): { readonly outlet: string; readonly published: string | null; readonly apart?: string } | null
  /** What can be taken out of the whole by its text, what most hangs on first. */
  readonly removables: ReadonlyMap<string, Removable>
}

/** Opens the excerpts of a dossier. Nothing is computed before it is asked for. */
export function openExcerpts(dossier: Dossier): DossierExcerpts {
  const shared = shareComparison(dossier)
  const whole = openHistory(dossier, shared)
  const left = new Map<string, DossierHistory>([['', whole]])
  let listed: ReadonlyMap<string, Removable> | null = null
  const excerpts: DossierExcerpts = {
    whole,
    without(texts) {
      const known = [...new Set(texts)].filter((text) => excerpts.removables.has(text)).sort()
      const key = known.join(' ')
      const takenOut = known.flatMap((text) => excerpts.removables.get(text)?.takenOut ?? [])
      const found = left.get(key) ?? openHistory(dossierWithout(dossier, takenOut), shared)
      left.set(key, found)
      return found
    },
    has(takenOut) {
      if (takenOut.what === 'source') return dossier.sources.has(takenOut.id)
      return takenOut.what !== 'origin' || isVoice(takenOut.id, dossier)
    },
    sourceHead(id) {
      return toIndexSource(dossier.sources.get(id)) ?? null
    },
    get removables() {
      listed ??= new Map(removables(dossier).map((one) => [formatTakenOut(one.takenOut), one]))
      return listed
    },
  }
  return excerpts
}

function isVoice(id: string, { actors, sources }: Dossier): boolean {
  return sources.has(id) || actors.some((actor) => actor.id === id)
}
