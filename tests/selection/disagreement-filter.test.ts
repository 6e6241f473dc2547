import fc from '../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { filterDisagreements, passesFilter } from '../../src/selection/disagreement-filter.ts'
import { VERDICTS } from '../../src/selection/verdict.ts'
import { NATURES } from '../../src/domain/compare/nature.ts'
import { DISAGREEMENT_KINDS } from '../../src/domain/compare/discrepancy.ts'

const attribute = fc.constantFrom('dated', 'killed', 'place')
const arbitraryOne = fc.record({
  kind: fc.constantFrom(...DISAGREEMENT_KINDS),
  attribute,
  verdict: fc.constantFrom(...VERDICTS),
  nature: fc.constantFrom(...NATURES),
  isCopied: fc.boolean(),
})
const arbitraryFilter = fc.record({
  difference: fc.option(fc.constantFrom(...DISAGREEMENT_KINDS)),
  attributes: fc.uniqueArray(attribute),
  verdicts: fc.uniqueArray(fc.constantFrom(...VERDICTS)),
  natures: fc.uniqueArray(fc.constantFrom(...NATURES)),
  onlyCopied: fc.boolean(),
})

describe('filterDisagreements', () => {
  it('lets all through where nothing is chosen, in the order given', () => {
    fc.assert(
      fc.property(fc.array(arbitraryOne), (all) => {
        expect(
          filterDisagreements(all, { difference: null, attributes: [], verdicts: [], natures: [], onlyCopied: false })
            .passed,
        ).toEqual(all)
      }),
    )
  })

  it('counts for every choice what choosing it alone in its filter would leave', () => {
    fc.assert(
      fc.property(fc.array(arbitraryOne), arbitraryFilter, (all, filter) => {
        const { passed, kinds, attributes, verdicts, natures, copied } = filterDisagreements(all, filter)
        expect(passed).toEqual(all.filter((one) => passesFilter(one, filter)))
        const left = (change: Partial<typeof filter>) =>
          all.filter((one) => passesFilter(one, { ...filter, ...change })).length
        for (const kind of DISAGREEMENT_KINDS) expect(kinds.get(kind) ?? 0).toBe(left({ difference: kind }))
        for (const id of ['dated', 'killed', 'place'] as const) {
          expect(attributes.get(id) ?? 0).toBe(left({ attributes: [id] }))
        }
        for (const nature of NATURES) expect(natures.get(nature) ?? 0).toBe(left({ natures: [nature] }))
        expect(copied).toBe(filterDisagreements(all, { ...filter, onlyCopied: true }).passed.length)
        for (const verdict of VERDICTS) expect(verdicts.get(verdict) ?? 0).toBe(left({ verdicts: [verdict] }))
      }),
    )
  })
})
