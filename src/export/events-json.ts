import { CONTRACT_VERSION } from '../contract/contract-version.ts'
import type { PublishedEvent } from '../contract/event-file.ts'
import { chainOf } from '../contract/opened/open-event.ts'
import { stepsOf } from '../domain/compare/chains/chain-step.ts'
import { writeChains } from '../domain/compare/chains/link-chains.ts'
import type { Shown, ShownEvent } from './shown.ts'
import { withdrawnBeside } from './withdrawn-beside.ts'

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

function toPart(shown: ShownEvent): PublishedEvent {
  const { event, claims } = shown
  if (claims.length === event.claims.length) return event
  const attributes = new Set(claims.map(({ attribute }) => attribute))
  const isSpokenOf = ({ attribute }: { readonly attribute: string }) => attributes.has(attribute)
  const [discrepancies, agreements] = [event.discrepancies.filter(isSpokenOf), event.agreements.filter(isSpokenOf)]
  const withdrawn = [...withdrawnBeside(shown)]
  const steps = stepsOf(claims.map((claim) => chainOf(claim, event)))
  const { placeOf, written: chains } = writeChains(steps)
  const named = new Set([
    ...steps.map(({ source }) => source),
    ...withdrawn.map(({ source }) => source),
    ...discrepancies.flatMap(({ readings, silent, assessment }) => [
      ...readings.flatMap(({ sources }) => sources),
      ...silent,
      ...(assessment?.basis ?? []),
    ]),
    ...agreements.flatMap(({ readings }) => readings.flatMap(({ sources }) => sources)),
    ...event.ghosts.flatMap(({ sources }) => sources),
  ])
  const sources = event.sources.filter(({ id }) => named.has(id))
  const own = claims.map((claim) => ({ ...claim, chain: placeOf(chainOf(claim, event)) }))
  const { withdrawn: _, ...counted } = event
  const part = { ...counted, claims: own, chains, discrepancies, agreements, sources }
  return withdrawn.length === 0 ? part : { ...part, withdrawn }
}
