import type { DossierIndex, IndexEvent } from '../../contract/published.ts'
import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import { formatFuzzyDate } from '../../words/format-date.ts'
import { compareText, sortedUnique } from '../../domain/compare/reading.ts'
import type { Dossier, DossierSource } from '../dossier.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'
import { countDossier } from './count-dossier.ts'
import { formatReading } from '../../words/format-reading.ts'
import { toIdentity, toIsoDay, toIsoRange, toPlaced } from './to-published-parts.ts'

/**
 * `<dossier>/index.json`: all that the timeline, the filters and the search need.
 * @param indexEventOf makes the record of an event; one that remembers what it made gives the same record again
 */
export function publishIndex(
  events: readonly ComparedDossierEvent[],
  dossier: Dossier,
  indexEventOf: (compared: ComparedDossierEvent) => IndexEvent = (compared) => toIndexEvent(compared, dossier),
): DossierIndex {
  const speaking = sortedUnique(events.flatMap(({ sources }) => sources))
  return {
    version: CONTRACT_VERSION,
    dossier: {
      id: dossier.id,
      title: dossier.title,
      description: dossier.description,
      window: dossier.window && toIsoRange(dossier.window),
      scaleBreak: toIsoDay(dossier.scaleBreak),
      lanes: [...dossier.lanes],
      kinds: [...dossier.kinds.values()],
      attributes: [...dossier.attributes.values()].map((attribute) => ({
        ...attribute,
        options: { ...attribute.options },
      })),
    },
    counts: countDossier(events, dossier),
    actors: dossier.actors.toSorted(byId),
    places: dossier.places.toSorted(byId),
    sources: speaking
      .map((id) => dossier.sources.get(id))
      .filter((source): source is DossierSource => source !== undefined)
      .map(({ id, outlet, published }) => ({ id, outlet, publishedLabel: published && formatFuzzyDate(published) })),
    events: events.map(indexEventOf),
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id)
}

/** An event as it stands in the index. */
export function toIndexEvent(compared: ComparedDossierEvent, dossier: Dossier): IndexEvent {
  return {
    ...toIdentity(compared),
    ...toPlaced(compared, dossier),
    sources: [...compared.sources],
    origins: compared.origins.length,
    claims: compared.claims.length,
    disputes: compared.discrepancies.filter(({ level }) => level === 'disagree').map(({ attribute }) => attribute),
    words: wordsOf(compared, dossier),
  }
}

/** Labels of values and words as written, once each, but for those that stand in the title, label or summary. */
function wordsOf({ event, claims }: ComparedDossierEvent, dossier: Dossier): string {
  const elsewhere = [event.title, event.label, event.summary].join('\n').toLowerCase()
  const said = claims.flatMap(({ value, attribute, asWritten }) => [
    ...(value ? [formatReading(value, attribute, dossier)] : []),
    ...(asWritten === null ? [] : [asWritten]),
  ])
  return [...new Set(said)].filter((words) => !elsewhere.includes(words.toLowerCase())).join(' · ')
}
