import { toIsoRange } from '../src/contract/axis/iso-days.ts'
import type { Disagreement } from '../src/contract/disagreements-file.ts'
import type { DossierIndex } from '../src/contract/index-file.ts'
import { parseFuzzyDate } from '../src/domain/values/fuzzy-date.ts'
import type { Point } from '../src/model/disagreements/disagreement-point.ts'
import { OpenDisagreements } from '../src/model/disagreements/open-disagreements.ts'
import { OpenDossier } from '../src/model/open-dossier.ts'
import { makeActor, makeEvent, makeIndex } from './index-fixture.ts'
import { stated } from './roots.ts'

type Reading = Disagreement['readings'][number]

/** A reading that one source asserts; what a test is about is given, the rest is made up. */
export function makeReading(value: string | null, given: Partial<Reading> = {}): Reading {
  return {
    stance: value === null ? 'undetermined' : 'asserts',
    value,
    unit: null,
    days: null,
    numbers: null,
    standing: 'departs',
    sources: [`source-of-${value ?? 'none'}`],
    origins: stated(1),
    ...given,
  }
}

/** @param edtf a date, as `2024-04-25` or `2024-04/..` */
export function onDays(edtf: string, given: Partial<Reading> = {}): Reading {
  const read = parseFuzzyDate(edtf)
  if (!read.ok) throw new Error(`${edtf} is no date`)
  return makeReading(edtf, { days: toIsoRange(read.value.range), ...given })
}

export function inNumbers(value: string, min: number | null, max = min, given: Partial<Reading> = {}): Reading {
  return makeReading(value, { numbers: { min, max }, ...given })
}

/** A conflict in which the first reading stands. */
export function makeDisagreement(given: Partial<Disagreement> & { event: string; attribute: string }): Disagreement {
  return {
    kind: 'conflict',
    spread: null,
    relation: 'disjoint',
    between: [0, 1],
    nature: 'retold',
    weight: 1,
    departs: [],
    changed: [],
    readings: [makeReading('A', { standing: 'stands' }), makeReading('B')],
    origins: stated(2),
    unstated: [],
    assessment: { stands: 0, because: 'It is printed on the report itself.' },
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
    readings: [inNumbers('2', 2), inNumbers('3', 3)],
    assessment: { stands: null, because: 'No source says whom it counted.' },
  }),
  makeDisagreement({
    event: 'strike',
    attribute: 'launched-by',
    kind: 'certainty',
    relation: null,
    readings: [makeReading('russia', { sources: ['tass', 'reuters'] }), makeReading(null, { standing: 'stands' })],
    assessment: { stands: 1, because: 'No source had access to the launch.' },
  }),
  makeDisagreement({
    event: 'report',
    attribute: 'dated',
    spread: 4,
    readings: [onDays('2024-04-25', { standing: 'stands', sources: ['reuters', 'rfi'] }), onDays('2024-04-29')],
    origins: stated(1),
  }),
  makeDisagreement({
    event: 'sanction',
    attribute: 'dated',
    spread: 30,
    readings: [onDays('2024-06-01', { standing: 'stands' }), onDays('2024-05-02')],
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
    actors: [makeActor('russia', 'Russia')],
    dossier: {
      attributes: ATTRIBUTES.map((one) => ({
        ...one,
        unit: null,
        cumulative: false,
        scale: 'ratio',
        complete: false,
        options: {},
      })),
    },
  },
)

export const dossier = OpenDossier.fromIndex(index)

export const opened = new OpenDisagreements(dossier, { disagreements, sources: [] })

export const points: readonly Point[] = opened.points
