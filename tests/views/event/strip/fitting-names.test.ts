import { expect, it } from 'vitest'
import { toFittingNames } from '../../../../src/views/event/strip/fitting-names.ts'

it('names as many outlets as fit', () => {
  expect(toFittingNames(['Reuters', 'RFI', 'Tagesspiegel'], 150)).toBe('Reuters, RFI and 1 more')
  expect(toFittingNames(['Reuters'], 10)).toBe('')
})
