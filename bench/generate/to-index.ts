import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import type { DossierIndex, IndexEvent } from '../../src/contract/index-file.ts'
import { compareForReading, type DayRange } from '../../src/domain/day-range.ts'
import { compareText } from '../../src/domain/text-order.ts'
import { ATTRIBUTES, DAY_KINDS, LANES, LASTING_KINDS } from './dossier-frame.ts'
import type { Cast } from './generate-cast.ts'
import type { GeneratedDossier } from './generate-events.ts'
import { OPENING_WINDOW } from './spread-in-time.ts'
import { type GeneratedRecord, recordsOf, toIsoRange } from './to-record.ts'

export const DOSSIER_ID = 'generated'
export const DOSSIER_TITLE = 'A generated dossier'

/** `index.json` of a generated dossier, as the pipeline would publish it, without running the pipeline. */
export function toIndex({ cast, events: generate }: GeneratedDossier): DossierIndex {
  const [toRecord, heads] = [recordsOf(cast), new HeadOfIndex()]
  const placed: { event: IndexEvent; at: DayRange }[] = []
  for (const generated of generate()) {
    const record = toRecord(generated)
    heads.add(record)
    placed.push(record)
  }
  const events = placed
    .sort((a, b) => compareForReading(a.at, b.at) || compareText(a.event.id, b.event.id))
    .map(({ event }) => event)
  return { ...heads.of(cast), events }
}

/** All of an index but its events, of which it is told each. */
export class HeadOfIndex {
  readonly #tally = { events: 0, claims: 0, disputedEvents: 0, dateDisputedEvents: 0, conflict: 0, silence: 0 }
  readonly #speaking = new Set<string>()

  add({ event, silent }: Pick<GeneratedRecord, 'event' | 'silent'>): void {
    const tally = this.#tally
    tally.events++
    tally.claims += event.claims
    tally.conflict += event.disputes.length
    tally.silence += silent
    if (event.disputes.length > 0) tally.disputedEvents++
    if (event.ghosts.length > 0) tally.dateDisputedEvents++
    for (const source of event.sources) this.#speaking.add(source)
  }

  of(cast: Cast): Omit<DossierIndex, 'events'> {
    const { conflict, silence, ...counts } = this.#tally
    return {
      version: CONTRACT_VERSION,
      dossier: {
        id: DOSSIER_ID,
        title: DOSSIER_TITLE,
        description: '',
        window: toIsoRange(OPENING_WINDOW),
        scaleBreak: null,
        example: null,
        units: [],
        opening: null,
        lanes: [...LANES],
        kinds: [...DAY_KINDS, ...LASTING_KINDS],
        attributes: ATTRIBUTES.map((attribute) => ({ ...attribute, options: { ...attribute.options } })),
      },
      counts: {
        ...counts,
        sources: cast.sources.length,
        unreadSources: 0,
        discrepancies: { conflict, certainty: 0, revised: 0, unit: 0, precision: 0, variant: 0, silence },
      },
      actors: cast.actors.toSorted((a, b) => compareText(a.id, b.id)),
      places: cast.places.toSorted((a, b) => compareText(a.id, b.id)),
      sources: cast.sources
        .filter(({ id }) => this.#speaking.has(id))
        .map(({ id, outlet, published }) => ({ id, outlet, published })),
    }
  }
}
