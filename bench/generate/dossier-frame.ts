import type { Kind, Lane, PublishedAttribute } from '../../src/contract/frame.ts'

/** Lanes, kinds and attributes of every generated dossier: those of the shipped one, as far as they are needed. */

export const LANES: readonly Lane[] = [
  { id: 'strikes', label: 'Strikes', mark: 'triangle-down', family: 'ground' },
  { id: 'reports', label: 'Reports & findings', mark: 'square', family: 'words' },
  { id: 'sanctions', label: 'Sanctions', mark: 'diamond', family: 'institutions' },
  { id: 'vetoes', label: 'Vetoes & resolutions', mark: 'hexagon', family: 'institutions' },
  { id: 'transfers', label: 'Transfers', mark: 'pointer', family: 'ground' },
  { id: 'statements', label: 'Statements', mark: 'circle', family: 'words' },
  { id: 'meetings', label: 'Meetings', mark: 'pill', family: 'institutions' },
  { id: 'tests', label: 'Tests', mark: 'triangle-up', family: 'ground' },
]

/** The kinds of what happens on a day, the most frequent first. */
export const DAY_KINDS: readonly Kind[] = [
  { id: 'strike', label: 'Strike', lane: 'strikes', placedBy: 'occurred', lasts: false, mark: 'triangle-down' },
  { id: 'statement', label: 'Statement', lane: 'statements', placedBy: 'stated', lasts: false, mark: 'circle' },
  { id: 'report', label: 'Report', lane: 'reports', placedBy: 'dated', lasts: false, mark: 'square' },
  { id: 'meeting', label: 'Meeting', lane: 'meetings', placedBy: 'occurred', lasts: false, mark: 'pill' },
  { id: 'sanction', label: 'Sanction', lane: 'sanctions', placedBy: 'announced', lasts: false, mark: 'diamond' },
  { id: 'supply', label: 'Supply', lane: 'transfers', placedBy: 'occurred', lasts: false, mark: 'pointer' },
  { id: 'test', label: 'Test', lane: 'tests', placedBy: 'occurred', lasts: false, mark: 'triangle-up' },
  { id: 'veto', label: 'Veto', lane: 'vetoes', placedBy: 'voted', lasts: false, mark: 'hexagon-barred' },
]

/** The kinds of what goes on for months or years. */
export const LASTING_KINDS: readonly Kind[] = [
  { id: 'regime', label: 'Regime', lane: 'sanctions', placedBy: 'in-force', lasts: null, mark: 'diamond' },
  { id: 'voyage', label: 'Voyages', lane: 'transfers', placedBy: 'occurred', lasts: true, mark: 'pointer' },
  { id: 'talks', label: 'Talks', lane: 'meetings', placedBy: 'occurred', lasts: true, mark: 'pill' },
]

const date = (id: string, label: string): PublishedAttribute => ({
  id,
  label,
  type: 'date',
  unit: null,
  cumulative: false,
  options: {},
})
const quantity = (id: string, label: string, unit: string): PublishedAttribute => ({
  id,
  label,
  type: 'quantity',
  unit,
  cumulative: false,
  options: {},
})

/** What is claimed besides dates. */
export const ANSWERED: readonly PublishedAttribute[] = [
  quantity('killed', 'Killed', 'people'),
  quantity('injured', 'Injured', 'people'),
  quantity('missiles-used', 'Missiles used', 'missiles'),
  { id: 'carried-out-by', label: 'Carried out by', type: 'entity', unit: null, cumulative: false, options: {} },
  { id: 'announced-by', label: 'Announced by', type: 'entity', unit: null, cumulative: false, options: {} },
  {
    id: 'legal-basis',
    label: 'Law',
    type: 'category',
    unit: null,
    cumulative: false,
    options: { 'arms-embargo': 'Arms embargo', 'own-law': 'Law of the country', 'un-sanctions': 'UN sanctions' },
  },
]

/** In the dossier's order. */
export const ATTRIBUTES: readonly PublishedAttribute[] = [
  date('occurred', 'Date'),
  date('dated', 'Date of the report'),
  date('announced', 'Announced'),
  date('in-force', 'In force from'),
  date('voted', 'Date of the vote'),
  date('stated', 'Date of the statement'),
  ...ANSWERED,
]
