import type { Disagreement, DossierIndex } from '../src/contract/published.ts'
import type { Point } from '../src/model/disagreements/disagreement-point.ts'
import { OpenDisagreements } from '../src/model/disagreements/open-disagreements.ts'
import { OpenDossier } from '../src/model/open-dossier.ts'
import { makeEvent, makeIndex } from './index-fixture.ts'

type Reading = Disagreement['readings'][number]

/** A reading that one source asserts; what a test is about is given, the rest is made up. */
export function makeReading(label: string | null, given: Partial<Reading> = {}): Reading {
  return {
    stance: label === null ? 'undetermined' : 'asserts',
    value: label,
    unit: null,
    label,
    days: null,
    numbers: null,
    standing: 'departs',
    sources: [`source-of-${label ?? 'none'}`],
    origins: 1,
    ...given,
  }
}

export function onDays(label: string, earliest: string | null, latest = earliest, given: Partial<Reading> = {}) {
  return makeReading(label, { days: { earliest, latest }, ...given })
}

export function inNumbers(value: string, min: number | null, max = min, given: Partial<Reading> = {}) {
  return makeReading(value, { numbers: { min, max }, ...given })
}

/** A conflict in which the first reading stands. */
export function makeDisagreement(given: Partial<Disagreement> & { event: string; attribute: string }): Disagreement {
  return {
    kind: 'conflict',
    spread: null,
    relation: 'disjoint',
    between: [0, 1],
    reason: 'different answers that exclude each other',
    readings: [makeReading('A', { standing: 'stands' }), makeReading('B')],
    origins: 2,
    assessment: { stands: 0 },
    ...given,
  }
}

const ATTRIBUTES = [
  { id: 'dated', label: 'Date of the report', type: 'date' as const },
  { id: 'killed', label: 'Killed', type: 'quantity' as const },
  { id: 'launched-by', label: 'Launched by', type: 'entity' as const },
]

/** A dossier with three events and four disagreements, of every sort. */
export const disagreements: Disagreement[] = [
  makeDisagreement({
    event: 'strike',
    attribute: 'killed',
    spread: 1.5,
    reason: '2 against 3, × 1.5',
    readings: [inNumbers('2', 2), inNumbers('3', 3)],
    assessment: { stands: null },
  }),
  makeDisagreement({
    event: 'strike',
    attribute: 'launched-by',
    kind: 'certainty',
    relation: null,
    reason: 'one asserts what another says could not be determined',
    readings: [makeReading('Russia', { sources: ['tass', 'reuters'] }), makeReading(null, { standing: 'stands' })],
    assessment: { stands: 1 },
  }),
  makeDisagreement({
    event: 'report',
    attribute: 'dated',
    spread: 4,
    reason: '4 days apart',
    readings: [
      onDays('25 April 2024', '2024-04-25', '2024-04-25', { standing: 'stands', sources: ['reuters', 'rfi'] }),
      onDays('29 April 2024', '2024-04-29'),
    ],
    origins: 1,
  }),
  makeDisagreement({
    event: 'sanction',
    attribute: 'dated',
    spread: 30,
    reason: '30 days apart',
    readings: [
      onDays('1 June 2024', '2024-06-01', '2024-06-01', { standing: 'stands' }),
      onDays('2 May 2024', '2024-05-02'),
    ],
    assessment: null,
  }),
]

export const index: DossierIndex = makeIndex(
  [
    makeEvent({ id: 'strike', title: 'Strike on Kharkiv', countries: ['UA'], disputes: ['killed', 'launched-by'] }),
    makeEvent({ id: 'report', kind: 'report', title: 'UN report', countries: ['US'], disputes: ['dated'] }),
    makeEvent({ id: 'sanction', kind: 'sanction', title: 'Sanctions of June', disputes: ['dated'] }),
    makeEvent({ id: 'test', title: 'A test that nobody disputes', countries: ['KP'] }),
  ],
  {
    dossier: {
      attributes: ATTRIBUTES.map((one) => ({ ...one, unit: null, cumulative: false, options: {} })),
    },
  },
)

export const dossier = OpenDossier.fromIndex(index)

export const opened = new OpenDisagreements(dossier, disagreements)

export const points: readonly Point[] = opened.points
