import { CONTRACT_VERSION } from '../contract/contract-version.ts'
import type { PublishedEvent } from '../contract/event-file.ts'
import type { Shown, ShownEvent } from './shown.ts'

/**
 * What is shown, as JSON: what it is, then each event in the form of the contract (`schema/event.schema.json`), with the
 * claims that are shown, the comparison of what they speak of, and the sources that occur in them.
 */
export function toEventsJson({ dossier, events, about }: Shown): string {
  const { address, dataOf, exportedOn, leftOut } = about
  const file = {
    version: CONTRACT_VERSION,
    dossier: dossier.id,
    title: dossier.title,
    exported: { from: address, on: exportedOn, dataOf, leftOut },
    events: events.map(toPart),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function toPart({ event, claims }: ShownEvent): PublishedEvent {
  if (claims.length === event.claims.length) return event
  const attributes = new Set(claims.map(({ attribute }) => attribute))
  const isSpokenOf = ({ attribute }: { readonly attribute: string }) => attributes.has(attribute)
  const [discrepancies, agreements] = [event.discrepancies.filter(isSpokenOf), event.agreements.filter(isSpokenOf)]
  const named = new Set([
    ...claims.flatMap(({ source, chain, roots }) => [source, ...chain.flat(), ...roots.map((root) => root.source)]),
    ...discrepancies.flatMap(({ readings, silent, assessment }) => [
      ...readings.flatMap(({ sources }) => sources),
      ...silent,
      ...(assessment?.basis ?? []),
    ]),
    ...agreements.flatMap(({ readings }) => readings.flatMap(({ sources }) => sources)),
    ...event.ghosts.flatMap(({ sources }) => sources),
  ])
  const sources = event.sources.filter(({ id }) => named.has(id))
  return { ...event, claims: [...claims], discrepancies, agreements, sources }
}
