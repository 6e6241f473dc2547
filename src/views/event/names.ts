import type { OpenClaim, OpenEvent } from '../../contract/opened/open-event.ts'
import type { PublishedSource } from '../../contract/parts.ts'
import { parseIsoDay } from '../../domain/calendar-day.ts'
import { claimNumbers } from '../../contract/releases/claim-id.ts'
import type { FootedClaim } from '../../model/claims/claim-foot-context.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Naming } from '../../words/naming.ts'
import { eventWords } from '../../words/sections/event-words.ts'
import { withdrawnWords } from '../../words/sections/sources/withdrawn-words.ts'

/** What ids are called on the page of an event. An id that the data does not name stands for itself. */
export interface Names extends Naming {
  /** Two documents of one outlet are told apart by their day, with its year if they are of several; two of one day by their titles. */
  source(id: string): string
  sourceOf(id: string): PublishedSource | undefined
  /** What is left without a source, and what it says beside another, can be computed: not of a packed dossier. */
  readonly canCompute: boolean
  /** A claim of the event as its foot wants it. */
  footed(claim: OpenClaim): FootedClaim
}

export function toNames({ names, packed }: OpenDossier, event: OpenEvent): Names {
  const sources = new Map(event.sources.map((source) => [source.id, source]))
  const named = tellApart(event.sources)
  let numbers: ReadonlyMap<OpenClaim, number> | null = null
  const numberOf = (claim: OpenClaim) => {
    numbers ??= claimNumbers(event.claims, (one) => `${one.attribute} ${one.source}`)
    return numbers.get(claim) ?? 1
  }
  return {
    source: (id) => named.get(id) ?? id,
    sourceOf: (id) => sources.get(id),
    nameOf: (id) => names.entity(id),
    canCompute: !packed,
    attribute: (id) => names.attributes.get(id),
    footed: (claim) => {
      const { attribute, source, stance, value, unit, speaker, corrected } = claim
      const says = { stance, value, unit, speaker }
      return { event: event.id, attribute, source, number: numberOf(claim), says, ...(corrected && { corrected }) }
    },
  }
}

/** `New York. UN monitors.`: places and actors of an event, in a line. */
export function toInvolved({ names }: OpenDossier, { places, actors }: Pick<OpenEvent, 'places' | 'actors'>) {
  return eventWords.involved(
    places.map((id) => names.place(id)),
    actors.map((id) => names.entity(id)),
  )
}

function tellApart(sources: OpenEvent['sources']): Map<string, string> {
  const ofOutlet = countBy(sources, ({ outlet }) => outlet)
  const dayOf = ({ knownOn }: PublishedSource) => (knownOn === null ? null : parseIsoDay(knownOn))
  const nameOf = (source: PublishedSource) => {
    const { outlet } = source
    const day = dayOf(source)
    if (day === null || (ofOutlet.get(outlet) ?? 0) < 2) return outlet
    const days = sources.flatMap((other) => (other.outlet === outlet ? (dayOf(other) ?? []) : []))
    return `${outlet} (${eventWords.dayBeside(day, days)})`
  }
  const ofName = countBy(sources, nameOf)
  return new Map(
    sources.map((source) => {
      const name = nameOf(source)
      const told = (ofName.get(name) ?? 0) > 1 ? `${name}: ${source.apart ?? source.title}` : name
      return [source.id, source.withdrawn ? withdrawnWords.marked(told) : told]
    }),
  )
}

function countBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1)
  return counts
}
