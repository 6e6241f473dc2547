import { chainSources } from '../../domain/compare/chains/chain-step.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'
import type { Dossier, DossierSource } from '../dossier.ts'
import { isRemembering } from './once-of.ts'

interface Known {
  readonly sources: Dossier['sources']
  readonly ids: readonly string[]
  readonly behind: readonly (DossierSource | undefined)[]
  readonly ground: object
}

/** By event, as they were last. */
const knownOf = new WeakMap<ComparedDossierEvent, Known>()

/** Stands for an event with the heads of all sources behind it, withdrawn ones too: another object where any of it is another. */
export function groundOfEvent(compared: ComparedDossierEvent, { sources }: Pick<Dossier, 'sources'>): object {
  if (!isRemembering()) return compared
  const known = knownOf.get(compared)
  if (known?.sources === sources) return known.ground
  const ids = known?.ids ?? idsBehind(compared)
  const behind = ids.map((id) => sources.get(id))
  const isSame = known?.behind.every((source, place) => source === behind[place]) ?? false
  const ground = known && isSame ? known.ground : {}
  knownOf.set(compared, { sources, ids, behind, ground })
  return ground
}

function idsBehind({ claims, withdrawn }: ComparedDossierEvent): string[] {
  const gone = withdrawn?.claims.map(({ source }) => source) ?? []
  return [...chainSources(claims.map(({ chain }) => chain)), ...gone]
}
