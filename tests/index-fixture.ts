import { CONTRACT_VERSION } from '../src/contract/contract-version.ts'
import type { Actor, Kind, Lane, Place } from '../src/contract/frame.ts'
import type { Catalogue } from '../src/contract/catalogue.ts'
import type { DossierIndex, IndexEvent } from '../src/contract/index-file.ts'
import type { PublishedEvent } from '../src/contract/event-file.ts'
import { OpenDossier } from '../src/model/open-dossier.ts'
import { Selection } from '../src/model/selection.ts'
import { EMPTY_VIEW } from '../src/state/address/view.ts'
import { stated } from './roots.ts'

/** Three lanes; an event of every kind can be made by its id alone. */
export const LANES: Lane[] = [
  { id: 'strikes', label: 'Strikes', mark: 'triangle-down', family: 'ground' },
  { id: 'reports', label: 'Reports', mark: 'square', family: 'words' },
  { id: 'sanctions', label: 'Sanctions', mark: 'diamond', family: 'institutions' },
]

export const KINDS: Kind[] = [
  { id: 'strike', label: 'Strike', lane: 'strikes', placedBy: 'occurred', lasts: null, mark: 'triangle-down' },
  { id: 'report', label: 'Report', lane: 'reports', placedBy: 'dated', lasts: false, mark: 'square' },
  { id: 'sanction', label: 'Sanction', lane: 'sanctions', placedBy: 'announced', lasts: true, mark: 'diamond' },
]

/** An event of one day with one source; what a test is about is given, the rest is made up. */
export function makeEvent(given: Partial<IndexEvent> & { id: string }): IndexEvent {
  const at = given.at === undefined ? { earliest: '2024-04-25', latest: '2024-04-25' } : given.at
  return {
    kind: 'strike',
    title: `Title of ${given.id}`,
    label: `Label ${given.id}`.slice(0, 30),
    summary: '',
    actors: [],
    countries: [],
    places: [],
    formerIds: [],
    date: at?.earliest ?? null,
    core: null,
    ghosts: [],
    dateLeftOpen: false,
    sources: ['reuters'],
    origins: stated(1),
    claims: 1,
    disputes: [],
    weightiest: null,
    values: {},
    written: [],
    ...given,
    at,
  }
}

/** An event of a day, for the many tests that are about nothing but days. */
export function onDay(id: string, day: string, given: Partial<IndexEvent> = {}): IndexEvent {
  return makeEvent({ id, at: { earliest: day, latest: day }, ...given })
}

/** Another date that some sources give. */
export function ghost(earliest: string | null, latest = earliest, sources = ['reuters']): IndexEvent['ghosts'][number] {
  return { earliest, latest, sources }
}

export function makeActor(id: string, name: string, aliases: string[] = []): Actor {
  return { id, name, type: 'state', country: null, aliases }
}

export function makePlace(id: string, name: string, aliases: string[] = []): Place {
  return { id, name, country: null, lat: null, lon: null, within: null, aliases }
}

interface IndexParts {
  dossier?: Partial<DossierIndex['dossier']>
  actors?: Actor[]
  places?: Place[]
  sources?: DossierIndex['sources']
}

/** A dossier of some events that is open, and the selection of all of them. */
export function openDossier(events: IndexEvent[], parts: IndexParts = {}): OpenDossier {
  return OpenDossier.fromIndex(makeIndex(events, parts))
}

export function selectAll(dossier: OpenDossier): Selection {
  return Selection.matching(dossier, { ...EMPTY_VIEW, found: null })
}

/** An index of some events; its counts are counted. */
export function makeIndex(events: IndexEvent[], parts: IndexParts = {}): DossierIndex {
  return {
    version: CONTRACT_VERSION,
    dossier: {
      id: 'missiles',
      title: 'Missiles',
      description: '',
      window: { earliest: '2024-04-01', latest: '2024-05-31' },
      scaleBreak: null,
      example: null,
      units: [],
      opening: null,
      lanes: LANES,
      kinds: KINDS,
      attributes: [
        {
          id: 'occurred',
          label: 'Date',
          type: 'date',
          unit: null,
          cumulative: false,
          scale: 'ratio',
          complete: false,
          options: {},
        },
        {
          id: 'killed',
          label: 'Killed',
          type: 'quantity',
          unit: 'people',
          cumulative: true,
          scale: 'ratio',
          complete: false,
          options: {},
        },
        {
          id: 'launched-by',
          label: 'Launched by',
          type: 'entity',
          unit: null,
          cumulative: false,
          scale: 'ratio',
          complete: false,
          options: {},
        },
      ],
      ...parts.dossier,
    },
    counts: {
      events: events.length,
      sources: 1,
      unreadSources: 0,
      claims: events.length,
      disputedEvents: events.filter(({ disputes }) => disputes.length > 0).length,
      dateDisputedEvents: events.filter(({ ghosts }) => ghosts.length > 0).length,
      discrepancies: {
        conflict: events.reduce((sum, { disputes }) => sum + disputes.length, 0),
        certainty: 0,
        revised: 0,
        unit: 0,
        precision: 0,
        variant: 0,
        silence: 0,
      },
    },
    actors: parts.actors ?? [],
    places: parts.places ?? [],
    sources: parts.sources ?? [{ id: 'reuters', outlet: 'Reuters', published: '2024-04-29' }],
    events,
  }
}

/** The whole of an event, as published beside the index: without a claim. */
export function toPublished(dossier: string, event: IndexEvent): PublishedEvent {
  const { sources: _, origins: __, claims: ___, disputes: ____, values: _____, written: ______, ...shared } = event
  return {
    version: CONTRACT_VERSION,
    dossier,
    ...shared,
    placedBy: 'occurred',
    claims: [],
    chains: [],
    discrepancies: [],
    agreements: [],
    sources: [],
  }
}

/** A catalogue of dossiers by their ids. */
export function toCatalogue(...ids: string[]): Catalogue {
  const { counts } = makeIndex([])
  return {
    version: CONTRACT_VERSION,
    dossiers: ids.map((id) => ({ id, title: `Title of ${id}`, description: '', window: null, counts })),
  }
}
