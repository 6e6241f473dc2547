import type { DiscrepancyKind, Level } from '../src/domain/compare/discrepancy.ts'
import type { ComparisonSetting } from './claims-dsl.ts'

/**
 * The worked cases of the model, written by hand. The domain reads the claims from here, the pipeline from the dossier of
 * the case folder `worked-cases`, an event a row; both must find what the row says.
 */
export interface WorkedCase {
  /** Id of the event in the dossier. */
  readonly event: string
  readonly attribute: string
  /** In the notation of `claims-dsl.ts`, without the days on which the sources were known. */
  readonly claims: string
  /** Zone of the place where the event was; none, unless said. */
  readonly zone?: string
  readonly kind: DiscrepancyKind
  readonly level: Level
  /** `null`, unless said. */
  readonly spread?: number
  readonly reason: string
  /** Stance (unless it asserts), value and unit; sources; origins; in order of support. */
  readonly readings: readonly (readonly [string, string, string])[]
  /** Where the event stands, first and last day; nowhere, unless said. */
  readonly at?: readonly [string, string]
  /** Other dates and their sources. */
  readonly ghosts?: readonly (readonly [string, string, string])[]
}

const KNOWN_ON: Readonly<Record<string, string>> = {
  a: '2024-05-01',
  b: '2024-05-02',
  c: '2024-05-03',
  police: '2024-01-02',
  prosecutor: '2024-01-04',
  'prosecutor-general': '2024-02-16',
  hospital: '2024-01-03',
  mayor: '2024-01-03',
}
const COPIED_ON = '2024-04-30'

export const WORKED_SETTING: ComparisonSetting = {
  types: {
    occurred: 'date',
    dated: 'date',
    seen: 'date',
    arrived: 'date',
    killed: 'quantity people cumulative',
    injured: 'quantity people cumulative',
    delivered: 'quantity',
    missiles: 'quantity missiles',
    'launched-by': 'entity',
    place: 'entity',
    'inspected-in': 'entity',
    'met-in': 'entity',
    'legal-basis': 'category',
    cause: 'category',
  },
  within: { kharkiv: 'ukraine', vladivostok: 'russia', 'vostochny-cosmodrome': 'russia' },
}

/** The claims of a case with the day on which each of their sources was known. */
export function claimsOf({ attribute, claims }: WorkedCase): string {
  const dated = claims
    .split(' | ')
    .map((claim) => `${claim} (known ${KNOWN_ON[claim.split(' ')[0] ?? ''] ?? COPIED_ON})`)
  return `${attribute}: ${dated.join(' | ')}`
}

const MORE_EXACT = 'compatible: one is more exact than the other'
const ONE_MOMENT = 'one moment by two calendars'
const EXCLUDING = 'different answers that exclude each other'
const COPIES = ['copy-1', 'copy-2', 'copy-3', 'copy-4', 'copy-5']

export const WORKED_CASES: readonly WorkedCase[] = [
  {
    event: 'dated-apart',
    attribute: 'dated',
    claims: 'a 2024-04-25 | b 2024-04-29',
    kind: 'conflict',
    level: 'disagree',
    spread: 4,
    reason: '4 days apart',
    readings: [
      ['2024-04-25', 'a', 'a'],
      ['2024-04-29', 'b', 'b'],
    ],
    at: ['2024-04-25', '2024-04-25'],
    ghosts: [['2024-04-29', '2024-04-29', 'b']],
  },
  {
    event: 'dated-month',
    attribute: 'dated',
    claims: 'a 2024-04-25 | b 2024-04',
    kind: 'precision',
    level: 'agree',
    reason: MORE_EXACT,
    readings: [
      ['2024-04-25', 'a', 'a'],
      ['2024-04', 'b', 'b'],
    ],
    at: ['2024-04-25', '2024-04-25'],
  },
  {
    event: 'dated-about',
    attribute: 'dated',
    claims: 'a 2024-04-24~ | b 2024-04-25',
    kind: 'precision',
    level: 'agree',
    reason: MORE_EXACT,
    readings: [
      ['2024-04-24~', 'a', 'a'],
      ['2024-04-25', 'b', 'b'],
    ],
    at: ['2024-04-25', '2024-04-25'],
  },
  {
    event: 'occurred-instant',
    attribute: 'occurred',
    claims: 'a 2019-04-10T23:30Z | b 2019-04-10',
    kind: 'precision',
    level: 'agree',
    reason: MORE_EXACT,
    readings: [
      ['2019-04-10T23:30Z', 'a', 'a'],
      ['2019-04-10', 'b', 'b'],
    ],
    at: ['2019-04-10', '2019-04-10'],
  },
  {
    event: 'occurred-far-east',
    attribute: 'occurred',
    claims: 'a 2017-11-28T18:17Z | b 2017-11-29',
    zone: 'Asia/Pyongyang',
    kind: 'variant',
    level: 'agree',
    reason: ONE_MOMENT,
    readings: [
      ['2017-11-28T18:17Z', 'a', 'a'],
      ['2017-11-29', 'b', 'b'],
    ],
    at: ['2017-11-28', '2017-11-28'],
  },
  {
    event: 'occurred-two-calendars',
    attribute: 'occurred',
    claims: 'a 2017-11-28[America/New_York] | b 2017-11-29[Asia/Pyongyang]',
    kind: 'variant',
    level: 'agree',
    reason: ONE_MOMENT,
    readings: [
      ['2017-11-28[America/New_York]', 'a', 'a'],
      ['2017-11-29[Asia/Pyongyang]', 'b', 'b'],
    ],
    at: ['2017-11-28', '2017-11-28'],
  },
  {
    event: 'occurred-same-day',
    attribute: 'occurred',
    claims: 'a 2024-03-10T22:00Z | b 2024-03-10T05:00Z',
    kind: 'conflict',
    level: 'disagree',
    spread: 0.7083,
    reason: '17 hours apart',
    readings: [
      ['2024-03-10T22:00Z', 'a', 'a'],
      ['2024-03-10T05:00Z', 'b', 'b'],
    ],
    at: ['2024-03-10', '2024-03-10'],
    ghosts: [['2024-03-10', '2024-03-10', 'a']],
  },
  {
    event: 'occurred-not-that-day',
    attribute: 'occurred',
    claims: 'a 2017-11-28T10:00Z | b 2017-11-29',
    zone: 'Asia/Pyongyang',
    kind: 'conflict',
    level: 'disagree',
    spread: 0.2292,
    reason: 'at least 5 hours 30 minutes apart',
    readings: [
      ['2017-11-28T10:00Z', 'a', 'a'],
      ['2017-11-29', 'b', 'b'],
    ],
    at: ['2017-11-28', '2017-11-28'],
    ghosts: [['2017-11-29', '2017-11-29', 'b']],
  },
  {
    event: 'occurred-month',
    attribute: 'occurred',
    claims: 'a 2020-10 | b 2020-10-07',
    kind: 'precision',
    level: 'agree',
    reason: MORE_EXACT,
    readings: [
      ['2020-10', 'a', 'a'],
      ['2020-10-07', 'b', 'b'],
    ],
    at: ['2020-10-07', '2020-10-07'],
  },
  {
    event: 'arrived-three',
    attribute: 'arrived',
    claims: 'a 2013 | b 2013-09 | c 2013-11',
    kind: 'conflict',
    level: 'disagree',
    spread: 32,
    reason: 'at least 32 days apart',
    readings: [
      ['2013', 'a', 'a'],
      ['2013-09', 'b', 'b'],
      ['2013-11', 'c', 'c'],
    ],
  },
  {
    event: 'killed-rising',
    attribute: 'killed',
    claims: 'police 1 | prosecutor 2 | prosecutor-general 3',
    kind: 'revised',
    level: 'differ',
    spread: 3,
    reason: 'the count rose from 1 to 3 as more was known',
    readings: [
      ['1 people', 'police', 'police'],
      ['2 people', 'prosecutor', 'prosecutor'],
      ['3 people', 'prosecutor-general', 'prosecutor-general'],
    ],
  },
  {
    event: 'killed-falling',
    attribute: 'killed',
    claims: 'a 5 | b 3',
    kind: 'conflict',
    level: 'disagree',
    spread: 5 / 3,
    reason: '3 against 5, × 1.67',
    readings: [
      ['5 people', 'a', 'a'],
      ['3 people', 'b', 'b'],
    ],
  },
  {
    event: 'injured-apart',
    attribute: 'injured',
    claims: 'hospital 63 | mayor 62',
    kind: 'conflict',
    level: 'disagree',
    spread: 63 / 62,
    reason: '62 against 63, × 1.02',
    readings: [
      ['62 people', 'mayor', 'mayor'],
      ['63 people', 'hospital', 'hospital'],
    ],
  },
  {
    event: 'killed-at-least',
    attribute: 'killed',
    claims: 'a >=3 | b 3',
    kind: 'precision',
    level: 'agree',
    reason: MORE_EXACT,
    readings: [
      ['>=3 people', 'a', 'a'],
      ['3 people', 'b', 'b'],
    ],
  },
  {
    event: 'missiles-within',
    attribute: 'missiles',
    claims: 'a 1 | a 2 | b 1',
    kind: 'conflict',
    level: 'disagree',
    spread: 2,
    reason: '1 against 2, × 2',
    readings: [
      ['1 missiles', 'a b', 'a b'],
      ['2 missiles', 'a', 'a'],
    ],
  },
  {
    event: 'delivered-units',
    attribute: 'delivered',
    claims: 'a 7000 containers | b >3000000 shells',
    kind: 'unit',
    level: 'differ',
    reason: 'containers and shells cannot be compared',
    readings: [
      ['7000 containers', 'a', 'a'],
      ['>3000000 shells', 'b', 'b'],
    ],
  },
  {
    event: 'launched-undetermined',
    attribute: 'launched-by',
    claims: 'a undetermined | b russia',
    kind: 'certainty',
    level: 'disagree',
    reason: 'one source states as fact what another says could not be determined',
    readings: [
      ['undetermined', 'a', 'a'],
      ['russia', 'b', 'b'],
    ],
  },
  {
    event: 'launched-hedged',
    attribute: 'launched-by',
    claims: 'a hedges russia | b russia',
    kind: 'certainty',
    level: 'disagree',
    reason: 'one source states as fact what another calls likely',
    readings: [
      ['hedges russia', 'a', 'a'],
      ['russia', 'b', 'b'],
    ],
  },
  {
    event: 'launched-denied',
    attribute: 'launched-by',
    claims: 'a russia | b denies russia',
    kind: 'conflict',
    level: 'disagree',
    reason: 'one source asserts what another denies',
    readings: [
      ['russia', 'a', 'a'],
      ['denies russia', 'b', 'b'],
    ],
  },
  {
    event: 'place-variant',
    attribute: 'place',
    claims: 'a kharkiv (as Kharkov) | b kharkiv',
    kind: 'variant',
    level: 'agree',
    reason: 'one name, written in 2 ways: Kharkiv, Kharkov',
    readings: [['kharkiv', 'a b', 'a b']],
  },
  {
    event: 'inspected-within',
    attribute: 'inspected-in',
    claims: 'a ukraine | b kharkiv',
    kind: 'precision',
    level: 'agree',
    reason: MORE_EXACT,
    readings: [
      ['ukraine', 'a', 'a'],
      ['kharkiv', 'b', 'b'],
    ],
  },
  {
    event: 'met-apart',
    attribute: 'met-in',
    claims: 'a vladivostok | b vostochny-cosmodrome',
    kind: 'conflict',
    level: 'disagree',
    reason: EXCLUDING,
    readings: [
      ['vladivostok', 'a', 'a'],
      ['vostochny-cosmodrome', 'b', 'b'],
    ],
  },
  {
    event: 'legal-basis-three',
    attribute: 'legal-basis',
    claims: 'a russian-law | b un-sanctions | c dprk-arms-embargo',
    kind: 'conflict',
    level: 'disagree',
    reason: EXCLUDING,
    readings: [
      ['russian-law', 'a', 'a'],
      ['un-sanctions', 'b', 'b'],
      ['dprk-arms-embargo', 'c', 'c'],
    ],
  },
  {
    event: 'cause-three',
    attribute: 'cause',
    claims: 'a bomb | b welding | c outside-trigger',
    kind: 'conflict',
    level: 'disagree',
    reason: EXCLUDING,
    readings: [
      ['bomb', 'a', 'a'],
      ['welding', 'b', 'b'],
      ['outside-trigger', 'c', 'c'],
    ],
  },
  {
    event: 'dated-copied',
    attribute: 'dated',
    claims: [...COPIES.map((id) => `${id} 2024-04-25 (from reuters)`), 'copy-6 2024-04-29 (from reuters)'].join(' | '),
    kind: 'conflict',
    level: 'disagree',
    spread: 4,
    reason: '4 days apart',
    readings: [
      ['2024-04-25', COPIES.join(' '), 'reuters'],
      ['2024-04-29', 'copy-6', 'reuters'],
    ],
    at: ['2024-04-25', '2024-04-25'],
    ghosts: [['2024-04-29', '2024-04-29', 'copy-6']],
  },
]
