import fc from '../../seeded-fast-check.ts'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../src/domain/claim.ts'
import { countOrigins } from '../../../src/domain/compare/origins.ts'
import { compareEvent } from '../../../src/domain/compare/compare-event.ts'
import type { DayRange } from '../../../src/domain/day-range.ts'
import { type ComparisonSetting, compareClaims } from '../../claims-dsl.ts'
import { ATTRIBUTES, claimOn, inputOf, valueOf } from '../arbitrary-claims.ts'
import { given } from '../given.ts'

const SETTING: ComparisonSetting = { types: { dated: 'date', seen: 'date', killed: 'quantity' } }

/** Where the event stands and its ghosts, as texts. */
function placed(claims: string, standing?: string): string | null {
  const { placement } = compareClaims(claims, { ...SETTING, ...(standing && { standing }) })
  if (!placement) return null
  const ghosts = placement.ghosts.map(({ date, sources }) => `${date.edtf} (${sources.join(' ')})`)
  return [`${placement.date.edtf}${placement.isOpen ? ' open' : ''}`, ...ghosts].join('; ')
}

const dated = ATTRIBUTES.filter(({ id }) => id === 'dated')
const datedClaims = fc.array(fc.oneof(...dated.map((attribute) => claimOn(attribute))), { maxLength: 8 })

function rangeOf(claim: Claim): DayRange | null {
  return claim.stance !== 'denies' && claim.value?.kind === 'date' ? claim.value.date.range : null
}

/** Whether some day lies in both: tried on every end of both. */
function meet(a: DayRange, b: DayRange): boolean {
  const lies = (day: number, range: DayRange) =>
    (range.earliest === null || day >= range.earliest) && (range.latest === null || day <= range.latest)
  const ends = [a.earliest, a.latest, b.earliest, b.latest].filter((day) => day !== null)
  return ends.some((day) => lies(day, a) && lies(day, b))
}

describe('placement', () => {
  test.each([
    [
      'the assessment over all support',
      'dated: A 2024-04-25 | B 2024-04-25 | C 2024-04-29',
      '2024-04-29',
      '2024-04-29; 2024-04-25 (A B)',
    ],
    [
      'support where the assessed date is nobody’s',
      'dated: A 2024-04-25 | B 2024-04-25 | C 2024-04-29',
      '2024-05-01',
      '2024-04-25; 2024-04-29 (C)',
    ],
    [
      'origins over sources',
      'dated: A 2024-04-25 (from r) | B 2024-04-25 (from r) | C 2024-04-25 (from r) | D 2024-04-29 (from p, q)',
      undefined,
      '2024-04-29; 2024-04-25 (A B C)',
    ],
    [
      'neither more sources of one origin nor known first',
      'dated: A 2024-04-25 (from r) (known 2024-05-02) | B 2024-04-25 (from r) (known 2024-05-02) | C 2024-04-29 (known 2024-05-01)',
      undefined,
      '2024-04-25 open; 2024-04-29 (C)',
    ],
    [
      'the earlier of two that are equal, whichever was known first',
      'dated: A 2024-04-25 (known 2024-05-02) | B 2024-04-29 (known 2024-05-01)',
      undefined,
      '2024-04-25 open; 2024-04-29 (B)',
    ],
    [
      'the more exact of two that agree, whichever has more origins',
      'dated: A 2024-04 | B 2024-04 | C 2024-04-25',
      undefined,
      '2024-04-25',
    ],
    ['the one with which most agree', 'dated: A 2013 | B 2013-09 | C 2013-11', undefined, '2013'],
    [
      'stated origins over open ones',
      'dated: A 2024-04-25 | B 2024-04-29 (open) | C 2024-04-29 (open)',
      undefined,
      '2024-04-25; 2024-04-29 (B C)',
    ],
    [
      'five outlets that quote one ministry are one origin',
      'dated: A 2024-04-25 (speaker m) | B 2024-04-25 (speaker m) | C 2024-04-29 (speaker x) | D 2024-04-29 (speaker y)',
      undefined,
      '2024-04-29; 2024-04-25 (A B)',
    ],
    [
      'the earlier of two that are equal, in whatever order',
      'dated: A 2024-04-29 | B 2024-04-25',
      undefined,
      '2024-04-25 open; 2024-04-29 (A)',
    ],
    ['the shorter of two that begin together', 'dated: A 2024-04 | B 2024-04-01', undefined, '2024-04-01'],
    [
      'a hedged date counts with the same asserted',
      'dated: A hedges 2024-04-29 | B 2024-04-29 | C 2024-04-25',
      undefined,
      '2024-04-29; 2024-04-25 (C)',
    ],
    [
      'a hedged date is a ghost',
      'dated: A hedges 2024-04-29 | B 2024-04-25 | C 2024-04-25',
      undefined,
      '2024-04-25; 2024-04-29 (A)',
    ],
    ['a denied date is none', 'dated: A denies 2024-04-29 | B 2024-04-25 | C undetermined', undefined, '2024-04-25'],
    [
      'ghosts in time order',
      'dated: A 2024-05-09 | B 2024-05-09 | C 2024-04-01 | D 2024-04-20 | E 2024-04-20 | F 2024-04-20',
      undefined,
      '2024-04-20; 2024-04-01 (C); 2024-05-09 (A B)',
    ],
    ['other dates do not place', 'seen: A 2024-04-29\n killed: B 3', undefined, null],
    ['nothing where the date is only denied', 'dated: A denies 2024-04-29 | B undetermined', undefined, null],
  ])('%s', (_, claims, standing, expected) => {
    expect(placed(claims, standing)).toBe(expected)
  })

  given([datedClaims, fc.option(valueOf('date'))], { numRuns: 500 })(
    'ghosts are exactly the dates that share no day with the placed one',
    (claims, standing) => {
      const { placement } = compareEvent(inputOf(claims, standing))
      const ranges = claims.flatMap((claim) => rangeOf(claim) ?? [])
      expect(placement === null).toBe(ranges.length === 0)
      if (!placement) return
      const disjoint = claims.filter((claim) => {
        const range = rangeOf(claim)
        return range && !meet(range, placement.at)
      })
      expect(new Set(placement.ghosts.map(({ date }) => date.edtf))).toEqual(
        new Set(disjoint.map(({ value }) => (value?.kind === 'date' ? value.date.edtf : ''))),
      )
      for (const { date, sources } of placement.ghosts) {
        const giving = disjoint.filter(({ value }) => value?.kind === 'date' && value.date.edtf === date.edtf)
        expect(sources).toEqual([...new Set(giving.map(({ source }) => source))].sort())
      }
    },
  )

  given([datedClaims], { numRuns: 500 })(
    'no other date has more stated origins that are compatible with it',
    (claims) => {
      const { placement } = compareEvent(inputOf(claims))
      if (!placement) return
      const giving = claims.filter(({ stance }) => stance !== 'denies')
      const pooled = (at: DayRange) =>
        countOrigins(
          giving.flatMap((claim) => {
            const range = rangeOf(claim)
            return range && meet(range, at) ? claim.roots : []
          }),
        ).stated
      for (const claim of giving) {
        const range = rangeOf(claim)
        if (range) expect(pooled(range)).toBeLessThanOrEqual(pooled(placement.at))
      }
    },
  )
})
