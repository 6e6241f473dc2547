import { describe, expect, test } from 'vitest'
import { formatIsoDay } from '../../src/domain/calendar-day.ts'
import type { DayRange } from '../../src/domain/day-range.ts'
import { rootSources } from '../../src/domain/compare/origins.ts'
import { formatValue, unitOf } from '../../src/domain/values/value.ts'
import { compareClaims, day, reasonOf } from '../claims-dsl.ts'
import { claimsOf, WORKED_CASES, WORKED_SETTING as SETTING } from '../worked-cases.ts'

const endsOf = ({ earliest, latest }: DayRange) => [earliest, latest].map((end) => end && formatIsoDay(end))

describe('worked cases of the model', () => {
  test.each(WORKED_CASES)('$attribute: $claims → $kind', (worked) => {
    const placedBy = worked.attribute === 'occurred' ? 'occurred' : 'dated'
    const { discrepancies, placement } = compareClaims(claimsOf(worked), {
      ...SETTING,
      placedBy,
      zone: worked.zone ?? 'UTC',
    })
    expect(discrepancies).toHaveLength(1)
    const [found] = discrepancies
    if (!found) return
    const { kind, level, spread = null, reason } = worked
    expect(found).toMatchObject({ kind, level, spread, silent: [] })
    expect(reasonOf(found)).toBe(reason)
    const readings = found.readings.map(({ stance, value, sources, claims }) => {
      const parts = [stance === 'asserts' ? null : stance, value && formatValue(value), value && unitOf(value)]
      return [
        parts.filter((part) => part !== null).join(' '),
        sources.join(' '),
        rootSources(claims.flatMap(({ roots }) => roots)).join(' '),
      ]
    })
    expect(readings).toEqual(worked.readings)
    expect(placement ? endsOf(placement.at) : undefined).toEqual(worked.at)
    const ghosts = placement?.ghosts.map((ghost) => [...endsOf(ghost), ghost.sources.join(' ')])
    expect(ghosts ?? []).toEqual(worked.ghosts ?? [])
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
