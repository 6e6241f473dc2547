import { CONTRACT_VERSION } from '../../../src/contract/contract-version.ts'
import type { DossierIndex, IndexEvent } from '../../../src/contract/index-file.ts'
import type { PublishedClaim, PublishedEvent, PublishedReading } from '../../../src/contract/event-file.ts'
import type { PublishedSource } from '../../../src/contract/parts.ts'
import { OpenDossier } from '../../../src/model/open-dossier.ts'
import { openEvent } from '../../../src/contract/opened/open-event.ts'
import { stated } from '../../roots.ts'

type Attribute = DossierIndex['dossier']['attributes'][number]

function toAttribute(id: string, label: string, rest: Partial<Attribute> = {}): Attribute {
  return {
    id,
    label,
    type: 'entity',
    unit: null,
    cumulative: false,
    scale: 'ratio',
    complete: false,
    options: {},
    ...rest,
  }
}

function toSource(id: string, outlet: string, rest: Partial<PublishedSource> = {}): PublishedSource {
  return {
    id,
    outlet,
    title: `${outlet} on the report`,
    url: `https://example.org/${id}`,
    published: '2024-04-30',
    knownOn: '2024-04-30',
    language: 'en',
    machineTranslatedFrom: null,
    isLabel: false,
    form: null,
    by: null,
    cites: [],
    unread: false,
    formerIds: [],
    versions: [],
    ...rest,
  }
}

const CHAINS = [
  { source: 'un-report', cites: [] },
  { source: 'reuters', cites: [0] },
  { source: 'le-parisien', cites: [1] },
  { source: 'global-happenings', cites: [2] },
  { source: 'kyiv-independent', cites: [1] },
  { source: 'diplomat', cites: [] },
  { source: 'tass', cites: [5] },
]

function claim(source: string, attribute: string, rest: Partial<PublishedClaim>): PublishedClaim {
  return {
    source,
    attribute,
    stance: 'asserts',
    value: null,
    unit: null,
    asWritten: null,
    gloss: null,
    quote: null,
    speaker: null,
    locator: null,
    version: null,
    reading: 0,
    chain: CHAINS.findIndex((step) => step.source === source),
    knownOn: '2024-04-30',
    ...rest,
  }
}

function reading(label: string | null, sources: string[], rest: Partial<PublishedReading> = {}): PublishedReading {
  return {
    stance: 'asserts',
    value: label,
    unit: null,
    days: null,
    numbers: null,
    standing: 'other',
    sources,
    origins: stated(1),
    knownOn: '2024-04-29',
    ...rest,
  }
}

const day = (iso: string) => ({ earliest: iso, latest: iso })

export const event: PublishedEvent = {
  version: CONTRACT_VERSION,
  dossier: 'missiles',
  id: 'un-report',
  kind: 'report',
  title: 'UN monitors’ report to the North Korea sanctions committee',
  label: 'UN monitors’ report',
  summary: 'Finds that debris from Kharkiv came from a Hwasong-11 series missile.',
  actors: ['un-monitors'],
  countries: ['KP', 'UA'],
  places: ['new-york'],
  formerIds: [],
  at: day('2024-04-25'),
  date: '2024-04-25',
  core: null,
  ghosts: [{ ...day('2024-04-29'), sources: ['kyiv-independent'] }],
  dateLeftOpen: false,
  placedBy: 'dated',
  claims: [
    claim('reuters', 'dated', { value: '2024-04-25', asWritten: 'April 25 report' }),
    claim('global-happenings', 'dated', { value: '2024-04-25', quote: 'their report presented on April 25' }),
    claim('kyiv-independent', 'dated', { value: '2024-04-29', reading: 1, quote: 'issued on April 29' }),
    claim('reuters', 'launched-by', {
      stance: 'undetermined',
      speaker: 'un-monitors',
      quote: 'could not independently identify from where the missile was launched',
    }),
    claim('global-happenings', 'launched-by', { stance: 'undetermined', speaker: 'un-monitors' }),
    claim('kyiv-independent', 'launched-by', { value: 'russia', reading: 1 }),
    claim('global-happenings', 'status', { value: 'report' }),
    claim('tass', 'status', { value: 'not-an-expert-report', reading: 1, speaker: 'diplomat' }),
    claim('reuters', 'injured', { value: '20', unit: 'people' }),
    claim('kyiv-independent', 'injured', { value: '63', unit: 'people', reading: 1 }),
    claim('kyiv-independent', 'killed', { value: '>=3', unit: 'people', asWritten: 'at least three people' }),
    claim('reuters', 'made-by', { value: 'north-korea' }),
    claim('kyiv-independent', 'made-by', { value: 'north-korea' }),
  ],
  chains: CHAINS,
  discrepancies: [
    {
      attribute: 'dated',
      kind: 'conflict',
      level: 'disagree',
      spread: 4,
      decisive: { kind: 'conflict', spread: 4, relation: 'disjoint', between: [0, 1], nature: 'retold' },
      nature: 'retold',
      weight: 1,
      departs: [],
      changed: [],
      written: [],
      readings: [
        reading('25 April 2024', ['global-happenings', 'reuters'], {
          value: '2024-04-25',
          days: day('2024-04-25'),
          standing: 'stands',
        }),
        reading('29 April 2024', ['kyiv-independent'], {
          value: '2024-04-29',
          days: day('2024-04-29'),
          standing: 'departs',
        }),
      ],
      pairs: [{ kind: 'conflict', nature: 'retold', between: [[0, 1]] }],
      silent: ['tass'],
      assessment: {
        stands: 0,
        because: '29 April is the Monday on which Reuters saw the document.',
        basis: ['reuters', 'kyiv-independent'],
      },
    },
    {
      attribute: 'launched-by',
      kind: 'certainty',
      level: 'disagree',
      spread: null,
      decisive: { kind: 'certainty', spread: null, relation: null, between: [0, 1], nature: 'retold' },
      nature: 'retold',
      weight: 1,
      departs: [],
      changed: [],
      written: [],
      readings: [
        reading(null, ['global-happenings', 'reuters'], { stance: 'undetermined', standing: 'stands' }),
        reading('Russia', ['kyiv-independent'], { value: 'russia', standing: 'departs' }),
      ],
      pairs: [{ kind: 'certainty', nature: 'retold', between: [[0, 1]] }],
      silent: ['tass'],
      assessment: null,
    },
    {
      attribute: 'status',
      kind: 'conflict',
      level: 'disagree',
      spread: null,
      decisive: { kind: 'conflict', spread: null, relation: 'disjoint', between: [0, 1], nature: 'retold' },
      nature: 'retold',
      weight: 1,
      departs: [],
      changed: [],
      written: [],
      readings: [
        reading('Report', ['global-happenings'], { value: 'report', standing: 'departs' }),
        reading('Not an expert report', ['tass'], {
          value: 'not-an-expert-report',
          origins: stated(1),
          standing: 'departs',
        }),
      ],
      pairs: [{ kind: 'conflict', nature: 'retold', between: [[0, 1]] }],
      silent: ['kyiv-independent', 'reuters'],
      assessment: { stands: null, because: 'One unnamed source, through TASS.', basis: [] },
    },
    {
      attribute: 'injured',
      kind: 'revised',
      level: 'differ',
      spread: 3.15,
      decisive: { kind: 'revised', spread: 3.15, relation: 'disjoint', between: [0, 1], nature: null },
      nature: null,
      weight: null,
      departs: [],
      changed: [],
      written: [],
      readings: [
        reading('20 people', ['reuters'], {
          value: '20',
          unit: 'people',
          numbers: { min: 20, max: 20 },
          standing: 'stands',
        }),
        reading('63 people', ['kyiv-independent'], { value: '63', unit: 'people', numbers: { min: 63, max: 63 } }),
      ],
      pairs: [{ kind: 'revised', nature: null, between: [[0, 1]] }],
      silent: ['global-happenings', 'tass'],
      assessment: null,
    },
    {
      attribute: 'killed',
      kind: 'silence',
      level: 'silent',
      spread: null,
      decisive: null,
      nature: null,
      weight: null,
      departs: [],
      changed: [],
      written: [],
      readings: [
        reading('at least 3 people', ['kyiv-independent'], { value: '>=3', unit: 'people', standing: 'stands' }),
      ],
      pairs: [],
      silent: ['global-happenings', 'reuters', 'tass'],
      assessment: null,
    },
  ],
  agreements: [
    {
      attribute: 'made-by',
      readings: [reading('North Korea', ['kyiv-independent', 'reuters'], { value: 'north-korea', standing: 'stands' })],
      assessment: null,
    },
  ],
  sources: [
    toSource('diplomat', 'UN diplomatic source', {
      url: null,
      published: null,
      knownOn: null,
      unread: true,
    }),
    toSource('global-happenings', 'Global Happenings', { cites: ['le-parisien'], machineTranslatedFrom: 'fr' }),
    toSource('kyiv-independent', 'The Kyiv Independent', { cites: ['reuters'] }),
    toSource('le-parisien', 'Le Parisien', { cites: ['reuters'], unread: true, language: 'fr' }),
    toSource('reuters', 'Reuters', {
      cites: ['un-report'],
      published: '2024-04-29',
      knownOn: '2024-04-29',
    }),
    toSource('tass', 'TASS', { cites: ['diplomat'] }),
    toSource('un-report', 'UN monitors', {
      url: null,
      published: '2024-04-25',
      knownOn: '2024-04-25',
      unread: true,
    }),
  ],
}

/** The same, as the views have it. */
export const openedEvent = openEvent(event)

function neighbour(id: string, label: string, iso: string, kind = 'statement'): IndexEvent {
  return {
    id,
    kind,
    title: label,
    label,
    summary: '',
    actors: [],
    countries: [],
    places: [],
    formerIds: [],
    at: day(iso),
    date: iso,
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
  }
}

export const index: DossierIndex = {
  version: CONTRACT_VERSION,
  dossier: {
    id: 'missiles',
    title: 'North Korean missiles in Ukraine',
    description: '',
    window: null,
    scaleBreak: null,
    example: null,
    units: [],
    opening: null,
    lanes: [
      { id: 'reports', label: 'Reports and findings', mark: 'square', family: 'words' },
      { id: 'statements', label: 'Statements', mark: 'circle', family: 'words' },
    ],
    kinds: [
      { id: 'report', label: 'Report', lane: 'reports', placedBy: 'dated', lasts: false, mark: 'square' },
      { id: 'statement', label: 'Statement', lane: 'statements', placedBy: 'stated', lasts: false, mark: 'circle' },
    ],
    attributes: [
      toAttribute('dated', 'Date of the report', { type: 'date' }),
      toAttribute('killed', 'Killed', { type: 'quantity', unit: 'people', cumulative: true }),
      toAttribute('injured', 'Injured', { type: 'quantity', unit: 'people', cumulative: true }),
      toAttribute('made-by', 'Made by'),
      toAttribute('launched-by', 'Launched by'),
      toAttribute('status', 'Status of the document', {
        type: 'category',
        options: { report: 'Report', 'not-an-expert-report': 'Not an expert report' },
      }),
    ],
  },
  counts: {
    events: 5,
    sources: 7,
    unreadSources: 3,
    claims: 13,
    disputedEvents: 1,
    dateDisputedEvents: 1,
    discrepancies: { conflict: 2, certainty: 1, revised: 1, unit: 0, precision: 0, variant: 0, silence: 1 },
  },
  actors: [
    { id: 'un-monitors', name: 'UN monitors', type: 'organisation', country: null, aliases: [] },
    { id: 'russia', name: 'Russia', type: 'state', country: 'RU', aliases: [] },
    { id: 'north-korea', name: 'North Korea', type: 'state', country: 'KP', aliases: [] },
    { id: 'diplomat', name: 'a UN diplomatic source', type: 'person', country: null, aliases: [] },
  ],
  places: [{ id: 'new-york', name: 'New York', country: 'US', lat: null, lon: null, within: null, aliases: [] }],
  sources: [
    { id: 'global-happenings', outlet: 'Global Happenings', published: '2024-04-30' },
    {
      id: 'kyiv-independent',
      outlet: 'The Kyiv Independent',
      published: '2024-04-30',
    },
    { id: 'reuters', outlet: 'Reuters', published: '2024-04-29' },
    { id: 'tass', outlet: 'TASS', published: '2024-04-30' },
  ],
  events: [
    neighbour('angara', 'Reuters: the Angara in China', '2024-04-25', 'report'),
    neighbour('reuters-finding', 'Reuters reports the finding', '2024-04-29', 'report'),
    neighbour('tass-says', 'TASS: not an expert report', '2024-04-30'),
    neighbour('fifty-states', 'Fifty states: keep monitoring', '2024-05-01'),
    neighbour('half-failed', 'Half of 50 missiles failed', '2024-05-07'),
  ],
}

export const dossier = OpenDossier.fromIndex(index)
