import { describe, expect, it } from 'vitest'
import type { OpenClaim } from '../../../../src/contract/opened/open-event.ts'
import { countOrigins } from '../../../../src/domain/compare/origins.ts'
import { toGivenWords } from '../../../../src/views/event/chains/given-words.ts'
import { statedRoots } from '../../../roots.ts'
import { claimOf, names } from '../finding-fixture.ts'

function saidBy(claims: readonly OpenClaim[]) {
  const reading = {
    value: '2024-04-25',
    unit: null,
    stance: 'asserts' as const,
    days: null,
    numbers: null,
    knownOn: null,
    standing: 'stands' as const,
    sources: [...new Set(claims.map(({ source }) => source))],
    origins: countOrigins(claims.flatMap(({ roots }) => roots)),
  }
  return toGivenWords({ reading, claims }, names)
}

const given = (...chains: string[]) => saidBy(chains.map((chain) => claimOf(chain)))
const line = (...chains: string[]) => {
  const { title, names: named } = given(...chains)
  return named === '' ? title : `${title}: ${named}`
}

describe('toGivenWords', () => {
  it('names the nearest source that all of them go back to, and who they are', () => {
    expect(line('a < le-parisien < reuters < un-report', 'b < le-parisien < reuters < un-report')).toBe(
      '2 via Le Parisien: a, b',
    )
    expect(line('a < un-report', 'b < reuters < un-report')).toBe('2 via UN monitors: a, b')
    expect(line('reuters < un-report', 'kyiv-independent < reuters < un-report')).toBe(
      'Reuters and 1 that cite it: The Kyiv Independent',
    )
  })

  it('folds sixty copies to a line that names some', () => {
    expect(line('reuters', ...Array.from({ length: 60 }, (_, n) => `copy${n} < reuters`))).toBe(
      'Reuters and 60 that cite it: copy0, copy1, copy2 and 57 more',
    )
  })

  it('counts the origins where there are several, and names them', () => {
    expect(line('reuters < un-report', 'kyiv-independent < reuters < un-report', 'tass')).toBe(
      '3 sources, 2 independent origins: Reuters and 1 that cite it, TASS',
    )
  })

  it('counts the voices behind one source', () => {
    const [a, b] = [claimOf('a < reuters'), claimOf('b < reuters')]
    const told = [
      a,
      { ...b, roots: b.roots.map((root) => ({ ...root, speaker: 'un-monitors' })) },
      { ...b, source: 'c', roots: b.roots.map((root) => ({ ...root, speaker: 'russia' })) },
    ]
    expect(saidBy(told).title).toBe('3 via Reuters (2 independent origins)')
  })

  it('is the origins where they share several, and no nearer source', () => {
    const joint = ['a', 'b'].map((source) => ({ ...claimOf(source), roots: statedRoots('reuters', 'tass') }))
    expect(saidBy(joint).title).toBe('2 via Reuters and TASS (2 independent origins)')
  })

  it('says of a source alone after whom it tells it, and in which words', () => {
    const alone = (rest: Parameters<typeof claimOf>[1]) => {
      const { title, citing, written } = saidBy([claimOf('kyiv-independent < reuters', rest)])
      return [title, citing, written?.words]
    }
    const title = 'The Kyiv Independent'
    expect(alone({ speaker: 'un-monitors', asWritten: 'April 29' })).toEqual([title, 'citing UN monitors', 'April 29'])
    expect(alone({ quote: 'issued on April 29', asWritten: 'April 29' })).toEqual([title, '', 'issued on April 29'])
    expect(alone({})).toEqual([title, '', undefined])
  })
})
