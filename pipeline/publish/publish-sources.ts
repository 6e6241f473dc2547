import { CONTRACT_VERSION, type PublishedSources } from '../../src/contract/published.ts'
import { sortedUnique } from '../../src/domain/reading.ts'
import type { Dossier } from '../dossier.ts'
import type { ComparedDossierEvent } from '../steps/compare.ts'
import { toPublishedSource } from './to-published-parts.ts'

/** `<dossier>/sources.json`: the sources with their citations, and the events of which they speak. */
export function publishSources(events: readonly ComparedDossierEvent[], dossier: Dossier): PublishedSources {
  const spoken = new Map<string, { events: string[]; claims: number }>()
  for (const { event, claims } of events) {
    for (const { source } of claims) {
      const tally = spoken.get(source) ?? { events: [], claims: 0 }
      tally.events.push(event.id)
      tally.claims++
      spoken.set(source, tally)
    }
  }
  return {
    version: CONTRACT_VERSION,
    dossier: dossier.id,
    sources: [...dossier.sources.values()].map((source) => {
      const tally = spoken.get(source.id)
      return { ...toPublishedSource(source), events: sortedUnique(tally?.events ?? []), claims: tally?.claims ?? 0 }
    }),
  }
}
