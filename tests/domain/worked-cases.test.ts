import { describe, expect, test } from 'vitest'
import { type Discrepancy } from '../../src/domain/compare/discrepancy.ts'
import { formatValue } from '../../src/domain/values/value.ts'
import { type ComparisonSetting, compareClaims, day } from '../claims-dsl.ts'

/** The table “Worked cases” of the model, row by row. */

const SETTING: ComparisonSetting = {
  types: {
    occurred: 'date',
    dated: 'date',
    seen: 'date',
    killed: 'quantity people cumulative',
    injured: 'quantity people cumulative',
    delivered: 'quantity',
    'launched-by': 'entity',
    place: 'entity',
    'inspected-in': 'entity',
    'met-in': 'entity',
    'legal-basis': 'category',
  },
  within: { kharkiv: 'ukraine', vladivostok: 'russia', 'vostochny-cosmodrome': 'russia' },
}

/** A reading as `stance value: sources; origins`. */
function readingsOf(discrepancy: Discrepancy | undefined): string[] {
  return (discrepancy?.readings ?? []).map(({ stance, value, sources, origins }) =>
    `${stance} ${value ? String(formatValue(value)) : '–'}: ${sources.join(' ')}; ${origins.join(' ')}`.replace(
      /^asserts /,
      '',
    ),
  )
}

interface WorkedCase {
  readonly claims: string
  readonly placedBy?: string
  readonly kind: string
  readonly level: string
  readonly spread?: number
  readonly reason: string | RegExp
  readonly readings: readonly string[]
}

const WORKED_CASES: readonly WorkedCase[] = [
  {
    claims: 'dated: A 2024-04-25 | B 2024-04-29',
    kind: 'conflict',
    level: 'disagree',
    spread: 4,
    reason: '4 days apart',
    readings: ['2024-04-25: A; A', '2024-04-29: B; B'],
  },
  {
    claims: 'dated: A 2024-04-25 | B 2024-04',
    kind: 'precision',
    level: 'agree',
    reason: 'compatible: one is more exact than the other',
    readings: ['2024-04: B; B', '2024-04-25: A; A'],
  },
  {
    claims: 'dated: A 2024-04-24~ | B 2024-04-25',
    kind: 'precision',
    level: 'agree',
    reason: 'compatible: one is more exact than the other',
    readings: ['2024-04-24~: A; A', '2024-04-25: B; B'],
  },
  {
    claims: 'occurred: A 2019-04-10T23:30Z | B 2019-04-10',
    placedBy: 'occurred',
    kind: 'precision',
    level: 'agree',
    reason: 'compatible: both allow the same',
    readings: ['2019-04-10: B; B', '2019-04-10T23:30Z: A; A'],
  },
  {
    claims: `killed: police 1 (known 2024-01-02) | prosecutor 2 (known 2024-01-04)
      | prosecutor-general 3 (known 2024-02-16)`.replaceAll('\n', ''),
    kind: 'revised',
    level: 'differ',
    spread: 3,
    reason: 'the count rose from 1 to 3 as more was known',
    readings: ['1: police; police', '2: prosecutor; prosecutor', '3: prosecutor-general; prosecutor-general'],
  },
  {
    claims: 'injured: A 63 (known 2024-01-02) | B 62 (known 2024-01-02)',
    kind: 'conflict',
    level: 'disagree',
    spread: 63 / 62,
    reason: '62 against 63, × 1.02',
    readings: ['62: B; B', '63: A; A'],
  },
  {
    claims: 'killed: A >=3 | B 3',
    kind: 'precision',
    level: 'agree',
    reason: 'compatible: one is more exact than the other',
    readings: ['3: B; B', '>=3: A; A'],
  },
  {
    claims: 'delivered: A 7000 containers | B >3000000 shells',
    kind: 'unit',
    level: 'differ',
    reason: 'containers and shells cannot be compared',
    readings: ['7000: A; A', '>3000000: B; B'],
  },
  {
    claims: 'launched-by: A undetermined | B asserts russia',
    kind: 'certainty',
    level: 'disagree',
    reason: 'one asserts what another says could not be determined',
    readings: ['russia: B; B', 'undetermined –: A; A'],
  },
  {
    claims: 'launched-by: A hedges russia | B asserts russia',
    kind: 'certainty',
    level: 'disagree',
    reason: 'one asserts flatly what another holds only for likely',
    readings: ['russia: B; B', 'hedges russia: A; A'],
  },
  {
    claims: 'launched-by: A asserts russia | B denies russia',
    kind: 'conflict',
    level: 'disagree',
    reason: 'one asserts what another denies',
    readings: ['russia: A; A', 'denies russia: B; B'],
  },
  {
    claims: 'place: A kharkiv (as Kharkov) | B kharkiv',
    kind: 'variant',
    level: 'agree',
    reason: 'one name, written in 2 ways: Kharkiv, Kharkov',
    readings: ['kharkiv: A B; A B'],
  },
  {
    claims: 'inspected-in: A ukraine | B kharkiv',
    kind: 'precision',
    level: 'agree',
    reason: 'compatible: one is more exact than the other',
    readings: ['kharkiv: B; B', 'ukraine: A; A'],
  },
  {
    claims: 'met-in: A vladivostok | B vostochny-cosmodrome',
    kind: 'conflict',
    level: 'disagree',
    reason: 'different answers that exclude each other',
    readings: ['vladivostok: A; A', 'vostochny-cosmodrome: B; B'],
  },
  {
    claims: 'legal-basis: A russian-law | B un-sanctions | C dprk-arms-embargo',
    kind: 'conflict',
    level: 'disagree',
    reason: 'different answers that exclude each other',
    readings: ['dprk-arms-embargo: C; C', 'russian-law: A; A', 'un-sanctions: B; B'],
  },
  {
    claims: `dated: ${['A', 'B', 'C', 'D', 'E'].map((id) => `${id} 2024-04-25 (from reuters)`).join(' | ')}
      | F 2024-04-29 (from reuters)`.replaceAll('\n', ''),
    kind: 'conflict',
    level: 'disagree',
    spread: 4,
    reason: '4 days apart',
    readings: ['2024-04-25: A B C D E; reuters', '2024-04-29: F; reuters'],
  },
]

describe('worked cases of the model', () => {
  test.each(WORKED_CASES)('$claims → $kind', ({ claims, placedBy, kind, level, spread, reason, readings }) => {
    const { discrepancies } = compareClaims(claims, { ...SETTING, ...(placedBy && { placedBy }) })
    expect(discrepancies).toHaveLength(1)
    const [found] = discrepancies
    expect(found).toMatchObject({ kind, level, reason, spread: spread ?? null, silent: [] })
    expect(readingsOf(found)).toEqual(readings)
  })

  test('dates of different attributes are never compared: only who is silent is said', () => {
    const { discrepancies, placement } = compareClaims('dated: A 2024-04-25\n seen: B 2024-04-29', SETTING)
    expect(discrepancies.map(({ attribute, kind, silent }) => ({ attribute, kind, silent }))).toEqual([
      { attribute: 'dated', kind: 'silence', silent: ['B'] },
      { attribute: 'seen', kind: 'silence', silent: ['A'] },
    ])
    expect(placement).toMatchObject({ at: { earliest: day('2024-04-25') }, ghosts: [] })
  })

  test('one source that dates two things agrees with itself', () => {
    expect(compareClaims('dated: A 2024-04-25\n seen: A 2024-04-29', SETTING).discrepancies).toEqual([])
  })

  test('a date in conflict leaves a ghost with its sources', () => {
    const { placement } = compareClaims('dated: A 2024-04-25 | B 2024-04-29 | C 2024-04-29', SETTING)
    expect(placement?.at).toEqual({ earliest: day('2024-04-29'), latest: day('2024-04-29') })
    expect(placement?.ghosts).toMatchObject([
      { earliest: day('2024-04-25'), latest: day('2024-04-25'), sources: ['A'] },
    ])
  })

  test.each(['dated: A 2024-04-25 | B 2024-04', 'dated: A 2024-04-24~ | B 2024-04-25'])('no ghost: %s', (claims) => {
    expect(compareClaims(claims, SETTING).placement?.ghosts).toEqual([])
  })
})
