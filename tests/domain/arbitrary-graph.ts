import type { Claim, Stance } from '../../src/domain/claim.ts'
import { rootsOf } from '../../src/domain/compare/chains/roots-of.ts'
import { chainFollower, type CitingSource, NOT_STATED } from '../../src/domain/compare/lineage.ts'
import fc from '../seeded-fast-check.ts'
import { dateValue } from '../claims-dsl.ts'

export const sourceOf = (id: string, cites: readonly string[] | null): CitingSource => ({
  id,
  cites,
  by: null,
  lineage: [],
  claims: [],
})

/** Sources of which each cites only earlier ones, and what they say of one attribute; some give several answers. */
const IDS = ['p', 'q', 'a', 'b', 'c', 'd', 'e']
export const arbitraryGraph = fc.tuple(
  ...IDS.map((id, place): fc.Arbitrary<CitingSource> => {
    const cites = fc.option(fc.subarray(IDS.slice(0, place), { maxLength: Math.min(2, place) }), { freq: 5 })
    const claim = fc.record({
      event: fc.constant('e'),
      attribute: fc.constant('dated'),
      stance: fc.constantFrom<Stance>('asserts', 'asserts', 'denies'),
      value: fc.constantFrom('2024-04-01', '2024-04-02', '2024-04-03').map(dateValue),
      speaker: fc.option(fc.constantFrom('x', 'y'), { freq: 1 }),
      cites: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: cites.map((ids) => ids ?? NOT_STATED) },
      ),
    })
    return fc
      .record({ cites, claims: fc.array(claim, { maxLength: 2 }) })
      .map(({ cites: from, claims: said }) => ({ ...sourceOf(id, from), claims: said }))
  }),
)

/** The claims of a graph with their chains. */
export function followed(sources: readonly CitingSource[]): Claim[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const follow = chainFollower(byId)
  return sources.flatMap((source) =>
    source.claims.map((claim) => {
      const chain = follow(source, claim)
      const { attribute: on, stance, value } = claim
      const untold = { asWritten: null, knownOn: null, version: null }
      return { source: source.id, attribute: on, stance, value, chain, roots: rootsOf(chain), ...untold }
    }),
  )
}
