import type { Disagreement } from '../../../src/contract/disagreements-file.ts'
import type { DossierIndex, IndexEvent } from '../../../src/contract/index-file.ts'
import { openingDispute, openingEvent } from '../../../src/contract/site/opening-dispute.ts'
import type { FrontDispute, FrontDossier } from '../../../src/contract/site/site-file.ts'
import { sortedUnique } from '../../../src/domain/text-order.ts'
import type { ComparedDossierEvent } from '../../../src/publish/compare-claims.ts'
import type { Dossier } from '../../../src/publish/dossier.ts'
import { disagreementsOf } from '../../../src/publish/forms/publish-disagreements.ts'
import { publishEvent } from '../../../src/publish/forms/publish-event.ts'
import { toIndexSource } from '../../../src/publish/forms/published-parts.ts'

/** All of an index but the records of its events. */
type IndexHead = Omit<DossierIndex, 'events'>

/** Gathers what the front page tells of a dossier while the records of its index are made. */
export class FrontGatherer {
  readonly #head: IndexHead
  /** The event whose disagreement is told, of those so far. */
  #opening: IndexEvent | null = null
  /** The first and the last day so far. */
  #first: string | null = null
  #last: string | null = null

  constructor(head: IndexHead) {
    this.#head = head
  }

  /** The event whose disagreement is told, of those that were added. */
  get opening(): IndexEvent | null {
    return this.#opening
  }

  /** The next record of the index. */
  add(event: IndexEvent): void {
    const events = this.#opening ? [this.#opening, event] : [event]
    this.#opening = openingEvent({ dossier: this.#head.dossier, events })
    for (const { earliest, latest } of [...(event.at ? [event.at] : []), ...event.ghosts]) {
      for (const day of [earliest ?? latest, latest ?? earliest]) {
        if (day === null) continue
        if (this.#first === null || byDay(day, this.#first) < 0) this.#first = day
        if (this.#last === null || byDay(day, this.#last) > 0) this.#last = day
      }
    }
  }

  /** @param events all that were added, compared */
  end(dossier: Dossier, events: readonly ComparedDossierEvent[]): FrontDossier {
    const opening = this.#opening
    const compared = opening && events.find(({ event }) => event.id === opening.id)
    return {
      id: dossier.id,
      // From the first to the last date that any source gives.
      span: this.#first === null || this.#last === null ? null : { earliest: this.#first, latest: this.#last },
      dispute: compared ? frontDispute(dossier, { opening, compared, head: this.#head }) : null,
      formerIds: [...dossier.formerIds],
    }
  }
}

/** ISO days before the year 0 begin with a minus, and those after 9999 with a plus. */
function byDay(a: string, b: string): number {
  const [yearA, yearB] = [yearOf(a), yearOf(b)]
  return yearA - yearB || a.slice(-5).localeCompare(b.slice(-5), 'en')
}

const yearOf = (isoDay: string) => Number(isoDay.slice(0, -6))

interface Opening {
  readonly opening: IndexEvent
  readonly compared: ComparedDossierEvent
  readonly head: IndexHead
}

/** The disagreement that the first page of the dossier tells; `null`: there is none. */
function frontDispute(dossier: Dossier, { opening, compared, head }: Opening): FrontDispute | null {
  const named = head.dossier.opening
  const dispute = openingDispute(publishEvent(compared, dossier), named?.event === opening.id ? named.attribute : null)
  const disagreement = disagreementsOf(compared).find(({ attribute }) => attribute === dispute?.attribute)
  const about = head.dossier.attributes.find(({ id }) => id === disagreement?.attribute)
  const kind = head.dossier.kinds.find(({ id }) => id === opening.kind)
  const lane = head.dossier.lanes.find(({ id }) => id === kind?.lane)
  if (!disagreement || !about || !kind || !lane) return null
  return {
    disagreement,
    event: { id: opening.id, title: opening.title, mark: kind.mark, family: lane.family },
    about,
    units: head.dossier.units,
    names: about.type === 'entity' ? namesIn(disagreement, head) : {},
    sources: sortedUnique([
      ...disagreement.unstated,
      ...disagreement.readings.flatMap(({ sources }) => sources.slice(0, 1)),
    ]).flatMap((id) => toIndexSource(dossier.sources.get(id)) ?? []),
  }
}

/** Of the actors and places that the answers name. */
function namesIn({ readings }: Disagreement, { actors, places }: IndexHead): Record<string, string> {
  const names = new Map([...places, ...actors].map(({ id, name }) => [id, name]))
  const named = sortedUnique(readings.flatMap(({ value }) => value ?? []))
  return Object.fromEntries(named.flatMap((id) => (names.has(id) ? [[id, names.get(id) ?? id]] : [])))
}
