import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import type { ListedSource, PublishedSources } from '../../contract/sources-file.ts'
import { stepsOf } from '../../domain/compare/chains/chain-step.ts'
import { writeChains } from '../../domain/compare/chains/link-chains.ts'
import { sortedUnique } from '../../domain/text-order.ts'
import type { Dossier } from '../dossier.ts'
import type { SourceCitations } from '../gathered/gather-citations.ts'
import type { SaidOfEvent } from '../gathered/gather-said.ts'
import { toPublishedSource } from './published-parts.ts'

/** `<dossier>/sources.json`: the sources with their citations, the events of which they speak, and their counts. */
export function publishSources(
  said: ReadonlyMap<string, readonly SaidOfEvent[]>,
  citations: ReadonlyMap<string, SourceCitations>,
  dossier: Dossier,
): PublishedSources {
  const { sources, ...head } = publishSourcesInPieces(said, citations, dossier)
  return { ...head, sources: [...sources] }
}

/** The same, each source made when it is asked for. @param isPacked events are counted and not named */
export function publishSourcesInPieces(
  said: ReadonlyMap<string, readonly SaidOfEvent[]>,
  citations: ReadonlyMap<string, SourceCitations>,
  dossier: Dossier,
  isPacked = false,
): Omit<PublishedSources, 'sources'> & { readonly sources: Iterable<ListedSource> } {
  const steps = stepsOf([...citations.values()].flatMap(({ chains }) => chains))
  const { placeOf, written } = writeChains(steps)
  function* sources(): Generator<ListedSource> {
    for (const source of dossier.sources.values()) {
      const own = said.get(source.id) ?? []
      const claims = own.flatMap((one) => one.claims)
      const place = citations.get(source.id)
      const events = sortedUnique(own.map(({ compared }) => compared.event.id))
      const behind = place?.behind ?? []
      yield {
        ...toPublishedSource(source),
        events: isPacked ? [] : events,
        behind: isPacked ? [] : [...behind],
        ...(isPacked && { counts: { events: events.length, behind: behind.length } }),
        claims: claims.length,
        chains: (place?.chains ?? []).map(placeOf).sort((a, b) => a - b),
        citedBy: place?.citedBy ?? 0,
        against: claims.filter(({ weight }) => weight.assessment?.verdict === 'against').length,
        alone: claims.filter(({ weight }) => weight.alone !== null).length,
      }
    }
  }
  return { version: CONTRACT_VERSION, dossier: dossier.id, sources: sources(), chains: written }
}
