import { expect, it } from 'vitest'
import fc from '../../seeded-fast-check.ts'
import { readComparedSources, withComparedSources } from '../../../src/state/address/compared-sources.ts'
import { parseView } from '../../../src/state/address/view.ts'

it('the sources stand in the address in their order, with repeats, and empty ones are none', () => {
  expect(readComparedSources('source=b&known-on=2024-04-30&source=a&source=&source=b')).toEqual(['b', 'a', 'b'])
})

it('other sources take their place, and the rest of the address stays', () => {
  expect(withComparedSources('source=b&known-on=2024-04-30&kind=strike', ['c', 'd e'])).toBe(
    'known-on=2024-04-30&kind=strike&source=c&source=d+e',
  )
  expect(withComparedSources('source=b', [])).toBe('')
})

it('what is written is read again, and is no unknown parameter', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (sources) => {
      const search = withComparedSources('q=x', sources)
      expect(readComparedSources(search)).toEqual(sources)
      expect(parseView(search).dropped).toEqual([])
    }),
  )
})
