import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import type { ListedSource, PublishedSources } from '../../contract/sources-file.ts'
import { stepsOf } from '../../domain/compare/chains/chain-step.ts'
import { writeChains } from '../../domain/compare/chains/link-chains.ts'
import { sortedUnique } from '../../domain/text-order.ts'
import type { Dossier, DossierSource } from '../dossier.ts'
import type { SourceCitations } from '../gathered/gather-citations.ts'
import type { SaidOfEvent } from '../gathered/gather-said.ts'
import { toPublishedSource } from './published-parts.ts'

/** `<dossier>/sources.json`: the sources with their citations, the events of which they speak, and their counts. */
export function publishSources(
  said: ReadonlyMap<string, readonly SaidOfEvent[]>,
  citations: ReadonlyMap<string, SourceCitations>,
  dossier: Dossier,
): PublishedSources {
  const { sources, ...head } = publishSourcesInPieces(said, citations, dossier, toListedSource)
  return { ...head, sources: [...sources] }
}

/** What is told of a source besides what it says. */
export type CitedOfSource = Pick<ListedSource, 'behind' | 'chains' | 'citedBy'>

/** The same, each source made when it is asked for. @param list makes one */
export function publishSourcesInPieces<Listed>(
  said: ReadonlyMap<string, readonly SaidOfEvent[]>,
  citations: ReadonlyMap<string, SourceCitations>,
  dossier: Dossier,
  list: (source: DossierSource, own: readonly SaidOfEvent[], cited: CitedOfSource) => Listed,
): Omit<PublishedSources, 'sources'> & { readonly sources: Iterable<Listed> } {
  const steps = stepsOf([...citations.values()].flatMap(({ chains }) => chains))
  const { placeOf, written } = writeChains(steps)
  function* sources(): Generator<Listed> {
    for (const source of dossier.sources.values()) {
      const place = citations.get(source.id)
      yield list(source, said.get(source.id) ?? [], {
        behind: [...(place?.behind ?? [])],
        chains: (place?.chains ?? []).map(placeOf).sort((a, b) => a - b),
        citedBy: place?.citedBy ?? 0,
      })
    }
  }
  return { version: CONTRACT_VERSION, dossier: dossier.id, sources: sources(), chains: written }
}

/** @param own what it says */
export function toListedSource(
  source: DossierSource,
  own: readonly SaidOfEvent[],
  { behind, chains, citedBy }: CitedOfSource,
): ListedSource {
  const claims = own.flatMap((one) => one.claims)
  return {
    ...toPublishedSource(source),
    events: sortedUnique(own.map(({ compared }) => compared.event.id)),
    behind,
    claims: claims.length,
    chains,
    citedBy,
    against: claims.filter(({ weight }) => weight.assessment?.verdict === 'against').length,
    alone: claims.filter(({ weight }) => weight.alone !== null).length,
  }
}

/** The same without its lists of events, which are counted: of many events they would be longer than all else. */
export function toCounted(listed: ListedSource): ListedSource {
  const { events, behind } = listed
  return { ...listed, events: [], behind: [], counts: { events: events.length, behind: behind.length } }
}
