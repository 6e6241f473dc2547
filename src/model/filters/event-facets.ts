import type { IndexEvent } from '../../contract/index-file.ts'
import type { FacetReader } from '../../selection/facet-filter.ts'
import type { DossierNames } from '../dossier-names.ts'
import { laneChoice, outletChoice } from './group-choice.ts'

/** How the filters read an event: beside its kind stands the lane, and beside its sources their outlets. */
export function eventFacets(names: DossierNames): FacetReader<IndexEvent> {
  const [kinds, withOutlets] = [new Map<string, readonly string[]>(), sourcesWithOutlets(names)]
  // Many events have a kind: its choices are put together once.
  const kindChoices = (kind: string) => {
    const known = kinds.get(kind)
    if (known) return known
    const lane = names.kinds.get(kind)?.lane
    const made = lane === undefined ? [kind] : [kind, laneChoice(lane)]
    kinds.set(kind, made)
    return made
  }
  return {
    idOf: ({ id }) => id,
    isDisputed: ({ disputes }) => disputes.length > 0,
    valuesOf: (event, facet) => {
      switch (facet) {
        case 'kind':
          return kindChoices(event.kind)
        case 'country':
          return event.countries
        case 'actor':
          return event.actors
        case 'source':
          return withOutlets(event.sources)
      }
    },
  }
}

/** Adds to sources their outlets, each once: an event of which an outlet tells in two articles counts once. */
export function sourcesWithOutlets(names: DossierNames): (sources: readonly string[]) => readonly string[] {
  const outlets = new Map<string, string>()
  return (sources) => {
    const choices = new Set(sources)
    for (const source of sources) {
      let outlet = outlets.get(source)
      if (outlet === undefined) {
        outlet = outletChoice(names.outlet(source))
        outlets.set(source, outlet)
      }
      choices.add(outlet)
    }
    return [...choices]
  }
}
